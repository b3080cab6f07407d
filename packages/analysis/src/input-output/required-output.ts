import { isRefusal } from '@chanye/model'
import { gaussSeidel } from '../numeric/gauss-seidel.ts'
import type { Matrix } from '../numeric/matrix.ts'
import { timesColumn } from '../numeric/product.ts'
import { leontiefInverse, type NotProductive, notProductive } from './leontief.ts'

/**
 * The output of each sector that final demand requires, without the whole inverse.
 *
 * x = A x + f, by sweeps that renew one sector after the other (Gauss–Seidel) until rounding hides the next; by the inverse where the
 * sweeps do not settle. For one demand far faster than an inverse, for many slower.
 *
 * @param coefficients - A, as from `technicalCoefficients`
 * @param finalDemand - for each sector's product
 * @returns output by sector, in the unit of the demand; a refusal where the sectors use up more than they make
 * @throws RangeError for a matrix that is not square, demand of another length, or a value that is no finite number
 * @example requiredOutput(matrixOf([[0.15, 0.25], [0.2, 0.05]]), [600, 1500])[0] // => 1247.5248
 */
export function requiredOutput(coefficients: Matrix, finalDemand: ArrayLike<number>): Float64Array | NotProductive {
  const { rows, columns } = coefficients
  if (rows !== columns) throw new RangeError(`coefficients must be square: ${rows} rows and ${columns} columns`)
  if (finalDemand.length !== rows) throw new RangeError(`final demand must be as many values as the rows of the coefficients, ${rows}: ${finalDemand.length}`)
  const odd = Array.from(finalDemand).findIndex((value) => !Number.isFinite(value))
  if (odd >= 0) throw new RangeError(`final demand must be finite: ${finalDemand[odd]} at place ${odd + 1}`)
  const settled = gaussSeidel(coefficients, finalDemand)
  if (settled) return isBelowZero(settled) && !isBelowZero(finalDemand) && !isBelowZero(coefficients.values) ? notProductive(coefficients) : settled
  const inverted = leontiefInverse(coefficients)
  return isRefusal(inverted) ? inverted : timesColumn(inverted, finalDemand)
}

function isBelowZero(values: ArrayLike<number>): boolean {
  for (let at = 0; at < values.length; at++) if (values[at]! < 0) return true
  return false
}
