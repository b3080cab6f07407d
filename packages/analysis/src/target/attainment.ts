import { compareDecimals, type Decimal, difference, percentOf } from '@chanye/model'

export interface Attainment {
  /** Level as a percentage of the target, one digit after the point. */
  readonly percent: Decimal
  /** What is missing, in the unit given; zero when the target is reached. */
  readonly gap: Decimal
  readonly reached: boolean
}

/**
 * Sets a level beside its target, exactly.
 *
 * @param level - exact decimal, in the unit of the target
 * @param target - exact decimal above zero; of a tier (500亿级) its lower edge
 * @throws RangeError for a target of zero
 * @example attainment('132', '500') // => { percent: '26.4', gap: '368', reached: false }
 */
export function attainment(level: Decimal, target: Decimal): Attainment {
  const reached = compareDecimals(level, target) >= 0
  return { percent: percentOf(level, target, 1), gap: reached ? '0' : difference(target, level), reached }
}
