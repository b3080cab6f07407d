import { isRefusal } from '@chanye/model'
import { type Empty, partPair } from '../numeric/shares.ts'

/**
 * 哈奇曼指数: how closely a region's structure follows the nation's.
 *
 * 1 / Σ q s, with the location quotient q and the share s of each industry in the region. Hachman 1994.
 *
 * @param amounts - the region's by industry
 * @param whole - the nation's by industry, the region's included
 * @returns 1 for the same structure, towards 0 the more specialised; a refusal when either sums to zero
 * @throws RangeError for different lengths, an amount that is negative or no finite number, or one where the whole has none
 * @example hachman([30, 70], [40, 160]) // => 0.9412
 */
export function hachman(amounts: ArrayLike<number>, whole: ArrayLike<number>): number | Empty {
  const pair = partPair(amounts, whole)
  if (isRefusal(pair)) return pair
  return 1 / pair.own.reduce((sum, share, industry) => sum + (share > 0 ? share * (share / pair.reference[industry]!) : 0), 0)
}
