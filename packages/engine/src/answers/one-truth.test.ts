import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import type { Engine } from '../engine.ts'
import { bytes, local, withSqlite } from '../testing/engine.ts'
import { ask } from './ask.ts'
import { answers } from './index.ts'

type Any = Record<string, any>
const region = '虚构市澄湖区'
const place = '990101'
const story = '澄湖区地区生产总值为612.4亿元的消息今天公布。光学玻璃产业产值达到186亿元，增长12.5%。澄光光电二期项目开工建设，总投资45亿元；湖芯半导体、云汐新材等6个项目竣工投产，岚舟智能等11个项目加快建设。固定资产投资增长5.9%，其中工业投资增长11.2%。'

const asked = async (engine: Engine, name: string, params: Record<string, string> = {}): Promise<Any> => {
  const result = await ask(engine.asking(local), name, params)
  const shape = answers.find((answer) => answer.name === name)!.result.safeParse(result)
  expect(shape.success ? [] : shape.error.issues.slice(0, 3)).toEqual([])
  return result as Any
}
const take = async (engine: Engine, date: string | undefined, text: string, given: { title?: string; region?: string; source?: string } = {}) =>
  (await engine.take({ name: 'a.txt', bytes: bytes(text), hints: { title: given.title ?? '', region: given.region ?? region, ...(date ? { date } : {}) }, source: given.source }, 'me')).document
const figureOf = async (engine: Engine, value: string, params: Record<string, string> = {}) => (await asked(engine, 'statements', { shape: 'figure', ...params })).rows.find((row: Any) => row.content.value === value)
const historyOf = async (engine: Engine, value: string, params: Record<string, string> = {}) => asked(engine, 'history', { id: (await figureOf(engine, value)).id, ...params })

/** 2023's GDP as it was expected, first reckoned, told in the bulletin and revised by the census. */
async function wayOfAFigure(engine: Engine): Promise<void> {
  await take(engine, '2024-01-14', '预计2023年地区生产总值为605亿元。', { source: '澄湖日报' })
  await take(engine, '2024-01-25', '初步核算，2023年地区生产总值为610亿元。', { source: '虚构市澄湖区统计局' })
  await take(engine, '2024-03-18', '2023年地区生产总值为612.4亿元。', { title: '澄湖区2023年国民经济和社会发展统计公报', source: '虚构市澄湖区统计局' })
  await take(engine, '2025-02-01', '经第五次全国经济普查修订，2023年地区生产总值为640.2亿元。', { source: '虚构市澄湖区统计局' })
}

describe('a figure published again', () => {
  it('keeps every value with its day, publisher, grade and how far it had come, and uses the census revision by the rule [R9]', () => withSqlite(async (engine) => {
    await wayOfAFigure(engine)
    const { versions, choice, label } = await historyOf(engine, '61000000000')
    expect(label).toBe('地区生产总值')
    expect(versions.map(({ figure, publication, grade, known, used }: Any) => [figure.printed, publication, grade, known, used])).toEqual([
      ['605亿元', 'estimate', 'state-media', '2024-01-14', false], ['610亿元', 'preliminary', 'statistics', '2024-01-25', false],
      ['612.4亿元', 'final', 'statistics', '2024-03-18', false], ['640.2亿元', 'revised', 'statistics', '2025-02-01', true],
    ])
    expect(choice).toMatchObject({ used: false, by: 'publication', others: 3, usedStatement: versions[3].figure.statement })
  }))

  it('is on any day what was known then, with the value the rule took then [R9] [M3]', () => withSqlite(async (engine) => {
    await wayOfAFigure(engine)
    const id = (await figureOf(engine, '60500000000')).id
    const usedOn = async (asOf: string) => (await asked(engine, 'history', { id, asOf })).versions.filter(({ used }: Any) => used).map(({ figure }: Any) => figure.printed)
    expect(await Promise.all(['2024-01-14', '2024-01-31', '2024-12-31', '2025-02-01'].map(usedOn))).toEqual([['605亿元'], ['610亿元'], ['612.4亿元'], ['640.2亿元']])
  }))

  it('is what an office sent last where it sends its table again, and a contradiction only against another office', () => withSqlite(async (engine) => {
    const send = (sender: string, output: string) => engine.take({ name: `${sender}${output}.csv`, bytes: bytes(`虚构市澄湖区重点企业运行月报\n填报单位：${sender},,2025年9月,单位：万元\n企业名称,所属行业,工业总产值（本月）,工业总产值（累计）\n湖芯半导体有限公司,集成电路,${output},28600\n澄湖光电科技有限公司,新型显示,12000,98000`), hints: { region } }, 'me')
    await send('区经信局', '3500')
    await send('区经信局', '3550')
    expect((await asked(engine, 'contradictions')).rows).toEqual([])
    const { versions, choice } = await historyOf(engine, '35000000')
    expect(versions.map(({ figure, publisher, grade, used }: Any) => [figure.value, publisher, grade, used])).toEqual([['35000000', '区经信局', 'department', false], ['35500000', '区经信局', 'department', true]])
    expect(choice).toMatchObject({ used: false, by: 'known', others: 1 })
    await send('区统计局', '3600')
    const { rows: [one] } = await asked(engine, 'contradictions')
    expect(one.sides.map(({ figure, publisher }: Any) => [figure.value, publisher])).toEqual([['35500000', '区经信局'], ['36000000', '区统计局']])
  }))

  it('is a revision and no contradiction as long as each value has come further than the one before', () => withSqlite(async (engine) => {
    await wayOfAFigure(engine)
    expect((await asked(engine, 'contradictions')).rows).toEqual([])
    await take(engine, '2025-03-01', '2023年地区生产总值为699亿元。', { source: '某某网' })
    const { rows: [one] } = await asked(engine, 'contradictions')
    expect(one).toMatchObject({ kind: 'figure', label: '地区生产总值', period: '2023', state: 'open' })
    expect(one.sides.map(({ figure }: Any) => figure.printed)).toContain('699亿元')
    expect((await historyOf(engine, '69900000000')).choice).toMatchObject({ used: false, by: 'publication', others: 4 })
  }))

  it('says beside every figure an answer shows which value is used, by which rule, and how many others there are', () => withSqlite(async (engine) => {
    await take(engine, '2024-01-14', '2026年，光学玻璃产业产值力争达到300亿元。')
    await take(engine, '2025-01-14', '2026年，光学玻璃产业产值力争达到350亿元。')
    const { goals } = await asked(engine, 'place-brief', { place })
    expect(goals.map(({ figure }: Any) => [figure.printed, figure.choice.used, figure.choice.by, figure.choice.others]).sort()).toEqual([['300亿元', false, 'known', 1], ['350亿元', true, 'known', 1]])
    expect(goals[0].figure.choice.why.zh).toContain('最近发布')
    const document = (await asked(engine, 'documents')).documents[0].id
    expect((await asked(engine, 'evidence', { id: (await figureOf(engine, '30000000000', { document: (await asked(engine, 'documents')).documents[1].id })).id })).items[0].otherValues[0].choice).toMatchObject({ used: true, others: 1 })
    expect((await asked(engine, 'cluster-outlook', { place, asOf: '2024-12-31' })).clusters.flatMap(({ targets }: Any) => targets).map(({ choice }: Any) => choice)).toEqual([])
    expect((await asked(engine, 'place-brief', { place, asOf: '2024-12-31' })).goals.map(({ figure }: Any) => figure.choice)).toEqual([null])
    expect(document).not.toBe('')
  }))

  it('goes by the rule an instance puts in force, and says so', () => withSqlite(async (engine) => {
    await take(engine, '2024-01-14', '2023年地区生产总值为605亿元。')
    await take(engine, '2025-01-14', '2023年地区生产总值为606亿元。')
    expect((await historyOf(engine, '60500000000')).versions.map(({ used }: Any) => used)).toEqual([false, true])
    engine.setChoiceRule('steps: [{ by: known, order: [oldest], why: { zh: 取最早发布的, en: the one published first } }]')
    expect(await historyOf(engine, '60500000000')).toMatchObject({ versions: [{ used: true }, { used: false }], choice: { why: { zh: '取最早发布的' } } })
  }))

  it('uses none where nothing in the rule tells the values apart, and says that', () => withSqlite(async (engine) => {
    await take(engine, '2024-01-14', '2023年地区生产总值为605亿元。', { title: '甲' })
    await take(engine, '2024-01-14', '2023年地区生产总值为656亿元。', { title: '乙' })
    expect(await historyOf(engine, '60500000000')).toMatchObject({ versions: [{ used: false }, { used: false }], choice: { used: false, by: 'undecided', usedStatement: null, others: 1 } })
  }))

  it('is one figure whichever place\'s document gives it', () => withSqlite(async (engine) => {
    await take(engine, '2024-01-14', '2023年地区生产总值为605亿元。')
    await take(engine, '2024-02-14', '2023年，澄湖区地区生产总值为606亿元，增长6%。', { region: '虚构市' })
    expect((await historyOf(engine, '60500000000')).versions.map(({ figure }: Any) => figure.printed)).toEqual(['605亿元', '606亿元'])
    expect((await asked(engine, 'place-brief', { place })).contradictions).toHaveLength(1)
    const { items: [item] } = await asked(engine, 'evidence', { id: (await figureOf(engine, '60500000000')).id })
    expect(item.otherValues.map(({ printed }: Any) => printed)).toEqual(['606亿元'])
  }))

  it('leads to its contradiction only where there is one, open or resolved', () => withSqlite(async (engine) => {
    await take(engine, '2024-01-25', '初步核算，2023年地区生产总值为610亿元。')
    await take(engine, '2024-03-18', '2023年地区生产总值为612.4亿元。', { title: '澄湖区2023年国民经济和社会发展统计公报' })
    expect(await historyOf(engine, '61000000000')).toMatchObject({ versions: [{ used: false }, { used: true }], contradiction: null })
    await take(engine, '2025-03-01', '2023年地区生产总值为699亿元。')
    const { rows: [{ id, sides }] } = await asked(engine, 'contradictions')
    expect((await historyOf(engine, '61000000000')).contradiction).toBe(id)
    await engine.settle(engine.asking(local), id, { resolution: 'wrong', wrong: [sides.at(-1).statement], reason: '录入错误', by: 'wang' })
    expect((await historyOf(engine, '61000000000')).contradiction).toBe(id)
  }))

  it('refuses the history of what is no figure', () => withSqlite(async (engine) => {
    await take(engine, '2024-01-14', '澄光光电二期项目开工建设。')
    const { rows: [row] } = await asked(engine, 'statements', { shape: 'project' })
    expect((await asked(engine, 'history', { id: row.id })).versions).toMatchObject({ refused: 'no-figure' })
  }))
})

const districts = resolve(import.meta.dirname, '../../../../../shared/data/chongqing_districts/gdp.csv')

describe('figures of Chongqing\'s districts', () => {
  it.skipIf(!existsSync(districts))('keep both values of 渝北 2018 side by side and say which is used [R9]', () => withSqlite(async (engine) => {
    const rows = (parse(readFileSync(districts), { columns: true }) as Record<string, string>[]).filter((row) => row.indicator === '地区生产总值' && row.period === '2018' && (row.region === '渝北区' || row.region === '巴南区'))
    for (const row of rows) await take(engine, row.vintage === 'first release' ? '2020-03-12' : undefined, `${row.period}年，${row.region}${row.indicator}为${row.value}${row.unit}。`, { region: '重庆市', source: new URL(row.source_url!).hostname })
    const { versions, choice } = await historyOf(engine, '154309000000')
    expect(versions.map(({ figure, used }: Any) => [figure.printed, used])).toEqual([['1543.09亿元', false], ['1752.83亿元', true]])
    expect(choice).toMatchObject({ by: 'known', others: 1 })
    expect((await asked(engine, 'contradictions')).rows.map(({ subject }: Any) => subject)).toEqual(['渝北区'])
    expect((await asked(engine, 'history', { id: versions[0].figure.statement, asOf: '2020-12-31' })).versions.map(({ used }: Any) => used)).toEqual([true])
  }))
})

describe('copies of one text', () => {
  it('count as one source, listed under the original [M4]', () => withSqlite(async (engine) => {
    const page = (from: string, publisher: string, text: string) => `澄湖区开年消息\n来源：${from}\n${text}\n${publisher}版权所有\n`
    const original = await take(engine, '2024-01-14', page('澄湖日报', '澄湖日报', story))
    const copy = await take(engine, '2024-01-15', page('澄湖日报', '企业网', story.replaceAll('，', ',')))
    const other = await take(engine, '2024-01-16', '光学玻璃产业产值达到186亿元，记者获悉。', { source: '虚构市澄湖区统计局' })
    const { rows } = await asked(engine, 'statements', { shape: 'figure', q: '186' })
    expect(new Set(rows.map((row: Any) => row.document.id))).toEqual(new Set([original, copy, other]))
    const { documents } = await asked(engine, 'documents')
    const row = (id: string) => documents.find((one: Any) => one.id === id)
    expect([row(copy).copyOf, row(original).copies, row(other).copyOf]).toEqual([original, [copy], null])
    expect([row(original).grade, row(other).grade]).toEqual(['state-media', 'statistics'])
    const { document } = await asked(engine, 'document', { id: copy })
    expect(document).toMatchObject({ copyOf: original, grade: 'state-media' })
    expect((await asked(engine, 'documents', { asOf: '2024-01-14' })).documents.map((one: Any) => one.copies)).toEqual([[]])
  }))

  it('are no second source of a contradiction [M4]', () => withSqlite(async (engine) => {
    await take(engine, '2024-01-14', `来源：澄湖日报\n2023年${story}`.replace('地区生产总值为612.4亿元', '2023年地区生产总值为612.4亿元'))
    await take(engine, '2024-01-15', `来源：澄湖日报\n2023年${story}`.replace('地区生产总值为612.4亿元', '2023年地区生产总值为621.4亿元'))
    const { rows: [one] } = await asked(engine, 'contradictions')
    expect(one).toMatchObject({ kind: 'figure', sources: 1 })
    expect(one.sides).toHaveLength(2)
  }))
})

describe('contradictions across documents', () => {
  const producing = '南松药业、澄安生物等4个医药项目投产。'
  const building = '澄安生物胰岛素产业化项目正在建设。'

  it('show a project that is built again after it produced, with both sentences', () => withSqlite(async (engine) => {
    await take(engine, '2018-01-14', producing)
    await take(engine, '2021-09-24', building)
    const { rows: [one], counts } = await asked(engine, 'contradictions', { place })
    expect(one).toMatchObject({ kind: 'stage', state: 'open', sources: 2 })
    expect(one.sides.map(({ stage, known, evidence }: Any) => [stage, known, evidence[0].sentence])).toEqual([['in_production', '2018-01-14', producing], ['under_construction', '2021-09-24', building]])
    expect(counts).toEqual({ open: 1, resolved: 0 })
    const { matters } = await asked(engine, 'todo', { place, kind: 'conflict' })
    expect(matters).toMatchObject([{ id: one.id, contradiction: { kind: 'stage' } }])
    expect((await asked(engine, 'contradictions', { asOf: '2020-01-01' })).rows).toEqual([])
  }))

  it('show a chain called whole and told of as lacking links', () => withSqlite(async (engine) => {
    await take(engine, '2016-10-24', '平板显示产业已形成玻璃基板、面板、模组、整机的全产业链。')
    await take(engine, '2018-01-14', '补齐封装测试、芯片晶圆等环节，打造500亿级平板显示产业集群。')
    const { rows: [one] } = await asked(engine, 'contradictions', { place })
    expect(one).toMatchObject({ kind: 'chain', label: '平板显示' })
    expect(one.sides.map(({ whole, links }: Any) => [whole, links])).toEqual([[true, ['玻璃基板', '面板', '模组', '整机']], [false, ['封装测试', '芯片晶圆']]])
  }))

  it('are none where a project goes on, where another phase starts, or where one thing is only wanted', () => withSqlite(async (engine) => {
    await take(engine, '2018-01-14', '澄安生物胰岛素产业化项目开工。惠科面板一期投产。')
    await take(engine, '2019-01-14', '澄安生物胰岛素产业化项目投产。惠科面板二期启动建设。')
    await take(engine, '2020-01-14', '力争澄安生物胰岛素产业化项目建成投产。')
    expect((await asked(engine, 'contradictions')).rows).toEqual([])
  }))

  it('are resolved with who and why, opened again by what the resolution does not cover, and undone', () => withSqlite(async (engine) => {
    await take(engine, '2018-01-14', producing)
    await take(engine, '2021-09-24', building)
    const { rows: [open] } = await asked(engine, 'contradictions')
    const asking = engine.asking(local)
    await engine.settle(asking, open.id, { resolution: 'both-hold', wrong: [], reason: '2018年投产的是另一条产品线', by: 'wang' })
    const after = await asked(engine, 'contradictions', { state: 'resolved' })
    expect(after).toMatchObject({ counts: { open: 0, resolved: 1 }, rows: [{ state: 'resolved', decisions: [{ resolution: 'both-hold', reason: '2018年投产的是另一条产品线', by: 'wang', at: '2026-03-01T08:00:00.000Z' }] }] })
    expect((await asked(engine, 'todo', { kind: 'conflict' })).matters).toEqual([])
    await take(engine, '2022-02-02', '澄安生物胰岛素产业化项目加快建设。')
    expect((await asked(engine, 'contradictions')).rows[0].state).toBe('reopened')
    await engine.settle(asking, open.id, { resolution: 'open', wrong: [], reason: '', by: 'li' })
    const { rows: [again] } = await asked(engine, 'contradictions')
    expect([again.state, again.decisions.map(({ by }: Any) => by)]).toEqual(['open', ['wang', 'li']])
  }))

  it('take a value out of use that a person found wrong, and say who did', () => withSqlite(async (engine) => {
    await take(engine, '2024-01-14', '2023年地区生产总值为605亿元。')
    await take(engine, '2025-01-14', '2023年地区生产总值为650亿元。')
    const { rows: [one] } = await asked(engine, 'contradictions')
    await engine.settle(engine.asking(local), one.id, { resolution: 'wrong', wrong: [one.sides[1].statement], reason: '录入错误', by: 'wang' })
    expect(await historyOf(engine, '60500000000')).toMatchObject({ versions: [{ used: true }, { used: false }], choice: { by: 'decided', why: { zh: 'wang：录入错误' } } })
    expect((await asked(engine, 'place-brief', { place })).contradictions).toEqual([])
  }))

  it('are not resolved without a reason, nor by every side or another statement falling', () => withSqlite(async (engine) => {
    await take(engine, '2024-01-14', '2023年地区生产总值为605亿元。')
    await take(engine, '2025-01-14', '2023年地区生产总值为650亿元。')
    const { rows: [{ id, sides }] } = await asked(engine, 'contradictions')
    const settled = (given: Partial<Parameters<Engine['settle']>[2]>) => engine.settle(engine.asking(local), id, { resolution: 'wrong', wrong: [], reason: 'x', by: 'me', ...given })
    const all = sides.map(({ statement }: Any) => statement)
    for (const given of [{}, { wrong: all }, { wrong: ['st_x'] }, { resolution: 'both-hold' as const, wrong: [all[0]] }]) await expect(settled(given)).rejects.toMatchObject({ code: 'bad-parameter', values: { name: 'wrong' } })
    await expect(settled({ wrong: [all[0]], reason: ' ' })).rejects.toMatchObject({ code: 'bad-parameter', values: { name: 'reason' } })
    await expect(engine.settle(engine.asking(local), 'cx_none', { resolution: 'both-hold', wrong: [], reason: 'x', by: 'me' })).rejects.toMatchObject({ code: 'no-such-id' })
  }))
})

describe('what changed since', () => {
  const changes = async (engine: Engine, params: Record<string, string> = {}) => (await asked(engine, 'timeline', { place, ...params })).rows.map(({ day, kind, label, before, after }: Any) => [day, kind, label, before?.figure?.printed ?? before?.stage ?? null, after.figure?.printed ?? after.stage])

  it('tells new and revised figures, stages, targets and contradictions in the order they were published [P8]', () => withSqlite(async (engine) => {
    await take(engine, '2024-01-14', '预计2023年地区生产总值为605亿元。澄光光电二期项目开工建设。')
    await take(engine, '2025-01-20', '2023年地区生产总值为612.4亿元。澄光光电二期项目投产。', { title: '澄湖区2023年国民经济和社会发展统计公报' })
    await take(engine, '2025-06-20', '澄光光电二期项目正在建设。')
    expect(await changes(engine)).toEqual([
      ['2024-01-14', 'new', '地区生产总值', null, '605亿元'], ['2024-01-14', 'stage', '澄光光电二期项目', null, 'started'],
      ['2025-01-20', 'revised', '地区生产总值', '605亿元', '612.4亿元'], ['2025-01-20', 'stage', '澄光光电二期项目', 'started', 'in_production'],
      ['2025-06-20', 'stage', '澄光光电二期项目', 'in_production', 'under_construction'], ['2025-06-20', 'contradiction', '澄光光电二期项目', 'in_production', 'under_construction'],
    ])
    expect((await changes(engine, { since: '2025-01-20', kind: 'revised' }))).toEqual([['2025-01-20', 'revised', '地区生产总值', '605亿元', '612.4亿元']])
    expect((await asked(engine, 'timeline', { place, asOf: '2024-12-31' })).counts).toMatchObject({ new: 1, stage: 1, revised: 0, contradiction: 0 })
  }))

  it('calls neither of two values of one day the revision of the other, nor a project told of twice in a day gone back', () => withSqlite(async (engine) => {
    await take(engine, '2024-01-14', '2023年地区生产总值为605亿元。澄光光电二期项目投产。', { source: '虚构市澄湖区统计局' })
    await take(engine, '2024-01-14', '2023年地区生产总值为611亿元。澄光光电二期项目正在建设。', { source: '澄湖日报' })
    expect((await changes(engine)).filter((row: Any) => row[1] === 'revised')).toEqual([])
    expect((await asked(engine, 'contradictions')).rows.map(({ kind }: Any) => kind)).toEqual(['figure'])
  }))

  it('tells a target given a year, another number, or another name for the same amount [P8]', () => withSqlite(async (engine) => {
    await take(engine, '2016-10-24', '到2020年，信息通信技术产业产值达到500亿元。')
    await take(engine, '2018-01-14', '打造500亿级平板显示产业集群，打造300亿级生物医药产业集群。')
    await take(engine, '2021-12-31', '到2022年，生物医药产业产值达到300亿元；到2025年，生物医药产业产值达到600亿元。')
    const { rows } = await asked(engine, 'timeline', { place, kind: 'target' })
    expect(rows.map(({ day, label, period, before, sameAmount }: Any) => [day, label, period, before?.label ?? null, sameAmount])).toEqual([
      ['2016-10-24', '信息通信技术产业产值', '2020', null, false], ['2018-01-14', '平板显示产业集群', null, '信息通信技术产业产值', true], ['2018-01-14', '生物医药产业集群', null, null, false],
      ['2021-12-31', '生物医药产业产值', '2022', '生物医药产业集群', false], ['2021-12-31', '生物医药产业产值', '2025', null, false],
    ])
    const target = rows[1].after.figure.statement
    expect((await asked(engine, 'timeline', { target })).rows.map(({ label }: Any) => label)).toEqual(['信息通信技术产业产值', '平板显示产业集群'])
    expect((await asked(engine, 'timeline', { place, cluster: '生物医药产业集群' })).rows.every(({ label }: Any) => label.startsWith('生物医药'))).toBe(true)
  }))

  it('is of a firm where one is named, and says of which document each line is', () => withSqlite(async (engine) => {
    const document = await take(engine, '2024-01-14', '晨曜光电、湖芯半导体等3家企业投产。2023年地区生产总值为605亿元。', { source: '澄湖日报' })
    const { rows } = await asked(engine, 'timeline', { organisation: '晨曜光电' })
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect([row.document.id, row.publisher, row.grade, row.after.evidence.length > 0, row.label === '地区生产总值']).toEqual([document, '澄湖日报', 'state-media', true, false])
  }))
})
