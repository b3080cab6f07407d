import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hachman } from './hachman.ts'

const structure = fc.array(fc.double({ min: 1, max: 1e6, noNaN: true }), { minLength: 5, maxLength: 5 })

describe('the Hachman index', () => {
  it('weighs location quotients with the region’s shares', () => {
    expect(hachman([30, 70], [40, 160])).toBeCloseTo(1 / (1.5 * 0.3 + 0.875 * 0.7), 12)
    expect(hachman([1, 3], [10, 30])).toBeCloseTo(1, 12)
  })

  it('refuses sums of zero, and throws where the part is no part of the whole', () => {
    expect(hachman([0, 0], [1, 1])).toMatchObject({ refused: 'empty' })
    expect(() => hachman([1, 1], [1, 0])).toThrow('1 at place 2')
  })

  it('lies between 0 and 1, in any unit and order', () => {
    fc.assert(fc.property(structure, structure, fc.double({ min: 1e-4, max: 1e8, noNaN: true }), (own, rest, unit) => {
      const whole = own.map((value, at) => value + rest[at]!)
      const index = hachman(own, whole) as number
      expect(index > 0 && index <= 1 + 1e-12).toBe(true)
      expect(hachman(own.toReversed().map((value) => value * unit), whole.toReversed().map((value) => value * unit))).toBeCloseTo(index, 9)
    }))
  })
})
