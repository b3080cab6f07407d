import { describe, expect, it } from 'vitest'
import { addressOf, type Cell, gridOf } from './grid.ts'

const cell = (row: number, column: number, text: string): Cell => ({ row, column, kind: 'text', text, format: null, formula: false })

describe('a grid', () => {
  it('names the rows that hold cells, however far below one stands', () => {
    expect(gridOf({ name: '表1', hidden: false, merges: [], cells: [cell(900_000, 0, '丙'), cell(0, 0, '甲'), cell(7, 2, '乙')] }).filled).toEqual([0, 7, 900_000])
  })

  it('gives cells by place and by row, whatever order they came in, and the later of two at one place', () => {
    const grid = gridOf({ name: '表1', hidden: false, merges: [], cells: [cell(2, 3, '丁'), cell(0, 1, '乙'), cell(0, 0, '甲'), cell(2, 3, '戊')] })
    expect([grid.height, grid.width]).toEqual([3, 4])
    expect(grid.row(0).map(({ text }) => text)).toEqual(['甲', '乙'])
    expect(grid.row(1)).toEqual([])
    expect(grid.at(2, 3)?.text).toBe('戊')
    expect(grid.at(1, 1)).toBeUndefined()
  })

  it.each([[0, 0, 'A1'], [8, 25, 'Z9'], [8, 26, 'AA9'], [0, 701, 'ZZ1'], [0, 702, 'AAA1'], [1_048_575, 16_383, 'XFD1048576']])('prints row %i, column %i as %s', (row, column, printed) => {
    expect(addressOf(row, column)).toBe(printed)
  })
})
