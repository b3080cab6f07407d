import type { Refusal } from '@chanye/model'
import type { Matrix } from '../numeric/matrix.ts'
import { mean, sampleDeviation } from '../numeric/spread.ts'
import { amountTotals } from '../numeric/totals.ts'

/**
 * 区位商: how much larger an industry's share is in a region than in all regions together.
 *
 * (amount / region's sum) / (industry's sum / whole): 1 as everywhere, 2 twice as much. Of exports it is the revealed comparative
 * advantage. Hoover 1936; Florence 1939; Balassa 1965.
 *
 * @param table - amounts, regions in rows and industries in columns: persons, yuan, or any one unit
 * @returns quotients of the same shape; 0 throughout in a row or column without amounts
 * @throws RangeError for an amount that is negative or no finite number
 * @example locationQuotient(matrixOf([[30, 70], [10, 90]])).values[0] // => 1.5
 */
export function locationQuotient(table: Matrix): Matrix {
  const { rows, columns, whole } = amountTotals(table)
  return mapped(table, (amount, row, column) => (amount === 0 ? 0 : (amount * whole) / (rows[row]! * columns[column]!)))
}

/**
 * Location quotients folded into [−1, 1), so that half and double lie equally far from the middle.
 *
 * (q − 1) / (q + 1). Dalum, Laursen and Villumsen 1998.
 *
 * @example symmetricQuotient(matrixOf([[0, 1, 3]])).values // => Float64Array.of(-1, 0, 0.5)
 */
export function symmetricQuotient(quotients: Matrix): Matrix {
  return mapped(quotients, (quotient) => (quotient - 1) / (quotient + 1))
}

/**
 * Natural logarithms of location quotients: half and double lie equally far from 0, and −∞ marks an industry a region has none of.
 *
 * @example logQuotient(matrixOf([[1, Math.E]])).values // => Float64Array.of(0, 1)
 */
export function logQuotient(quotients: Matrix): Matrix {
  return mapped(quotients, (quotient) => Math.log(quotient))
}

/**
 * Location quotients in standard deviations from the industry's mean over regions, so that a threshold such as 1.96 means the same in every industry.
 *
 * (q − mean) / sample deviation, down each column; of logarithms where the quotients are skewed, and then over the regions that have
 * the industry. O'Donoghue and Gleave 2004; Tian 2013.
 *
 * @param quotients - plain or logarithmic ones, regions in rows
 * @returns the same shape, 0 throughout where all regions are alike; a refusal for fewer than two regions
 * @example standardQuotient(matrixOf([[0], [1], [2]])) // => matrixOf([[-1], [0], [1]])
 */
export function standardQuotient(quotients: Matrix): Matrix | Refusal<'too-few'> {
  const { rows: regions, columns, values } = quotients
  if (regions < 2) return { refused: 'too-few', need: `two regions to compare; there are ${regions}`, facts: { known: regions, needed: 2 } }
  const spread = Array.from({ length: columns }, (_, column) => {
    const known = Float64Array.from({ length: regions }, (_, row) => values[row * columns + column]!).filter(Number.isFinite)
    return { middle: mean(known), deviation: known.length > 1 ? sampleDeviation(known) : 0 }
  })
  return mapped(quotients, (quotient, _, column) => {
    const { middle, deviation } = spread[column]!
    if (quotient === -Infinity) return -Infinity
    return deviation > 1e-14 * Math.abs(middle) ? (quotient - middle) / deviation : 0
  })
}

function mapped({ rows, columns, values }: Matrix, of: (value: number, row: number, column: number) => number): Matrix {
  const result = new Float64Array(values.length)
  for (let row = 0, at = 0; row < rows; row++) for (let column = 0; column < columns; column++, at++) result[at] = of(values[at]!, row, column)
  return { rows, columns, values: result }
}
