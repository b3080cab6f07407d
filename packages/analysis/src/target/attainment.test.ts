import { compareDecimals, sum } from '@chanye/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attainment } from './attainment.ts'

describe('attainment', () => {
  it('sets 132 and 172 beside 500 [D1]', () => {
    expect(attainment('132', '500')).toEqual({ percent: '26.4', gap: '368', reached: false })
    expect(attainment('172', '500')).toEqual({ percent: '34.4', gap: '328', reached: false })
  })

  it('has no gap once the target is reached', () => {
    expect(attainment('500', '500')).toEqual({ percent: '100', gap: '0', reached: true })
  })

  it('throws on a target of zero', () => {
    expect(() => attainment('1', '0')).toThrow(RangeError)
  })

  it('has level and gap add up to the target until it is reached', () => {
    fc.assert(fc.property(fc.nat(), fc.integer({ min: 1, max: 2 ** 31 - 1 }), (level, target) => {
      const { gap, reached } = attainment(String(level), String(target))
      expect(compareDecimals(sum(String(level), gap), String(target)) >= 0).toBe(true)
      expect(reached).toBe(level >= target)
    }))
  })
})
