import type { Matrix } from '../numeric/matrix.ts'
import type { InputOutputTable } from './input-output-table.ts'

/**
 * 直接消耗系数: what a sector buys from each for one unit of its output.
 *
 * A = Z x̂⁻¹, the flow over the buyer's output. Leontief 1936.
 *
 * @returns the buyer in columns; 0 down the column of a sector without output
 * @example technicalCoefficients(inputOutputTable({ sectors: ['farms', 'mills'], flows: [[150, 500], [200, 100]], output: [1000, 2000] })) // => matrixOf([[0.15, 0.25], [0.2, 0.05]])
 */
export function technicalCoefficients({ flows, output }: InputOutputTable): Matrix {
  return quotients(flows, (_, column) => output[column]!)
}

/**
 * 直接分配系数: the shares of a sector's output that go to each.
 *
 * B = x̂⁻¹ Z, the flow over the seller's output. Ghosh 1958.
 *
 * @returns the seller in rows; 0 along the row of a sector without output
 * @example allocationCoefficients(inputOutputTable({ sectors: ['farms', 'mills'], flows: [[150, 500], [200, 100]], output: [1000, 2000] })) // => matrixOf([[0.15, 0.5], [0.1, 0.05]])
 */
export function allocationCoefficients({ flows, output }: InputOutputTable): Matrix {
  return quotients(flows, (row) => output[row]!)
}

function quotients({ rows, columns, values }: Matrix, by: (row: number, column: number) => number): Matrix {
  const result = new Float64Array(values.length)
  for (let row = 0, at = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, at++) {
      const amount = by(row, column)
      result[at] = amount === 0 ? 0 : values[at]! / amount
    }
  }
  return { rows, columns, values: result }
}
