import { isRefusal, type Refusal } from '@chanye/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matrixOf } from '../numeric/matrix.ts'
import { estebanMarquillas } from './esteban-marquillas.ts'
import { shiftShare } from './shift-share.ts'

const table = fc.array(fc.array(fc.oneof(fc.constant(0), fc.double({ min: 1, max: 1e5, noNaN: true })), { minLength: 3, maxLength: 3 }), { minLength: 4, maxLength: 4 }).filter((rows) => rows.flat().some((amount) => amount > 0))
const said = <T extends object>(parts: T | Refusal): T => { if (isRefusal(parts)) throw new Error(parts.need); return parts }

describe('Esteban-Marquillas’ shift-share', () => {
  it('weighs the region’s lead with what it would have, were it built like the nation', () => {
    // Industry 1 grows 6 % in the nation and 10 % in region 1, which has 60 of it where 50 would be usual.
    const parts = said(estebanMarquillas(matrixOf([[60, 40], [40, 60]]), matrixOf([[66, 40], [40, 60]])))
    expect([parts.homothetic.values[0], parts.competitive.values[0], parts.allocation.values[0]]).toEqual([50, expect.closeTo(2, 9), expect.closeTo(0.4, 9)])
  })

  it('sums to the classic competitive part, and so to the change', () => {
    fc.assert(fc.property(table, table, (before, after) => {
      const [parts, classic] = [said(estebanMarquillas(matrixOf(before), matrixOf(after))), said(shiftShare(matrixOf(before), matrixOf(after)))]
      const scale = [...before, ...after].flat().reduce((sum, amount) => sum + amount, 1)
      for (const [at, value] of classic.competitive.values.entries()) expect(Math.abs(parts.competitive.values[at]! + parts.allocation.values[at]! - value)).toBeLessThanOrEqual(1e-9 * scale ** 2)
      for (const [row, value] of classic.regions.competitive.entries()) expect(Math.abs(parts.regions.competitive[row]! + parts.regions.allocation[row]! - value)).toBeLessThanOrEqual(1e-9 * scale ** 2)
    }))
  })

  it('has no allocation in a region built like the nation', () => {
    const parts = said(estebanMarquillas(matrixOf([[10, 20], [30, 60]]), matrixOf([[15, 20], [30, 66]])))
    for (const value of parts.allocation.values) expect(value).toBeCloseTo(0, 9)
  })

  it('tells where an industry starts from nothing and so has no rate', () => {
    const parts = said(estebanMarquillas(matrixOf([[10, 0], [10, 5]]), matrixOf([[10, 4], [10, 5]])))
    expect(parts.unrated).toEqual([1])
    expect([parts.competitive.values[1], parts.allocation.values[1]]).toEqual([0, 4])
  })

  it('refuses a start of nothing, and throws on tables of different shapes', () => {
    expect(estebanMarquillas(matrixOf([[0]]), matrixOf([[1]]))).toMatchObject({ refused: 'empty' })
    expect(() => estebanMarquillas(matrixOf([[1]]), matrixOf([[1, 2]]))).toThrow('1 × 1 and 1 × 2')
  })
})
