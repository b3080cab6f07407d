import { type Cell, type Grid, type Merge, mergesInto, mergesOf } from '../sheets/grid.ts'
import { plain, shown } from './printed.ts'

/** A grid with its merges filled: every place of a merge shows the merge's cell. */
export interface Sheet {
  readonly grid: Grid
  /** The cell seen at a place, that of the merge where one covers it. */
  seen(row: number, column: number): Cell | undefined
  /** The merge that covers a place. */
  mergeAt(row: number, column: number): Merge | undefined
  /** The cells of a row as they are seen, each once: its own, and those merged into it from above. */
  cells(row: number): readonly Cell[]
  /** What is seen at a place in one line; empty where nothing is. */
  text(row: number, column: number): string
}

/** @returns the grid with its merges filled */
export function sheetOf(grid: Grid): Sheet {
  const mergeAt = mergesOf(grid)
  const into = mergesInto(grid)
  const seen = (row: number, column: number) => {
    const own = grid.at(row, column)
    if (own && own.text.trim() !== '') return own
    const merge = mergeAt(row, column)
    return merge ? grid.at(merge.top, merge.left) : own
  }
  const text = (row: number, column: number) => {
    const cell = seen(row, column)
    return cell ? plain(shown(cell)) : ''
  }
  const cells = (row: number) => [...new Set([...grid.row(row), ...(into.get(row) ?? []).map(({ top, left }) => grid.at(top, left))].map((cell) => cell && seen(cell.row, cell.column)).filter((cell) => cell !== undefined))]
  return { grid, seen, mergeAt, cells, text }
}

/** @returns the filled cells of a row with something printed in them */
export function filled(sheet: Sheet, row: number): Cell[] {
  return sheet.grid.row(row).filter((cell) => cell.text.trim() !== '')
}

/** @returns whether a row only counts its columns: 1, 2, 3 or 甲, 乙, 1 */
export function isNumbering(sheet: Sheet, row: number): boolean {
  const texts = filled(sheet, row).map(({ text }) => plain(text).replace(/[()（）]/gu, ''))
  if (texts.length < 4) return false
  const numbers = texts.filter((text) => /^\d{1,2}(?:=.*)?$/u.test(text)).map((text) => Number.parseInt(text, 10))
  return numbers.length >= texts.length * 0.6 && numbers.every((number, i) => i === 0 || number === numbers[i - 1]! + 1)
}

/** @returns the lines over a row, each in one text, those over the whole grid first */
export function linesOver(sheet: Sheet, top: number): string[] {
  const over = (sheet.grid.over ?? []).map(plain).filter((line) => line !== '')
  return [...over, ...Array.from({ length: top }, (_, row) => sheet.grid.row(row).map((cell) => plain(shown(cell))).filter((text) => text !== '').join(' ')).filter((line) => line !== '')]
}

const SAMPLE = 300

/** @returns the filled cells under a row at the places of a column; of a long one those at its head */
export function cellsUnder(sheet: Sheet, bottom: number, places: readonly number[]): Cell[] {
  const cells: Cell[] = []
  for (let row = bottom + 1; row < Math.min(sheet.grid.height, bottom + SAMPLE); row++) {
    if (sheet.grid.row(row).length < 2 || isNumbering(sheet, row)) continue
    const cell = places.map((place) => sheet.grid.at(row, place)).find((one) => one !== undefined && one.text.trim() !== '')
    if (cell) cells.push(cell)
  }
  return cells
}
