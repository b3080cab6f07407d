import { deflateSync } from 'node:zlib'
import { execFileSync } from 'node:child_process'
import type { Fault, FaultCode } from '@chanye/model'
import { describe, expect, it } from 'vitest'
import { pdfOf, pdfOfObjects } from '../testing/pdf.ts'
import { openedFile } from './book-of.ts'
import { takenLimits } from './book-limits.ts'

const catalog = '<< /Type /Catalog /Pages 2 0 R >>'
const onePage = '<< /Type /Pages /Count 1 /Kids [3 0 R] >>'
const page = (contents: string, resources = '') => `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${contents} /Resources << ${resources} >> >>`
const stream = (packed: Buffer, entries = '/Filter /FlateDecode') => Buffer.concat([Buffer.from(`<< /Length ${packed.length} ${entries} >>\nstream\n`), packed, Buffer.from('\nendstream')])
const content = (text: string | Buffer) => pdfOfObjects([catalog, onePage, page('4 0 R', '/Font << /F 5 0 R >>'), stream(deflateSync(Buffer.from(text as string))), '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'])
const text = (words: string) => ({ texts: [{ text: words, x: 72, y: 100 }] })
/** A stream deflated several times over. */
const nested = (size: number, times: number) => {
  let packed: Buffer = Buffer.alloc(size, 0x20)
  for (let i = 0; i < times; i++) packed = deflateSync(packed, { level: 9 })
  return pdfOfObjects([catalog, onePage, page('4 0 R'), stream(packed, `/Filter [${'/FlateDecode '.repeat(times)}]`)])
}
const deep = (open: string, close: string, times: number) => pdfOfObjects([catalog, onePage, page('4 0 R', `/X ${open.repeat(times)}${close.repeat(times)}`), stream(deflateSync(Buffer.from('BT ET')))])

const refused: readonly (readonly [attack: string, bytes: () => Buffer, code: FaultCode | readonly FaultCode[], says: RegExp])[] = [
  ['more pages than are read', () => pdfOf(Array.from({ length: 1001 }, () => ({}))), 'too-much-content', /1000 pages/],
  ['a count of pages that is a lie', () => pdfOfObjects([catalog, '<< /Type /Pages /Count 2000000000 /Kids [3 0 R] >>', page('4 0 R'), stream(deflateSync(Buffer.from('BT ET')))]), ['too-much-content', 'broken-document', 'empty-document'], /./],
  ['pages that are their own parents', () => pdfOfObjects([catalog, '<< /Type /Pages /Count 1 /Kids [2 0 R] >>']), ['broken-document', 'empty-document'], /./],
  ['a cross-reference table that leads to itself', () => { const file = pdfOf([text('甲')]); const at = /startxref\n(\d+)/.exec(file.toString('latin1'))![1]!; return Buffer.from(file.toString('latin1').replace('/Root 1 0 R', `/Root 9 0 R /Prev ${at}`), 'latin1') }, ['broken-document', 'empty-document'], /./],
  ['a bomb of blanks', () => nested(400_000_000, 2), ['empty-document', 'reader-stopped', 'too-much-content', 'broken-document'], /./],
  ['arrays a million deep', () => deep('[', ']', 1_000_000), ['empty-document', 'broken-document', 'reader-stopped'], /./],
  ['names a million deep', () => deep('<< /X ', '>>', 1_000_000), ['empty-document', 'broken-document', 'reader-stopped'], /./],
  ['steps of drawing without end', () => content('0 0 m 1 1 l S\n'.repeat(2_000_000)), ['too-much-content', 'reader-stopped'], /./],
  ['letters without end', () => content(`BT /F 10 Tf ${'1 0 0 1 9 9 Tm (a) Tj\n'.repeat(3_000_000)} ET`), ['too-much-content', 'reader-stopped'], /./],
  ['a form that draws itself', () => pdfOfObjects([catalog, onePage, page('4 0 R', '/XObject << /F 5 0 R >>'), stream(deflateSync(Buffer.from('/F Do'))), stream(deflateSync(Buffer.from('/F Do /F Do')), '/Filter /FlateDecode /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F 5 0 R >> >>')]), ['empty-document', 'broken-document', 'reader-stopped'], /./],
  ['forms that draw each other twice, thirty deep', () => pdfOfObjects([catalog, onePage, page('4 0 R', '/XObject << /F 5 0 R >>'), stream(deflateSync(Buffer.from('/F Do'))), ...Array.from({ length: 30 }, (_, i) => stream(deflateSync(Buffer.from('/F Do /F Do')), `/Filter /FlateDecode /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F ${Math.min(i + 6, 34)} 0 R >> >>`))]), ['empty-document', 'reader-stopped', 'too-much-content', 'broken-document'], /./],
  ['a picture of forty thousand million points', () => pdfOfObjects([catalog, onePage, page('4 0 R', '/XObject << /P 5 0 R >>'), stream(deflateSync(Buffer.from('/P Do'))), stream(deflateSync(Buffer.alloc(1_000_000)), '/Filter /FlateDecode /Type /XObject /Subtype /Image /Width 200000 /Height 200000 /ColorSpace /DeviceRGB /BitsPerComponent 8')]), 'scanned-document', /scan of 1 page/],
  ['a password', () => pdfOf([text('甲')], { trailer: '/Encrypt << /Filter /Standard /V 1 /R 2 /O <0000000000000000000000000000000000000000000000000000000000000000> /U <0000000000000000000000000000000000000000000000000000000000000000> /P -4 >> /ID [<00> <00>]' }), 'encrypted-document', /password/],
  ['nothing behind its first line', () => Buffer.from('%PDF-1.7\n'), 'broken-document', /broken/],
]

const readers = () => execFileSync('ps', ['-o', 'args=', '--ppid', String(process.pid)], { encoding: 'utf8' }).split('\n').filter((line) => line.includes('book-child'))

describe('an attack by a PDF', () => {
  it.each(refused)('is refused in words, and leaves nothing behind: %s', async (_, make, code, says) => {
    const bytes = make()
    const before = process.memoryUsage().rss
    const fault = await openedFile({ name: 'a.pdf', bytes, limits: { ...takenLimits, seconds: 5 } }).then(() => undefined, (error: Fault) => error)
    expect([code].flat(), fault?.message).toContain(fault?.code)
    expect(fault!.message).toMatch(says)
    expect((process.memoryUsage().rss - before) / 1e6).toBeLessThan(100)
    expect(readers()).toEqual([])
  })

  it.each([
    ['scripts, programs to start, files inside, and pages on the net', () => pdfOf([text('产值86亿元。')], { catalog: '/OpenAction << /S /JavaScript /JS (while\\(true\\){}) >> /AA << /WC << /S /Launch /F (/bin/sh) >> >> /Names << /EmbeddedFiles << /Names [(a) << /Type /Filespec /F (http://203.0.113.9/x) >>] >> /JavaScript << /Names [(a) << /S /JavaScript /JS (app.alert\\(1\\)) >>] >> >>' })],
    ['names of every object', () => pdfOf([{ ...text('产值86亿元。'), content: '/__proto__ gs /constructor Do /__proto__ BMC EMC' }])],
    ['a font of thirty million zeros', () => pdfOfObjects([catalog, onePage, page('4 0 R', '/Font << /F 5 0 R >>'), stream(deflateSync(Buffer.from('BT /F 10 Tf 72 700 Td <4ea7503c00380036> Tj <4ebf51433002> Tj ET'))), '<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /UniGB-UCS2-H /DescendantFonts [6 0 R] >>', '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 7 0 R /DW 1000 >>', '<< /Type /FontDescriptor /FontName /X /Flags 4 /FontBBox [0 0 1 1] /ItalicAngle 0 /Ascent 1 /Descent 0 /StemV 1 /FontFile2 8 0 R >>', stream(deflateSync(Buffer.concat([Buffer.from('00010000', 'hex'), Buffer.alloc(30_000_000)])))])],
    ['states kept ten thousand times and never left', () => pdfOf([{ ...text('产值86亿元。'), content: 'q '.repeat(10_000) }])],
    ['numbers that are none', () => pdfOf([{ ...text('产值86亿元。'), content: '1e999 -- 0 .. 5 cm NaN NaN m 99999999999999999999 0 l S' }])],
    ['a file cut off in its table', () => pdfOf([text('产值86亿元。')]).subarray(0, -20)],
  ])('is read right: %s', async (_, make) => {
    const { flow } = await openedFile({ name: 'a.pdf', bytes: make(), limits: takenLimits })
    expect(flow!.pieces.map((piece) => piece.kind === 'line' && piece.text)).toEqual(['产值86亿元。'])
  })
})
