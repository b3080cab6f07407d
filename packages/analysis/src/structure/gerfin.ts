import type { Refusal } from '@chanye/model'
import type { Matrix } from '../numeric/matrix.ts'
import { amountTotals } from '../numeric/totals.ts'

/** Growth of each region against the nation's, as factors: above 1 faster, below 1 slower; structure × location = net. */
export interface Gerfin {
  /** 结构因素: how the region's industries grew in the nation. */
  readonly structure: Float64Array
  /** 区位因素: how they grew here against that. */
  readonly location: Float64Array
  readonly net: Float64Array
}

/**
 * Shift-share as factors instead of sums.
 *
 * net = region's growth factor / nation's; structure = what the region would have come to with each industry growing as in the nation, over what it would have
 * with all growing as the nation; location = what it came to over the former. Gerfin 1964.
 *
 * @param before - amounts at the start, regions in rows and industries in columns; rows together are the nation
 * @param after - the same regions and industries at the end
 * @returns factors by region; a refusal when a region has nothing at the start, or nothing of what the nation still has at the end
 * @throws RangeError for tables of different shapes, or an amount that is negative or no finite number
 * @example gerfin(matrixOf([[100], [100]]), matrixOf([[120], [80]])).net // => Float64Array.of(1.2, 0.8)
 */
export function gerfin(before: Matrix, after: Matrix): Gerfin | Refusal<'empty-region'> {
  if (before.rows !== after.rows || before.columns !== after.columns) throw new RangeError(`tables must be of one shape: ${before.rows} × ${before.columns} and ${after.rows} × ${after.columns}`)
  const [start, end] = [amountTotals(before), amountTotals(after)]
  const { columns, values } = before
  const factors = start.columns.map((sum, column) => (sum > 0 ? end.columns[column]! / sum : 0))
  const expected = start.rows.map((_, row) => factors.reduce((sum, factor, column) => sum + values[row * columns + column]! * factor, 0))
  const region = expected.findIndex((amount) => amount === 0)
  if (region >= 0) return { refused: 'empty-region', need: `something of an industry that lasts in every region; region ${region + 1} has none at the start`, facts: { region: region + 1 } }
  const nation = end.whole / start.whole
  return {
    structure: expected.map((amount, row) => amount / (start.rows[row]! * nation)),
    location: expected.map((amount, row) => end.rows[row]! / amount),
    net: start.rows.map((sum, row) => end.rows[row]! / sum / nation),
  }
}
