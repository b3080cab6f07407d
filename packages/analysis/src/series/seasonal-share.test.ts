import { isRefusal } from '@chanye/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seasonalShare, type SeasonalShare } from './seasonal-share.ts'
import type { CumulativeLevel } from './parts/steps.ts'

const year = (at: number, months: Record<number, number>): CumulativeLevel[] => Object.entries(months).map(([month, value]) => ({ year: at, month: Number(month), value }))

function found(published: readonly CumulativeLevel[], at: number, years?: number): readonly SeasonalShare[] {
  const result = seasonalShare(published, at, years)
  if (isRefusal(result)) throw new Error(result.need)
  return result
}

describe('seasonal share', () => {
  it('is the mean of the shares, a small year counting as much as a large one', () => {
    expect(found([...year(2022, { 6: 4, 12: 10 }), ...year(2023, { 6: 600, 12: 1000 })], 2024, 2)).toEqual([
      { from: 1, to: 6, share: 0.5, toDate: 0.5 }, { from: 7, to: 12, share: 0.5, toDate: 1 },
    ])
  })

  it('tells apart only months with a level in every year', () => {
    const spans = found([...year(2022, { 2: 1, 3: 2, 12: 10 }), ...year(2023, { 1: 1, 2: 3, 12: 10 })], 2024, 2)
    expect(spans.map(({ from, to }) => [from, to])).toEqual([[1, 2], [3, 12]])
    expect(spans[0]!.share).toBeCloseTo(0.2, 9)
  })

  it('never sees the year asked for, nor what comes after', () => {
    const before = year(2023, { 6: 40, 12: 100 })
    expect(found([...before, ...year(2024, { 6: 90, 12: 100 }), ...year(2025, { 6: 1, 12: 100 })], 2024, 1)).toEqual(found(before, 2024, 1))
  })

  it('refuses where a year is not whole, or came to nothing', () => {
    expect(seasonalShare([...year(2022, { 12: 10 }), ...year(2023, { 11: 10 })], 2024, 2)).toMatchObject({ refused: 'too-short', facts: { whole: 1 } })
    expect(seasonalShare(year(2023, { 12: 0 }), 2024, 1)).toMatchObject({ refused: 'no-base', facts: { year: 2023, value: 0 } })
  })

  it('throws on a number of years that is none', () => {
    expect(() => seasonalShare([], 2024, 0)).toThrow(/0/u)
  })

  it('has shares that sum to one, in any unit and order', () => {
    const monthly = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 36, maxLength: 36 })
    fc.assert(fc.property(monthly, (values) => {
      const levels = values.map((_, at) => ({ year: 2021 + Math.floor(at / 12), month: (at % 12) + 1, value: values.slice(at - (at % 12), at + 1).reduce((sum, value) => sum + value, 0) }))
      const shares = found(levels, 2024)
      expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9)
      const scaled = found(levels.map((one) => ({ ...one, value: 8 * one.value })).reverse(), 2024)
      for (const [at, { share }] of shares.entries()) expect(scaled[at]!.share).toBeCloseTo(share, 9)
    }))
  })
})
