import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paceTotal, progressInterval, progressMethod, progressProbability, sameGrowthTotal, sameRemainderTotal } from './progress-method.ts'

const begun = { toDate: 33, before: [{ toDate: 30, total: 100 }, { toDate: 20, total: 80 }, { toDate: 20, total: 100 }] }
const amount = fc.double({ min: 1, max: 1e6, noNaN: true })

describe('the progress method', () => {
  it('divides the year to date by the usual share', () => {
    expect(progressMethod(begun, 1).total).toBeCloseTo(110, 12)
    expect(progressMethod(begun).total).toBeCloseTo(33 / 0.25, 12)
    expect(progressMethod(begun, 2).total).toBeCloseTo(33 / 0.275, 12)
  })

  it('stands beside the other ways of reckoning', () => {
    expect(paceTotal(33, 4)).toBe(99)
    expect(sameGrowthTotal(begun)).toBeCloseTo(110, 12)
    expect(sameRemainderTotal(begun)).toBe(103)
  })

  it('is as likely to reach its own total as not, and less likely to reach more', () => {
    const found = progressMethod(begun)
    expect(progressProbability(found, found.total)).toBeCloseTo(0.5, 12)
    expect(progressProbability(found, found.total * 1.1)!).toBeLessThan(0.5)
    const { lower, upper } = progressInterval(found, 0.8)!
    expect(progressProbability(found, lower)).toBeCloseTo(0.9, 9)
    expect(progressProbability(found, upper)).toBeCloseTo(0.1, 9)
  })

  it('says nothing of its spread after a single year', () => {
    const found = progressMethod({ toDate: 33, before: [{ toDate: 30, total: 100 }] })
    expect(found.deviation).toBeNull()
    expect(progressProbability(found, 100)).toBeNull()
    expect(progressInterval(found, 0.8)).toBeNull()
  })

  it('does not depend on the unit', () => {
    fc.assert(fc.property(amount, amount, amount, (toDate, before, rest) => {
      const of = (unit: number) => progressMethod({ toDate: unit * toDate, before: [{ toDate: unit * before, total: unit * (before + rest) }] }).total
      expect(of(1e4) / of(1)).toBeCloseTo(1e4, 6)
    }))
  })

  it('throws where there is no year before, or one of nothing', () => {
    expect(() => progressMethod({ toDate: 1, before: [] })).toThrow(RangeError)
    expect(() => progressMethod({ toDate: 1, before: [{ toDate: 0, total: 5 }] })).toThrow('must be positive: 0')
    expect(() => progressProbability({ total: 1, deviation: 1, degrees: 2 }, 0)).toThrow(RangeError)
    expect(() => paceTotal(1, 13)).toThrow('13')
  })
})
