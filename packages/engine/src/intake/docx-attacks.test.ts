import { deflateRawSync } from 'node:zlib'
import { CFB } from '@e965/xlsx'
import type { Fault, FaultCode } from '@chanye/model'
import type { FlowPiece } from '@chanye/reading'
import { describe, expect, it } from 'vitest'
import { type DocxParts, docxFiles, docxOf, p, tbl } from '../testing/docx.ts'
import { type Packed, zipOf } from '../testing/zip.ts'
import { openedFile } from './book-of.ts'
import { takenLimits } from './book-limits.ts'
import { crcOf } from './crc.ts'
import { opened } from './table.ts'

const replaced = (path: string, file: Omit<Packed, 'path'>) => zipOf(docxFiles(p('产值86亿元。')).map((one) => (one.path === path ? { path, ...file } : one)))
const grown = (size: number): NonNullable<Packed['deflated']> => { const blanks = Buffer.alloc(size, 0x20); blanks.write('<w:document>'); return { bytes: deflateRawSync(blanks, { level: 9 }), size, crc: crcOf(blanks) } }
const wide = (span: string, cells = 2) => `<w:tbl><w:tr>${`<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>${p('甲')}</w:tc>`.repeat(cells)}</w:tr><w:tr><w:tc>${p('乙')}</w:tc><w:tc>${p('1')}</w:tc></w:tr></w:tbl>`
const compound = (stream: string) => { const file = CFB.utils.cfb_new(); CFB.utils.cfb_add(file, `/${stream}`, Buffer.alloc(5000, 7)); return Buffer.from(CFB.write(file, { type: 'buffer' }) as Buffer) }
const entities = `<!DOCTYPE a [<!ENTITY a "xxxxxxxxxx">${Array.from({ length: 30 }, (_, i) => `<!ENTITY a${i} "&a;&a;&a;">`).join('')}]><w:document>&a29;</w:document>`

const refused: readonly (readonly [attack: string, bytes: () => Uint8Array, code: FaultCode, says: RegExp])[] = [
  ['a ratio bomb that owns up', () => replaced('word/document.xml', { deflated: grown(120_000_000) }), 'unsafe-document', /unfold/],
  ['a ratio bomb that claims to be small', () => replaced('word/document.xml', { deflated: grown(120_000_000), claim: 1000 }), 'unsafe-document', /unfolds/],
  ['a bomb in its styles', () => replaced('word/styles.xml', { deflated: grown(120_000_000), claim: 1000 }), 'too-much-content', /16000000 characters in word\/styles/],
  ['an entity bomb', () => replaced('word/document.xml', { bytes: entities }), 'unsafe-document', /document type/],
  ['an entity bomb in its numbering', () => replaced('word/numbering.xml', { bytes: entities }), 'unsafe-document', /document type/],
  ['cells over a thousand million columns', () => docxOf(wide('1000000000')), 'broken-document', /16384 columns/],
  ['a million paragraphs', () => docxOf(Array.from({ length: 1_000_000 }, (_, i) => `<w:p><w:r><w:t>${(i * 2_654_435_761) % 4_294_967_296}</w:t></w:r></w:p>`).join('')), 'too-much-content', /200000 cells and paragraphs/],
  ['an encrypted document', () => compound('EncryptedPackage'), 'encrypted-document', /password/],
  ['an old Word document', () => compound('WordDocument'), 'old-document', /save it as \.docx/],
  ['a document whose text is cut off', () => replaced('word/document.xml', { bytes: '<w:document><w:body><w:p><w:r><w:t>产值' }), 'broken-document', /ends before/],
  ['a presentation', () => zipOf([{ path: 'ppt/presentation.xml', bytes: '<p/>' }]), 'not-a-table-file', /PowerPoint/],
]

const template = '<Relationship Id="t" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="http://203.0.113.9/evil.dotm" TargetMode="External"/>'
const lines = (body: string, parts: DocxParts = {}, name = 'a.docx') => openedFile({ name, bytes: docxOf(body, parts), limits: takenLimits }).then(({ flow }) => flow!.pieces)
const words = (pieces: readonly FlowPiece[]) => pieces.map((piece) => (piece.kind === 'line' ? piece.text : `${piece.grid.width}x${piece.grid.height}`))

describe('an attack by a document', () => {
  it.each(refused)('is refused in words and leaves nothing behind: %s', async (_, make, code, says) => {
    const fault = await opened({ name: 'a.docx', bytes: make() }).then(() => undefined, (error: Fault) => error)
    expect(fault?.code, fault?.message).toBe(code)
    expect(fault!.message).toMatch(says)
  })

  it.each([
    ['a template that lies outside, and macros', () => lines(p('产值86亿元。'), { relations: template, more: [{ path: 'word/vbaProject.bin', bytes: 'macro' }] }, 'a.docm'), ['产值86亿元。']],
    ['a document under another name', () => lines(p('产值86亿元。'), {}, 'a.xlsx'), ['产值86亿元。']],
    ['one cell over a thousand million columns', () => lines(wide('1000000000', 1)), ['2x2']],
    ['cells that go on where none began, and spans of nothing', () => lines('<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge/><w:gridSpan w:val="-3"/></w:tcPr><w:p/></w:tc><w:tc><w:tcPr><w:gridSpan w:val="x"/></w:tcPr><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'), ['2x1']],
    ['styles that rest on each other', () => openedFile({ name: 'a.docx', bytes: replaced('word/styles.xml', { bytes: '<w:styles><w:style w:styleId="1"><w:basedOn w:val="2"/></w:style><w:style w:styleId="2"><w:basedOn w:val="1"/></w:style></w:styles>' }) }).then(({ flow }) => flow!.pieces), ['产值86亿元。']],
    ['names of every object', () => lines(`<w:constructor><w:__proto__>${p('__proto__', { style: '__proto__', list: 'constructor' })}</w:__proto__></w:constructor>`), ['__proto__']],
    ['ends without beginnings', () => lines(`<w:tc><w:tr>${p('产值86亿元。')}</w:tr></w:tc><w:txbxContent>${p('框')}</w:txbxContent>`), ['框']],
  ])('is read right: %s', async (_, read, expected) => {
    expect(words(await read())).toEqual(expected)
  })

  it('is read in time and memory: tables inside tables, ten thousand deep, and merges over every row', async () => {
    expect(words(await lines('<w:tbl><w:tr><w:tc>'.repeat(10_000) + p('甲') + '</w:tc></w:tr></w:tbl>'.repeat(10_000)))).toEqual(['甲'])
    const rows = Array.from({ length: 3000 }, (_, r) => `<w:tr>${'<w:tc><w:tcPr><w:gridSpan w:val="200"/><w:vMerge/></w:tcPr><w:p/></w:tc>'.repeat(2)}<w:tc>${p(String(r))}</w:tc></w:tr>`).join('')
    expect(words(await lines(`<w:tbl><w:tr>${`<w:tc><w:tcPr><w:gridSpan w:val="200"/><w:vMerge w:val="restart"/></w:tcPr>${p('甲')}</w:tc>`.repeat(2)}<w:tc>${p('乙')}</w:tc></w:tr>${rows}</w:tbl>`))).toEqual(['401x3001'])
    expect(words(await lines(tbl('甲|乙\n丙|1')))).toEqual(['2x2'])
  })
})
