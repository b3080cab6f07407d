import type { Cell } from '../sheets/grid.ts'
import { csvRows } from './csv.ts'
import { writtenCell } from './plain-number.ts'

/** A row's cells, typed, without the empty ones. */
export interface TypedRow { readonly line: number; readonly cells: readonly Cell[] }

/**
 * Reads a delimited text into typed rows, each with the line it begins on.
 *
 * @throws Fault as `csvRows`
 */
export function typedRows(text: string, { delimiter, name }: { readonly delimiter: string; readonly name: string }, onRow: (row: TypedRow) => void): void {
  let row = 0
  csvRows(text, { delimiter, name }, (fields, line) => {
    const cells: Cell[] = []
    for (let column = 0; column < fields.length; column++) {
      const cell = writtenCell({ row, column }, fields[column]!)
      if (cell) cells.push(cell)
    }
    onRow({ line, cells })
    row++
  })
}
