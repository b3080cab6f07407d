import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chiSquareTail, logGamma, logGammaTail } from './gamma.ts'

describe('the gamma distribution', () => {
  it('has Γ(5) = 24 and Γ(½) = √π', () => {
    expect(Math.exp(logGamma(5))).toBeCloseTo(24, 10)
    expect(Math.exp(logGamma(0.5))).toBeCloseTo(Math.sqrt(Math.PI), 12)
  })

  it('has the tail e^(−x) for shape 1, also far out', () => {
    for (const x of [0, 0.1, 1, 1.9, 2.1, 30, 800]) expect(logGammaTail(1, x)).toBeCloseTo(-x, 9)
  })

  it('gives the tabled 5 % points of χ²', () => {
    for (const [degrees, point] of [[1, 3.841459], [2, 5.991465], [5, 11.070498], [10, 18.307038]] as const) expect(chiSquareTail(point, degrees)).toBeCloseTo(0.05, 7)
  })

  it('has a tail that never rises, from 1 to 0', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 40 }), fc.double({ min: 0, max: 100, noNaN: true }), fc.double({ min: 0, max: 10, noNaN: true }), (halves, x, more) => {
      expect(logGammaTail(halves / 2, x + more)).toBeLessThanOrEqual(logGammaTail(halves / 2, x) + 1e-12)
      expect(logGammaTail(halves / 2, x)).toBeLessThanOrEqual(1e-14)
    }))
  })
})
