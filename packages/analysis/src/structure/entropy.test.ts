import { isRefusal } from '@chanye/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entropy, variety } from './entropy.ts'

const amounts = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 12 }).filter((values) => values.some((value) => value > 1))
const grouping = amounts.chain((values) => fc.tuple(fc.constant(values), fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: values.length, maxLength: values.length })))

describe('entropy', () => {
  it('is the bits it takes to tell a part', () => {
    expect([entropy([1, 1, 1, 1]), entropy([1, 1, 2]), entropy([5, 0])]).toEqual([2, 1.5, 0])
  })

  it('refuses a sum of zero, and throws on a negative amount', () => {
    expect(entropy([0])).toMatchObject({ refused: 'empty' })
    expect(() => entropy([-1])).toThrow('-1 at place 1')
  })
})

describe('variety', () => {
  it('is of kinds, and within kinds', () => expect(variety([1, 1, 2], ['metal', 'metal', 'food'])).toEqual({ unrelated: 1, related: 0.5, total: 1.5 }))

  it('sums to the entropy, whatever the unit', () => {
    fc.assert(fc.property(grouping, fc.double({ min: 1e-4, max: 1e8, noNaN: true }), ([values, groups], unit) => {
      const split = variety(values.map((value) => value * unit), groups)
      if (isRefusal(split)) throw new Error('unexpected refusal')
      expect(split.total).toBeCloseTo(entropy(values) as number, 9)
      expect(split.related).toBeGreaterThanOrEqual(0)
    }))
  })

  it('refuses a sum of zero, and throws on a group too few', () => {
    expect(variety([0, 0], ['a', 'b'])).toMatchObject({ refused: 'empty' })
    expect(() => variety([1, 2], ['a'])).toThrow('2 and 1')
  })
})
