import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Engine } from '../engine.ts'
import { local, withSqlite } from '../testing/engine.ts'
import { ask } from './ask.ts'
import { answers } from './index.ts'

type Any = Record<string, any>
const folder = resolve(import.meta.dirname, '../../../../corpora/sample')
const list = JSON.parse(readFileSync(join(folder, 'sample.json'), 'utf8')) as { file: string; title: string; date: string; region: string; source: string }[]
const place = '500113'
const bulletins = (file: string) => file.endsWith('-2018.txt')
const banan = (file: string) => file.startsWith('banan-')

/** The sample's documents of Banan that fit, taken as the sample takes them. */
async function taken(engine: Engine, fits: (file: string) => boolean = banan): Promise<void> {
  for (const { file, title, date, region, source } of list.filter((one) => banan(one.file) && fits(one.file))) await engine.take({ name: file, bytes: readFileSync(join(folder, file)), hints: { title, date, region }, source }, 'sample')
}
const asked = async (engine: Engine, name: string, params: Record<string, string> = {}) => await ask(engine.asking(local), name, params) as Any
const inTurn = async (engine: Engine, params: Record<string, string> = {}) => (await asked(engine, 'timeline', { place, ...params })).rows.map(({ day, kind, label, before, after }: Any) => [day, kind, label, before?.figure?.printed ?? before?.stage ?? null, after.figure?.printed ?? after.stage ?? after.links.join('、')])

describe('later and earlier evidence', () => {
  it('attaches the panel line of 2014 on its own day, with its dates and what it was to put out [L1]', () => withSqlite(async (engine) => {
    await taken(engine)
    const { rows } = await asked(engine, 'statements', { place, asOf: '2014-12-31', limit: '100' })
    const says = rows.map(({ content }: Any) => content)
    expect(says).toContainEqual(expect.objectContaining({ shape: 'project', stage: 'started', status: 'target', period: '2015-06' }))
    expect(says).toContainEqual(expect.objectContaining({ shape: 'project', stage: 'full_capacity', status: 'target', period: '2017' }))
    const figures = says.filter(({ shape }: Any) => shape === 'figure').map(({ value, status, subject }: Any) => [value, status, subject])
    expect(figures).toEqual([['12000000000', 'actual', '惠科8.5代液晶面板项目'], ['11500000', 'estimate', '惠科8.5代液晶面板项目'], ['11000000000', 'estimate', '惠科8.5代液晶面板项目']])
  }))

  it('sets the 50 billion of 2016 beside that of 2018 under its other name and year [L2] [P8]', () => withSqlite(async (engine) => {
    await taken(engine)
    const { rows } = await asked(engine, 'timeline', { place, kind: 'target', q: '500' })
    expect(rows.map(({ day, label, period, before, sameAmount }: Any) => [day, label, period, before?.label ?? null, sameAmount])).toEqual([
      ['2016-10-24', '信息通信技术产业产值', '2020', null, false], ['2018-01-14', '平板显示产业集群', null, '信息通信技术产业产值', true],
    ])
    expect((await asked(engine, 'contradictions', { place, q: '500亿' })).rows.filter(({ kind }: Any) => kind === 'figure')).toEqual([])
  }))

  it('gives the biomedicine tier of 2018 its year, and what is wanted after it [L3] [P8]', () => withSqlite(async (engine) => {
    await taken(engine)
    const rows = (await asked(engine, 'timeline', { place, kind: 'target', cluster: '生物医药' })).rows.filter(({ day }: Any) => day !== '2021-09-24')
    expect(rows.map(({ after, period, before }: Any) => [after.figure.printed, period, before?.figure.printed ?? null])).toEqual([
      ['300亿级', null, null], ['300亿元', '2022', '300亿级'], ['600亿元', '2025', null], ['1000亿元', '2030', '1000亿级'],
    ])
  }))

  it('tells that a project said to produce in 2018 was being built in 2021, with both sentences, until a person says which holds [L4] [S4.15]', () => withSqlite(async (engine) => {
    await taken(engine)
    const { rows: [one] } = await asked(engine, 'contradictions', { place, kind: 'stage' })
    expect(one).toMatchObject({ label: '宸安生物胰岛素产业化项目', state: 'open', sources: 2 })
    expect(one.sides.map(({ stage, known, publisher }: Any) => [stage, known, publisher])).toEqual(expect.arrayContaining([['in_production', '2018-01-14', '新华网'], ['under_construction', '2021-09-24', 'extremexp.net']]))
    expect(one.sides.flatMap(({ evidence }: Any) => evidence.map(({ sentence }: Any) => sentence)).join()).toMatch(/宸安生物、南松药业等4个医药项目投产.*宸安生物胰岛素产业化项目正在建设/u)
    await engine.settle(engine.asking(local), one.id, { resolution: 'both-hold', wrong: [], reason: '投产的是另一条产品线', by: 'wang' })
    expect((await asked(engine, 'contradictions', { place, state: 'resolved' })).rows[0]).toMatchObject({ decisions: [{ by: 'wang', reason: '投产的是另一条产品线' }] })
  }))

  it('tells that a chain called whole in 2016 lacked links in 2018 [L2] [S5.10]', () => withSqlite(async (engine) => {
    await taken(engine)
    const { rows: [one] } = await asked(engine, 'contradictions', { place, kind: 'chain' })
    expect(one).toMatchObject({ label: '平板显示', state: 'open' })
    expect(one.sides.map(({ known, whole, links }: Any) => [known, whole, [...links].sort()])).toEqual([['2016-10-24', true, ['整机', '模组', '玻璃基板', '绑定', '面板']], ['2018-01-14', false, ['封装测试', '芯片晶圆', '集成电路']]])
    expect((await asked(engine, 'contradictions', { place, kind: 'chain', asOf: '2017-12-31' })).rows).toEqual([])
  }))

  it('holds the output of the whole city apart from the district\'s [L5]', () => withSqlite(async (engine) => {
    await taken(engine)
    const { rows } = await asked(engine, 'timeline', { place, since: '2023-01-01' })
    expect(rows.map(({ label, subject, after }: Any) => [label, subject, after.figure?.printed])).toContainEqual(['新型显示产业产值', '重庆市', '700亿元'])
    expect((await asked(engine, 'statements', { place, shape: 'honour', q: '战略性新兴产业集群' })).rows).toMatchObject([{ content: { holder: '巴南生物医药产业集群', status: 'granted' } }])
  }))

  it('overwrites nothing: what was known in January 2018 reads as it did in every answer, later evidence or none [L3] [L4] [L5] [M3]', () => withSqlite(async (engine) => {
    await taken(engine, bulletins)
    const before: unknown[] = []
    const questions: [string, Record<string, string>][] = [['place-brief', { place }], ['cluster-outlook', { place }], ['claims', { place }], ['todo', { place }], ['contradictions', { place }], ['timeline', { place }], ['statements', { place, limit: '500' }]]
    const { rows: [gdp] } = await asked(engine, 'statements', { place, shape: 'figure', q: '709' })
    questions.push(['history', { id: gdp.id }], ['evidence', { id: gdp.id }], ['document', { id: gdp.document.id }], ['documents', {}], ['places', {}], ['organisations', {}], ['organisation', { name: '宸安生物' }], ['search', { q: '宸安生物' }], ['catalogue', {}], ['firm-series', { id: '宸安生物' }], ['structure', { place }], ['input-output', { place }])
    expect(questions.map(([name]) => name).sort()).toEqual(answers.map(({ name }) => name).sort())
    for (const [name, params] of questions) before.push(await asked(engine, name, { ...params, asOf: '2018-01-31' }))
    await taken(engine, (file) => bulletins(file) || /20(?:21|23)/u.test(file))
    for (const [i, [name, params]] of questions.entries()) expect(await asked(engine, name, { ...params, asOf: '2018-01-31' })).toEqual(before[i])
    await taken(engine)
    const [was, is] = [before[0] as Any, await asked(engine, 'place-brief', { place, asOf: '2018-01-31' })]
    for (const goal of was.goals) expect(is.goals).toContainEqual(goal)
    expect(is.clusters.map(({ tier, readings, name }: Any) => [name, tier?.value, readings])).toEqual(was.clusters.map(({ tier, readings, name }: Any) => [name, tier?.value, readings]))
  }))

  it('is told in turn from 2014 to 2023 [P8]', () => withSqlite(async (engine) => {
    await taken(engine)
    const told = await inTurn(engine)
    expect([...new Set(told.map((row: Any) => row[0]))]).toEqual(['2014-12-31', '2016-10-24', '2018-01-14', '2021-09-24', '2021-12-31', '2023-12-31'])
    expect(told).toContainEqual(['2021-09-24', 'contradiction', '宸安生物胰岛素产业化项目', 'in_production', 'under_construction'])
    expect(await inTurn(engine, { since: '2021-12-01', kind: 'target' })).toHaveLength(3)
  }))
})
