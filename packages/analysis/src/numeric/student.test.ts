import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { studentQuantile, studentTail } from './student.ts'

describe("Student's distribution", () => {
  it('has the quantiles of the printed tables', () => {
    expect(studentQuantile(0.025, 1)).toBeCloseTo(12.7062, 4)
    expect(studentQuantile(0.025, 10)).toBeCloseTo(2.2281, 4)
    expect(studentQuantile(0.1, 2)).toBeCloseTo(1.8856, 4)
    expect(studentQuantile(0.025, 1e6)).toBeCloseTo(1.95997, 4)
    expect(studentQuantile(0.5, 3)).toBe(0)
  })

  it('has a tail and a quantile that undo each other, and two tails that make one', () => {
    fc.assert(fc.property(fc.double({ min: 0.001, max: 0.5, noNaN: true }), fc.double({ min: 1, max: 300, noNaN: true }), (probability, degrees) => {
      const t = studentQuantile(probability, degrees)
      expect(studentTail(t, degrees)).toBeCloseTo(probability, 10)
      expect(studentTail(-t, degrees)).toBeCloseTo(1 - probability, 10)
    }))
  })
})
