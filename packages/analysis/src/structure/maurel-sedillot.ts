import { isRefusal, type Refusal } from '@chanye/model'
import { onePlant, plantPattern, type Plants } from './ellison-glaeser.ts'
import type { Empty } from '../numeric/shares.ts'

/** Agglomeration of an industry, as the chance that two of its plants share a region. */
export interface MaurelSedillot {
  /** 0 as chance has it, above it agglomerated, below it spread out. */
  readonly gamma: number
  /** (Σs² − Σx²) / (1 − Σx²), before the plants' sizes are allowed for. */
  readonly raw: number
}

/**
 * The index of agglomeration that asks only how often two plants share a region, and so weighs large regions as they weigh.
 *
 * γ = ((Σs² − Σx²) / (1 − Σx²) − H) / (1 − H), with the industry's shares s and everything's x by region and the plants' Herfindahl
 * index H. Maurel and Sédillot 1999.
 *
 * @param plants - of the industry
 * @param reference - everything by region, such as employment in all industries
 * @returns the index; a refusal for a single plant, everything in one region, or sums of zero
 * @throws RangeError as `ellisonGlaeser`
 * @example maurelSedillot({ sizes: [1, 1, 1, 1], regions: [0, 0, 1, 1] }, [1, 1]).gamma // => -0.3333
 */
export function maurelSedillot(plants: Plants, reference: ArrayLike<number>): MaurelSedillot | Empty | Refusal<'one-plant' | 'one-region'> {
  const pattern = plantPattern(plants, reference)
  if (isRefusal(pattern)) return pattern
  if (pattern.plants >= 1) return onePlant
  const squares = (parts: Float64Array) => parts.reduce((sum, share) => sum + share * share, 0)
  const chance = squares(pattern.reference)
  const raw = (squares(pattern.own) - chance) / (1 - chance)
  return { gamma: (raw - pattern.plants) / (1 - pattern.plants), raw }
}
