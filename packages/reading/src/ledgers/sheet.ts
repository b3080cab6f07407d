import type { Cell, Grid, Merge } from '../sheets/grid.ts'
import { plain, shown } from './printed.ts'

/** A grid with its merges filled: every place of a merge shows the merge's cell. */
export interface Sheet {
  readonly grid: Grid
  /** The cell seen at a place, that of the merge where one covers it. */
  seen(row: number, column: number): Cell | undefined
  /** The merge that covers a place. */
  mergeAt(row: number, column: number): Merge | undefined
  /** What is seen at a place in one line; empty where nothing is. */
  text(row: number, column: number): string
}

/** @returns the grid with its merges filled; merges are cut to the filled part */
export function sheetOf(grid: Grid): Sheet {
  const covers = new Map<number, Merge>()
  for (const merge of grid.merges) {
    for (let row = merge.top; row <= Math.min(merge.bottom, grid.height - 1); row++) {
      for (let column = merge.left; column <= Math.min(merge.right, grid.width - 1); column++) covers.set(row * grid.width + column, merge)
    }
  }
  const mergeAt = (row: number, column: number) => (column < grid.width ? covers.get(row * grid.width + column) : undefined)
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
  return { grid, seen, mergeAt, text }
}

/** @returns the filled cells of a row with something printed in them */
export function filled(sheet: Sheet, row: number): Cell[] {
  return sheet.grid.row(row).filter((cell) => cell.text.trim() !== '')
}
