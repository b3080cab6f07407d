import { isRefusal } from '@chanye/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stl, type Stl, type StlChoice } from './stl.ts'

function found(values: ArrayLike<number>, period: number, choice: StlChoice): Stl {
  const result = stl(values, period, choice)
  if (isRefusal(result)) throw new Error(result.need)
  return result
}

const season = [3, -1, -4, 2]
const straight = (size: number) => Float64Array.from({ length: size }, (_, at) => 100 + 2 * at + season[at % 4]!)
const rough = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 9, maxLength: 60 })

describe('seasonal-trend decomposition', () => {
  it('takes a fixed season and a level apart exactly', () => {
    const { seasonal, trend, remainder } = found(straight(24).map((value, at) => value - 2 * at), 4, { window: 'periodic' })
    for (let at = 0; at < 24; at++) {
      expect(seasonal[at]).toBeCloseTo(season[at % 4]!, 8)
      expect(trend[at]).toBeCloseTo(100, 8)
      expect(remainder[at]).toBeCloseTo(0, 8)
    }
  })

  it('finds a straight line under a season, away from the ends', () => {
    const { seasonal, trend } = found(straight(60), 4, { window: 7 })
    for (let at = 20; at < 40; at++) {
      expect(trend[at]).toBeCloseTo(100 + 2 * at, 1)
      expect(seasonal[at]).toBeCloseTo(season[at % 4]!, 1)
    }
  })

  it('weighs an outlier down when robust, so that its neighbours in the season hardly feel it', () => {
    const values = straight(40).map((value, at) => value + ((at * 7) % 5) / 10)
    values[18]! += 50
    const [plain, robust] = [found(values, 4, { window: 7 }), found(values, 4, { window: 7, robust: true })]
    expect([plain.weights[18], robust.weights[18]]).toEqual([1, 0])
    expect(Math.abs(robust.seasonal[22]! - season[2]!)).toBeLessThan(0.5)
    expect(Math.abs(plain.seasonal[22]! - season[2]!)).toBeGreaterThan(2)
  })

  it('takes the trend window it is given: a wider one bends less', () => {
    const bent = Float64Array.from({ length: 48 }, (_, at) => (at - 24) ** 2 + season[at % 4]!)
    const lowest = (trendWindow: number) => found(bent, 4, { window: 7, trendWindow }).trend[24]!
    expect(lowest(31)).toBeGreaterThan(lowest(7))
  })

  it('refuses two seasons, and a period of one', () => {
    expect(stl(straight(8), 4, { window: 7 })).toMatchObject({ refused: 'too-short', facts: { values: 8, needed: 9 } })
    expect(stl(straight(8), 1, { window: 7 })).toMatchObject({ refused: 'no-season' })
  })

  it('throws on a gap, a part of a period and an even window, and shows them', () => {
    expect(() => stl([1, Number.NaN, 3], 2, { window: 7 })).toThrow(/NaN at place 2/u)
    expect(() => stl(straight(24), 2.5, { window: 7 })).toThrow(/2\.5/u)
    expect(() => stl(straight(24), 4, { window: 8 })).toThrow(/8/u)
    expect(() => stl(straight(24), 4, { window: 7, trendWindow: 1 })).toThrow(/1/u)
  })

  it('has parts that sum to the series', () => {
    fc.assert(fc.property(rough, fc.integer({ min: 2, max: 4 }), fc.boolean(), fc.constantFrom<'median' | 'program'>('median', 'program'), (values, period, robust, middle) => {
      const { seasonal, trend, remainder } = found(values, period, { window: 7, robust, middle })
      for (const [at, value] of values.entries()) expect(seasonal[at]! + trend[at]! + remainder[at]!).toBeCloseTo(value, 8)
    }), { numRuns: 50 })
  })

  it('does not depend on the unit, nor on where zero lies', () => {
    fc.assert(fc.property(rough, fc.double({ min: 0.01, max: 100, noNaN: true }), fc.double({ min: -1000, max: 1000, noNaN: true }), (values, unit, zero) => {
      const [one, other] = [found(values, 4, { window: 7 }), found(values.map((value) => unit * value + zero), 4, { window: 7 })]
      for (const at of values.keys()) {
        expect(other.seasonal[at]! / unit).toBeCloseTo(one.seasonal[at]!, 5)
        expect((other.trend[at]! - zero) / unit).toBeCloseTo(one.trend[at]!, 5)
      }
    }), { numRuns: 50 })
  })

  it('keeps one figure for each month where periodic', () => {
    fc.assert(fc.property(rough, (values) => {
      const { seasonal } = found(values, 4, { window: 'periodic' })
      for (let at = 4; at < values.length; at++) expect(seasonal[at]).toBe(seasonal[at - 4])
    }), { numRuns: 50 })
  })
})
