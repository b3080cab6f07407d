import type { Cohort } from './risk-sets.ts'

/**
 * The share of pairs in which the one of higher hazard ends first, among pairs whose order is known; equal hazards count half.
 *
 * Any rising function of the hazards will do.
 *
 * Harrell 1982; pairs within a stratum, both watched when the first ends. A Fenwick tree over the ranks of hazards keeps it at n log n.
 *
 * @returns NaN where no pair has a known order
 */
export function concordance({ entries, strata }: Cohort, hazards: Float64Array): number {
  const distinct = Float64Array.from(new Set(Float64Array.from(hazards).sort()))
  const rank = new Map(Array.from(distinct, (hazard, at) => [hazard, at + 1]))
  const ranks = Int32Array.from(hazards, (hazard) => rank.get(hazard)!)
  const tree = new Int32Array(distinct.length + 1)
  const add = (place: number, change: number) => { for (let at = ranks[place]!; at < tree.length; at += at & -at) tree[at]! += change }
  const upTo = (end: number) => { let sum = 0; for (let at = end; at > 0; at -= at & -at) sum += tree[at]!; return sum }

  let [right, pairs] = [0, 0]
  for (const { moments, entering } of strata) {
    tree.fill(0)
    let [watched, late] = [0, 0]
    const join = (place: number, change: number) => { add(place, change); watched += change }
    for (const { time, deaths, censored } of moments) {
      for (const place of censored) join(place, 1)
      for (; late < entering.length && entries[entering[late]!]! >= time; late++) join(entering[late]!, -1)
      for (const place of deaths) right += (upTo(ranks[place]! - 1) + upTo(ranks[place]!)) / 2
      pairs += watched * deaths.length
      for (const place of deaths) join(place, 1)
    }
  }
  return right / pairs
}
