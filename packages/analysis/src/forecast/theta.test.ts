import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { theta } from './theta.ts'

describe('theta', () => {
  it('goes on from a line with half its slope', () => {
    theta([2, 4, 6, 8, 10], 1, 3).forEach((value, step) => expect(value).toBeCloseTo(11 + step, 3))
  })

  it('stays where values stay', () => {
    theta([7, 7, 7, 7, 7], 1, 2).forEach((value) => expect(value).toBeCloseTo(7, 9))
  })

  it('repeats a season it sees', () => {
    const swing = [80, 100, 120, 100]
    theta(Array.from({ length: 24 }, (_, t) => swing[t % 4]!), 4, 4).forEach((value, step) => expect(value).toBeCloseTo(swing[step]!, 6))
  })

  it('does not depend on the unit', () => {
    fc.assert(fc.property(fc.array(fc.double({ min: 1, max: 1000, noNaN: true }), { minLength: 10, maxLength: 30 }), (known) => {
      const [one, scaled] = [theta(known, 4, 4), theta(known.map((value) => 1024 * value), 4, 4)]
      scaled.forEach((value, step) => expect(value / 1024).toBeCloseTo(one[step]!, 6))
    }), { numRuns: 40 })
  })

  it('throws on fewer than four values', () => {
    expect(() => theta([1, 2, 3], 1, 1)).toThrow(RangeError)
  })
})
