import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accuracy, naiveScale } from './accuracy.ts'

const list = fc.array(fc.double({ min: 1, max: 1e6, noNaN: true }), { minLength: 4, maxLength: 12 })

describe('accuracy', () => {
  it('divides the mean error by that of the seasonal naive forecast inside the known values', () => {
    expect(naiveScale([1, 2, 4, 6], 2)).toBe(3.5)
    expect(accuracy([10, 10], [3, 17], { known: [1, 2, 4, 6], period: 2 }).mase).toBe(2)
  })

  it('tells the symmetric error up to 200, and none of nothing', () => {
    expect(accuracy([0, 3], [1, 3], { known: [1, 2], period: 1 }).smape).toBe(100)
    expect(accuracy([0], [0], { known: [1, 1], period: 1 })).toEqual({ mase: 0, smape: 0, rmse: 0 })
  })

  it('has scaled errors that do not depend on the unit', () => {
    fc.assert(fc.property(list, (known) => {
      const said = known.map((value) => value + 1)
      const [one, scaled] = [accuracy(known, said, { known: said, period: 1 }), accuracy(known.map((value) => 64 * value), said.map((value) => 64 * value), { known: said.map((value) => 64 * value), period: 1 })]
      expect(scaled.mase).toBe(one.mase)
      expect(scaled.smape).toBeCloseTo(one.smape, 10)
    }))
  })

  it('throws on lists of unequal length or a value that is none', () => {
    expect(() => accuracy([1], [1, 2], { known: [1, 2], period: 1 })).toThrow('2 and 1')
    expect(() => accuracy([Number.NaN], [1], { known: [1, 2], period: 1 })).toThrow('NaN')
    expect(() => naiveScale([1, 2], 2)).toThrow(RangeError)
  })
})
