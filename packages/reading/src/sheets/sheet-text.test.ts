import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Cell, gridOf } from './grid.ts'
import { sheetText } from './sheet-text.ts'

const cell = (row: number, column: number, text: string): Cell => ({ row, column, kind: 'text', text, format: null, formula: false })
const book = (...sheets: (readonly Cell[])[]) => ({ name: 'x', format: 'xlsx' as const, grids: sheets.map((cells, i) => gridOf({ name: `表${i + 1}`, hidden: false, merges: [], cells })) })

describe('a book as a text', () => {
  it('is a line a sheet and a line a row, with every cell in its place', () => {
    const told = sheetText(book([cell(0, 0, '指标'), cell(0, 1, '一月'), cell(2, 1, '3.5')], [cell(0, 0, '注')]))
    expect(told.text).toBe('表1\n指标\t一月\n\t3.5\n\n表2\n注\n')
    const places = told.sheets.get('表1')!
    const span = places.spanOf(2, 1)!
    expect(told.text.slice(span.start, span.end)).toBe('3.5')
    const line = places.lineOf(0)!
    expect(told.text.slice(line.start, line.end)).toBe('指标\t一月')
    expect([places.spanOf(9, 9), places.lineOf(1), told.sheets.get('表3')]).toEqual([null, null, undefined])
  })

  it('keeps the columns of blanks, and cuts a long blank stretch short', () => {
    expect(sheetText(book([cell(0, 0, '甲'), cell(0, 3, '乙')])).text).toBe('表1\n甲\t\t\t乙\n')
    expect(sheetText(book([cell(0, 0, '甲'), cell(0, 16_000, '乙')])).text.length).toBeLessThan(60)
  })

  it('gives every cell the place where it stands, whatever is in it', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(20), fc.nat(20), fc.string({ unit: 'binary' })), { maxLength: 40 }), (given) => {
      const cells = given.map(([row, column, text]) => cell(row, column, text))
      const told = sheetText(book(cells))
      const last = new Map(cells.map((one) => [`${one.row} ${one.column}`, one]))
      for (const { row, column, text } of last.values()) {
        const span = told.sheets.get('表1')!.spanOf(row, column)!
        expect(told.text.slice(span.start, span.end)).toBe(text.replace(/[\t\r\n\v\f\u2028\u2029]/g, ' '))
      }
      expect(told.text.split('\n')).toHaveLength(new Set(cells.map(({ row }) => row)).size + 2)
    }))
  })
})
