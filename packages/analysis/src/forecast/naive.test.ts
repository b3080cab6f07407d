import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drift, naive, seasonalNaive } from './naive.ts'

const values = fc.array(fc.integer({ min: -1e9, max: 1e9 }).map((thousandths) => thousandths / 1024), { minLength: 3, maxLength: 20 })

describe('naive forecasts', () => {
  it('let the last value, the last cycle or the line go on', () => {
    expect(naive([1, 3, 2], 2).values).toEqual([2, 2])
    expect(seasonalNaive([1, 5, 2, 7], 2, 3).values).toEqual([2, 7, 2])
    expect(drift([1, 4, 5], 2).values).toEqual([7, 9])
  })

  it('err by the root mean square of the changes, more with every step or cycle', () => {
    expect(naive([0, 3, 7], 4).deviations).toEqual([12.5, 25, 37.5, 50].map(Math.sqrt))
    expect(seasonalNaive([0, 0, 3, 4], 2, 3).deviations).toEqual([12.5, 12.5, 25].map(Math.sqrt))
    expect(drift([1, 4, 5], 2).deviations[1]).toBeCloseTo(Math.sqrt(2 * 2 + (4 * 2) / 2), 12)
  })

  it('are certain of a line that has no errors', () => {
    expect(drift([1, 2, 3], 2)).toEqual({ values: [4, 5], deviations: [0, 0] })
  })

  it('do not depend on the unit, and never grow surer further out', () => {
    fc.assert(fc.property(values, (known) => {
      for (const of of [naive, drift]) {
        const [one, scaled] = [of(known, 5), of(known.map((value) => 1024 * value), 5)]
        expect(scaled.values).toEqual(one.values.map((value) => 1024 * value))
        for (let step = 1; step < 5; step++) expect(one.deviations[step]).toBeGreaterThanOrEqual(one.deviations[step - 1]!)
      }
    }))
  })

  it('throw on too few values, a value that is none, or no step', () => {
    expect(() => naive([1], 1)).toThrow(RangeError)
    expect(() => seasonalNaive([1, 2, 3, 4], 4, 1)).toThrow('at least 5')
    expect(() => drift([1, Number.NaN, 2], 1)).toThrow('NaN at 2')
    expect(() => naive([1, 2], 0)).toThrow('horizon')
  })
})
