import { addressOf, type Flow, type Grid } from '@chanye/reading'
import { describe, expect, it } from 'vitest'
import { docxOf, p, tbl } from '../testing/docx.ts'
import { openedFile } from './book-of.ts'

const flowIn = async (bytes: Uint8Array): Promise<Flow> => (await openedFile({ name: '报告.docx', bytes })).flow!
const cells = (grid: Grid) => grid.filled.flatMap((row) => grid.row(row)).map((cell) => `${addressOf(cell.row, cell.column)} ${cell.text}`)
const told = async (body: string, parts = {}) => (await flowIn(docxOf(body, parts))).pieces.map((piece) => (piece.kind === 'line' ? piece.text : cells(piece.grid)))

describe('a text document', () => {
  it('gives its paragraphs with the numbers that stand before them only on the page', async () => {
    const { pieces } = await flowIn(docxOf([p('澄湖区2024年工作总结', { style: 'T' }), p('主要成绩', { style: '1' }), p('工业稳中向好', { style: '2' }), p('产值增长9.1%。'), p('投资加快', { style: '2' }), p('下一步打算', { style: '1' }), p('做强龙头', { style: '2' }), p('2025年，建成三条产线。', { list: '1', level: 2 }), p('加快招商。', { list: '1', level: 2 }), p('一线', { list: '3' })].join('')))
    expect(pieces.map((piece) => piece.kind === 'line' && `${piece.heading ? '#' : ''}${piece.text}`)).toEqual(['#澄湖区2024年工作总结', '#一、主要成绩', '#（一）工业稳中向好', '产值增长9.1%。', '#（二）投资加快', '#二、下一步打算', '#（一）做强龙头', '1. 2025年，建成三条产线。', '2.加快招商。', '一线'])
  })

  it('gives its tables with merges, columns counted by the page and rows it numbers itself', async () => {
    const drawn = '指标|完成情况|<|备注\n^|总量|增速|\n产值|86.4|9.1|\n投资|12.5|-3|快报'
    const { pieces } = await flowIn(docxOf(p('表1') + tbl(drawn) + tbl('|甲|乙\n|1|2', (text) => p(text, text === '' ? { list: '2' } : {}))))
    const [, first, second] = pieces
    expect(first!.kind === 'table' && [cells(first!.grid), first!.grid.merges]).toEqual([
      ['A1 指标', 'B1 完成情况', 'D1 备注', 'B2 总量', 'C2 增速', 'A3 产值', 'B3 86.4', 'C3 9.1', 'A4 投资', 'B4 12.5', 'C4 -3', 'D4 快报'],
      [{ top: 0, left: 0, bottom: 1, right: 0 }, { top: 0, left: 1, bottom: 0, right: 2 }],
    ])
    expect(second!.kind === 'table' && cells(second!.grid)).toEqual(['A1 1', 'B1 甲', 'C1 乙', 'A2 2', 'B2 1', 'C2 2'])
  })

  it('reads what changes put in and not what they took out, and says that there are some', async () => {
    const deleted = '<w:p><w:r><w:t>产值</w:t></w:r><w:del><w:r><w:delText>80</w:delText></w:r></w:del><w:ins><w:r><w:t>86</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>旧话</w:t></w:r></w:moveFrom><w:r><w:t>亿元</w:t></w:r></w:p>'
    const joined = `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:r><w:t>前半</w:t></w:r></w:p>${p('后半')}`
    const row = tbl('甲|乙\n丙|1').replace('</w:tr></w:tbl>', '</w:tr><w:tr><w:trPr><w:del w:id="9"/></w:trPr><w:tc><w:p><w:r><w:t>删</w:t></w:r></w:p></w:tc></w:tr></w:tbl>')
    const { pieces, doubts } = await flowIn(docxOf(deleted + joined + row))
    expect(pieces.map((piece) => (piece.kind === 'line' ? piece.text : cells(piece.grid)))).toEqual(['产值86亿元', '前半后半', ['A1 甲', 'B1 乙', 'A2 丙', 'B2 1']])
    expect(doubts).toMatchObject([{ doubt: 'tracked-changes', zh: expect.stringContaining('3 处') }])
  })

  it('leaves out hidden text, headers, contents and what is said again for old programs, and brings notes and boxes after their place', async () => {
    const box = (inner: string) => `<w:p><w:r><w:t>正文</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${inner}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`
    const hidden = '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r><w:r><w:rPr><w:rStyle w:val="H"/></w:rPr><w:t>匿</w:t></w:r><w:r><w:t>露</w:t></w:r></w:p>'
    const note = '<w:p><w:r><w:t>产值86亿元</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:t>。</w:t></w:r></w:p>'
    expect(await told(p('主要成绩\t1', { style: 'C' }) + hidden + note + box(p('框内')) + p('末段'), { footnotes: ['按现价计算。'] })).toEqual(['露', '产值86亿元。', '正文', '框内', '末段', '注1：按现价计算。'])
  })

  it('tells a table inside a cell after the table around it, and a table of one column as text', async () => {
    const inner = tbl('子|1\n丑|2')
    expect(await told(tbl('外|x\n里|IN', (text) => (text === 'IN' ? `${inner}<w:p/>` : p(text))) + tbl('只有一列。\n两段话。'))).toEqual([['A1 外', 'B1 x', 'A2 里'], ['A1 子', 'B1 1', 'A2 丑', 'B2 2'], '只有一列。', '两段话。'])
  })

  it('breaks a line where the page breaks it, and ticks boxes', async () => {
    expect(await told('<w:p><w:r><w:t>澄湖区</w:t><w:br/><w:t>简报</w:t></w:r></w:p><w:p><w:r><w:t>入库</w:t><w:sym w:font="Wingdings" w:char="F0FE"/></w:r></w:p>')).toEqual(['澄湖区', '简报', '入库☑'])
  })

  it('is refused without words, and when its parts end too early', async () => {
    await expect(flowIn(docxOf('<w:p/>'))).rejects.toMatchObject({ code: 'empty-document' })
    await expect(flowIn(docxOf('<w:p><w:r>'))).rejects.toMatchObject({ code: 'broken-document' })
  })
})
