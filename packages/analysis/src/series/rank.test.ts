import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rank } from './rank.ts'

const values = fc.array(fc.option(fc.integer({ min: -20, max: 20 }), { freq: 6 }))

describe('rank', () => {
  it('puts the highest first, and gives equals the better place', () => {
    expect(rank([5, 9, 5, 1])).toEqual([2, 1, 2, 4])
  })

  it('gives no place to a peer without a figure', () => {
    expect(rank([null, 2, 3])).toEqual([null, 2, 1])
    expect(rank([])).toEqual([])
  })

  it('throws on NaN', () => {
    expect(() => rank([1, Number.NaN])).toThrow(RangeError)
  })

  it('is one more than how many are higher', () => {
    fc.assert(fc.property(values, (all) => {
      for (const [at, place] of rank(all).entries()) expect(place).toBe(all[at] === null ? null : 1 + all.filter((other) => other !== null && other > all[at]!).length)
    }))
  })

  it('follows the order of the peers, and does not depend on the unit', () => {
    fc.assert(fc.property(values, (all) => {
      expect(rank(all.toReversed()).toReversed()).toEqual(rank(all))
      expect(rank(all.map((value) => value && 7.5 * value))).toEqual(rank(all))
    }))
  })
})
