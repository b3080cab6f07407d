import type { Matrix } from './matrix.ts'

/** Sums of a table along its rows, down its columns, and of the whole. */
export interface Totals { readonly rows: Float64Array; readonly columns: Float64Array; readonly whole: number }

/**
 * The margins of a table.
 */
export function totals({ rows, columns, values }: Matrix): Totals {
  const [acrossRows, downColumns] = [new Float64Array(rows), new Float64Array(columns)]
  for (let row = 0, at = 0; row < rows; row++) {
    let sum = 0
    for (let column = 0; column < columns; column++, at++) {
      sum += values[at]!
      downColumns[column]! += values[at]!
    }
    acrossRows[row] = sum
  }
  return { rows: acrossRows, columns: downColumns, whole: acrossRows.reduce((sum, value) => sum + value, 0) }
}

/**
 * The margins of a table of amounts.
 *
 * @throws RangeError for an amount that is negative or no finite number, with its row, column and value
 */
export function amountTotals(table: Matrix): Totals {
  const { columns, values } = table
  for (let at = 0; at < values.length; at++) {
    const amount = values[at]!
    if (!(amount >= 0 && amount < Infinity)) throw new RangeError(`amounts must be zero or above, and finite: ${amount} in row ${Math.floor(at / columns) + 1}, column ${(at % columns) + 1}`)
  }
  return totals(table)
}
