import { isRefusal, type Refusal } from '@chanye/model'
import { empty, type Empty, partPair, type SharePair, totalOf } from '../numeric/shares.ts'

/**
 * 基尼系数: how unevenly amounts are spread.
 *
 * 2 Σ k x(k) / (n² mean) − (n + 1) / n with the amounts in rising order; Gini 1912, in the form of Ceriani and Verme 2012.
 *
 * @param amounts - one for each part, zero or above
 * @returns 0 when all are equal, (n − 1) / n when one has all; a refusal when the amounts sum to zero
 * @throws RangeError for an amount that is negative or no finite number
 * @example gini([1, 1, 2, 4]) // => 0.3125
 */
export function gini(amounts: ArrayLike<number>): number | Empty {
  const [count, total] = [amounts.length, totalOf(amounts, 'amounts')]
  if (total === 0) return empty(count)
  const ranked = Float64Array.from(amounts).sort().reduce((sum, amount, place) => sum + (place + 1) * amount, 0)
  return (2 * ranked) / (count * total) - (count + 1) / count
}

/**
 * The Gini coefficient freed of the number of parts: n / (n − 1) times the plain one, so that it is 1 when one has all.
 *
 * @returns from 0 to 1; a refusal for a sum of zero or fewer than two parts
 * @throws RangeError for an amount that is negative or no finite number
 * @example normalisedGini([0, 0, 5]) // => 1
 */
export function normalisedGini(amounts: ArrayLike<number>): number | Empty | Refusal<'too-few'> {
  const [plain, parts] = [gini(amounts), amounts.length]
  if (isRefusal(plain)) return plain
  return parts < 2 ? { refused: 'too-few', need: `two parts; there are ${parts}`, facts: { known: parts, needed: 2 } } : (plain * parts) / (parts - 1)
}

/**
 * The Gini coefficient of location quotients: of specialisation when the parts are a region's industries, of concentration when
 * they are an industry's regions.
 *
 * Each part counts once, whatever its size; parts the whole has none of are left out. Krugman 1991; Nakamura and Morrison Paul 2009.
 *
 * @param amounts - a region's by industry, or an industry's by region
 * @param whole - the same parts of all regions, or of all industries, the amounts themselves included
 * @returns 0 when the parts stand as in the whole; a refusal when either sums to zero
 * @throws RangeError for different lengths, an amount that is negative or no finite number, or one where the whole has none
 * @example relativeGini([30, 70], [40, 160]) // => 0.1316
 */
export function relativeGini(amounts: ArrayLike<number>, whole: ArrayLike<number>): number | Empty {
  const pair = partPair(amounts, whole)
  return isRefusal(pair) ? pair : gini(quotients(pair).map(({ own, reference }) => own / reference))
}

/**
 * The locational Gini: the area between the Lorenz curve of an industry over regions and the diagonal.
 *
 * Regions in rising order of their location quotient; each counts by its share of the whole, so that joining two regions alike
 * changes nothing. From 0 to ½ (twice the area is the Gini of a Lorenz curve). Krugman 1991.
 *
 * @param amounts - an industry's by region
 * @param whole - all industries' by region
 * @returns from 0 to ½; a refusal when either sums to zero
 * @throws RangeError as `relativeGini`
 * @example locationalGini([30, 10], [100, 100]) // => 0.125
 */
export function locationalGini(amounts: ArrayLike<number>, whole: ArrayLike<number>): number | Empty {
  const pair = partPair(amounts, whole)
  if (isRefusal(pair)) return pair
  const rising = quotients(pair).sort((a, b) => a.own * b.reference - b.own * a.reference)
  let [reached, area] = [0, 0]
  for (const { own, reference } of rising) {
    area += reference * (reached + own / 2)
    reached += own
  }
  return 0.5 - area
}

function quotients({ own, reference }: SharePair): { own: number; reference: number }[] {
  return [...own].map((share, place) => ({ own: share, reference: reference[place]! })).filter(({ reference: whole }) => whole > 0)
}
