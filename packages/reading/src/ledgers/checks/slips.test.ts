import { describe, expect, it } from 'vitest'
import type { Board } from './board.ts'
import { unitSlips } from './slips.ts'

/** A ledger of one column of money, figures in yuan. */
function slipsAmong(figures: readonly number[]): string[] {
  const found: string[] = []
  const rows = figures.map((figure, at) => ({ row: { fields: { 总投资: { cell: `C${at + 1}`, value: String(figure), unit: '元', norm: String(figure) } } } }))
  const board = {
    table: { columns: [{ as: { name: '总投资', type: 'money' } }], rows }, template: { checks: [] }, slips: new Map(), tell: (_: string, cell: string) => { found.push(cell) },
    number: (row: { fields: { 总投资: { norm: string } } }) => Number(row.fields.总投资.norm),
  }
  unitSlips(board as unknown as Board)
  return found
}

describe('figures ten thousand times too large or small', () => {
  it('are those that stand far from all others and among them when set right, where they are the largest, the least or stand twice', () => {
    const usual = [3e8, 4e8, 5e8, 6e8, 7e8, 8e8]
    expect(slipsAmong(usual)).toEqual([])
    expect(slipsAmong([...usual, 5e12])).toEqual(['C7'])
    expect(slipsAmong([5e4, ...usual])).toEqual(['C1'])
    expect(slipsAmong([5e4, 5e4, ...usual])).toEqual(['C1', 'C2'])
    expect(slipsAmong([5e4, 6e8, 7e8])).toEqual([])
  })

  it('are found in a ledger of any length', () => {
    expect(slipsAmong([...Array.from({ length: 40_000 }, (_, at) => 1e8 + at * 1e4), 5e12])).toEqual(['C40001'])
  })
})
