import type { Span } from '@chanye/model'
import type { ReaderRow } from './reader-rows.ts'

/** A row of the reader with its place among all rows, and with the cells of a table where it is a row of one. */
export interface PlacedRow { readonly row: ReaderRow; readonly index: number; readonly cells: readonly Span[] | null }

/** Rows that follow each other as the rows of one table, or one row that is none. */
export type Run = { readonly table: readonly PlacedRow[]; readonly columns: number } | { readonly row: PlacedRow }

/**
 * Puts the rows of tables together. A row of a table is one whose cells stand the same on both sides, parted by tabs.
 *
 * @param same - whether a row reads the same in the original and in the clean text
 * @example tableRuns('a\tb', [], () => true) // => []
 */
export function tableRuns(original: string, rows: readonly ReaderRow[], same: (row: ReaderRow) => boolean): readonly Run[] {
  const runs: (PlacedRow[] | PlacedRow)[] = []
  rows.forEach((row, index) => {
    if (row.kind !== 'cell' || !same(row)) { runs.push({ row, index, cells: null }); return }
    const placed = { row, index, cells: cellsOf(original, row.original) }
    const last = runs.at(-1)
    if (Array.isArray(last)) last.push(placed)
    else runs.push([placed])
  })
  return runs.flatMap((run): Run[] => {
    if (!Array.isArray(run)) return [{ row: run }]
    const columns = run.reduce((most, { cells }) => Math.max(most, cells?.length ?? 0), 0)
    return columns > 1 ? [{ table: run, columns }] : run.map((row) => ({ row }))
  })
}

/** The cells of a row, parted by tabs. */
function cellsOf(text: string, { start, end }: Span): readonly Span[] {
  let at = start
  return text.slice(start, end).split('\t').map((cell) => {
    const span = { start: at, end: at + cell.length }
    at += cell.length + 1
    return span
  })
}
