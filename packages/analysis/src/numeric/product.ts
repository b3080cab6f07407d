import type { Matrix } from './matrix.ts'

/**
 * A matrix times a column of numbers.
 *
 * @throws RangeError for a column of another length than the rows
 */
export function timesColumn({ rows, columns, values }: Matrix, column: ArrayLike<number>): Float64Array {
  if (column.length !== columns) throw new RangeError(`a matrix of ${columns} columns cannot be multiplied with ${column.length} values`)
  const product = new Float64Array(rows)
  for (let row = 0, at = 0; row < rows; row++) {
    let sum = 0
    for (let place = 0; place < columns; place++, at++) sum += values[at]! * column[place]!
    product[row] = sum
  }
  return product
}

/**
 * A row of numbers times a matrix.
 *
 * @throws RangeError for a row of another length than the columns
 */
export function rowTimes(row: ArrayLike<number>, { rows, columns, values }: Matrix): Float64Array {
  if (row.length !== rows) throw new RangeError(`${row.length} values cannot be multiplied with a matrix of ${rows} rows`)
  const product = new Float64Array(columns)
  for (let place = 0, at = 0; place < rows; place++) {
    const factor = row[place]!
    for (let column = 0; column < columns; column++, at++) product[column]! += factor * values[at]!
  }
  return product
}

/**
 * The sum of the products of two sets of numbers, place by place.
 */
export function dot(one: ArrayLike<number>, other: ArrayLike<number>): number {
  let sum = 0
  for (let at = 0; at < one.length; at++) sum += one[at]! * other[at]!
  return sum
}
