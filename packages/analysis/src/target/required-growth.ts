import type { Refusal } from '@chanye/model'

/**
 * The growth per year a target demands from a known level on.
 *
 * (target / level)^(1 / years) − 1, the compound rate; it says nothing about whether that growth is likely.
 *
 * @param level - the level known, positive, in the unit of the target
 * @param target - the level wanted, positive
 * @param years - whole or part years between the two, above zero
 * @returns a fraction per year; a refusal when no time is left
 * @throws RangeError for a level or target that is not positive and finite
 * @example requiredGrowth(172, 500, 3) // => 0.427
 */
export function requiredGrowth(level: number, target: number, years: number): number | Refusal<'no-time-left'> {
  if (!(level > 0 && Number.isFinite(level))) throw new RangeError(`level must be positive: ${level}`)
  if (!(target > 0 && Number.isFinite(target))) throw new RangeError(`target must be positive: ${target}`)
  if (!(years > 0)) return { refused: 'no-time-left', need: `a target year after the year of the level; ${years} years are left`, facts: { years } }
  return (target / level) ** (1 / years) - 1
}
