import { resolve } from 'node:path'
import { isRefusal } from '@chanye/model'
import { compareLedgers, type Grid, heldAgainst, ledgerOf, type LedgerReading, underPlainHeadings } from '@chanye/reading'
import { describe, expect, it } from 'vitest'
import { loadLedgerTemplates } from './ledgers.ts'
import { bookOfGrids, drawn } from '../testing/ledgers/drawn.ts'
import * as later from '../testing/ledgers/later-specimens.ts'
import { chains, firmMonths, firms, indicators, leads, projectsNovember, projectsOctober, signed, tasks, townProjects } from '../testing/ledgers/specimens.ts'

const templates = loadLedgerTemplates(resolve(import.meta.dirname, '../../../../packs'))
const readBook = (...grids: readonly Grid[]): LedgerReading => {
  const reading = ledgerOf(bookOfGrids('x.xlsx', ...grids), templates)
  if (isRefusal(reading)) throw new Error(reading.need)
  return reading
}
const read = (text: string) => readBook(drawn(text))
const found = ({ errors }: LedgerReading) => errors.map(({ kind, cell }) => `${kind} ${cell}`).sort()
const keys = ({ rows }: LedgerReading) => rows.map(({ key }) => key)

const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
const checkOf = (body: string) => CHARACTERS[(31 - ([...body].reduce((sum, character, i) => sum + WEIGHTS[i]! * CHARACTERS.indexOf(character), 0) % 31)) % 31]!
const bodies = ['91990101MA5U1ABC1', '91990101MA5U2ABC2', '91990101MA5U3ABC3', '91990101MA5U4ABC4']
const codes = bodies.map((body) => body + checkOf(body))
const withOneWrong = [...codes.slice(0, 3), `${bodies[3]}${checkOf(bodies[3]!) === '0' ? '1' : '0'}`]

describe('a ledger of projects', () => {
  const reading = read(projectsOctober)

  it('has its header, its closing month and its rows without groups, totals and notes', () => {
    expect(reading).toMatchObject({ template: '重点项目台账', closing: '2024-09', header_row_numbers: [3, 4] })
    expect(reading.rows.map(({ row }) => row)).toEqual([6, 7, 8, 11, 12, 13])
    expect(keys(reading)[0]).toBe('2403-990101-04-01-123456')
    expect(reading.rows[0]!.group).toBe('一 新开工项目（3个）')
  })

  it('says of each cell what it means, in which unit and of when', () => {
    const { fields } = reading.rows[3]!
    expect(fields['截至上年底累计完成']).toEqual({ value: '5.2', unit: '亿元', period: '2023', cell: 'H11', norm: '520000000' })
    expect(fields['1–N月完成投资']).toMatchObject({ value: '1.1', period: '2024-09', cell: 'J11' })
    expect(fields['占年度计划']).toMatchObject({ value: '55', unit: '%', cell: 'K11' })
    expect(fields['实际开工']).toMatchObject({ value: '22年10月', norm: { date: '2022-10', precision: 'month' } })
    expect(reading.rows[5]!.fields['责任单位']).toMatchObject({ value: '区住建局', cell: 'Q13' })
  })

  it('has every planted error found and none besides', () => {
    expect(found(reading)).toEqual(['date-in-future N8', 'date-order O12', 'duplicate-key C13', 'light-mismatch P13', 'percent-mismatch K8', 'unit-slip G11'])
    expect(reading.errors[1]!.message).toContain('86000亿元')
    expect(reading.doubts).toEqual([])
  })
})

describe('a ledger and the one before it', () => {
  const [before, after] = [read(projectsOctober.replace('2404-990101-04-01-223457|澄湖生物', '2303-990101-04-01-623461|澄湖生物')), read(projectsNovember)]

  it('tells moved plan dates first and nothing that is only written otherwise', () => {
    const { changed, renamed, split, dropped, added } = compareLedgers(before, after)
    expect(changed[0]).toMatchObject({ field: '预计投产', cell_old: 'O6', cell_new: 'K4', old: '2026年6月', new: '2026年9月' })
    expect(changed.map(({ field }) => field).filter((field) => field === '总投资' || field === '年度计划投资' || field === '计划开工')).toEqual([])
    expect(renamed).toEqual([{ old: '澄湖冷链物流园', new: '澄湖智慧冷链物流园' }])
    expect(split).toEqual([{ from: '2209-990101-04-01-423459', into: ['2410-990101-04-01-423461', '2410-990101-04-01-423462'] }])
    expect([dropped, added]).toEqual([['2301-990101-04-01-523460'], ['2408-990101-04-01-723463']])
  })

  it('tells a sum that fell', () => {
    expect(found(heldAgainst(before, after, templates.find(({ name }) => name === before.template)!))).toEqual(['cumulative-fell G5'])
  })

  it('goes by names where there are no codes, and takes no other spelling for a change', () => {
    const head = '序号|项目名称|业主单位|建设地点|总投资（亿元）|计划开工|计划竣工|责任单位'
    const one = read(`2024年8月项目台账\n${head}\n1|蓝海数据中心项目（一期）|蓝海云|南区|12|2023.5|2024.12|科技局、经发局\n2|康泰医药产业园|康泰集团|东区|30|2024.1|2026.6|经发局\n3|绿源污水处理|绿源公司|西区|1.8|2024/2/1|2024年四季度|建设局\n4|迅达物流港|迅达物流|北区|6|2023年9月|2025年3月|商务局`)
    const other = read(`2024年9月项目台账\n${head.replace('亿元', '万元')}\n1|蓝海 数据中心一期|蓝海云|南区|120000|2023年5月|2025年12月|经发局、科技局\n2|康泰医药产业园研发楼|康泰集团|东区|120000|2024年1月|2026年6月|经发局\n3|康泰医药产业园厂房|康泰集团|东区|180000|2024.01|2026.6|经发局\n4|绿源水质净化厂|绿源公司|西区|18000|2024年2月|2024年Q4|建设局\n5|芯源半导体|芯源|北区|150000|2024.9|2026.9|经发局`)
    expect(compareLedgers(one, other)).toEqual({
      changed: [{ key: '蓝海数据中心一期', field: '计划投产', heading: '计划竣工', cell_old: 'G3', cell_new: 'G3', old: '2024.12', new: '2025年12月' }],
      renamed: [{ old: '绿源污水处理', new: '绿源水质净化厂' }], split: [{ from: '康泰医药产业园', into: ['康泰医药产业园研发楼', '康泰医药产业园厂房'] }], dropped: ['迅达物流港'], added: ['芯源半导体'],
    })
  })

  it('tells nothing of a ledger against itself', () => {
    expect(compareLedgers(before, before)).toEqual({ changed: [], renamed: [], split: [], dropped: [], added: [] })
  })
})

describe('monthly tables of firms', () => {
  it('are read under headings of two rows, with the firm known by its code', () => {
    const reading = read(firms(withOneWrong))
    expect(reading).toMatchObject({ template: '重点企业运行月报', closing: '2024-09', header_row_numbers: [5, 6] })
    expect(keys(reading)).toEqual([...codes.slice(0, 3), '澄湖精铸厂'])
    expect(reading.rows[1]!.fields['工业总产值(本月)']).toEqual({ value: '9,100', unit: '万元', period: '2024-09', cell: 'E9', norm: '91000000' })
    expect(reading.rows[1]!.fields['工业总产值(上年同期)']).toMatchObject({ period: '2023-09' })
    expect(found(reading)).toEqual(['exceeds-whole E11', 'growth-mismatch H9', 'invalid-uscc C11', 'out-of-range N11'])
  })

  it('may hold one line a firm and month', () => {
    const reading = read(firmMonths(codes))
    expect(reading.rows[4]!.fields['工业总产值(本月)']).toMatchObject({ value: '-8200', period: '2024-02' })
    expect(found(reading)).toEqual(['duplicate-period C5', 'out-of-range D7'])
  })
})

describe('tables of other offices', () => {
  it('give indicators their row\'s unit and leave the numbering out of the key', () => {
    const reading = read(indicators)
    expect(reading).toMatchObject({ template: '主要经济指标完成情况表', closing: '2024-Q3' })
    expect(keys(reading)).toEqual(['地区生产总值', '规上工业增加值', '固定资产投资', '工业投资', '社会消费品零售总额', '一般公共预算收入', '实际使用外资'])
    expect(reading.rows[5]!.fields['1–N月累计']).toEqual({ value: '281000', unit: '万元', period: '2024-09', cell: 'D8', norm: '2810000000' })
    expect(found(reading)).toEqual(['difference-mismatch I7', 'percent-mismatch G6'])
  })

  it('resolve merges and 同上 where the sheet says so', () => {
    const reading = read(tasks)
    expect(reading).toMatchObject({ template: '目标任务分解表', closing: '2024', errors: [] })
    expect(reading.rows.map(({ fields }) => fields['类别']?.value)).toEqual(['主要指标', '主要指标', '重点任务', '重点任务'])
    expect(reading.rows[2]!.fields['分管领导']!.value).toBe('钱某某')
    expect(reading.rows[3]!.fields['一季度节点']).toBeUndefined()
    expect(reading.rows[2]!.fields['三季度节点']).toMatchObject({ period: '2024-Q3' })
  })

  it('read money in a cell\'s own unit', () => {
    const reading = read(signed)
    expect(reading.rows.map(({ fields }) => fields['合同投资额']?.norm)).toEqual(['1500000000', '80000000', '320000000', '200000000'])
    expect(found(reading)).toEqual(['percent-mismatch K5'])
  })

  it('tell links of a chain and leads of a list apart', () => {
    expect(keys(read(chains))).toEqual(['上游：玻璃基板', '中游：面板', '下游：整机', '光学膜'])
    const reading = read(leads)
    expect(reading.template).toBe('招商线索台账')
    expect(found(reading)).toEqual(['date-in-future G5'])
  })

  it('read a town\'s table with three header rows, rows over two lines and scratch under the total', () => {
    const reading = read(townProjects)
    expect(reading).toMatchObject({ template: '重点项目台账', header_row_numbers: [4, 5, 6] })
    expect(keys(reading)).toEqual(['石桥污水厂提标', '智能仓储中心', '柳林农产品加工园', '柳林光伏'])
    expect(reading.rows[0]!.fields['1–N月完成投资']).toMatchObject({ value: '4,410', unit: '万元', norm: '44100000', cell: 'H8' })
    expect(found(reading)).toEqual(['date-in-future J8', 'date-order K12', 'percent-mismatch I13'])
  })
})

describe('ledgers of offices looked at last', () => {
  it.each([
    [later.countyProjects, '重点项目台账', 5, ['exceeds-whole G8', 'light-mismatch O11', 'unit-slip H12']],
    [later.signedTracking, '签约项目履约表', 5, ['date-in-future C9', 'duplicate-key A8']],
    [later.firmsByTime, '重点企业运行月报', 3, ['unit-slip H5']],
    [later.indicatorsInPairs, '主要经济指标完成情况表', 6, ['difference-mismatch J10']],
    [later.projectsWithPages, '重点项目台账', 4, ['date-order M14', 'invalid-project-code C14', 'percent-mismatch J14', 'total-mismatch I6']],
    [later.chainLinks, '产业链清单', 5, ['difference-mismatch L6']],
    [later.firmsInThousands, '重点企业运行月报', 5, ['duplicate-key C9', 'invalid-uscc C8', 'out-of-range F8', 'out-of-range G9', 'unit-slip H6']],
  ])('have their rows and what is planted in them: %#', (text, template, rows, errors) => {
    const reading = read(text)
    expect([reading.template, reading.rows.length, found(reading)]).toEqual([template, rows, errors])
  })

  it('tell nothing of two hundred sound projects of all sizes', () => {
    const lines = Array.from({ length: 200 }, (_, i) => {
      const total = Math.round(10 ** (3 + ((i * 7919) % 300) / 100))
      const plan = Math.round(total * 0.4)
      const done = Math.round(plan * (0.3 + ((i * 31) % 60) / 100))
      return [i + 1, `项目${String.fromCodePoint(0x4e00 + i * 3)}`, total, plan, done, (done / plan * 100).toFixed(1), `202${i % 4}.${i % 12 + 1}`, `202${i % 4 + 5}年`].join('|')
    })
    const reading = read(['2024年9月重点项目台账（单位：万元）', '序号|项目名称|总投资|年度计划投资|1-9月完成投资|占年度计划%|实际开工|预计投产', ...lines].join('\n'))
    expect([reading.rows.length, reading.errors]).toEqual([200, []])
  })
})

describe('a book', () => {
  it('is read by the sheet that is the ledger, not by hidden, side or summary sheets', () => {
    const reading = readBook(drawn('汇总|2024\n项目数|6', '汇总'), drawn(leads, '旧版', true), drawn(projectsOctober, '备份'), drawn(projectsNovember, '台账'))
    expect(reading.sheet).toBe('台账')
  })

  it('without a ledger is refused, saying what came nearest', () => {
    expect(ledgerOf(bookOfGrids('x.xlsx', drawn('菜单|价格\n面|12')), templates)).toMatchObject({ refused: 'no-ledger' })
  })
})

describe('a ledger in an office\'s own words', () => {
  const reading = read(later.nodesOfAYear)

  it('is known by what its headings mean, asides left out, and a line of marks under them is no row', () => {
    expect(reading.template).toBe('目标任务分解表')
    expect(reading.rows).toHaveLength(5)
    expect(reading.headings.map(({ column }) => column)).toEqual(['序号', '目标任务原文', '量化目标值', '单位', '一季度节点', '二季度节点', '三季度节点', '四季度节点', '牵头单位', '完成时限', '进展', '完成率', null])
    expect(reading.rows[0]!.fields['三季度节点']).toEqual({ value: '312', unit: '亿元', period: '2024-Q3', cell: 'G7', norm: '31200000000' })
  })

  it('has nodes held to its target, a share to what is told, and days to the calendar', () => {
    expect(found(reading)).toEqual(['cumulative-fell G10', 'unit-slip H8'])
    expect(reading.doubts.map(({ kind, cell }) => `${kind} ${cell}`)).toEqual(expect.arrayContaining(['told-mismatch L10', 'not-a-date J8']))
    const inTenThousands = (said: string) => read(later.nodesOfAYear.replace('已完成136.2亿元', said)).doubts.map(({ kind, cell }) => `${kind} ${cell}`)
    expect(inTenThousands('已完成100.2亿元，即1002000万元')).toContain('told-mismatch L8')
    expect(inTenThousands('推进3次，完成1002000万元')).toContain('told-mismatch L8')
    expect(inTenThousands('完成1,362,000万元')).not.toContain('told-mismatch L8')
  })

  it('has its findings in English without the Chinese words between figures', () => {
    const { errors, doubts } = reading
    const words = [...errors, ...doubts].map(({ en }) => en.replace(/[""“][^"”]*["”]/gu, ''))
    expect(words.filter((text) => /与|同列|合理范围|上期/u.test(text))).toEqual([])
    expect(read(projectsOctober).errors.map(({ en }) => en).join('\n')).toMatch(/the other rows of its column|\) and /u)
  })

  it('doubts no word of a note that is merged over all columns', () => {
    const noted = { ...drawn(`${later.nodesOfAYear.trimEnd()}\n注：1.进度按季评定；2.未到期的不计。|<|<|<|<|<|<|<|<|<|<|<|<\n`), name: '表1' }
    const { doubts, notes } = readBook(noted)
    expect(notes.join()).toContain('进度按季评定')
    expect(doubts.filter(({ message }) => message.includes('进度按季评定'))).toEqual([])
  })

  it('has planned dates of its own compared as dates: written otherwise is no change', () => {
    const { changed } = compareLedgers(reading, read(later.nodesALaterMonth))
    expect(changed.map(({ field, old, new: fresh }) => [field, old, fresh])).toEqual([['完成时限', '2024.12', '2025.2'], ['拟报告时间', '2025.1', '2025.3']])
  })

  it('has next month by its number, and a rate above what can be', () => {
    const firms = read(later.nextMonthsOutput)
    expect(firms.headings.map(({ column }) => column)).toEqual(['企业名称', '统一社会信用代码', '所属行业/产业链/环节', '工业总产值(本月)', '工业总产值(累计)', '工业总产值(上年同期)', '工业总产值(同比)', '产能利用率', '下月预计'])
    expect(firms.rows).toHaveLength(3)
    expect(firms.rows[0]!.fields['下月预计']).toMatchObject({ value: '6268', unit: '万元', period: '2025-06' })
    expect(found(firms)).toContain('out-of-range H8')
  })

  it('is known where headings are said aloud, and adds no part of a row twice', () => {
    const projects = read(later.saidAloud)
    expect(projects.template).toBe('重点项目台账')
    expect(projects.headings.map(({ column }) => column)).toEqual(['序号', '项目名称', '项目代码', '建设地点', '业主单位', '总投资', '截至上年底累计完成', '年度计划投资', '1–N月完成投资', '计划开工', '预计投产', '存在问题', '责任单位'])
    expect(found(projects)).toEqual([])
  })

  it('has its rows named by the column that tells them apart where its heading is a question', () => {
    const asked = read(later.askedFor)
    expect(asked.template).toBe('招商线索台账')
    expect(keys(asked)).toEqual(['车规连接器', '液冷机柜', '光伏玻璃'])
    expect(asked.headings.map(({ column }) => column)).toEqual(['项目/企业名称', '线索编号', '投资方及实际控制人', '所补环节', '拟投资额', '首次接洽日期', '阶段', '最近进展日期', '最近进展及日期', '卡点', '竞争地', '牵头领导'])
  })

  it('has columns whose headings are nobody\'s words known by where they stand', () => {
    const { template, headings } = read(later.formallyWorded)
    expect([template, headings.map(({ column }) => column)]).toEqual(['招商线索台账', ['线索编号', '来源', '项目/企业名称', '投资方及实际控制人', '所补环节', '拟投资额', '首次接洽日期', '阶段', null, '竞争地', null, '牵头领导']])
  })

  it('has a work known for split by the sizes of what is named after it', () => {
    const { split, renamed, dropped, added } = compareLedgers(read(later.beforeSplit), read(later.afterSplit))
    expect({ split, renamed, dropped, added }).toEqual({ split: [{ from: '滨江绿道及步道工程', into: ['滨江绿道工程', '滨江步道工程'] }], renamed: [], dropped: [], added: [] })
  })

  it('has moves in an order as they are printed, what has not moved as no doubt, and its year by the one that ended before it', () => {
    const moved = read(later.movedInWords)
    expect(moved.closing).toBe('2025-09')
    expect(moved.doubts).toEqual([])
    expect(moved.rows.map(({ fields }) => fields['较上期位次变化'] && [fields['较上期位次变化'].value, fields['较上期位次变化'].unit, fields['较上期位次变化'].norm])).toEqual([['下降1位', null, '-1'], ['持平', null, '0'], ['上升2位', null, '2'], undefined])
    expect([moved.rows[1]!.fields['同比增速'], moved.rows[2]!.fields['与全市差距']]).toMatchObject([{ value: '持平', norm: '0' }, { value: '持平', norm: '0' }])
  })

  it('has figures in other units than before held to what they were, and counts added up exactly', () => {
    const [before, after] = [read(later.basesInMu), read(later.basesInTenThousandMu)]
    expect(compareLedgers(before, after).changed).toEqual([])
    const held = heldAgainst(before, after, templates.find(({ name }) => name === after.template)!)
    expect(held.doubts).toEqual([])
    expect([...found(before), ...found(held)]).toEqual(['total-mismatch F6'])
  })

  it('has no doubt of a total under a date, nor of money in a unit of its own', () => {
    const totalled = read(later.totalUnderDates)
    expect([totalled.rows.length, totalled.errors, totalled.doubts]).toEqual([3, [], []])
    expect(totalled.rows[1]!.fields['合同投资额']).toMatchObject({ value: '28000', unit: '万元', norm: '280000000' })
  })

  it('has a figure of the month that comes without its sum under its whole heading, for whoever reads the ledger outside', () => {
    const power = read(later.powerOfTheMonth)
    expect(power.rows[0]!.fields['工业用电量(本月)']).toMatchObject({ value: '269', unit: '万度', period: '2025-08' })
    const outside = underPlainHeadings(power, templates.find(({ name }) => name === power.template)!)
    expect(outside.rows[0]!.fields['工业用电量']).toMatchObject({ value: '269', period: '2025-08' })
    expect(Object.keys(outside.rows[0]!.fields).filter((column) => column.startsWith('工业总产值'))).toEqual(['工业总产值(本月)', '工业总产值(累计)', '工业总产值(同比)'])
  })

  it('has a whole held to the rows that make it up in every other column', () => {
    const parts = read(later.partsOff)
    expect(parts.errors).toMatchObject([{ kind: 'parts-mismatch', cell: 'F3', message: 'F3“1–N月累计”为421.61亿元，其下出口、进口相加为412.61亿元' }])
    expect(parts.doubts).toEqual([])
    expect(parts.rows.map(({ fields }) => [fields['较上期位次变化']?.value, fields['责任单位']?.value])).toEqual([['↑1', '商务部'], ['↓2', '商务部'], ['持平', '商务部'], ['↓1', '规划部']])
  })

  it('has figures meant as they are held, where their format shows less', () => {
    const [before, after] = [read(later.shownRounded('2024年底前累计完成（亿元）', '=3.1@#,##0')), read(later.shownRounded('2024年底前累计完成（万元）', '31000'))]
    expect(before.rows[0]!.fields['截至上年底累计完成']).toMatchObject({ value: '3', unit: '亿元', norm: '310000000' })
    expect(compareLedgers(before, after).changed).toEqual([])
  })

  it('has a unit for all that names none of its own, and one doubt where none is named', () => {
    expect(read(later.unitForAllElse).doubts).toEqual([])
    expect(read(later.unitForAllElse).rows[0]!.fields['主营业务收入']).toMatchObject({ value: '4067', unit: '万元' })
    expect(read(later.unitNowhere).doubts).toMatchObject([{ kind: 'unit-assumed', cell: 'C4', message: 'C4“工业总产值(本月)、工业总产值(累计)、主营业务收入、利润”没有写单位，按万元读' }])
  })

  it('has no money in a share that stands under a heading of money', () => {
    expect(read(later.shareUnderMoney).rows.map(({ fields }) => fields['占年度计划'] && [fields['占年度计划'].value, fields['占年度计划'].unit])).toEqual([['32.8', '%'], ['20.5', '%'], ['30.5', '%']])
  })

  it('has what is to be done next as words, though a day stands before them', () => {
    const [before, after] = [read(later.nextSteps('2025年6月12日')), read(later.nextSteps('2025年6月23日'))]
    expect(after.rows[0]!.fields['下次动作及日期']).toMatchObject({ value: '2025年6月23日组织政策会商' })
    expect(compareLedgers(before, after).changed.map(({ field, cell_new: cell }) => [field, cell])).toEqual([['下次动作及日期', 'H3']])
  })

  it('has a whole held to the parts everybody knows it is made of', () => {
    expect(read(later.threeIndustries).errors).toMatchObject([{ kind: 'parts-mismatch', cell: 'E3', message: 'E3“1–N月累计”为66.88亿元，其下第一产业增加值、第二产业增加值、第三产业增加值相加为60.58亿元' }])
    expect(read(later.basesInMu).rows[0]!.fields['分值/权重']).toMatchObject({ value: '40' })
  })

  it('is known by what its headings speak of where none is known by its words, in the unit and of the month said over them', () => {
    const spoken = read(later.spokenProjects)
    expect([spoken.template, spoken.closing, spoken.header_row_numbers]).toEqual(['重点项目台账', '2025-09', [3, 4]])
    expect(spoken.headings.map(({ column }) => column)).toEqual(['序号', '项目名称', '项目类型', '业主单位', '总投资', '年度计划投资', '1–N月完成投资', '计划开工', '实际开工', '预计投产', '存在问题', '牵头领导'])
    expect(spoken.rows[0]!.fields['1–N月完成投资']).toMatchObject({ value: '621', unit: '万元', norm: '6210000' })
    expect([spoken.errors, spoken.doubts]).toEqual([[], []])
  })

  it('is none where some headings are such as ledgers bear', () => {
    expect(() => read(later.seriesMetadata)).toThrow(/comes nearest/)
  })

  it('has rows that were only counted anew told as no change, and a year up to the closing month however it is said', () => {
    const [before, after] = [read(later.filedBefore), read(later.filedAfter)]
    expect(after.headings.map(({ column }) => column)).toEqual([null, '项目名称', '业主单位', '总投资', '1–N月完成投资', '计划开工', '项目类型'])
    expect(compareLedgers(before, after).changed.map(({ key, field }) => [key, field])).toEqual([['石埠轴承扩产', '计划开工'], ...['石埠冷链物流园', '石埠轴承扩产', '石埠光伏支架', '石埠污水管网'].map((key) => [key, '1–N月完成投资'])])
  })
})

describe('a heading that speaks of something near', () => {
  it('tells where a task comes from, and leaves the task and its goal to their own columns', () => {
    const reading = read(later.tasksWithSource)
    expect(keys(reading)).toEqual(['公共财政收入完成30亿元', '新增规上企业25家', '单位能耗降低3%', '建成标准厂房40万平方米', '开发区调区扩区获批'])
    expect(reading.rows[0]).toMatchObject({ fields: { 量化目标值: { value: '30', unit: '亿元' }, 进展: { value: '22.4', unit: '亿元', norm: '2240000000' } }, attributes: { 任务来源: { value: '报告第6页' } } })
    expect(reading.rows[4]!.fields['进展']).toMatchObject({ value: '已上报市级', unit: null })
  })

  it('says what is done by the month alone beside what is done so far, under a unit that leaves one column out', () => {
    const [first] = read(later.townInWords).rows
    expect(first).toMatchObject({ fields: { 总投资: { value: '1.5', unit: '亿元' }, 年度计划投资: { value: '6000', unit: '万元' }, '1–N月完成投资': { value: '5100', unit: '万元', cell: 'H5' } } })
  })

  it('finds a task said to be on time that lies below the node of the quarter closed', () => {
    expect(found(read(later.tasksWithSource))).toEqual(['on-time-mismatch N6'])
  })

  it('says links by level, as 大环节 and 小环节, and what is invested to the end of this month, which is no sum of last year', () => {
    expect(keys(read(later.chainsByLevels))).toEqual(['正极材料', '负极材料', '电芯', '品牌销售'])
    expect(read(later.chainsByLevels).rows[1]).toMatchObject({ fields: { '环节(一级)': { value: '上游' }, 牵头部门: { value: '县工信局' } } })
    expect(read(later.parkInWords).rows[0]).toMatchObject({ fields: { '1–N月完成投资': { value: '1.2', unit: '亿元' }, 年度计划投资: { value: '1.6' } } })
  })
})
