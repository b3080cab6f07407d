import { scaled } from '@chanye/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { growthGap } from './growth-gap.ts'

describe('growth gap', () => {
  it('is what the levels make less what is stated', () => {
    const found = growthGap('110', '100', '12')!
    expect([found.computed, found.gap]).toEqual([expect.closeTo(0.1, 9), expect.closeTo(-0.02, 9)])
  })

  it('says nothing where last year was nothing or a loss', () => {
    expect([growthGap('5', '0', '10'), growthGap('5', '-3', '10')]).toEqual([null, null])
  })

  it('does not depend on the unit', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 10 ** 8 }), fc.integer({ min: 1, max: 10 ** 8 }), fc.integer({ min: -3, max: 8 }), (level, before, unit) => {
      const [one, other] = [growthGap(String(level), String(before), '10')!, growthGap(scaled(String(level), unit), scaled(String(before), unit), '10')!]
      expect(other.computed).toBeCloseTo(one.computed, 6)
    }))
  })
})
