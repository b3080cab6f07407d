import type { Matrix } from '../numeric/matrix.ts'
import type { Leontief } from './leontief.ts'

/**
 * 完全分配系数 (Ghosh): the output of each sector that one unit of a sector's primary inputs goes into, in all rounds.
 *
 * G = (I − B)⁻¹ with B = x̂⁻¹ Z, which is x̂⁻¹ L x̂: the Leontief inverse times the buyer's output over the seller's. Ghosh 1958.
 *
 * @returns the seller in rows; 1 on the diagonal and 0 elsewhere for a sector without output
 * @example ghoshInverse(leontief(inputOutputTable({ sectors: ['farms', 'mills'], flows: [[150, 500], [200, 100]], output: [1000, 2000] }))).values[1] // => 0.660066
 */
export function ghoshInverse({ inverse: { rows, columns, values }, output }: Leontief): Matrix {
  const result = new Float64Array(values.length)
  for (let row = 0, at = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, at++) result[at] = row === column ? values[at]! : output[row] === 0 ? 0 : (values[at]! * output[column]!) / output[row]!
  }
  return { rows, columns, values: result }
}
