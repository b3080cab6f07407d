import type { FigureStatement } from '@chanye/model'
import { describe, expect, it } from 'vitest'
import { bytes as bytesOf, local, packsDir, withSqlite } from '../testing/engine.ts'
import { docxOf, p, tbl } from '../testing/docx.ts'
import { loadPacks } from '../packs/packs.ts'
import { readCells } from './read-cells.ts'
import { readLedger, type ReadLedger } from './read-ledger.ts'
import { readUpload } from './read-upload.ts'

const packs = loadPacks(packsDir)
const figures = async (bytes: Uint8Array, name = '澄湖区工作报告.docx') => {
  const { reading, ledger } = await readUpload({ name, bytes, hints: { region: '虚构市澄湖区' } }, packs)
  const said = reading.statements.filter((one): one is FigureStatement => one.shape === 'figure')
  return { reading, ledger, said, rows: said.map(({ mentions: [mention], ...one }) => [mention!.cell ?? '', mention!.text, one.value, one.unit, one.period, one.status, one.indicator, one.subject].join('|')) }
}

/** 政府工作报告: numbered headings, prose, and an annex that takes the targets apart. */
const report = docxOf([
  p('澄湖区2025年政府工作报告', { style: 'T' }), p('2025年1月16日在澄湖区第五届人民代表大会第四次会议上'), p('2024年工作回顾', { style: '1' }),
  p('经济运行稳中有进', { style: '2' }), p('2024年，全区地区生产总值完成650亿元，增长6.8%；规模以上工业总产值突破1200亿元。'), p('2025年工作安排', { style: '1' }),
  p('主要预期目标是：地区生产总值增长6.5%左右，工业投资增长10%。'), p('附件'), p('2025年政府工作报告目标任务分解表'),
  tbl(`序号|目标任务|计量单位|2025年目标值|牵头单位|责任人|完成时限
1|规模以上工业总产值|亿元|1320|区经信局|李某|2025年12月
2|新引进亿元以上项目|个|30|区招商局|王某|2025年12月
3|工业投资增速|%|10|区发改委|赵某|2025年12月`),
  p('名词解释：规模以上工业指年主营业务收入2000万元及以上的工业企业。'),
].join(''))

/** 统计月报: a table with its unit in a line over it. */
const bulletin = docxOf([
  p('澄湖区2024年9月经济运行月报', { style: 'T' }), p('综合', { style: '1' }), p('1—9月，全区固定资产投资增长3.2%。'), p('表1 全区主要经济指标'), p('单位：亿元'),
  tbl('指标|1-9月累计|同比增长（%）\n地区生产总值|478.2|6.8\n  第二产业增加值|201.5|7.4\n社会消费品零售总额|236.5|5.0'), p('注：增速按可比价计算。'),
].join(''))

/** 重点项目台账, in Word, with a row over the headings merged and serial numbers the program counts. */
const ledger = docxOf([
  p('澄湖区2024年重点项目台账（1-9月）'), p('填报单位：澄湖区发展改革局    单位：万元'),
  tbl(`序号|项目名称|项目代码|建设单位|总投资|投资完成情况|<|开工时间|<|责任部门
^|^|^|^|^|年度计划|1-9月完成|计划|实际|^
NO|云汐高端膜材项目|2403-990101-04-01-123456|云汐新材料有限公司|125000|40000|30000|2024年3月|2024年3月|区经信局
NO|湖芯封测基地|2404-990101-04-01-223457|湖芯半导体有限公司|100000|30000|21000|2024年4月|2024年5月|区经信局
NO|澄湖冷链物流园|2405-990101-04-05-323458|澄湖供应链集团|50000|20000|12000|2024年6月|2024年11月|区商务局`, (text) => (text === 'NO' ? p('', { list: '2' }) : p(text))),
].join(''))

describe('a government report in Word', () => {
  it('gives its sentences and the targets of its annex, each where it stands', async () => {
    const { reading, rows } = await figures(report)
    expect(reading).toMatchObject({ title: '澄湖区2025年政府工作报告', region: '虚构市澄湖区' })
    expect(reading.clean).toContain('（一）经济运行稳中有进')
    expect(rows.slice(0, 8)).toEqual([
      '|650亿元|65000000000|CNY|2024|actual|地区生产总值|澄湖区', '|6.8%|6.8|percent|2024|actual|地区生产总值|澄湖区', '|1200亿元|120000000000|CNY|2024|actual|规模以上工业总产值|澄湖区',
      '|6.5%|6.5|percent|2025|target|地区生产总值|澄湖区', '|10%|10|percent|2025|target|工业投资|澄湖区',
      '表1!D2|1320|132000000000|CNY|2025|target|量化目标值|规模以上工业总产值', '表1!D3|30|30|item|2025|target|量化目标值|新引进亿元以上项目', '表1!D4|10|10|percent|2025|target|量化目标值|工业投资增速',
    ])
    expect(reading.doubts.map(({ doubt }) => doubt)).toEqual([])
  })
})

describe('a monthly bulletin in Word', () => {
  it('gives each figure of its table in the unit that stands over it', async () => {
    expect((await figures(bulletin)).rows).toEqual([
      '|3.2%|3.2|percent|2024-01/2024-09|actual|固定资产投资|澄湖区',
      '表1!B2|478.2|47820000000|CNY|2024-01/2024-09|actual|地区生产总值|', '表1!C2|6.8|6.8|percent|2024-01/2024-09|actual|地区生产总值|', '表1!B3|201.5|20150000000|CNY|2024-01/2024-09|actual|第二产业增加值|',
      '表1!C3|7.4|7.4|percent|2024-01/2024-09|actual|第二产业增加值|', '表1!B4|236.5|23650000000|CNY|2024-01/2024-09|actual|社会消费品零售总额|', '表1!C4|5.0|5|percent|2024-01/2024-09|actual|社会消费品零售总额|',
    ])
  })

  it('tells a table it cannot name, and what its sentences say all the same', async () => {
    const { rows, reading } = await figures(docxOf(p('2024年工业投资增长3%。') + tbl('1|2|3\n4|5|6\n7|8|9') + tbl('姓名|职务\n李某|局长')))
    expect(rows).toEqual(['|3%|3|percent|2024|actual|工业投资|澄湖区'])
    expect(reading.doubts).toMatchObject([{ doubt: 'table-unread', zh: expect.stringMatching(/^表1没有读懂/u) }])
  })

  it('gives its figures cell by cell where only they are asked for', async () => {
    const { csv } = await readCells({ name: '澄湖区2024年9月经济运行月报.docx', bytes: bulletin })
    expect(csv.split('\n').slice(0, 3)).toEqual(['sheet,cell,labels,period,value,unit,measure', '表1,B2,全区主要经济指标>地区生产总值,2024-09,478.2,亿元,ytd_level', '表1,C2,全区主要经济指标>同比增长(%)>地区生产总值,2024-09,6.8,%,ytd_yoy'])
    await expect(readCells({ name: '无表.docx', bytes: docxOf(p('没有表格。')) })).rejects.toMatchObject({ code: 'no-table' })
  })
})

describe('a ledger in Word', () => {
  it('is read as the same ledger in a workbook is', async () => {
    const read = await readLedger(packsDir, { name: '台账.docx', bytes: ledger })
    expect(read).toMatchObject({ template: '重点项目台账', closing: '2024-09', header_row_numbers: [1, 2], errors: [{ cell: 'I5', kind: 'date-in-future' }] })
    expect((read as ReadLedger).rows.map(({ key, fields }) => [key, fields.序号?.value, fields.总投资])).toMatchObject([
      ['2403-990101-04-01-123456', '1', { value: '125000', unit: '万元', cell: 'E3' }], ['2404-990101-04-01-223457', '2', { value: '100000' }], ['2405-990101-04-05-323458', '3', { value: '50000' }],
    ])
  })

  it('is previewed, taken in whole with evidence in its cells, and set against the ledger of the month after', () => withSqlite(async (engine) => {
    const asking = engine.asking(local)
    const upload = { name: '9月台账.docx', bytes: ledger, hints: { region: '虚构市澄湖区' } }
    expect(await engine.preview(asking, upload)).toMatchObject({ format: 'docx', title: '澄湖区2024年重点项目台账（1-9月）', counts: { project: 3 }, before: null })
    const taken = await engine.take(upload, 'me')
    expect(taken.counts).toMatchObject({ project: 3, figure: 9 })
    const later = bytesOf('澄湖区2024年重点项目台账（1-10月）\n单位：万元,,,,,,\n序号,项目名称,项目代码,总投资,年度计划投资,1-10月完成投资,计划开工\n1,云汐高端膜材项目,2403-990101-04-01-123456,125000,40000,34000,2024年5月\n2,湖芯封测基地,2404-990101-04-01-223457,100000,30000,23000,2024年4月\n3,澄湖冷链物流园,2405-990101-04-05-323458,50000,20000,14000,2024年6月')
    const { before } = await engine.preview(asking, { name: '10月.csv', bytes: later, hints: { region: '虚构市澄湖区' } })
    expect(before).toMatchObject({ document: taken.document, closing: '2024-09' })
    expect(before!.diff.changed.filter(({ field }) => field === '计划开工')).toMatchObject([{ key: '2403-990101-04-01-123456', cell_old: 'H3' }])
  }))
})

describe('a plain text with a table', () => {
  const text = '澄湖区2024年9月经济简报\n\n1—9月，全区固定资产投资增长3.2%。\n\n表1 全区主要经济指标\n单位：亿元\n\n| 指标 | 1-9月累计 | 同比增长（%） |\n|---|---:|---:|\n| 地区生产总值 | 478.2 | 6.8 |\n| 社会消费品零售总额 | 236.5 | 5.0 |\n\n外贸进出口增长2.1%。\n'

  it('gives the figures of its table beside its sentences, each at its own place in the text as it came', async () => {
    const { rows, reading } = await figures(bytesOf(text), '简报.md')
    expect(rows).toEqual([
      '|3.2%|3.2|percent|2024-01/2024-09|actual|固定资产投资|澄湖区', '表1!B2|478.2|47820000000|CNY|2024-01/2024-09|actual|地区生产总值|', '表1!C2|6.8|6.8|percent|2024-01/2024-09|actual|地区生产总值|',
      '表1!B3|236.5|23650000000|CNY|2024-01/2024-09|actual|社会消费品零售总额|', '表1!C3|5.0|5|percent|2024-01/2024-09|actual|社会消费品零售总额|', '|2.1%|2.1|percent|2024-09|actual|外贸进出口|澄湖区',
    ])
    expect(reading.source.text).toBe(text)
    expect(reading.title).toBe('澄湖区2024年9月经济简报')
    for (const { mentions } of reading.statements) for (const mention of mentions) expect(reading.source.text.slice(mention.start, mention.end)).toBe(mention.text)
  })

  it('is read the same where its cells stand under each other, and gives them cell by cell', async () => {
    const set = text.replace(/\|[-:|]+\n/u, '').replace(/^\| (.*) \|$/gmu, (_, row: string) => row.split(' | ').map((cell) => cell.padEnd(24 - cell.replace(/[\x00-\xff]/gu, '').length)).join(''))
    expect((await figures(bytesOf(set), '简报.txt')).rows.filter((row) => row.startsWith('表1'))).toHaveLength(4)
    expect((await readCells({ name: '简报.txt', bytes: bytesOf(set) })).csv.split('\n')[1]).toBe('表1,B2,全区主要经济指标>地区生产总值,2024-09,478.2,亿元,ytd_level')
  })
})
