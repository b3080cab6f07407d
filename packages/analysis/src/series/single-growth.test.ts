import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { singleGrowth } from './single-growth.ts'

const level = (month: number, value: number, growth: number) => ({ year: 2024, month, value, growth })
const amount = fc.double({ min: 50, max: 150, noNaN: true })
const months = fc.array(amount, { minLength: 12, maxLength: 12 })

/** Levels and growths of a year as they would be published, growth to 0.1 %. */
function published(now: readonly number[], before: readonly number[]) {
  let [level, earlier] = [0, 0]
  return now.map((value, at) => {
    level += value
    earlier += before[at]!
    return { year: 2024, month: at + 1, value: level, growth: Math.round(1000 * (level / earlier - 1)) / 1000 }
  })
}

describe('growth of single periods', () => {
  it('is what levels and growths imply: 110 after 100, then 220 after 210, is 0 % in the second month', () => {
    const [, second] = singleGrowth([level(1, 110, 0.1), level(2, 220, 220 / 210 - 1)], 0)
    expect(second).toMatchObject({ from: 2, to: 2, value: 110, range: { growth: expect.closeTo(0, 9), low: expect.closeTo(0, 9), high: expect.closeTo(0, 9) } })
  })

  it('is the growth as published, half a step either way, for the first stretch of a year', () => {
    expect(singleGrowth([level(2, 4580.5, 0.077)])[0]!.range).toEqual({ growth: expect.closeTo(0.077, 9), low: expect.closeTo(0.0765, 9), high: expect.closeTo(0.0775, 9) })
  })

  it('gets wider as the year goes on', () => {
    const ranges = singleGrowth(Array.from({ length: 12 }, (_, at) => level(at + 1, 100 * (at + 1), 0.05))).map(({ range }) => range!.high - range!.low)
    expect(ranges.toSorted((one, other) => one - other)).toEqual(ranges)
    expect(ranges.at(-1)).toBeGreaterThan(0.02)
  })

  it('says nothing where the year before may have had nothing in these months, or where a level is a loss', () => {
    expect(singleGrowth([level(1, 100, 0), level(2, 100.01, 0)])[1]!.range).toBeNull()
    expect(singleGrowth([level(1, -100, 0.1), level(2, 50, 0.1)]).map(({ range }) => range)).toEqual([null, null])
    expect(singleGrowth([level(1, 0, -1)])[0]!.range).toBeNull()
  })

  it('throws on a growth that is none and a step below zero', () => {
    expect(() => singleGrowth([level(1, 100, Number.NaN)])).toThrow(/NaN in 2024-1/u)
    expect(() => singleGrowth([], -1)).toThrow(/-1/u)
  })

  it('holds the true growth between its ends', () => {
    fc.assert(fc.property(months, months, (now, before) => {
      for (const [at, { range }] of singleGrowth(published(now, before)).entries()) {
        const truth = now[at]! / before[at]! - 1
        expect(range!.low).toBeLessThanOrEqual(truth + 1e-9)
        expect(range!.high).toBeGreaterThanOrEqual(truth - 1e-9)
      }
    }))
  })

  it('does not depend on the unit', () => {
    fc.assert(fc.property(months, months, fc.double({ min: 1e-4, max: 1e4, noNaN: true }), (now, before, unit) => {
      const levels = published(now, before)
      const scaled = singleGrowth(levels.map((one) => ({ ...one, value: unit * one.value })))
      for (const [at, { range }] of singleGrowth(levels).entries()) expect(scaled[at]!.range!.growth).toBeCloseTo(range!.growth, 8)
    }))
  })
})
