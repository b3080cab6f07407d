import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { krugman } from './krugman.ts'

const structure = fc.array(fc.double({ min: 1, max: 1e6, noNaN: true }), { minLength: 5, maxLength: 5 })

describe('the Krugman index', () => {
  it('is the sum of differences of shares', () => expect(krugman([30, 70], [40, 160])).toBeCloseTo(0.2, 12))

  it('goes from the same structure to none in common', () => expect([krugman([1, 2], [10, 20]), krugman([1, 0], [0, 1])]).toEqual([0, 2]))

  it('refuses sums of zero, and throws on different lengths', () => {
    expect(krugman([0, 0], [1, 1])).toMatchObject({ refused: 'empty' })
    expect(krugman([1, 1], [0, 0])).toMatchObject({ refused: 'empty' })
    expect(() => krugman([1], [1, 2])).toThrow('1 and 2')
  })

  it('is a distance: the same both ways, in any unit, and no longer by a detour', () => {
    fc.assert(fc.property(structure, structure, structure, fc.double({ min: 1e-4, max: 1e8, noNaN: true }), (a, b, c, unit) => {
      expect(krugman(b.map((value) => value * unit), a)).toBeCloseTo(krugman(a, b) as number, 9)
      expect(krugman(a, b) as number).toBeLessThanOrEqual((krugman(a, c) as number) + (krugman(c, b) as number) + 1e-9)
    }))
  })
})
