import { isRefusal } from '@chanye/model'
import type { Empty } from '../numeric/shares.ts'
import { krugman } from './krugman.ts'

/**
 * 胡佛指数: the share that would have to move for a structure to be like its reference.
 *
 * ½ Σ |s − r| over the parts, half the Krugman index. Hoover 1936.
 *
 * @param amounts - by part
 * @param reference - the amounts they are held against, by the same parts; population, land or all industries
 * @returns from 0 to 1; a refusal when either sums to zero
 * @throws RangeError for different lengths, or an amount that is negative or no finite number
 * @example hoover([30, 70], [40, 160]) // => 0.1
 */
export function hoover(amounts: ArrayLike<number>, reference: ArrayLike<number>): number | Empty {
  const distance = krugman(amounts, reference)
  return isRefusal(distance) ? distance : distance / 2
}
