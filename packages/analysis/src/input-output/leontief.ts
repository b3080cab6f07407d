import { isRefusal, type Refusal } from '@chanye/model'
import { inverse } from '../numeric/inverse.ts'
import type { Matrix } from '../numeric/matrix.ts'
import type { InputOutputTable } from './input-output-table.ts'
import { technicalCoefficients } from './technical-coefficients.ts'

export type NotProductive = Refusal<'not-productive'>

/** A table with its coefficients and their inverse: what all further methods start from. */
export interface Leontief extends InputOutputTable {
  /** A: what the column's sector buys from the row's for one unit of its output. */
  readonly coefficients: Matrix
  /** L: what the row's sector produces, in all rounds, for one unit of final demand for the column's. */
  readonly inverse: Matrix
}

/**
 * 列昂惕夫模型: a table with its technical coefficients and Leontief inverse.
 *
 * A = Z x̂⁻¹, L = (I − A)⁻¹.
 *
 * @returns the model; a refusal where the sectors use up more than they make
 * @example leontief(inputOutputTable({ sectors: ['farms', 'mills'], flows: [[150, 500], [200, 100]], output: [1000, 2000] })).inverse.values[1] // => 0.330033
 */
export function leontief(table: InputOutputTable): Leontief | NotProductive {
  const coefficients = technicalCoefficients(table)
  const inverted = leontiefInverse(coefficients)
  return isRefusal(inverted) ? inverted : { ...table, coefficients, inverse: inverted }
}

/**
 * 列昂惕夫逆矩阵: what each sector has to produce, in all rounds, for one unit of final demand.
 *
 * L = (I − A)⁻¹ = I + A + A² + …, with no entry below zero where A is productive. Leontief 1936; Hawkins and Simon 1949.
 *
 * @param coefficients - A, a square matrix
 * @returns a matrix of the same size; a refusal where A leaves nothing over for final demand
 * @throws RangeError for a matrix that is not square, or a coefficient that is no finite number
 * @example leontiefInverse(matrixOf([[0.5, 0], [0.25, 0.5]])) // => matrixOf([[2, 0], [1, 2]])
 */
export function leontiefInverse(coefficients: Matrix): Matrix | NotProductive {
  const { rows, columns, values } = coefficients
  const rest = new Float64Array(values.length)
  for (let at = 0; at < rest.length; at++) rest[at] = -values[at]!
  for (let at = 0; at < rest.length; at += columns + 1) rest[at]! += 1
  const inverted = inverse({ rows, columns, values: rest })
  return inverted && (hasNegative(values) || !hasNegative(inverted.values)) ? inverted : notProductive(coefficients)
}

function hasNegative(values: Float64Array): boolean {
  for (let at = 0; at < values.length; at++) if (values[at]! < -1e-9) return true
  return false
}

/**
 * The refusal of coefficients that leave nothing over, naming the sector that buys most for a unit of output.
 */
export function notProductive({ rows, columns, values }: Matrix): NotProductive {
  const bought = new Float64Array(columns)
  for (let at = 0; at < rows * columns; at++) bought[at % columns]! += values[at]!
  const inputs = bought.reduce((most, sum) => Math.max(most, sum), 0)
  const sector = bought.indexOf(inputs) + 1
  return { refused: 'not-productive', need: `sectors that use up less than they make; sector ${sector} buys inputs of ${inputs} for each unit of output`, facts: { sector, inputs } }
}
