import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { logNormalTail, normalHazard, normalReach, normalTailQuantile } from './normal-tail.ts'

describe('the tail of the normal distribution', () => {
  it('holds what tables say', () => {
    expect(Math.exp(logNormalTail(0))).toBeCloseTo(0.5, 14)
    expect(Math.exp(logNormalTail(1.959963984540054))).toBeCloseTo(0.025, 14)
    expect(Math.exp(logNormalTail(-1))).toBeCloseTo(0.841344746068543, 13)
    expect(logNormalTail(40)).toBeCloseTo(-804.608442, 5)
    expect(normalReach(0.95)).toBeCloseTo(1.959963984540054, 12)
    expect(normalHazard(0)).toBeCloseTo(Math.sqrt(2 / Math.PI), 12)
  })

  it('is turned round by its quantile, near and far', () => {
    fc.assert(fc.property(fc.double({ min: -7, max: 60, noNaN: true }), (z) => { expect(normalTailQuantile(logNormalTail(z))).toBeCloseTo(z, z < -5 ? 3 : 8) }))
  })

  it('throws on a confidence that is none', () => {
    for (const confidence of [0, 1, 95, Number.NaN]) expect(() => normalReach(confidence)).toThrow(RangeError)
  })
})
