import type { Matrix } from './matrix.ts'

/**
 * Sums of chosen rows of a matrix: the product of a matrix of ones and zeros with another, by the places of its ones.
 *
 * @param chosen - for each row of the result, the rows to add
 */
export function sumsOfRows(chosen: readonly Int32Array[], { columns, values }: Matrix): Matrix {
  const sums = new Float64Array(chosen.length * columns)
  for (const [row, add] of chosen.entries()) {
    const into = sums.subarray(row * columns, (row + 1) * columns)
    let at = 0
    // Four rows a pass: each sum is fetched and stored a quarter as often.
    for (; at + 4 <= add.length; at += 4) {
      const [a, b, c, d] = [add[at]! * columns, add[at + 1]! * columns, add[at + 2]! * columns, add[at + 3]! * columns]
      for (let column = 0; column < columns; column++) into[column]! += values[a + column]! + values[b + column]! + (values[c + column]! + values[d + column]!)
    }
    for (; at < add.length; at++) {
      const only = add[at]! * columns
      for (let column = 0; column < columns; column++) into[column]! += values[only + column]!
    }
  }
  return { rows: chosen.length, columns, values: sums }
}
