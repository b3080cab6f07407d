import type { Flow, Grid } from '@chanye/reading'
import { describe, expect, it } from 'vitest'
import { pdfOf, type PrintedPage, type PrintedText } from '../testing/pdf.ts'
import { bookLimits } from './book-limits.ts'
import { pdfFlow } from './pdf.ts'

const read = (pages: readonly PrintedPage[]) => pdfFlow({ name: '公报.pdf', bytes: pdfOf(pages), limits: bookLimits })
const lines = ({ pieces }: Flow) => pieces.flatMap((piece) => (piece.kind === 'line' ? [piece.text] : []))
const tables = ({ pieces }: Flow) => pieces.flatMap((piece) => (piece.kind === 'table' ? [texts(piece.grid)] : []))
const texts = (grid: Grid) => Array.from({ length: grid.height }, (_, row) => Array.from({ length: grid.width }, (__, column) => grid.at(row, column)?.text ?? ''))
const line = (text: string, y = 100, more: Partial<PrintedText> = {}): PrintedText => ({ text, x: 72, y, ...more })

describe('a PDF with text', () => {
  it('is read through a predefined map of Unicode, of GBK, and through a map of its own', async () => {
    const flow = await read([{ texts: [line('全区工业总产值86.4亿元。'), line('b2fad6b53836d2dad4aa', 200, { font: 'gbk' }), line('税收2.9亿元', 300, { font: 'told' })] }])
    expect(lines(flow)).toEqual(['全区工业总产值86.4亿元。', '产值86亿元', '税收2.9亿元'])
    expect(flow).toMatchObject({ name: '公报.pdf', format: 'pdf', doubts: [] })
  })

  it('gives the characters that its fonts name as radicals', async () => {
    expect(lines(await read([{ texts: [line('⼯业增⻓6.2%，⼈⺠⽣活，⻋⻔⼾', 100, { font: 'told' })] }]))).toEqual(['工业增长6.2%，人民生活，车门户'])
  })

  it('gives a table by its rulings, stroked or filled, with merged cells', async () => {
    const grid = { lines: [100, 120, 140, 160].map((y) => [72, y, 372, y] as const), bars: [72, 172, 272, 372].map((x) => [x - 0.25, y0(x), 0.5, 160 - y0(x)] as const) }
    const cells = [['指标', '本月', ''], ['', '总量', '增长%'], ['产值', '1,234.5', '-3.0']].flatMap((row, r) => row.map((text, c) => ({ text, x: 80 + 100 * c, y: 115 + 20 * r })))
    const flow = await read([{ ...grid, texts: cells.filter(({ text }) => text !== '') }])
    expect(tables(flow)).toEqual([[['指标', '本月', ''], ['', '总量', '增长%'], ['产值', '1234.5', '-3.0']]])
    expect(flow.pieces[0]).toMatchObject({ page: 1, grid: { merges: [{ top: 0, left: 1, bottom: 0, right: 2 }] } })
  })

  it('is read upright when its pages are turned, by their own word or by the way their text runs', async () => {
    expect(lines(await read([{ rotate: 90, texts: [line('全区产值86.4亿元', 400, { angle: 90, x: 300 })] }]))).toEqual(['全区产值86.4亿元'])
    expect(lines(await read([{ texts: [0, 60].map((x, i) => line(`第${i + 1}行产值86.4亿元`, 700, { angle: 90, x: 300 + x })) }]))).toEqual(['第1行产值86.4亿元', '第2行产值86.4亿元'])
  })

  it('is read down and from the right when it is written so', async () => {
    expect(lines(await read([{ texts: [line('全区产值', 100, { font: 'vertical', x: 400 }), line('增长百分之六。', 100, { font: 'vertical', x: 380 })] }]))).toEqual(['全区产值', '增长百分之六。'])
  })

  it('leaves slanted text out and says so', async () => {
    const flow = await read([{ texts: [line('全区产值86.4亿元'), line('内部资料', 500, { angle: 45, size: 60 })] }])
    expect(lines(flow)).toEqual(['全区产值86.4亿元'])
    expect(flow.doubts).toMatchObject([{ doubt: 'turned-text-left-out', zh: expect.stringContaining('第 1 页') }])
  })

  it('is read without its scripts, attachments and actions', async () => {
    const bytes = pdfOf([{ texts: [line('产值86.4亿元')] }], { catalog: '/OpenAction << /S /JavaScript /JS (app.launchURL\\("http://x"\\)) >> /AA << /WC << /S /Launch /F (cmd.exe) >> >> /Names << /EmbeddedFiles << /Names [] >> >>' })
    expect(lines(await pdfFlow({ name: 'a.pdf', bytes, limits: bookLimits }))).toEqual(['产值86.4亿元'])
  })
})

const y0 = (x: number) => (x === 272 ? 120 : 100)

describe('a PDF that cannot be read', () => {
  const refused = async (bytes: Buffer, limits = bookLimits) => pdfFlow({ name: 'a.pdf', bytes, limits }).then(() => undefined, (fault: unknown) => fault)

  it('is refused as a scan when its pages are pictures', async () => {
    expect(await refused(pdfOf([{ picture: true }, { picture: true }]))).toMatchObject({ code: 'scanned-document', values: { name: 'a.pdf', pages: 2 } })
  })

  it('is refused as a scan when its pictures bear nothing but a scanner’s stamp and numbers', async () => {
    const scanned = (number: number): PrintedPage => ({ picture: true, texts: [line(`扫描王 第${number}页`, 820, { size: 8 })] })
    expect(await refused(pdfOf([scanned(1), scanned(2), scanned(3)]))).toMatchObject({ code: 'scanned-document', values: { pages: 3 } })
    expect(lines(await read([{ picture: true, texts: [line('澄湖区统计年鉴', 300, { size: 30 })] }, { texts: [line('产值86.4亿元')] }]))).toEqual(['澄湖区统计年鉴', '产值86.4亿元'])
  })

  it('is read as far as it has text, and says which pages are pictures', async () => {
    const flow = await read([{ texts: [line('产值86.4亿元')] }, { picture: true }, { picture: true }, {}, { picture: true, texts: [line('税收2.9亿元')] }])
    expect(lines(flow)).toEqual(['产值86.4亿元', '税收2.9亿元'])
    expect(flow.doubts).toEqual([{ doubt: 'pages-are-pictures', zh: '第 2-3 页是图片，没有文字，未读入', en: 'pages that are pictures without text were not read: 2-3' }])
  })

  it('is read by the text that a program recognised under its pictures, with a doubt', async () => {
    const flow = await read([{ picture: true, texts: [line('产值86.4亿元', 100, { mode: 3 })] }])
    expect(lines(flow)).toEqual(['产值86.4亿元'])
    expect(flow.doubts).toMatchObject([{ doubt: 'text-was-recognised' }])
  })

  it('is refused when its fonts do not tell their characters', async () => {
    expect(await refused(pdfOf([{ texts: [line('全区工业总产值增长情况', 100, { font: 'untold' })] }]))).toMatchObject({ code: 'unreadable-text', values: { pages: 1 } })
  })

  it('is refused when it has no page with anything on it', async () => {
    expect(await refused(pdfOf([{}]))).toMatchObject({ code: 'empty-document' })
  })

  it('is refused when it is damaged', async () => {
    expect(await refused(Buffer.from('%PDF-1.7\nnothing at all'))).toMatchObject({ code: 'broken-document', values: { whyZh: expect.stringContaining('PDF') } })
  })

  it('is refused when it holds too many characters', async () => {
    expect(await refused(pdfOf([{ texts: [line('产值86.4亿元')] }]), { ...bookLimits, characters: 5 })).toMatchObject({ code: 'too-much-content', values: { limit: 5 } })
  })
})
