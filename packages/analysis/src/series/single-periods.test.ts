import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { singlePeriods } from './single-periods.ts'

const year = (at: number, months: Record<number, number>) => Object.entries(months).map(([month, value]) => ({ year: at, month: Number(month), value }))
const years = fc.uniqueArray(fc.record({ year: fc.integer({ min: 2015, max: 2018 }), month: fc.integer({ min: 1, max: 12 }), value: fc.integer({ min: -1000, max: 100000 }) }), { selector: ({ year: of, month }) => 12 * of + month })

describe('single periods', () => {
  it('keeps January and February one where only February is published', () => {
    expect(singlePeriods(year(2024, { 2: 30, 3: 50, 4: 60 }))).toEqual([
      { year: 2024, from: 1, to: 2, value: 30 }, { year: 2024, from: 3, to: 3, value: 20 }, { year: 2024, from: 4, to: 4, value: 10 },
    ])
  })

  it('makes no month up: a missing one makes a stretch of two', () => {
    expect(singlePeriods(year(2024, { 1: 10, 2: 20, 4: 60 })).at(-1)).toEqual({ year: 2024, from: 3, to: 4, value: 40 })
  })

  it('begins anew each year, and says nothing of months after the last level', () => {
    expect(singlePeriods([...year(2023, { 11: 110 }), ...year(2024, { 1: 12 })])).toEqual([{ year: 2023, from: 1, to: 11, value: 110 }, { year: 2024, from: 1, to: 1, value: 12 }])
  })

  it('has a value below zero where a level fell', () => {
    expect(singlePeriods(year(2024, { 1: 10, 2: 7 }))[1]!.value).toBe(-3)
  })

  it('throws on a month given twice, a thirteenth month and NaN', () => {
    expect(() => singlePeriods([...year(2024, { 3: 1 }), ...year(2024, { 3: 2 })])).toThrow(/2024-3 comes twice/u)
    expect(() => singlePeriods(year(2024, { 13: 1 }))).toThrow(/2024-13/u)
    expect(() => singlePeriods(year(2024, { 3: Number.NaN }))).toThrow(/NaN in 2024-3/u)
  })

  it('sums to the last level of each year, and covers its months once', () => {
    fc.assert(fc.property(years, (published) => {
      const spans = singlePeriods(published)
      for (const of of new Set(published.map((level) => level.year))) {
        const [own, levels] = [spans.filter((span) => span.year === of), published.filter((level) => level.year === of)]
        const last = levels.reduce((one, other) => (other.month > one.month ? other : one))
        expect(own.reduce((sum, { value }) => sum + value, 0)).toBe(last.value)
        expect(own.reduce((months, { from, to }) => months + to - from + 1, 0)).toBe(last.month)
      }
    }))
  })

  it('does not depend on the order', () => {
    fc.assert(fc.property(years, (published) => { expect(singlePeriods(published.toReversed())).toEqual(singlePeriods(published)) }))
  })
})
