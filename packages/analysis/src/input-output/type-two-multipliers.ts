import { isRefusal, type Refusal } from '@chanye/model'
import { dot, rowTimes, timesColumn } from '../numeric/product.ts'
import type { Leontief } from './leontief.ts'
import { outputMultipliers, perOutput, ratios } from './multipliers.ts'

/** What households earn and spend, in the unit of the table. */
export interface Households {
  /** Paid to households by each sector. */
  readonly compensation: ArrayLike<number>
  /** Bought by households from each sector. */
  readonly consumption: ArrayLike<number>
  /** All income of households, from which they spend; the sum of `compensation` unless told. */
  readonly income?: number
  /** What households pay to households; 0 unless told. */
  readonly paidToHouseholds?: number
}

/** 第二类乘数: multipliers with what households earn and spend again. */
export interface TypeTwoMultipliers {
  /** Output of all sectors per unit of final demand, households' spending included. */
  readonly output: Float64Array
  /** Amount in all sectors per unit of final demand, households' spending included. */
  readonly simple: Float64Array
  /** `simple` over the sector's own amount per unit of output. */
  readonly typeTwo: Float64Array
  /** Income after all rounds of spending over income without them: type II over type I of compensation, the same for every sector. */
  readonly inducement: number
}

/**
 * Multipliers with households as one more sector that earns and spends.
 *
 * With w = compensation / output, h = consumption / income, and a = what households pay to households / income, the closed inverse is
 * L̄ = L + k·(L h)(w′L), k = 1 / (1 − a − w′L h); then c′L̄ and (c′L̄)ⱼ / cⱼ over the sectors. Miller and Blair 2009, sections 2.5 and 6.2.
 *
 * @param amounts - of each sector, in any one unit
 * @returns multipliers; a refusal where households spend more than they earn, so that no round is smaller than the one before
 * @throws RangeError for values that are not as many as the sectors, an amount that is no finite number, or an income that is not positive
 * @example typeTwoMultipliers(leontief(inputOutputTable({ sectors: ['farms', 'mills'], flows: [[150, 500], [200, 100]], output: [1000, 2000] })), [650, 1400], { compensation: [300, 500], consumption: [50, 400], income: 1000, paidToHouseholds: 50 }).inducement // => 1.2885
 */
export function typeTwoMultipliers(model: Leontief, amounts: ArrayLike<number>, households: Households): TypeTwoMultipliers | Refusal<'spending-above-income'> {
  const closed = closing(model, households)
  if (isRefusal(closed)) return closed
  const { earned, spent, inducement } = closed
  const coefficient = perOutput(model, amounts)
  const added = (plain: Float64Array, induced: number) => plain.map((value, at) => value + induced * inducement * earned[at]!)
  const simple = added(rowTimes(coefficient, model.inverse), dot(coefficient, spent))
  return { output: added(outputMultipliers(model), spent.reduce((sum, value) => sum + value, 0)), simple, typeTwo: ratios(simple, coefficient), inducement }
}

/** w′L, what households earn for a unit of final demand, and L h, the output of each sector for a unit of their income. */
interface Closing { readonly earned: Float64Array; readonly spent: Float64Array; readonly inducement: number }

function closing(model: Leontief, { compensation, consumption, income = Array.from(compensation).reduce((sum, value) => sum + value, 0), paidToHouseholds = 0 }: Households): Closing | Refusal<'spending-above-income'> {
  if (!(income > 0 && income < Infinity)) throw new RangeError(`income of households must be positive: ${income}`)
  const odd = Array.from(consumption).find((bought) => !Number.isFinite(bought))
  if (odd !== undefined) throw new RangeError(`consumption must be finite: ${odd}`)
  const wage = perOutput(model, compensation)
  const spent = timesColumn(model.inverse, Array.from(consumption, (bought) => bought / income))
  const left = 1 - paidToHouseholds / income - dot(wage, spent)
  if (!(left > 0)) return { refused: 'spending-above-income', need: `households that earn more than their spending brings back to them; each unit of income returns as ${1 - left}`, facts: { returned: 1 - left } }
  return { earned: rowTimes(wage, model.inverse), spent, inducement: 1 / left }
}
