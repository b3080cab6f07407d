import { isRefusal, type Refusal } from '@chanye/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matrixOf } from '../numeric/matrix.ts'
import { type ShiftShare, shiftShare } from './shift-share.ts'

const table = fc.array(fc.array(fc.oneof(fc.constant(0), fc.double({ min: 1, max: 1e5, noNaN: true })), { minLength: 3, maxLength: 3 }), { minLength: 4, maxLength: 4 }).filter((rows) => rows.flat().some((amount) => amount > 0))
const said = (parts: ShiftShare | Refusal): ShiftShare => { if (isRefusal(parts)) throw new Error(parts.need); return parts }
const within = (one: number, other: number, scale: number) => expect(Math.abs(one - other)).toBeLessThanOrEqual(1e-9 * scale)

describe('shift-share', () => {
  it('tells growth of the nation, of the industries and of the region itself', () => {
    // The nation doubles from 400 to 800; industry 1 trebles, industry 2 stays; region 1 gains 40 in each.
    const { regions, mix, competitive } = said(shiftShare(matrixOf([[100, 100], [100, 100]]), matrixOf([[340, 140], [260, 60]])))
    expect([...regions.change]).toEqual([280, 120])
    expect([...regions.national]).toEqual([200, 200])
    expect([...mix.values]).toEqual([100, -100, 100, -100])
    expect([...competitive.values]).toEqual([40, 40, -40, -40])
  })

  it('sums to the change in each industry of each region, and the competitive part to nothing over the nation', () => {
    fc.assert(fc.property(table, table, (before, after) => {
      const parts = said(shiftShare(matrixOf(before), matrixOf(after)))
      const scale = [...before, ...after].flat().reduce((sum, amount) => sum + amount, 1)
      for (const [at, change] of parts.change.values.entries()) within(parts.national.values[at]! + parts.mix.values[at]! + parts.competitive.values[at]!, change, scale ** 2)
      for (let column = 0; column < 3; column++) {
        const sum = before.reduce((total, _, row) => total + parts.competitive.values[row * 3 + column]!, 0)
        if (!parts.newcomers.includes(column)) within(sum, 0, scale ** 2)
      }
    }))
  })

  it('grows with the unit, and follows the order of regions', () => {
    fc.assert(fc.property(table, table, (before, after) => {
      const plain = said(shiftShare(matrixOf(before), matrixOf(after)))
      const turned = said(shiftShare(matrixOf(before.toReversed().map((row) => row.map((amount) => 1024 * amount))), matrixOf(after.toReversed().map((row) => row.map((amount) => 1024 * amount)))))
      const scale = [...before, ...after].flat().reduce((sum, amount) => sum + amount, 1)
      for (const part of ['change', 'national', 'mix', 'competitive'] as const) for (const [row, value] of turned.regions[part].toReversed().entries()) within(value / 1024, plain.regions[part][row]!, scale ** 2)
    }))
  })

  it('counts an industry new to the nation as competitive, and tells it', () => {
    const { newcomers, competitive, mix } = said(shiftShare(matrixOf([[10, 0], [10, 0]]), matrixOf([[10, 5], [10, 0]])))
    expect([newcomers, competitive.values[1], mix.values[1]]).toEqual([[1], 5, expect.closeTo(0, 12)])
  })

  it('refuses a start of nothing', () => expect(shiftShare(matrixOf([[0, 0]]), matrixOf([[1, 1]]))).toMatchObject({ refused: 'empty' }))

  it('throws on tables of different shapes and on a negative amount', () => {
    expect(() => shiftShare(matrixOf([[1, 2]]), matrixOf([[1], [2]]))).toThrow('1 × 2 and 2 × 1')
    expect(() => shiftShare(matrixOf([[1, 2]]), matrixOf([[1, -2]]))).toThrow('-2 in row 1, column 2')
  })
})
