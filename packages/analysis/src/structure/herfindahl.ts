import { isRefusal, type Refusal } from '@chanye/model'
import { type Empty, shares } from '../numeric/shares.ts'

/**
 * 赫芬达尔指数: how far a whole lies in few hands.
 *
 * The sum of squared shares: 1 / n when n parts are equal, 1 when one has all. Hirschman 1945; Herfindahl 1950.
 *
 * @param amounts - one for each part, zero or above
 * @returns from 1 / n to 1; a refusal when the amounts sum to zero
 * @throws RangeError for an amount that is negative or no finite number
 * @example herfindahl([50, 30, 20]) // => 0.38
 */
export function herfindahl(amounts: ArrayLike<number>): number | Empty {
  const parts = shares(amounts)
  return isRefusal(parts) ? parts : parts.reduce((sum, share) => sum + share * share, 0)
}

/**
 * The Herfindahl index freed of the number of parts: 0 when all are equal, 1 when one has all.
 *
 * (H − 1 / n) / (1 − 1 / n).
 *
 * @returns from 0 to 1; a refusal for a sum of zero or fewer than two parts
 * @throws RangeError for an amount that is negative or no finite number
 * @example normalisedHerfindahl([50, 30, 20]) // => 0.07
 */
export function normalisedHerfindahl(amounts: ArrayLike<number>): number | Empty | Refusal<'too-few'> {
  const index = herfindahl(amounts)
  if (isRefusal(index)) return index
  const least = 1 / amounts.length
  return amounts.length < 2 ? { refused: 'too-few', need: `two parts; there are ${amounts.length}`, facts: { known: amounts.length, needed: 2 } } : (index - least) / (1 - least)
}
