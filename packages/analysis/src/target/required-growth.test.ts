import { isRefusal } from '@chanye/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { requiredGrowth } from './required-growth.ts'

const level = fc.double({ min: 1e3, max: 1e7, noNaN: true })

describe('required growth', () => {
  it('is the compound rate between two levels [D4]', () => {
    expect(requiredGrowth(172, 500, 3)).toBeCloseTo(0.427, 3)
    expect(requiredGrowth(132, 500, 3)).toBeCloseTo(0.559, 3)
  })

  it('refuses when no time is left, and says how much', () => {
    expect(requiredGrowth(1, 2, 0)).toMatchObject({ refused: 'no-time-left', facts: { years: 0 } })
  })

  it('throws on a level no rate can start from', () => {
    expect(() => requiredGrowth(0, 5, 1)).toThrow(RangeError)
    expect(() => requiredGrowth(5, Number.NaN, 1)).toThrow(RangeError)
  })

  it('does not depend on the unit, and leads exactly to the target', () => {
    fc.assert(fc.property(level, level, fc.integer({ min: 1, max: 30 }), fc.double({ min: 1e-3, max: 1e6, noNaN: true }), (a, b, years, k) => {
      const rate = requiredGrowth(a, b, years)
      const scaled = requiredGrowth(a * k, b * k, years)
      if (isRefusal(rate) || isRefusal(scaled)) throw new Error('unexpected refusal')
      expect(Math.log1p(scaled)).toBeCloseTo(Math.log1p(rate), 8)
      expect(Math.log(a) + years * Math.log1p(rate)).toBeCloseTo(Math.log(b), 6)
    }))
  })
})
