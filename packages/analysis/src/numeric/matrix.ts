/** A matrix of numbers, row after row: the value at row `r` and column `c` is `values[r * columns + c]`. */
export interface Matrix { readonly rows: number; readonly columns: number; readonly values: Float64Array }

/**
 * Makes a matrix of rows of numbers.
 *
 * @throws RangeError for rows of different lengths
 * @example matrixOf([[1, 2], [3, 4]]).values[2] // => 3
 */
export function matrixOf(rows: readonly (readonly number[])[]): Matrix {
  const columns = rows[0]?.length ?? 0
  const odd = rows.findIndex((row) => row.length !== columns)
  if (odd >= 0) throw new RangeError(`row ${odd + 1} has ${rows[odd]!.length} values, the first has ${columns}`)
  return { rows: rows.length, columns, values: Float64Array.from(rows.flat()) }
}
