import { isRefusal } from '@chanye/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mstl, type Mstl } from './mstl.ts'
import { stl, type Stl } from './stl.ts'

function found(values: ArrayLike<number>, periods: readonly number[], windows?: readonly number[]): Mstl {
  const result = mstl(values, periods, windows)
  if (isRefusal(result)) throw new Error(result.need)
  return result
}

const [short, long] = [[1, -1, 2, -2], [5, 0, -3, 1, -3, 2, -1, 4, -2, 0, 3, -6]]
const twofold = Float64Array.from({ length: 120 }, (_, at) => 50 + at / 2 + short[at % 4]! + long[at % 12]!)

describe('decomposition with several seasons', () => {
  it('is STL with a window of eleven for one season', () => {
    const [one, other] = [found(twofold, [12]), stl(twofold, 12, { window: 11 }) as Stl]
    expect(one.seasons).toEqual([{ period: 12, seasonal: other.seasonal }])
    expect(one.trend).toEqual(other.trend)
  })

  it('finds two seasons, and leaves little', () => {
    const { seasons, trend, remainder } = found(twofold, [12, 4])
    expect(seasons.map(({ period }) => period)).toEqual([4, 12])
    expect(Math.max(...remainder.map(Math.abs))).toBeLessThan(0.5)
    expect(trend[60]).toBeCloseTo(80, 1)
  })

  it('leaves out a period of half the series or longer, and refuses when none is left', () => {
    expect(found(twofold, [4, 60]).seasons).toHaveLength(1)
    expect(mstl(twofold, [60])).toMatchObject({ refused: 'too-short', facts: { values: 120, needed: 121 } })
    expect(mstl(twofold, [])).toMatchObject({ refused: 'no-season' })
  })

  it('throws on a period of one and on too few windows', () => {
    expect(() => mstl(twofold, [1])).toThrow(RangeError)
    expect(() => mstl(twofold, [4, 12], [11])).toThrow(/2 periods: 1 given/u)
  })

  it('has parts that sum to the series, in whatever order the periods come', () => {
    fc.assert(fc.property(fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 30, maxLength: 60 }), (values) => {
      const { seasons, trend, remainder } = found(values, [7, 4])
      for (const [at, value] of values.entries()) expect(seasons.reduce((sum, { seasonal }) => sum + seasonal[at]!, trend[at]! + remainder[at]!)).toBeCloseTo(value, 8)
      expect(found(values, [4, 7])).toEqual({ seasons, trend, remainder })
    }), { numRuns: 30 })
  })
})
