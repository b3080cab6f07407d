import { timesColumn } from '../numeric/product.ts'
import type { Leontief } from './leontief.ts'

/**
 * How the output of every sector changes with final demand, in all rounds.
 *
 * Δx = L Δf. Leontief 1936.
 *
 * @param change - of final demand for each sector's product, in the unit of the table
 * @returns the change of each sector's output, in the same unit
 * @throws RangeError for changes that are not as many as the sectors, or a change that is no finite number
 * @example demandShock(leontief(inputOutputTable({ sectors: ['farms', 'mills'], flows: [[150, 500], [200, 100]], output: [1000, 2000] })), [100, 0])[1] // => 26.4026
 */
export function demandShock(model: Leontief, change: ArrayLike<number>): Float64Array {
  const odd = Array.from(change).findIndex((value) => !Number.isFinite(value))
  if (odd >= 0) throw new RangeError(`changes of demand must be finite: ${change[odd]} at place ${odd + 1}`)
  return timesColumn(model.inverse, change)
}
