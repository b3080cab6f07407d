import { isRefusal } from '@chanye/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contribution, type Contribution } from './contribution.ts'

function found(before: readonly number[], now: readonly number[]): Contribution {
  const result = contribution(before, now)
  if (isRefusal(result)) throw new Error(result.need)
  return result
}

const pairs = fc.array(fc.tuple(fc.integer({ min: 1, max: 10 ** 6 }), fc.integer({ min: 0, max: 10 ** 6 })), { minLength: 1, maxLength: 20 })

describe('contribution to growth', () => {
  it('gives points of the growth and shares of the change', () => {
    expect(found([60, 40], [66, 44])).toEqual({ growth: 0.1, parts: [{ growth: 0.1, points: 6, share: 0.6 }, { growth: 0.1, points: 4, share: 0.4 }] })
  })

  it('has a part that shrinks pull the whole down', () => {
    expect(found([60, 40], [54, 56]).parts[0]).toEqual({ growth: -0.1, points: -6, share: -0.6 })
  })

  it('knows no growth of a part that had nothing, and no shares of a change of nothing', () => {
    expect(found([0, 100], [5, 95]).parts).toEqual([{ growth: null, points: 5, share: null }, { growth: -0.05, points: -5, share: null }])
  })

  it('refuses a whole of nothing', () => {
    expect(contribution([5, -5], [1, 2])).toMatchObject({ refused: 'no-base', facts: { whole: 0 } })
    expect(contribution([], [])).toMatchObject({ refused: 'no-base' })
  })

  it('throws on lists that do not fit and on NaN', () => {
    expect(() => contribution([1], [1, 2])).toThrow(/1 and 2/u)
    expect(() => contribution([1], [Number.NaN])).toThrow(/NaN/u)
  })

  it('has points that sum to the growth and shares that sum to one', () => {
    fc.assert(fc.property(pairs, (parts) => {
      const result = found(parts.map(([before]) => before), parts.map(([, now]) => now))
      expect(result.parts.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(100 * result.growth, 6)
      if (result.growth !== 0) expect(result.parts.reduce((sum, { share }) => sum + share!, 0)).toBeCloseTo(1, 6)
    }))
  })

  it('does not depend on the unit, and follows the order of the parts', () => {
    fc.assert(fc.property(pairs, fc.integer({ min: 1, max: 1000 }), (parts, unit) => {
      const one = found(parts.map(([before]) => before), parts.map(([, now]) => now)).parts
      const other = found(parts.map(([before]) => unit * before).reverse(), parts.map(([, now]) => unit * now).reverse()).parts
      for (const [at, { points }] of one.entries()) expect(other[one.length - 1 - at]!.points).toBeCloseTo(points, 9)
    }))
  })
})
