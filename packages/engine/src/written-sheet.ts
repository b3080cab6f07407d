import { type Grid, sheetOf, shown } from '@chanye/reading'

/** A cell that is written: its text, and whether it is a number. */
export interface WrittenCell { readonly text: string; readonly number: boolean }
/** A sheet that is written: rows of cells, null where nothing stands. */
export interface WrittenSheet { readonly name: string; readonly rows: readonly (readonly (WrittenCell | null)[])[] }

/** @returns the rows down to a header row, from 1, with every place of a merge filled */
export function headRows(grid: Grid, head: number): (WrittenCell | null)[][] {
  return Array.from({ length: head }, (_, row) => row).map(rowsOf(grid))
}

/** @returns what gives the cells of a row from 0 as they are seen, every place of a merge filled */
export function rowsOf(grid: Grid): (row: number) => (WrittenCell | null)[] {
  const { seen } = sheetOf(grid)
  return (row) => Array.from({ length: grid.width }, (_, column) => {
    const cell = seen(row, column)
    return cell ? { text: shown(cell), number: cell.kind === 'number' } : null
  })
}
