import { isRefusal } from '@chanye/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matrixOf } from '../numeric/matrix.ts'
import { gerfin } from './gerfin.ts'

const table = fc.array(fc.array(fc.double({ min: 1, max: 1e5, noNaN: true }), { minLength: 3, maxLength: 3 }), { minLength: 4, maxLength: 4 })

describe('Gerfin’s factors', () => {
  it('tell structure from location', () => {
    // Industry 1 doubles in the nation, industry 2 stays; region 1 has only the first, and grows as it does.
    const factors = gerfin(matrixOf([[100, 0], [0, 100]]), matrixOf([[200, 0], [0, 100]]))
    if (isRefusal(factors)) throw new Error('unexpected refusal')
    expect([factors.structure[0], factors.location[0], factors.net[0]]).toEqual([expect.closeTo(4 / 3, 12), 1, expect.closeTo(4 / 3, 12)])
  })

  it('multiply to the net factor, whatever the unit', () => {
    fc.assert(fc.property(table, table, fc.double({ min: 1e-4, max: 1e6, noNaN: true }), (before, after, unit) => {
      const scaled = (rows: readonly (readonly number[])[]) => matrixOf(rows.map((row) => row.map((amount) => amount * unit)))
      const [plain, other] = [gerfin(matrixOf(before), matrixOf(after)), gerfin(scaled(before), scaled(after))]
      if (isRefusal(plain) || isRefusal(other)) throw new Error('unexpected refusal')
      for (const [region, net] of plain.net.entries()) {
        expect((plain.structure[region]! * plain.location[region]!) / net).toBeCloseTo(1, 9)
        expect(other.structure[region]! / plain.structure[region]!).toBeCloseTo(1, 9)
      }
    }))
  })

  it('refuse a region that has nothing to grow from', () => expect(gerfin(matrixOf([[1, 1], [0, 0]]), matrixOf([[1, 1], [1, 1]]))).toMatchObject({ refused: 'empty-region', facts: { region: 2 } }))

  it('throw on tables of different shapes', () => expect(() => gerfin(matrixOf([[1]]), matrixOf([[1, 2]]))).toThrow('1 × 1 and 1 × 2'))
})
