import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gini, locationalGini, normalisedGini, relativeGini } from './gini.ts'

const pairs = fc.array(fc.tuple(fc.double({ min: 0, max: 1e5, noNaN: true }), fc.double({ min: 1, max: 1e6, noNaN: true })), { minLength: 2, maxLength: 10 }).filter((all) => all.some(([part]) => part > 1))
const split = (all: readonly (readonly [number, number])[]) => [all.map(([part]) => part), all.map(([part, rest]) => part + rest)] as const

describe('the Gini coefficient', () => {
  it('is half the mean difference of two amounts over their mean', () => {
    // Of the 16 pairs of 1, 1, 2, 4 the differences sum to 20: 20 / 16 / (2 × 2).
    expect(gini([1, 1, 2, 4])).toBeCloseTo(20 / 16 / 4, 12)
  })

  it('reaches one only when normalised', () => {
    expect([gini([0, 0, 5]), normalisedGini([0, 0, 5])]).toEqual([expect.closeTo(2 / 3, 12), expect.closeTo(1, 12)])
  })

  it('refuses a sum of zero, and a single part when normalised', () => {
    expect(gini([0, 0])).toMatchObject({ refused: 'empty' })
    expect(normalisedGini([3])).toMatchObject({ refused: 'too-few' })
  })

  it('throws on a negative amount', () => expect(() => gini([1, -2])).toThrow('-2 at place 2'))
})

describe('the Gini coefficient of specialisation or concentration', () => {
  it('is 0 for a structure like the whole, and leaves out what nobody has', () => {
    expect(relativeGini([1, 2, 0], [10, 20, 0])).toBeCloseTo(0, 12)
    expect(relativeGini([30, 70], [40, 160])).toBeCloseTo(7.75 / 4.75 - 1.5, 12)
  })

  it('refuses sums of zero, and throws where the part is no part of the whole', () => {
    expect(relativeGini([0, 0], [1, 1])).toMatchObject({ refused: 'empty' })
    expect(() => relativeGini([1, 1], [1, 0])).toThrow('1 at place 2')
    expect(() => relativeGini([1], [1, 1])).toThrow('1 and 2')
  })

  it('does not depend on the units of part and whole, nor on order', () => {
    fc.assert(fc.property(pairs, fc.double({ min: 1e-3, max: 1e6, noNaN: true }), (all, unit) => {
      const [part, whole] = split(all)
      for (const index of [relativeGini, locationalGini]) expect(index(part.toReversed().map((value) => value * unit), whole.toReversed().map((value) => value * unit))).toBeCloseTo(index(part, whole) as number, 8)
    }))
  })
})

describe('the locational Gini', () => {
  it('is the area between curve and diagonal, at most one half', () => {
    expect(locationalGini([30, 10], [100, 100])).toBeCloseTo(0.125, 12)
    expect(locationalGini([0, 10], [999_990, 10])).toBeCloseTo(0.5, 4)
  })

  it('does not change when a region is cut in two alike', () => {
    fc.assert(fc.property(pairs, fc.double({ min: 0.1, max: 0.9, noNaN: true }), (all, cut) => {
      const [part, whole] = split(all)
      const cutUp = (values: readonly number[]) => [values[0]! * cut, values[0]! * (1 - cut), ...values.slice(1)]
      expect(locationalGini(cutUp(part), cutUp(whole))).toBeCloseTo(locationalGini(part, whole) as number, 9)
    }))
  })
})
