import { type Packed, zipOf } from './zip.ts'

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const run = (text: string, properties = '') => `<w:r>${properties}${text.split('\t').map((part) => `<w:t xml:space="preserve">${escaped(part)}</w:t>`).join('<w:tab/>')}</w:r>`

/** How a paragraph is styled and numbered. */
interface Styled { readonly style?: string; readonly list?: string; readonly level?: number }

/** @returns a paragraph with its words in two runs, as office programs cut them */
export function p(text: string, { style, list, level = 0 }: Styled = {}): string {
  const cut = Math.floor(text.length / 2)
  const numbered = list === undefined ? '' : `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`
  return `<w:p><w:pPr>${style === undefined ? '' : `<w:pStyle w:val="${style}"/>`}${numbered}<w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr></w:pPr>${run(text.slice(0, cut))}<w:proofErr w:type="spellStart"/>${run(text.slice(cut))}</w:p>`
}

/**
 * A table drawn as text: one line a row, `|` between cells; `<` joins a place to the one on its left, `^` to the one above.
 *
 * @returns its XML, with the grid spans and merges of an office program
 */
export function tbl(drawn: string, cell: (text: string) => string = p): string {
  const rows = drawn.trim().split('\n').map((line) => line.split('|').map((part) => part.trim()))
  return `<w:tbl><w:tblPr><w:tblStyle w:val="a3"/></w:tblPr>${rows.map((row, r) => `<w:tr>${row.map((text, c) => (text === '<' ? '' : tc(rows, { r, c }, cell))).join('')}</w:tr>`).join('')}</w:tbl>`
}

function tc(rows: readonly (readonly string[])[], { r, c }: { readonly r: number; readonly c: number }, cell: (text: string) => string): string {
  const row = rows[r]!
  let span = 1
  while (row[c + span] === '<') span++
  const begins = row[c] !== '^' && rows[r + 1]?.[c] === '^'
  const merge = row[c] === '^' ? '<w:vMerge/>' : begins ? '<w:vMerge w:val="restart"/>' : ''
  return `<w:tc><w:tcPr><w:tcW w:w="1200"/>${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ''}${merge}</w:tcPr>${row[c] === '^' ? '<w:p/>' : cell(row[c]!)}</w:tc>`
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const level = (at: number, way: string, text: string, style = '') => `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${way}"/>${style}<w:lvlText w:val="${text}"/></w:lvl>`

/** Headings that number themselves 一、 （一） 1. by their styles, a list of 1 2 3, and a bulleted one. */
const STYLES = `<w:styles ${W}><w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/><w:basedOn w:val="1"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr><w:outlineLvl w:val="1"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="C"><w:name w:val="toc 1"/></w:style><w:style w:type="character" w:styleId="H"><w:name w:val="secret"/><w:rPr><w:vanish/></w:rPr></w:style></w:styles>`
const NUMBERING = `<w:numbering ${W}><w:abstractNum w:abstractNumId="0">${level(0, 'chineseCounting', '%1、', '<w:pStyle w:val="1"/>')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%3.')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '%1')}</w:abstractNum><w:abstractNum w:abstractNumId="2">${level(0, 'bullet', '')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num></w:numbering>`

/** What stands in a document beside its body. */
export interface DocxParts { readonly footnotes?: readonly string[]; readonly more?: readonly Packed[]; readonly relations?: string }

/** @returns the files of a document; its body is what stands inside `body` */
export function docxFiles(body: string, { footnotes = [], more = [], relations = '' }: DocxParts = {}): Packed[] {
  const relation = (id: string, type: string, target: string) => `<Relationship Id="${id}" Type="${REL}/${type}" Target="${target}"/>`
  return [
    { path: '[Content_Types].xml', bytes: '<Types/>' },
    { path: '_rels/.rels', bytes: `<Relationships>${relation('r1', 'officeDocument', 'word/document.xml')}</Relationships>` },
    { path: 'word/document.xml', bytes: `<?xml version="1.0" encoding="UTF-8"?><w:document ${W}><w:body>${body}<w:sectPr><w:headerReference w:type="default" r:id="h1"/></w:sectPr></w:body></w:document>` },
    { path: 'word/_rels/document.xml.rels', bytes: `<Relationships>${relation('s', 'styles', 'styles.xml')}${relation('n', 'numbering', 'numbering.xml')}${relation('f', 'footnotes', 'footnotes.xml')}${relation('h1', 'header', 'header1.xml')}${relations}</Relationships>` },
    { path: 'word/styles.xml', bytes: STYLES }, { path: 'word/numbering.xml', bytes: NUMBERING },
    { path: 'word/footnotes.xml', bytes: `<w:footnotes ${W}><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>${footnotes.map((text, i) => `<w:footnote w:id="${i + 1}">${p(text)}</w:footnote>`).join('')}</w:footnotes>` },
    { path: 'word/header1.xml', bytes: `<w:hdr ${W}>${p('内部资料 2023年产值999亿元')}</w:hdr>` },
    ...more,
  ]
}

/** @returns the bytes of a document */
export function docxOf(body: string, parts: DocxParts = {}): Buffer {
  return zipOf(docxFiles(body, parts))
}
