import type { Mapping } from '@chanye/reading'
import { describe, expect, it } from 'vitest'
import type { Engine } from '../engine.ts'
import { statementsWhere } from '../store/statements.ts'
import { bytes, local, reportHints, withSqlite } from '../testing/engine.ts'
import { workbookOf } from '../testing/zip.ts'

/** One office's ledger of the invented district, with its own heading for what was spent; 澄湖智算中心 is planted with a sum in the wrong unit. */
const ours = (month: number, whole: string) => ['虚构市澄湖区2025年重点项目调度表,,,,,', `填报单位：区投促中心,,截至${month}月底,,,`, '序号,项目名称,业主单位,总投资（亿元）,花掉,计划开工时间', `1,澄湖光电基板二期,澄湖光电科技有限公司,${whole},5.2,2024年3月`, '2,湖东生物疫苗产业园,湖东生物医药有限公司,约12.6,1.1,2025年5月', '3,澄湖智算中心,澄湖云科技有限公司,200000,0.1,2025年12月', '合计,,,67.6,6.4,'].join('\n')
/** Another office's: 万元, another order. */
const theirs = ['虚构市澄湖区重点项目台账,,,,', '填报单位：区商务局,,截至2025年8月底,单位：万元,', '项目名称,动工日,1-8月投掉,盘面,业主', '澄湖冷链园,2024年5月,1000,50000,澄湖冷链有限公司', '澄湖云仓,2024年6月,2000,30000,澄湖云仓有限公司', '湖东电商园,2024年7月,500,9000,湖东电商有限公司'].join('\n')
const spent: Mapping = [{ sheet: 'a', template: '重点项目台账', columns: [{ letter: 'E', heading: '花掉', column: '1–N月完成投资', unit: '亿元' }], cells: [{ cell: 'D6', value: '20', reason: '误按万元填写' }] }]
const moved: Mapping = [{ sheet: 'b', template: '重点项目台账', columns: [{ letter: 'B', heading: '动工日', column: '计划开工' }, { letter: 'C', heading: '1-8月投掉', column: '1–N月完成投资' }, { letter: 'D', heading: '盘面', column: '总投资' }, { letter: 'E', heading: '业主', column: '业主单位' }] }]
const take = (engine: Engine, name: string, text: string, mapping?: Mapping) => engine.take({ name, bytes: bytes(text), hints: { ...reportHints, date: name.includes('later') ? '2026-02-01' : '2026-01-01' }, ...(mapping ? { mapping } : {}) }, 'wang')
const lines = async (engine: Engine, document: string, wanted: { form?: string; language?: 'zh' | 'en' } = {}) => (await engine.ledgerSheets(engine.asking(local), document, { language: 'zh', ...wanted }))[0]!.rows.map((row) => row.map((cell) => cell?.text ?? '').join(','))

describe('a ledger given back', () => {
  it('stands under the headings it came in, with what was corrected and a note that says so', () => withSqlite(async (engine) => {
    const { document } = await take(engine, 'a.csv', ours(9, '35'), spent)
    const given = await lines(engine, document)
    expect(given.slice(0, 3)).toEqual([...ours(9, '35').split('\n').slice(0, 2), '序号,项目名称,业主单位,总投资（亿元）,花掉,计划开工时间,数据说明'])
    expect(given.slice(3)).toEqual(['1,澄湖光电基板二期,澄湖光电科技有限公司,35,5.2,2024年3月', '2,湖东生物疫苗产业园,湖东生物医药有限公司,约12.6,1.1,2025年5月', '3,澄湖智算中心,澄湖云科技有限公司,20,0.1,2025年12月,D6 原填“200000”，已更正', '合计,,,67.6,6.4,,合计为原表所填，未按更新后的数字重算'])
  }))

  it('bears the newest value of a figure, one that is rejected not at all, and says which and why in either language', () => withSqlite(async (engine) => {
    const asking = engine.asking(local)
    const { document } = await take(engine, 'a.csv', ours(9, '35'), spent)
    await take(engine, 'later-a.csv', ours(9, '36.5'))
    const own = await statementsWhere(asking, { document, shape: 'figure' })
    await engine.decide(asking, own.find(({ evidence }) => evidence[0]!.cell === 'a!E5')!.id, { review: 'rejected', reason: '重复', by: 'li' })
    const given = await lines(engine, document)
    expect(given[3]).toBe('1,澄湖光电基板二期,澄湖光电科技有限公司,36.5,5.2,2024年3月,D4 原填“35”，现按“虚构市澄湖区2025年重点项目调度表”（2026-02-01）')
    expect(given[4]).toBe('2,湖东生物疫苗产业园,湖东生物医药有限公司,约12.6,,2025年5月,E5 原填“1.1”，已驳回')
    expect((await lines(engine, document, { language: 'en' }))[4]).toContain('E5 said "1.1" and was rejected')
  }))

  it('bears the value that the rule of choice takes, be it not the last', () => withSqlite(async (engine) => {
    const source = '虚构市澄湖区统计局'
    const { document } = await engine.take({ name: 'a.csv', bytes: bytes(ours(9, '35')), hints: { ...reportHints, date: '2026-01-01' }, mapping: spent, source }, 'wang')
    const later = await take(engine, 'later-a.csv', ours(9, '36.5'))
    expect((await lines(engine, document))[3]).toBe('1,澄湖光电基板二期,澄湖光电科技有限公司,35,5.2,2024年3月')
    expect((await lines(engine, later.document))[3]).toContain(',35,')
  }))

  it('can be given in the form of another office that was mapped once, in its order and its units', () => withSqlite(async (engine) => {
    const asking = engine.asking(local)
    const first = await take(engine, 'a.csv', ours(9, '35'), spent)
    const second = await take(engine, 'b.csv', theirs, moved)
    expect(await engine.ledgerForms(asking, first.document)).toMatchObject([{ document: first.document, own: true }, { document: second.document, own: false, template: '重点项目台账' }])
    expect(await lines(engine, first.document, { form: second.document })).toEqual(['单位：万元', '项目名称,动工日,1-9月投掉,盘面,业主,数据说明', '澄湖光电基板二期,2024年3月,52000,350000,澄湖光电科技有限公司', '湖东生物疫苗产业园,2025年5月,11000,126000,湖东生物医药有限公司', '澄湖智算中心,2025年12月,1000,200000,澄湖云科技有限公司,D6 原填“200000”，已更正'])
  }))

  it('is refused for a document that is no ledger, a form of another kind, and one that is not there', () => withSqlite(async (engine) => {
    const asking = engine.asking(local)
    const { document } = await take(engine, 'a.csv', ours(9, '35'), spent)
    const text = await engine.take({ name: 't.txt', bytes: bytes('2023年出口31亿元。'), hints: reportHints }, 'me')
    await expect(engine.ledgerSheets(asking, text.document, { language: 'zh' })).rejects.toMatchObject({ code: 'bad-parameter', values: { name: 'document' } })
    await expect(engine.ledgerSheets(asking, document, { language: 'zh', form: 'zz' })).rejects.toMatchObject({ code: 'no-such-id' })
    await expect(engine.ledgerSheets(engine.asking({ kind: 'public' }), document, { language: 'zh' })).rejects.toMatchObject({ code: 'no-such-id' })
    expect(await engine.ledgerForms(asking, text.document)).toEqual([])
  }))
})

describe('a workbook of headings on two rows', () => {
  const rows = ['项目名称|业主单位|总投资（亿元）|开工时间|', '|||计划|实际', '湖芯基地|湖芯半导体公司|120000|2024年3月|2024年4月', '云汐园|云汐新材料公司|20|2024年5月|2024年6月', '湖东园|湖东生物公司|8|2024年7月|待定']
  const xml = rows.map((line, i) => `<row r="${i + 1}">${line.split('|').map((text, column) => (text === '' ? '' : `<c r="${'ABCDE'[column]}${i + 1}"${/^\d+$/.test(text) ? `><v>${text}</v>` : ` t="inlineStr"><is><t>${text}</t></is>`}</c>`)).join('')}</row>`).join('')
  const book = () => workbookOf({ sheets: { '2025年9月重点项目': `<sheetData>${xml}</sheetData><mergeCells><mergeCell ref="D1:E1"/><mergeCell ref="A1:A2"/><mergeCell ref="B1:B2"/><mergeCell ref="C1:C2"/></mergeCells>` } })

  it('keeps both rows where its faulty rows come back and where it is given back, with numbers as numbers', () => withSqlite(async (engine) => {
    const upload = { name: 'c.xlsx', bytes: book(), hints: reportHints }
    const [faulty] = await engine.findings(engine.asking(local), upload, 'en')
    expect(faulty!.rows.map((row) => row.map((cell) => cell?.text ?? '').slice(0, 5).join('|'))).toEqual(['项目名称|业主单位|总投资（亿元）|开工时间|开工时间', '项目名称|业主单位|总投资（亿元）|计划|实际', rows[2]])
    expect(faulty!.rows[1]!.at(-1)).toEqual({ text: 'Reason', number: false })
    expect(faulty!.rows[2]![2]).toEqual({ text: '120000', number: true })
    const { document } = await engine.take({ ...upload, mapping: [{ sheet: '2025年9月重点项目', cells: [{ cell: 'C3', value: '12', reason: '误按\n万元填写' }] }] }, 'wang')
    const [given] = await engine.ledgerSheets(engine.asking(local), document, { language: 'zh' })
    expect(given!.rows[2]!.map((cell) => cell?.text)).toEqual(['湖芯基地', '湖芯半导体公司', '12', '2024年3月', '2024年4月', 'C3 原填“120000”，已更正'])
    expect(given!.rows[2]![2]!.number).toBe(true)
  }))
})

describe('figures that are no money', () => {
  const monthly = (heads: string, rows: readonly string[], name: string) => ['虚构市澄湖区重点企业运行月报', `填报单位：${name} 2025年9月`, heads, ...rows].join('\n')
  const ours = monthly('企业名称,工业用电量（万千瓦时）,从业人数,产能利用率,本月产值（万元）', ['澄湖光电科技有限公司,120.5,800人,0.85,3000', '湖东生物医药有限公司,30,1.2万人,0.9,800', '澄湖云科技有限公司,55,90人,0.725,1200'], '区经信局')
  const theirs = monthly('单位名称,员工人数（万人）,用电量（千瓦时）,产能利用率（%）,本月产值（万元）', ['澄湖冷链有限公司,0.05,10000,80,900', '湖东电商有限公司,0.02,20000,75,700', '澄湖云仓有限公司,0.03,30000,60,500'], '区商务局')
  const kind = '重点企业运行月报'
  const mapped = (sheet: string): Mapping => [{ sheet, template: kind }]

  it('stand in the unit of the column they are given in, and in their own where they were set right', () => withSqlite(async (engine) => {
    const asking = engine.asking(local)
    const own = await take(engine, 'c.csv', ours, mapped('c'))
    const other = await take(engine, 'd.csv', theirs, mapped('d'))
    expect((await lines(engine, own.document, { form: other.document })).slice(-3)).toEqual(['澄湖光电科技有限公司,0.08,1205000,85,3000', '湖东生物医药有限公司,1.2,300000,90,800', '澄湖云科技有限公司,0.009,550000,72.5,1200'])
    expect((await lines(engine, other.document, { form: own.document })).slice(-3)).toEqual(['澄湖冷链有限公司,1,500,0.8,900', '湖东电商有限公司,2,200,0.75,700', '澄湖云仓有限公司,3,300,0.6,500'])
    const figures = await statementsWhere(asking, { document: own.document, shape: 'figure' })
    for (const [cell, value] of [['B4', '1300000'], ['C5', '11000'], ['D6', '75']] as const) {
      await engine.correct(asking, figures.find(({ evidence }) => evidence[0]!.cell === `c!${cell}`)!.id, { fields: { value }, reason: '核实', by: 'li' })
    }
    expect((await lines(engine, own.document)).slice(-3).map((line) => line.split(',').slice(0, 4).join(','))).toEqual(['澄湖光电科技有限公司,130,800人,0.85', '湖东生物医药有限公司,30,1.1万人,0.9', '澄湖云科技有限公司,55,90人,0.75'])
  }))
})
