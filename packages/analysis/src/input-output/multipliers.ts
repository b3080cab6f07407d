import { dot, rowTimes } from '../numeric/product.ts'
import { totals } from '../numeric/totals.ts'
import type { InputOutputTable } from './input-output-table.ts'
import type { Leontief } from './leontief.ts'

/** 乘数 of an amount that goes with output: value added, persons employed, compensation, emissions. */
export interface Multipliers {
  /** Amount in the sector itself per unit of its output. */
  readonly coefficient: Float64Array
  /** Amount in all sectors together per unit of final demand for the sector's product. */
  readonly simple: Float64Array
  /** `simple` over `coefficient`: amount in all sectors per unit of it in the sector itself; Infinity where only others have any, 0 where none has. */
  readonly typeOne: Float64Array
}

/**
 * 产出乘数: output of all sectors together per unit of final demand for a sector's product.
 *
 * Σᵢ Lᵢⱼ, the column sums of the Leontief inverse. Leontief 1936; Miller and Blair 2009, chapter 6.
 *
 * @returns a value of 1 or more for each sector
 * @example outputMultipliers(leontief(inputOutputTable({ sectors: ['farms', 'mills'], flows: [[150, 500], [200, 100]], output: [1000, 2000] })))[0] // => 1.5182
 */
export function outputMultipliers({ inverse }: Leontief): Float64Array {
  return totals(inverse).columns
}

/**
 * Multipliers of an amount that goes with output, such as value added or employment.
 *
 * c = amount / output; simple c′L; type I (c′L)ⱼ / cⱼ. The amount is divided by output before it is multiplied with L. Miller and Blair
 * 2009, chapter 6.
 *
 * @param amounts - of each sector, in any one unit
 * @returns multipliers by sector; a coefficient of 0 where a sector has no output
 * @throws RangeError for amounts that are not as many as the sectors, or an amount that is no finite number
 * @example multipliers(leontief(inputOutputTable({ sectors: ['farms', 'mills'], flows: [[150, 500], [200, 100]], output: [1000, 2000] })), [650, 1400]).typeOne[0] // => 1.5385
 */
export function multipliers(model: Leontief, amounts: ArrayLike<number>): Multipliers {
  const coefficient = perOutput(model, amounts)
  const simple = rowTimes(coefficient, model.inverse)
  return { coefficient, simple, typeOne: ratios(simple, coefficient) }
}

/**
 * Amounts for one unit of output of their sector.
 *
 * @returns 0 for a sector without output
 * @throws RangeError for amounts that are not as many as the sectors, or an amount that is no finite number
 * @example perOutput(inputOutputTable({ sectors: ['farms', 'mills'], flows: [[150, 500], [200, 100]], output: [1000, 2000] }), [650, 1400]) // => Float64Array.of(0.65, 0.7)
 */
export function perOutput({ sectors, output }: InputOutputTable, amounts: ArrayLike<number>): Float64Array {
  if (amounts.length !== sectors.length) throw new RangeError(`amounts must be as many as the sectors, ${sectors.length}: ${amounts.length}`)
  return output.map((out, at) => {
    if (!Number.isFinite(amounts[at])) throw new RangeError(`amounts must be finite: ${amounts[at]} of "${sectors[at]}"`)
    return out === 0 ? 0 : amounts[at]! / out
  })
}

/**
 * The amount that goes with a change of output: value added or jobs won with a gain, or lost with a loss.
 *
 * @param amounts - of each sector as it is, in any one unit
 * @param change - of each sector's output
 * @returns Σ change · amount / output, in the unit of the amounts
 * @throws RangeError for amounts or changes that are not as many as the sectors, or an amount that is no finite number
 * @example carried(inputOutputTable({ sectors: ['farms', 'mills'], flows: [[150, 500], [200, 100]], output: [1000, 2000] }), [650, 1400], [100, 0]) // => 65
 */
export function carried(table: InputOutputTable, amounts: ArrayLike<number>, change: ArrayLike<number>): number {
  if (change.length !== table.sectors.length) throw new RangeError(`changes must be as many as the sectors, ${table.sectors.length}: ${change.length}`)
  return dot(perOutput(table, amounts), change)
}

/**
 * Total effects over direct ones.
 */
export function ratios(totalEffects: Float64Array, direct: Float64Array): Float64Array {
  return totalEffects.map((total, at) => (total === 0 ? 0 : total / direct[at]!))
}
