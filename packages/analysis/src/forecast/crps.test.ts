import { describe, expect, it } from 'vitest'
import { dice } from '../numeric/random.ts'
import { crps, sampleCrps } from './crps.ts'

describe('the continuous ranked probability score', () => {
  it('is σ (√2 − 1) / √π at the mean of a normal forecast', () => {
    expect(crps(7, { mean: 7, deviation: 3 })).toBeCloseTo((3 * (Math.SQRT2 - 1)) / Math.sqrt(Math.PI), 12)
  })

  it('comes near the size of the error far out, and is that for a certain forecast', () => {
    expect(crps(1000, { mean: 0, deviation: 1 })).toBeCloseTo(1000 - 1 / Math.sqrt(Math.PI), 9)
    expect(crps(4, { mean: 1, deviation: 0 })).toBe(3)
    expect(sampleCrps(4, [1])).toBe(3)
  })

  it('is the same for a normal forecast and for many values drawn from it', () => {
    const roll = dice(5)
    const drawn = Array.from({ length: 20_000 }, () => Math.sqrt(-2 * Math.log(1 - roll())) * Math.cos(2 * Math.PI * roll()))
    expect(sampleCrps(0.7, drawn)).toBeCloseTo(crps(0.7, { mean: 0, deviation: 1 }), 2)
  })

  it('throws on a deviation below zero, no values, or one that is none', () => {
    expect(() => crps(1, { mean: 0, deviation: -1 })).toThrow('-1')
    expect(() => sampleCrps(1, [])).toThrow(RangeError)
    expect(() => sampleCrps(1, [Number.NaN])).toThrow(RangeError)
  })
})
