import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hoover } from './hoover.ts'
import { krugman } from './krugman.ts'

const structure = fc.array(fc.double({ min: 1, max: 1e6, noNaN: true }), { minLength: 5, maxLength: 5 })

describe('the Hoover index', () => {
  it('is the share that would have to move', () => expect(hoover([30, 70], [40, 160])).toBeCloseTo(0.1, 12))

  it('refuses a sum of zero, and throws on a negative amount', () => {
    expect(hoover([0, 0], [1, 1])).toMatchObject({ refused: 'empty' })
    expect(() => hoover([1, -1], [1, 1])).toThrow('-1 at place 2')
  })

  it('is half the Krugman index, whatever the order', () => {
    fc.assert(fc.property(structure, structure, (a, b) => {
      expect(2 * (hoover(a.toReversed(), b.toReversed()) as number)).toBeCloseTo(krugman(a, b) as number, 9)
    }))
  })
})
