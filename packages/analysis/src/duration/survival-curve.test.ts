import { isRefusal } from '@chanye/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kaplanMeier } from './kaplan-meier.ts'
import { survivalAt, survivalQuantile } from './survival-curve.ts'

function steps(times: readonly number[], censored: readonly number[] = []) {
  const curve = kaplanMeier([...times.map((time) => ({ time, event: true })), ...censored.map((time) => ({ time, event: false }))])
  if (isRefusal(curve)) throw new Error(curve.need)
  return curve.steps
}

describe('a survival curve', () => {
  it('is read at any time it reaches: 1 before the first step, nothing known after the last', () => {
    const known = steps([2, 5], [9])
    expect([0, 2, 4.9, 9].map((time) => survivalAt(known, time))).toEqual([1, 2 / 3, 2 / 3, 1 / 3].map((value) => expect.closeTo(value, 12)))
    expect(survivalAt(known, 10)).toBeNull()
    expect(survivalAt(steps([2, 5]), 10)).toBe(0)
    expect(() => survivalAt(known, -1)).toThrow(RangeError)
  })

  it('has the median of an even number in the middle, and none where it does not fall so far', () => {
    expect(survivalQuantile(steps([1, 2, 4, 7]), 0.5).value).toBe(3)
    expect(survivalQuantile(steps([1], [2, 3]), 0.5)).toEqual({ value: null, lower: expect.anything(), upper: null })
    expect(() => survivalQuantile(steps([1]), 50)).toThrow(RangeError)
  })

  it('has the quantiles of the values themselves where nothing is censored, within its interval', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 40 }), (times) => {
      const sorted = [...times].sort((a, b) => a - b)
      const { value, lower, upper } = survivalQuantile(steps(times), 0.5)
      expect(value).toBe((sorted[Math.floor((times.length - 1) / 2)]! + sorted[Math.floor(times.length / 2)]!) / 2)
      expect(lower!).toBeLessThanOrEqual(value!)
      expect(upper ?? Infinity).toBeGreaterThanOrEqual(value!)
    }))
  })
})
