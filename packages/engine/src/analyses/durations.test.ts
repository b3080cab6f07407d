import { isRefusal } from '@chanye/model'
import { describe, expect, it } from 'vitest'
import { analyse, methodOf } from './analyse.ts'

const run = (method: string, texts: readonly string[], options: Readonly<Record<string, string>> = {}) => analyse(methodOf(method), { files: texts.map((text, at) => ({ name: `${'ab'[at]}.csv`, bytes: new TextEncoder().encode(text) })), options, tell: () => {} })
const table = async (...asked: Parameters<typeof run>) => { const result = await run(...asked); if (isRefusal(result)) throw new Error(result.need); return { told: result.told ?? [], rows: result.rows.map((row) => Object.fromEntries(result.columns.map((column, at) => [column, row[at]]))) } }
const near = (value: number) => expect.closeTo(value, 9) as number

const four = 'time,event\n2,1\n3,0\n5,1\n8,0\n'
const modelled = `time,event,debt\n${[3, 8, 4, 9, 6, 5, 7, 12].map((time, at) => `${time},${at < 6 ? 1 : 0},${at % 2}`).join('\n')}\n`
const doubling = 'time,event\n1,1\n2,1\n4,1\n8,1\n16,1\n'
const histories = `project,stage,since,seen_until\n${[2, 4, 4, 6, 8].map((day, at) => `p${at},a,0,9\np${at},b,${day},`).join('\n')}\n`
const course = { stages: 'a', ends: 'b' }

describe('how long things last', () => {
  it('is a curve, and a cumulative hazard', async () => {
    const { rows, told } = await table('kaplan-meier', [four])
    expect(rows.map(({ survival }) => survival)).toEqual([0.75, 0.75, near(0.375), near(0.375)])
    expect(told[0]!.en).toMatch(/50 % have ended by 5 .*4 spells, 2 events/u)
    expect((await table('nelson-aalen', [four])).rows.map(({ hazard }) => hazard)).toEqual([0.25, 0.25, 0.75, 0.75])
  })

  it('is a curve for each group; one without events leaves the others standing', async () => {
    const { rows, told } = await table('kaplan-meier', ['time,event,group\n2,1,甲\n5,0,甲\n5,0,乙\n'])
    expect([rows.map(({ group }) => group), told.at(-1)!.zh]).toEqual([['甲', '甲'], '“乙”无法给出：1 段历时中没有一段已发生事件，至少需要 1 个'])
  })

  it('counts spells seen late from then on, and blanks from the beginning', async () => {
    expect((await table('kaplan-meier', ['time,event,entry\n2,1,\n3,1,\n5,1,4\n8,0,\n'])).rows.map(({ at_risk }) => at_risk)).toEqual([3, 2, 2, 1])
  })

  it('is compared between groups', async () => {
    expect((await table('log-rank', ['time,event,group\n1,1,a\n2,1,b\n'])).rows).toMatchObject([{ group: 'a', observed: 1, expected: 0.5, statistic: near(1), degrees: 1 }, { group: 'b' }])
  })

  it('hangs on covariates', async () => {
    const { rows: [debt] } = await table('cox', [modelled])
    expect(debt).toMatchObject({ covariate: 'debt', coefficient: expect.closeTo(-1.46, 2) as number })
    expect(debt!['hazard_ratio']).toBeCloseTo(Math.exp(Number(debt!['coefficient'])), 12)
    expect((await table('cox-survival', [modelled, 'name,debt\n甲,0\n'])).rows[0]).toMatchObject({ name: '甲', time: 3, survival: expect.closeTo(0.8164, 4) as number })
    expect((await table('accelerated-failure', [doubling], { distribution: 'lognormal' })).rows[0]).toMatchObject({ term: '(Intercept)', coefficient: expect.closeTo(Math.log(4), 4) as number })
    expect((await table('remaining-time', [doubling, 'name\n甲\n'], { distribution: 'lognormal', within: '4' })).rows[0]).toMatchObject({ middle: expect.closeTo(4, 6) as number, ending_within: expect.closeTo(0.5, 6) as number })
  })

  it('ends for one of several causes', async () => {
    expect((await table('cumulative-incidence', ['time,cause\n1,built\n2,cancelled\n3,built\n4,\n'])).rows.findLast(({ cause }) => cause === 'built')).toMatchObject({ probability: near(0.5), survival: near(0.25) })
  })

  it('tells where a project will be, from its stage or its age', async () => {
    const { rows } = await table('stage-outlook', [histories], { ...course, stage: 'a', goal: 'b', days: '3', horizon: '1' })
    expect(rows.slice(0, 2)).toEqual([{ measure: 'occupation', state: 'a', value: near(0.5) }, { measure: 'occupation', state: 'b', value: near(0.5) }])
    expect((await table('transition-probabilities', [histories], { ...course, from: '0', to: '5' })).rows).toEqual([{ state: 'a', a: near(0.4), b: near(0.6) }, { state: 'b', a: 0, b: 1 }])
  })

  it('is refused where too little is known', async () => {
    expect(await run('kaplan-meier', ['time,event\n2,0\n'])).toMatchObject({ refused: 'no-events' })
    expect(await run('cox', ['time,event,debt\n2,1,0\n3,1,1\n'])).toMatchObject({ refused: 'too-few-events' })
    expect(await run('stage-outlook', [histories], { ...course, stage: 'a', goal: 'b', days: '30' })).toMatchObject({ refused: 'beyond-watched' })
  })

  it.each([
    ['a time below zero', 'kaplan-meier', ['time,event\n-2,1\n'], {}, /line 2, column time: "-2".*below 0/u],
    ['an event that is neither 1 nor 0', 'kaplan-meier', ['time,event\n2,1\n3,2\n'], {}, /line 3, .*event: "2"/u],
    ['a covariate that is no number', 'cox', ['time,event,debt\n2,1,high\n'], {}, /line 2, column debt: "high"/u],
    ['a case without a covariate of the model', 'cox-survival', [modelled, 'name\n甲\n'], {}, /b\.csv.*debt of the model is missing/u],
    ['a project last seen nobody knows when', 'stage-outlook', ['project,stage,since,seen_until\np,a,0,\n'], { ...course, stage: 'a', goal: 'b' }, /line 2, .*day p was last seen/u],
    ['a stage that is none', 'stage-outlook', [histories], { ...course, stage: 'z', goal: 'b' }, /"z".*one of a/u],
  ])('does not take %s', async (_, method, texts, options, message) => { await expect(run(method, texts, options)).rejects.toThrow(message) })
})
