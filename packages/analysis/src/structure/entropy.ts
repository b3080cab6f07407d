import { grouped, isRefusal } from '@chanye/model'
import { type Empty, shares } from '../numeric/shares.ts'

/**
 * 熵: how varied a structure is, in bits.
 *
 * −Σ s log₂ s: 0 when one part has all, log₂ n when the n parts are equal. Shannon 1948; Jacquemin and Berry 1979.
 *
 * @param amounts - one for each part, zero or above
 * @returns from 0 to log₂ n; a refusal when the amounts sum to zero
 * @throws RangeError for an amount that is negative or no finite number
 * @example entropy([1, 1, 2]) // => 1.5
 */
export function entropy(amounts: ArrayLike<number>): number | Empty {
  const parts = shares(amounts)
  return isRefusal(parts) ? parts : bits(parts)
}

/** Entropy as variety of kinds and variety within kinds, in bits. */
export interface Variety {
  /** 无关多样性: over the groups. */
  readonly unrelated: number
  /** 相关多样性: within the groups, each weighted by its share. */
  readonly related: number
  readonly total: number
}

/**
 * Splits the entropy of a structure into unrelated variety, over groups that share little, and related variety within them.
 *
 * UV = Σ P log₂(1 / P) over groups; RV = Σ P H(g); the two sum to the entropy. Frenken, van Oort and Verburg 2007.
 *
 * @param amounts - one for each fine industry
 * @param groups - the coarse industry of each
 * @returns both, and their sum; a refusal when the amounts sum to zero
 * @throws RangeError for different lengths, or an amount that is negative or no finite number
 * @example variety([1, 1, 2], ['metal', 'metal', 'food']) // => { unrelated: 1, related: 0.5, total: 1.5 }
 */
export function variety(amounts: ArrayLike<number>, groups: readonly string[]): Variety | Empty {
  if (amounts.length !== groups.length) throw new RangeError(`amounts and groups must be of one length: ${amounts.length} and ${groups.length}`)
  const parts = shares(amounts)
  if (isRefusal(parts)) return parts
  const members = grouped([...groups.keys()], (place) => groups[place]!).map((places) => places.map((place) => parts[place]!))
  const kinds = members.map((own) => own.reduce((sum, share) => sum + share, 0))
  const unrelated = bits(kinds)
  const related = kinds.reduce((sum, kind, place) => sum + (kind > 0 ? kind * bits(members[place]!.map((share) => share / kind)) : 0), 0)
  return { unrelated, related, total: unrelated + related }
}

const bits = (parts: ArrayLike<number>) => Array.from(parts).reduce((sum, share) => sum - (share > 0 ? share * Math.log2(share) : 0), 0)
