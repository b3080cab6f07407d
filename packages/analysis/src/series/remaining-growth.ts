import type { Refusal } from '@chanye/model'

/** A level to date and a whole year, in one unit. */
export interface YearSoFar { readonly toDate: number; readonly whole: number }

/**
 * 余下月份所需增速: the growth the remaining months need against the same months of the year before for the year to come to its target.
 *
 * (target − level) / (whole year before − the same months of it) − 1.
 *
 * @param year - level to date and, as the whole, the target
 * @param before - the same months of the year before, and that whole year
 * @returns a fraction, −1 or below where the target is reached already; a refusal where the remaining months of the year before had nothing, or less, as in December
 * @throws RangeError for an amount that is no finite number
 * @example remainingGrowth({ toDate: 30, whole: 110 }, { toDate: 25, whole: 100 }) // => 0.067
 */
export function remainingGrowth(year: YearSoFar, before: YearSoFar): number | Refusal<'no-base'> {
  const odd = [year.toDate, year.whole, before.toDate, before.whole].find((amount) => !Number.isFinite(amount))
  if (odd !== undefined) throw new RangeError(`amounts must be finite: ${odd}`)
  const base = before.whole - before.toDate
  if (base <= 0) return { refused: 'no-base', need: `remaining months that came to more than zero a year before; they came to ${base}`, facts: { base } }
  return (year.whole - year.toDate) / base - 1
}
