import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { progress } from './progress.ts'

describe('progress', () => {
  it('sets what is reached beside the time gone by', () => {
    expect(progress(30, 100, 3)).toEqual({ share: 0.3, timeShare: 0.25, points: expect.closeTo(5, 9) })
    expect(progress(40, 100, 6).points).toBeCloseTo(-10, 9)
  })

  it('goes beyond one when the target is passed, and below zero with a loss', () => {
    expect([progress(120, 100, 12).share, progress(-10, 100, 1).share]).toEqual([1.2, -0.1])
  })

  it('throws on a target of zero, a thirteenth month and NaN', () => {
    expect(() => progress(1, 0, 3)).toThrow(RangeError)
    expect(() => progress(1, 100, 13)).toThrow(/13/u)
    expect(() => progress(Number.NaN, 100, 3)).toThrow(RangeError)
  })

  it('does not depend on the unit', () => {
    fc.assert(fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), fc.double({ min: 1, max: 1e6, noNaN: true }), fc.integer({ min: 1, max: 12 }), (level, target, months) => {
      expect(progress(level * 1e4, target * 1e4, months).points).toBeCloseTo(progress(level, target, months).points, 6)
    }))
  })
})
