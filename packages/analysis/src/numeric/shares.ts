import type { Refusal } from '@chanye/model'

/** Nothing to take shares of: every amount is zero, or there is none. */
export type Empty = Refusal<'empty'>

/**
 * The sum of amounts that may be zero but not negative.
 *
 * @param what - what the amounts are, for the message
 * @throws RangeError for an amount that is negative or no finite number, with its place and value
 */
export function totalOf(amounts: ArrayLike<number>, what: string): number {
  let total = 0
  for (let place = 0; place < amounts.length; place++) {
    const amount = amounts[place]!
    if (!(amount >= 0 && amount < Infinity)) throw new RangeError(`${what} must be zero or above, and finite: ${amount} at place ${place + 1}`)
    total += amount
  }
  return total
}

/**
 * Amounts as fractions of their sum.
 *
 * @returns as many fractions as amounts; a refusal when the sum is zero
 * @throws RangeError for an amount that is negative or no finite number
 */
export function shares(amounts: ArrayLike<number>): Float64Array | Empty {
  const total = totalOf(amounts, 'amounts')
  return total > 0 ? Float64Array.from(amounts, (amount) => amount / total) : empty(amounts.length)
}

/** Two sets of shares of the same parts, such as a region's and the nation's. */
export interface SharePair { readonly own: Float64Array; readonly reference: Float64Array }

/**
 * Amounts and those they are held against, both as fractions of their sums.
 *
 * @returns both sets; a refusal when either sums to zero
 * @throws RangeError for sets of different lengths, or an amount that is negative or no finite number
 */
export function sharePair(amounts: ArrayLike<number>, reference: ArrayLike<number>): SharePair | Empty {
  if (amounts.length !== reference.length) throw new RangeError(`amounts and reference must be of one length: ${amounts.length} and ${reference.length}`)
  const [own, other] = [shares(amounts), shares(reference)]
  if ('refused' in own) return own
  return 'refused' in other ? other : { own, reference: other }
}

/**
 * Shares of amounts that are part of a whole, with the whole's.
 *
 * @returns both sets; a refusal when either sums to zero
 * @throws RangeError as `sharePair`, and for an amount where the whole has none
 */
export function partPair(amounts: ArrayLike<number>, whole: ArrayLike<number>): SharePair | Empty {
  const pair = sharePair(amounts, whole)
  if ('refused' in pair) return pair
  const stray = pair.own.findIndex((share, place) => share > 0 && pair.reference[place] === 0)
  if (stray >= 0) throw new RangeError(`amounts must be part of the whole: ${amounts[stray]} at place ${stray + 1}, where the whole has none`)
  return pair
}

/**
 * The refusal for a sum of zero.
 */
export function empty(values: number): Empty {
  return { refused: 'empty', need: `a total above zero; the ${values} values sum to 0`, facts: { values } }
}
