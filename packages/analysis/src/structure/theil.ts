import { groupedBy, isRefusal, type Refusal } from '@chanye/model'
import { type Empty, partPair, shares, totalOf } from '../numeric/shares.ts'

/**
 * 泰尔指数 (T): how far shares lie from equal ones, in nats.
 *
 * Σ s ln(s n): 0 when the n parts are equal, ln n when one has all. Theil 1967.
 *
 * @param amounts - one for each part, zero or above
 * @returns from 0 to ln n; a refusal when the amounts sum to zero
 * @throws RangeError for an amount that is negative or no finite number
 * @example theil([10, 10, 10, 20, 50]) // => 0.2502
 */
export function theil(amounts: ArrayLike<number>): number | Empty {
  return relativeTheil(amounts, new Float64Array(amounts.length).fill(1))
}

/**
 * Theil's T of shares against others than equal ones, such as an industry's by region against all industries', in nats.
 *
 * Σ s ln(s / r). Theil 1967.
 *
 * @param amounts - by part
 * @param reference - the amounts they are held against, by the same parts
 * @returns 0 when the shares are the same, and above; a refusal when either sums to zero
 * @throws RangeError for different lengths, an amount that is negative or no finite number, or one where the reference has none
 * @example relativeTheil([30, 10], [50, 50]) // => 0.1308
 */
export function relativeTheil(amounts: ArrayLike<number>, reference: ArrayLike<number>): number | Empty {
  const pair = partPair(amounts, reference)
  if (isRefusal(pair)) return pair
  return pair.own.reduce((sum, share, place) => sum + (share > 0 ? share * Math.log(share / pair.reference[place]!) : 0), 0)
}

/**
 * Theil's second measure (L), the mean logarithmic deviation, in nats: more alert to small parts than T.
 *
 * The mean of ln(mean / amount). Theil 1967; what some packages call the Theil index.
 *
 * @returns 0 when all are equal, and above; a refusal when an amount is zero, as the measure then has no bound, or when all are
 * @throws RangeError for an amount that is negative or no finite number
 * @example meanLogDeviation([10, 10, 10, 20, 50]) // => 0.2326302
 */
export function meanLogDeviation(amounts: ArrayLike<number>): number | Empty | Refusal<'zero-amount'> {
  const parts = shares(amounts)
  if (isRefusal(parts)) return parts
  const zero = parts.indexOf(0)
  if (zero >= 0) return { refused: 'zero-amount', need: `amounts above zero; the one at place ${zero + 1} is 0`, facts: { place: zero + 1 } }
  return parts.reduce((sum, share) => sum - Math.log(share * parts.length), 0) / parts.length
}

/** Theil's T as what lies between groups and what lies within them, in nats. */
export interface TheilSplit {
  readonly total: number
  readonly between: number
  /** The groups' own measures, each weighted by the group's share. */
  readonly within: number
  readonly groups: readonly { readonly group: string; readonly share: number; readonly theil: number }[]
}

/**
 * Splits Theil's T into the difference between groups and that within them.
 *
 * Between: Σ S ln(S n / n(g)) over groups with share S and n(g) parts; within: Σ S T(g). The two sum to the total. Theil 1967.
 *
 * @param amounts - one for each part
 * @param groups - the group of each part, such as the province of each district
 * @returns the split, groups in the order met; a refusal when the amounts sum to zero
 * @throws RangeError for different lengths, or an amount that is negative or no finite number
 * @example theilSplit([1, 1, 3, 3], ['east', 'east', 'west', 'west']).between // => 0.1308
 */
export function theilSplit(amounts: ArrayLike<number>, groups: readonly string[]): TheilSplit | Empty {
  if (amounts.length !== groups.length) throw new RangeError(`amounts and groups must be of one length: ${amounts.length} and ${groups.length}`)
  const total = theil(amounts)
  if (isRefusal(total)) return total
  const whole = totalOf(amounts, 'amounts')
  const split = [...groupedBy([...groups.keys()], (place) => groups[place]!)].map(([group, places]) => {
    const own = places.map((place) => amounts[place]!)
    const measure = theil(own)
    return { group, share: totalOf(own, 'amounts') / whole, theil: isRefusal(measure) ? 0 : measure, count: own.length }
  })
  const between = split.reduce((sum, { share, count }) => sum + (share > 0 ? share * Math.log((share * amounts.length) / count) : 0), 0)
  const within = split.reduce((sum, { share, theil: own }) => sum + share * own, 0)
  return { total, between, within, groups: split.map(({ group, share, theil: own }) => ({ group, share, theil: own })) }
}
