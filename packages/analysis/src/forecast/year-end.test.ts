import { isRefusal } from '@chanye/model'
import { describe, expect, it } from 'vitest'
import { dice } from '../numeric/random.ts'
import type { SinglePeriod } from '../series/single-periods.ts'
import { totalProbability, yearEnd, type YearEndQuestion } from './year-end.ts'

/** Months of years growing by a tenth, December twice the rest, with a little noise. */
function months(years: number, lastMonth: number, noise = 0.02): SinglePeriod[] {
  const roll = dice(9)
  return Array.from({ length: years + 1 }, (_, k) => Array.from({ length: k === years ? lastMonth : 12 }, (_, m) => ({ year: 2015 + k, from: m + 1, to: m + 1, value: 10 * 1.1 ** k * (m === 11 ? 2 : 1) * (1 + noise * (roll() - 0.5)) }))).flat()
}

/** January and February as one. */
const merged = (periods: readonly SinglePeriod[]) => periods.filter(({ from }) => from !== 2).map((period) => (period.from === 1 ? { ...period, to: 2, value: period.value + periods.find(({ year, from }) => year === period.year && from === 2)!.value } : period))

function told(question: YearEndQuestion) {
  const found = yearEnd(question)
  if (isRefusal(found)) throw new Error(found.need)
  return found
}

describe('the year-end total', () => {
  it('is the year to date and the forecast of the rest', () => {
    const found = told({ periods: months(7, 8), target: 250 })
    expect(found).toMatchObject({ year: 2022, month: 8 })
    expect(found.total / (130 * 1.1 ** 7)).toBeCloseTo(1, 1)
    expect(found.quantiles.map(({ total }) => total)).toEqual([...found.quantiles.map(({ total }) => total)].sort((a, b) => a - b))
    expect(found.probability).toBeCloseTo(totalProbability(found, 250), 12)
  })

  it('puts the ways of the bureaus beside it', () => {
    const { beside, toDate } = told({ periods: months(7, 8, 0), target: 250 })
    const of = (name: string, years: number) => beside.find((one) => one.method === name && one.years === years)!.total
    expect(of('pace', 0)).toBeCloseTo((toDate / 8) * 12, 9)
    for (const years of [3, 5]) expect(of('progress', years)).toBeCloseTo((toDate / 8) * 13, 6)
    expect(of('same growth', 1)).toBeCloseTo((toDate / 8) * 13, 6)
  })

  it('is more certain later in the year', () => {
    const width = (month: number) => { const { quantiles } = told({ periods: months(7, month) }); return quantiles.at(-1)!.total - quantiles[0]!.total }
    expect(width(11)).toBeLessThan(width(6))
    expect(width(6)).toBeLessThan(width(2))
  })

  it('is the total itself once December is known', () => {
    const { total, toDate, quantiles, probability } = told({ periods: months(3, 12), target: 1 })
    expect(total).toBe(toDate)
    expect(quantiles.every((quantile) => quantile.total === total)).toBe(true)
    expect(probability).toBe(1)
  })

  it('keeps January and February one span, and adds them up where a year has them singly', () => {
    const all = months(7, 8)
    const one = told({ periods: merged(all) })
    const mixed = told({ periods: [...all.filter(({ year }) => year < 2019), ...merged(all.filter(({ year }) => year >= 2019))] })
    expect(mixed.total).toBeCloseTo(one.total, 9)
    expect(one.toDate).toBeCloseTo(told({ periods: all }).toDate, 9)
  })

  it('leaves out years before one with a missing month, and needs the year before whole', () => {
    const all = months(7, 8)
    const cut = told({ periods: all.filter(({ year, from }) => year !== 2017 || from !== 5) })
    expect(cut.total).toBeCloseTo(told({ periods: all.filter(({ year }) => year > 2017) }).total, 9)
    expect(yearEnd({ periods: all.filter(({ year, from }) => year !== 2021 || from !== 5) })).toMatchObject({ refused: 'too-short', facts: { year: 2021 } })
  })

  it('refuses a gap in the year begun, and a month no year before tells from the next', () => {
    const all = months(3, 8)
    expect(yearEnd({ periods: all.filter(({ year, from }) => year !== 2018 || from !== 4) })).toMatchObject({ refused: 'gap', facts: { year: 2018, month: 5 } })
    expect(yearEnd({ periods: [...merged(months(3, 1).filter(({ year }) => year < 2018)), { year: 2018, from: 1, to: 1, value: 10 }] })).toMatchObject({ refused: 'no-common-span', facts: { month: 1 } })
  })

  it('does not depend on the unit or the order', () => {
    const all = months(5, 6)
    const [one, scaled] = [told({ periods: all, target: 220 }), told({ periods: all.map((period) => ({ ...period, value: 1024 * period.value })).reverse(), target: 220 * 1024 })]
    expect(scaled.total / 1024).toBeCloseTo(one.total, 6)
    expect(scaled.probability).toBeCloseTo(one.probability!, 6)
  })

  it('throws on a target of nothing, a month given twice or a value that is none', () => {
    expect(() => yearEnd({ periods: months(3, 6), target: 0 })).toThrow('target')
    expect(() => yearEnd({ periods: [...months(3, 6), { year: 2018, from: 6, to: 6, value: 1 }] })).toThrow('month 6 of 2018 twice')
    expect(() => yearEnd({ periods: [{ year: 2018, from: 1, to: 1, value: Number.NaN }] })).toThrow('NaN')
    expect(() => yearEnd({ periods: [] })).toThrow(RangeError)
  })
})
