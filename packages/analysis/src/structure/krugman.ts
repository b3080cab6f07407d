import { isRefusal } from '@chanye/model'
import { type Empty, sharePair } from '../numeric/shares.ts'

/**
 * 克鲁格曼指数: how far a structure lies from another, such as a region's from the nation's or an industry's regions from all industries'.
 *
 * Σ |s − r| over the parts: 0 for the same shares, 2 when they have nothing in common. Krugman 1991.
 *
 * @param amounts - by part
 * @param reference - the amounts they are held against, by the same parts; of one peer, or of the whole
 * @returns from 0 to 2; a refusal when either sums to zero
 * @throws RangeError for different lengths, or an amount that is negative or no finite number
 * @example krugman([30, 70], [40, 160]) // => 0.2
 */
export function krugman(amounts: ArrayLike<number>, reference: ArrayLike<number>): number | Empty {
  const pair = sharePair(amounts, reference)
  return isRefusal(pair) ? pair : pair.own.reduce((sum, share, part) => sum + Math.abs(share - pair.reference[part]!), 0)
}
