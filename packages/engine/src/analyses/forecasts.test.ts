import { isRefusal } from '@chanye/model'
import { describe, expect, it } from 'vitest'
import { analyse, methodOf } from './analyse.ts'

const run = (method: string, texts: readonly string[], options: Readonly<Record<string, string>> = {}, tell: (done: number, of: number) => void = () => {}) => analyse(methodOf(method), { files: texts.map((text, at) => ({ name: `${'ab'[at]}.csv`, bytes: new TextEncoder().encode(text) })), options, tell })
const rows = async (...asked: Parameters<typeof run>) => { const result = await run(...asked); if (isRefusal(result)) throw new Error(result.need); return result.rows.map((row) => Object.fromEntries(result.columns.map((column, at) => [column, row[at]]))) }
const near = (value: number) => expect.closeTo(value, 6) as number

const line = 'period,value\n2019,3\n2020,5\n2021,7\n2022,9\n2023,11\n'
const two = 'series,period,value\n甲,2019,3\n乙,2019,3\n甲,2020,5\n甲,2021,7\n甲,2022,9\n甲,2023,11\n乙,2021,7\n乙,2022,9\n'
const wavy = `period,value\n${Array.from({ length: 24 }, (_, at) => `${2018 + Math.floor(at / 4)}-Q${(at % 4) + 1},${100 + at + 10 * (at % 4) + (at % 3)}`).join('\n')}\n`
const quarters = `year,month,value,target\n${[2022, 2023, 2024].flatMap((year) => [3, 6, 9, 12].filter((month) => year < 2024 || month <= 6).map((month) => `${year},${month},${(10 * month) / 3},${year === 2024 ? 39 : ''}`)).join('\n')}\n`

describe('what is to come', () => {
  it('follows a line, named by the periods that come, with intervals that hold it', async () => {
    const [first, second] = await rows('forecast', [line], { horizon: '2' })
    expect([first, second]).toMatchObject([{ period: '2024', value: near(13) }, { period: '2025', value: near(15) }])
    for (const step of await rows('forecast', [wavy])) expect([Number(step['lower95']) <= Number(step['lower80']), Number(step['lower80']) <= Number(step['value']), Number(step['upper80']) <= Number(step['upper95'])]).toEqual([true, true, true])
  })

  it('is told for each of many series, with progress; one with a gap leaves the others standing', async () => {
    const seen: [number, number][] = []
    const result = await run('forecast', [two], { horizon: '1' }, (done, of) => { seen.push([done, of]) })
    expect(result).toMatchObject({ rows: [expect.arrayContaining(['甲', '2024', near(13)])], told: [{ zh: '“乙”无法给出：每个时期都要有值；4 个中第 2 个缺失，缺口不予填补' }] })
    expect(seen).toEqual([[1, 2], [2, 2]])
  })

  it('is backtested, and held against values it has not seen', async () => {
    const tried = await rows('backtest', [wavy])
    expect(tried.reduce((sum, { weight }) => sum + Number(weight), 0)).toBeCloseTo(1, 9)
    const [score] = await rows('holdout', [wavy], { horizon: '4' })
    expect(Number(score!['mase'])).toBeLessThan(Number(score!['naive_mase']))
  })

  it.each([['naive', 11], ['drift', 13], ['theta', 12]])('is extrapolated by %s', async (method, value) => {
    expect((await rows('extrapolation', [line], { method, horizon: '1' }))[0]).toMatchObject({ period: '2024', value: expect.closeTo(value, 3) as number })
  })

  it('is the total of a year beside the ways of the bureaus, from cumulative or single values', async () => {
    const [cumulative] = await rows('year-end', [quarters])
    expect(cumulative).toMatchObject({ year: 2024, month: 6, to_date: near(20), total: near(40), target: 39, probability: near(1), progress: near(40), same_growth: near(40), same_remainder: near(40), pace: near(40) })
    const single = `year,month,value\n${[2023, 2024].flatMap((year) => Array.from({ length: year === 2023 ? 12 : 6 }, (_, at) => `${year},${at + 1},10`)).join('\n')}\n`
    expect((await rows('year-end', [single], { values: 'single' }))[0]).toMatchObject({ to_date: near(60), total: near(120), probability: null, target: null })
  })

  it('is scored once it has come', async () => {
    const [score] = await rows('forecast-scores', ['actual,forecast,low,high,deviation,quantile\n5,4,4,6,1,6\n7,8,4,8,1,6\n', 'period,value\n1,1\n2,3\n3,2\n4,4\n'])
    expect(score).toMatchObject({ count: 2, mase: near(0.6), smape: expect.closeTo(17.7778, 4) as number, rmse: near(1), interval_score: near(3), coverage: 1, pinball: near((0.1 + 0.9) / 2) })
    expect((await rows('forecast-scores', ['actual,forecast\n5,4\n']))[0]).toMatchObject({ mase: null, coverage: null, crps: null, rmse: 1 })
    expect(await rows('brier', ['probability,came\n0.8,1\n0.4,0\n'])).toEqual([{ count: 2, brier: near(0.1) }])
  })

  it('is refused with the reason', async () => {
    expect(await run('forecast', ['period,value\n2023,1\n2024,2\n'])).toMatchObject({ refused: 'too-short' })
    expect(await run('forecast', ['period,value\n2021,1\n2022,2\n2024,2\n2025,3\n'])).toMatchObject({ refused: 'gap', facts: { missing: 3 } })
    expect(await run('year-end', ['year,month,value\n2024,3,1\n'])).toMatchObject({ refused: 'too-short', facts: { year: 2023 } })
    expect(await run('extrapolation', [line], { method: 'seasonal-naive', period: '12' })).toMatchObject({ refused: 'too-short', facts: { values: 5, needed: 13 } })
    expect(await run('holdout', [line], { horizon: '5' })).toMatchObject({ refused: 'too-short' })
  })

  it.each([
    ['what is no number', 'forecast', 'period,value\n2023,1\n2024,—\n', /line 3, column value: "—"/u],
    ['two targets of one year', 'year-end', 'year,month,value,target\n2024,3,1,5\n2024,6,2,6\n', /line 3, .*target: "6".*one target/u],
    ['a month that is none', 'year-end', 'year,month,value\n2024,14,1\n', /line 2, column month: "1[34]".*above 12/u],
    ['bounds the wrong way round', 'forecast-scores', 'actual,forecast,low,high\n1,1,3,2\n', /lower bound first/u],
    ['an outcome that is neither 1 nor 0', 'brier', 'probability,came\n0.5,2\n', /line 2, .*came: "2"/u],
  ])('does not take %s', async (_, method, text, message) => { await expect(run(method, [text])).rejects.toThrow(message) })
})
