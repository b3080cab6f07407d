import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { herfindahl, normalisedHerfindahl } from './herfindahl.ts'

const amounts = fc.array(fc.double({ min: 1, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 12 })

describe('the Herfindahl index', () => {
  it('is the sum of squared shares', () => {
    expect(herfindahl([50, 30, 20])).toBeCloseTo(0.25 + 0.09 + 0.04, 12)
    expect(normalisedHerfindahl([50, 30, 20])).toBeCloseTo(0.07, 12)
  })

  it('goes from equal parts to one that has all', () => {
    expect([herfindahl([1, 1, 1, 1]), normalisedHerfindahl([1, 1, 1, 1])]).toEqual([0.25, 0])
    expect([herfindahl([0, 7]), normalisedHerfindahl([0, 7])]).toEqual([1, 1])
  })

  it('refuses a sum of zero, and a single part when normalised', () => {
    expect(herfindahl([0, 0])).toMatchObject({ refused: 'empty', facts: { values: 2 } })
    expect(normalisedHerfindahl([])).toMatchObject({ refused: 'empty' })
    expect(normalisedHerfindahl([4])).toMatchObject({ refused: 'too-few', facts: { known: 1 } })
  })

  it('throws on a negative amount', () => expect(() => herfindahl([3, -1])).toThrow('-1 at place 2'))

  it('does not depend on unit or order, and stays between its ends', () => {
    fc.assert(fc.property(amounts, fc.double({ min: 1e-4, max: 1e8, noNaN: true }), (values, unit) => {
      const index = herfindahl(values) as number
      expect(herfindahl(values.toReversed().map((value) => value * unit))).toBeCloseTo(index, 10)
      expect(index).toBeGreaterThanOrEqual(1 / values.length - 1e-12)
      expect(index).toBeLessThanOrEqual(1)
    }))
  })
})
