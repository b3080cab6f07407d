import { isRefusal } from '@chanye/model'
import { describe, expect, it } from 'vitest'
import { analyse, methodOf } from './analyse.ts'

const run = (method: string, text: string, options: Readonly<Record<string, string>> = {}) => analyse(methodOf(method), { files: [{ name: 'a.csv', bytes: new TextEncoder().encode(text) }], options, tell: () => {} })
const rows = async (...asked: Parameters<typeof run>) => { const result = await run(...asked); if (isRefusal(result)) throw new Error(result.need); return result.rows.map((row) => Object.fromEntries(result.columns.map((column, at) => [column, row[at]]))) }
const near = (value: number) => expect.closeTo(value, 9) as number
const seasons = (count: number) => Array.from({ length: count }, (_, at) => `${2020 + Math.floor(at / 4)}-Q${(at % 4) + 1},${at + [5, 0, 0, -5][at % 4]!}`)

describe('series over time', () => {
  it('turn from cumulative levels into single periods, with the growth that rounding allows', async () => {
    expect(await rows('single-periods', 'year,month,value\n2024,3,50\n2024,2,30\n')).toEqual([{ year: 2024, from: 1, to: 2, value: 30 }, { year: 2024, from: 3, to: 3, value: 20 }])
    const [first, later] = await rows('single-periods', 'series,year,month,value,growth\n甲,2024,2,210,5\n甲,2024,3,300,\n甲,2024,4,420,5\n')
    expect(first).toMatchObject({ series: '甲', to: 2, growth: near(5), growth_low: near(4.95), growth_high: near(5.05) })
    expect(later).toMatchObject({ from: 3, to: 4, value: 210, growth: near(5) })
  })

  it('are set beside their targets', async () => {
    expect((await rows('progress', 'name,month,value,target,before,whole_before\n甲,3,30,110,25,100\n乙,3,30,100,,\n')).map(({ progress, points, required }) => [progress, points, required])).toEqual([[near(100 * 30 / 110), near(100 * (30 / 110 - 1 / 4)), near(100 * (80 / 75 - 1))], [30, near(5), null]])
    expect(await rows('required-growth', 'name,level,target,years\n甲,100,121,2\n')).toEqual([{ name: '甲', growth: near(10) }])
    expect(await rows('attainment', 'name,level,target\n甲,132,500\n')).toEqual([{ name: '甲', percent: '26.4', gap: '368', reached: false }])
  })

  it('are split into what parts contribute', async () => {
    expect(await rows('contribution', 'part,before,now\n甲,60,66\n乙,40,44\n')).toEqual([{ part: '甲', growth: near(10), points: near(6), share: near(60) }, { part: '乙', growth: near(10), points: near(4), share: near(40) }, { part: '(total)', growth: near(10), points: near(10), share: 100 }])
  })

  it('are ranked with ties, and the first counts its periods on end; no value takes no place', async () => {
    const table = 'period,name,value\n2024-Q2,甲,9\n2024-Q2,乙,9\n2024-Q2,丙,\n2024-Q1,甲,5\n2024-Q1,乙,4\n2024-Q1,丙,3\n'
    expect((await rows('rank', table)).map(({ period, name, rank, first_streak }) => [period, name, rank, first_streak])).toEqual([['2024-Q1', '甲', 1, 1], ['2024-Q1', '乙', 2, 0], ['2024-Q1', '丙', 3, 0], ['2024-Q2', '甲', 1, 2], ['2024-Q2', '乙', 1, 1], ['2024-Q2', '丙', null, 0]])
  })

  it('hold a streak until a period is missing', async () => {
    expect((await rows('streak', 'period,value\n2024-01,1\n2024-02,2\n2024-04,3\n')).map(({ period, streak }) => [period, streak])).toEqual([['2024-01', 1], ['2024-02', 2], ['2024-03', 0], ['2024-04', 1]])
  })

  it('have a season whose parts add up', async () => {
    const table = `period,value\n${seasons(16).reverse().join('\n')}\n`
    for (const method of ['stl', 'mstl']) {
      const found = await rows(method, table)
      expect(found[0]).toMatchObject({ period: '2020-Q1', value: 5 })
      for (const { value, trend, remainder, ...parts } of found) expect(Number(trend) + Number(remainder) + Number(parts[method === 'stl' ? 'seasonal' : 'seasonal_4'])).toBeCloseTo(Number(value), 9)
    }
    expect((await rows('seasonal-share', 'year,month,value\n2023,6,40\n2023,12,100\n2024,1,9\n', { years: '1' }))[0]).toEqual({ from: 1, to: 6, share: near(40), to_date: near(40) })
  })

  it('are told from figures in the wrong unit and from growth that does not fit', async () => {
    expect((await rows('power-slip', 'period,value\n2022,643000000\n2023,702000000\n2024,7090000000000\n')).map(({ slip }) => slip)).toEqual([null, null, 'up'])
    expect((await rows('growth-gap', 'name,value,before,growth\n甲,110,100,12\n'))[0]).toMatchObject({ computed: near(10), gap: near(-2) })
  })

  it('are refused with the reason; one of many leaves the others standing', async () => {
    expect(await run('stl', 'period,value\n2024-Q1,1\n2024-Q2,2\n')).toMatchObject({ refused: 'too-short' })
    expect(await run('stl', 'period,value\n2024-Q1,1\n2024-Q3,2\n')).toMatchObject({ refused: 'gap', facts: { missing: 2, values: 3 } })
    expect(await run('required-growth', 'name,level,target,years\n甲,100,121,2\n乙,100,121,0\n')).toMatchObject({ rows: [['甲', near(10)]], told: [{ zh: '“乙”无法给出：目标期限已到，没有剩余时间（剩余 0 年）' }] })
  })

  it.each([
    ['what is no number', 'single-periods', 'year,month,value\n2024,1,x\n', /line 2, column value: "x"/u],
    ['what is neither number nor blank', 'rank', 'period,name,value\n2024,甲,\n2024,乙,y\n', /line 3, .*column value: "y"/u],
    ['a period that is none', 'stl', 'period,value\n2024-01,1\n2024-13,2\n', /line 3, .*"2024-13".*one form/u],
    ['a period given twice', 'streak', 'period,value\n2024-01,1\n2024-01,2\n', /line 3, .*"2024-01".*twice/u],
    ['a month that is none', 'single-periods', 'year,month,value\n2024,13,1\n', /line 2, column month: "1[34]".*above 12/u],
  ])('do not take %s', async (_, method, text, message) => { await expect(run(method, text)).rejects.toThrow(message) })

  it('do not take a window that is even', async () => { await expect(run('stl', `period,value\n${seasons(16).join('\n')}\n`, { window: '8' })).rejects.toThrow(/"8".*odd/u) })
})
