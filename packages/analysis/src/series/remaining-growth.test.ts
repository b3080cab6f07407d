import { isRefusal } from '@chanye/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { remainingGrowth } from './remaining-growth.ts'

const amount = fc.double({ min: 1, max: 1e6, noNaN: true })

describe('growth the remaining months need', () => {
  it('is 80 against 75: 6.7 %', () => {
    expect(remainingGrowth({ toDate: 30, whole: 110 }, { toDate: 25, whole: 100 })).toBeCloseTo(0.0667, 4)
  })

  it('is minus one where exactly the target is reached, and less where it is passed', () => {
    expect(remainingGrowth({ toDate: 110, whole: 110 }, { toDate: 60, whole: 100 })).toBe(-1)
    expect(remainingGrowth({ toDate: 130, whole: 110 }, { toDate: 60, whole: 100 })).toBe(-1.5)
  })

  it('refuses when nothing of the year before is left', () => {
    expect(remainingGrowth({ toDate: 90, whole: 110 }, { toDate: 100, whole: 100 })).toMatchObject({ refused: 'no-base', facts: { base: 0 } })
  })

  it('throws on NaN', () => {
    expect(() => remainingGrowth({ toDate: Number.NaN, whole: 1 }, { toDate: 0, whole: 1 })).toThrow(/NaN/u)
  })

  it('leads exactly to the target, in any unit', () => {
    fc.assert(fc.property(amount, amount, amount, amount, (toDate, whole, before, rest) => {
      const [one, other] = [1, 1e4].map((unit) => remainingGrowth({ toDate: unit * toDate, whole: unit * whole }, { toDate: unit * before, whole: unit * (before + rest) }))
      if (isRefusal(one) || isRefusal(other)) return
      expect((toDate + (before + rest - before) * (1 + one!)) / whole).toBeCloseTo(1, 6)
      expect(Math.abs(other! - one!)).toBeLessThanOrEqual(1e-6 * Math.abs(one!) + 1e-9)
    }))
  })
})
