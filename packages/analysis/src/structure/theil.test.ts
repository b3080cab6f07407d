import { isRefusal } from '@chanye/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { meanLogDeviation, relativeTheil, theil, theilSplit } from './theil.ts'

const amounts = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 12 }).filter((values) => values.some((value) => value > 1))
const grouping = amounts.chain((values) => fc.tuple(fc.constant(values), fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: values.length, maxLength: values.length })))

describe('Theil’s index', () => {
  it('is 0 for equal parts and ln n when one has all', () => {
    expect(theil([3, 3, 3])).toBeCloseTo(0, 12)
    expect(theil([0, 9, 0])).toBeCloseTo(Math.log(3), 12)
  })

  it('is 0 against a reference with the same shares', () => {
    expect(relativeTheil([1, 3], [10, 30])).toBeCloseTo(0, 12)
    expect(relativeTheil([30, 10], [50, 50])).toBeCloseTo(0.75 * Math.log(1.5) + 0.25 * Math.log(0.5), 12)
  })

  it('refuses a sum of zero, and throws where the reference has none', () => {
    expect(theil([0, 0])).toMatchObject({ refused: 'empty' })
    expect(() => relativeTheil([1, 1], [1, 0])).toThrow('1 at place 2')
    expect(() => theil([1, Number.NaN])).toThrow('NaN at place 2')
  })

  it('does not depend on unit or order', () => {
    fc.assert(fc.property(amounts, fc.double({ min: 1e-4, max: 1e8, noNaN: true }), (values, unit) => {
      expect(theil(values.toReversed().map((value) => value * unit))).toBeCloseTo(theil(values) as number, 9)
    }))
  })
})

describe('the mean logarithmic deviation', () => {
  it('is what Störmann 2009 works out for five incomes', () => expect(meanLogDeviation([10, 10, 10, 20, 50])).toBeCloseTo(0.2326302, 7))

  it('refuses a zero, before which it has no bound', () => {
    expect(meanLogDeviation([1, 0, 2])).toMatchObject({ refused: 'zero-amount', facts: { place: 2 } })
    expect(meanLogDeviation([0, 0])).toMatchObject({ refused: 'empty' })
  })
})

describe('its split', () => {
  it('lies all between groups whose members are alike', () => {
    expect(theilSplit([1, 1, 3, 3], ['east', 'east', 'west', 'west'])).toEqual({
      total: expect.closeTo(0.130812, 6), between: expect.closeTo(0.130812, 6), within: 0,
      groups: [{ group: 'east', share: 0.25, theil: 0 }, { group: 'west', share: 0.75, theil: 0 }],
    })
  })

  it('sums to the whole, with shares that sum to one', () => {
    fc.assert(fc.property(grouping, ([values, groups]) => {
      const split = theilSplit(values, groups)
      if (isRefusal(split)) throw new Error('unexpected refusal')
      expect(split.between + split.within).toBeCloseTo(split.total, 9)
      expect(split.groups.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9)
    }))
  })

  it('refuses a sum of zero, and throws on a group too few', () => {
    expect(theilSplit([0, 0], ['a', 'b'])).toMatchObject({ refused: 'empty' })
    expect(() => theilSplit([1, 2], ['a'])).toThrow('2 and 1')
  })
})
