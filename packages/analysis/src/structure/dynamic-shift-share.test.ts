import { isRefusal, type Refusal } from '@chanye/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matrixOf } from '../numeric/matrix.ts'
import { dynamicShiftShare } from './dynamic-shift-share.ts'
import { shiftShare } from './shift-share.ts'

const table = fc.array(fc.array(fc.double({ min: 1, max: 1e5, noNaN: true }), { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 2 }).map(matrixOf)
const said = <T extends object>(parts: T | Refusal): T => { if (isRefusal(parts)) throw new Error(parts.need); return parts }

describe('dynamic shift-share', () => {
  it('is the classic form for two years', () => {
    const [before, after] = [matrixOf([[10, 20], [30, 40]]), matrixOf([[12, 20], [30, 50]])]
    const { intervals, regions } = said(dynamicShiftShare([before, after]))
    expect(intervals).toHaveLength(1)
    expect(regions).toEqual(said(shiftShare(before, after)).regions)
  })

  it('sums, over years and parts, to the change from first to last', () => {
    fc.assert(fc.property(fc.array(table, { minLength: 2, maxLength: 5 }), (tables) => {
      const { regions } = said(dynamicShiftShare(tables))
      const sum = (year: number, region: number) => tables.at(year)!.values.slice(3 * region, 3 * region + 3).reduce((total, amount) => total + amount, 0)
      for (const region of [0, 1]) {
        const change = sum(-1, region) - sum(0, region)
        expect(Math.abs(regions.change[region]! - change)).toBeLessThan(1e-6)
        expect(Math.abs(regions.national[region]! + regions.mix[region]! + regions.competitive[region]! - change)).toBeLessThan(1e-3)
      }
    }))
  })

  it('refuses a single year, and a start of nothing', () => {
    expect(dynamicShiftShare([matrixOf([[1]])])).toMatchObject({ refused: 'too-few', facts: { known: 1 } })
    expect(dynamicShiftShare([matrixOf([[1]]), matrixOf([[0]]), matrixOf([[1]])])).toMatchObject({ refused: 'empty' })
  })

  it('throws on tables of different shapes', () => expect(() => dynamicShiftShare([matrixOf([[1]]), matrixOf([[1, 2]])])).toThrow('1 × 1 and 1 × 2'))
})
