import { deflateSync } from 'node:zlib'

/** Fonts that are named and not embedded, by how their codes tell characters. */
const FONTS = {
  /** A predefined map of Unicode. */
  gb: { encoding: 'UniGB-UCS2-H', told: false },
  vertical: { encoding: 'UniGB-UCS2-V', told: false },
  /** A predefined map of GBK; its texts are given as the hex of their codes. */
  gbk: { encoding: 'GBK-EUC-H', told: false },
  /** Numbers of glyphs, with a map of their characters beside them. */
  told: { encoding: 'Identity-H', told: true },
  /** Numbers of glyphs without any map. */
  untold: { encoding: 'Identity-H', told: false },
} as const

/** A text on a page; `x` and the baseline `y` in points from the page's top left. */
export interface PrintedText {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size?: number
  readonly font?: keyof typeof FONTS
  readonly bold?: boolean
  /** Of the text's rendering: 3 is invisible. */
  readonly mode?: number
  /** Degrees, against the clock. */
  readonly angle?: number
}

/** A page to print. */
export interface PrintedPage {
  readonly texts?: readonly PrintedText[]
  /** Stroked lines, each from one point to another. */
  readonly lines?: readonly (readonly [x1: number, y1: number, x2: number, y2: number])[]
  /** Filled bars: left, top, width, height. */
  readonly bars?: readonly (readonly [left: number, top: number, width: number, height: number])[]
  readonly picture?: boolean
  readonly rotate?: number
  /** Operators as they stand, after the rest. */
  readonly content?: string
}

const WIDTH = 595
const HEIGHT = 842
const hex = (text: string) => Buffer.from(text, 'utf16le').swap16().toString('hex')

/** Objects of a file, numbered from 1 in the order they are added. */
class Objects {
  readonly bodies: Buffer[] = []

  add(body: string | Buffer): number {
    return this.bodies.push(Buffer.from(body as string))
  }

  stream(content: string | Buffer, entries = ''): number {
    const packed = deflateSync(Buffer.from(content as string))
    return this.add(Buffer.concat([Buffer.from(`<< /Length ${packed.length} /Filter /FlateDecode ${entries} >>\nstream\n`), packed, Buffer.from('\nendstream')]))
  }
}

/** @returns the bytes of a file of objects as they are given; the first is its catalog */
export function pdfOfObjects(bodies: readonly (string | Buffer)[], trailer = ''): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')]
  let at = parts[0]!.length
  const places = bodies.map((body, i) => {
    const part = Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), Buffer.from(body as string), Buffer.from('\nendobj\n')])
    const place = at
    parts.push(part)
    at += part.length
    return place
  })
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  return Buffer.concat([...parts, Buffer.from(`xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${bodies.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`)])
}

/** @returns the bytes of a document of pages */
export function pdfOf(pages: readonly PrintedPage[], { catalog = '', trailer = '' }: { readonly catalog?: string; readonly trailer?: string } = {}): Buffer {
  const objects = new Objects()
  objects.add('')
  objects.add('')
  const fonts = Object.fromEntries(pages.flatMap(({ texts = [] }) => texts.map(({ font = 'gb', bold = false }) => [`${font}${bold ? 'b' : ''}`, [font, bold] as const])))
  const named = Object.entries(fonts).map(([name, [font, bold]]) => `/${name} ${fontOf(objects, font, bold, pages)} 0 R`).join(' ')
  const picture = pages.some((page) => page.picture) ? `/XObject << /P ${objects.stream(Buffer.alloc(300 * 300, 0x80), '/Type /XObject /Subtype /Image /Width 300 /Height 300 /ColorSpace /DeviceGray /BitsPerComponent 8')} 0 R >>` : ''
  const kids = pages.map((page) => {
    const content = objects.stream(contentOf(page))
    return objects.add(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Rotate ${page.rotate ?? 0} /Contents ${content} 0 R /Resources << /Font << ${named} >> ${picture} >> >>`)
  })
  const [, , ...rest] = objects.bodies
  return pdfOfObjects([`<< /Type /Catalog /Pages 2 0 R ${catalog} >>`, `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`, ...rest], trailer)
}

function contentOf({ texts = [], lines = [], bars = [], picture = false, content = '' }: PrintedPage): string {
  return [
    ...(picture ? [`q ${WIDTH} 0 0 ${HEIGHT} 0 0 cm /P Do Q`] : []),
    ...lines.map(([x1, y1, x2, y2]) => `0.5 w ${x1} ${HEIGHT - y1} m ${x2} ${HEIGHT - y2} l S`),
    ...bars.map(([left, top, width, height]) => `${left} ${HEIGHT - top - height} ${width} ${height} re f`),
    ...texts.map(printed), content,
  ].join('\n')
}

function printed({ text, x, y, size = 10.5, font = 'gb', bold = false, mode = 0, angle = 0 }: PrintedText): string {
  const [cos, sin] = [Math.cos(angle * Math.PI / 180), Math.sin(angle * Math.PI / 180)].map((value) => value.toFixed(6))
  const codes = font === 'gbk' ? text : font === 'gb' || font === 'vertical' ? hex(text) : [...text].map((character) => glyphOf(character, font)).join('')
  return `BT /${font}${bold ? 'b' : ''} ${size} Tf ${mode} Tr ${cos} ${sin} ${-Number(sin)} ${cos} ${x} ${HEIGHT - y} Tm <${codes}> Tj ET`
}

/** A glyph's number: one that is told by a map beside it, or one that tells nothing. */
function glyphOf(character: string, font: 'told' | 'untold'): string {
  return (font === 'told' ? character.codePointAt(0)! : 0x0700 + character.codePointAt(0)! % 0x1000).toString(16).padStart(4, '0')
}

function fontOf(objects: Objects, font: keyof typeof FONTS, bold: boolean, pages: readonly PrintedPage[]): number {
  const { encoding, told } = FONTS[font]
  const name = bold ? 'SimHei,Bold' : 'SimSun'
  const ordering = encoding === 'Identity-H' ? 'Identity' : 'GB1'
  const descriptor = objects.add(`<< /Type /FontDescriptor /FontName /${name} /Flags 4 /ItalicAngle 0 /Ascent 880 /Descent -120 /StemV 80 /FontBBox [0 -200 1000 900] >>`)
  const widths = ordering === 'GB1' ? '/W [1 95 500]' : `/W [${[...new Set(pages.flatMap(({ texts = [] }) => texts.flatMap(({ text }) => [...text])))].filter((character) => character < '\u0080').map((character) => `${character.codePointAt(0)} [500]`).join(' ')}]`
  const descendant = objects.add(`<< /Type /Font /Subtype /CIDFontType${ordering === 'GB1' ? 0 : 2} /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 2 >> /FontDescriptor ${descriptor} 0 R /DW 1000 ${widths} >>`)
  const map = told ? `/ToUnicode ${objects.stream(toUnicode(pages))} 0 R` : ''
  return objects.add(`<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /${encoding} /DescendantFonts [${descendant} 0 R] ${map} >>`)
}

function toUnicode(pages: readonly PrintedPage[]): string {
  const characters = [...new Set(pages.flatMap(({ texts = [] }) => texts.filter(({ font }) => font === 'told').flatMap(({ text }) => [...text])))]
  const lots = Array.from({ length: Math.ceil(characters.length / 100) }, (_, i) => characters.slice(i * 100, i * 100 + 100))
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Told def /CMapType 2 def 1 begincodespacerange <0000> <ffff> endcodespacerange
${lots.map((lot) => `${lot.length} beginbfchar\n${lot.map((character) => `<${glyphOf(character, 'told')}> <${hex(character)}>`).join('\n')}\nendbfchar`).join('\n')}
endcmap end end`
}
