import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { backtest } from './backtest.ts'

const value = fc.double({ min: 1, max: 1000, noNaN: true })

describe('backtest', () => {
  it('never sees the future: what comes later changes no earlier forecast', () => {
    fc.assert(fc.property(fc.array(value, { minLength: 26, maxLength: 26 }), fc.array(value, { minLength: 5, maxLength: 5 }), (known, others) => {
      const cut = known.length - others.length
      const [one, other] = [known, [...known.slice(0, cut), ...others]].map((values) => backtest(Float64Array.from(values), 4, 4))
      let compared = 0
      for (const [method, rows] of one!.errors) rows.forEach((row, k) => row.forEach((error, step) => {
        if (one!.origins[k]! + step >= cut) return
        compared++
        expect(other!.errors.get(method)![k]![step]).toBe(error)
      }))
      expect(compared).toBeGreaterThan(50)
    }), { numRuns: 15 })
  })

  it('holds every origin against what came, as far as anything did', () => {
    const { origins, errors } = backtest(Float64Array.of(1, 2, 3, 4, 5, 6), 1, 2)
    expect(origins).toEqual([2, 3, 4, 5])
    expect(errors.get('naive')!.map((row) => [...row])).toEqual([[1 / 2, 2 / 2], [1 / 3, 2 / 3], [1 / 4, 2 / 4], [1 / 5]])
    expect(errors.get('drift')!.every((row) => row.every((error) => Math.abs(error) < 1e-12))).toBe(true)
  })
})
