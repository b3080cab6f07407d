import type { Refusal } from '@chanye/model'
import type { SpellTimes } from './spell.ts'

/** At each time a spell ends, rising: how many were watched just before, and how many ended for each cause. */
export interface RiskTable {
  readonly times: Float64Array
  readonly atRisk: Float64Array
  /** All events, and by cause. */
  readonly events: Float64Array
  readonly byCause: readonly Float64Array[]
}

/** Everything then watched ended, though others, first seen later, lasted on. */
export type WatchGap = Refusal<'watch-gap'>

/**
 * Counts of spells at each time one ends.
 *
 * Watched at a time are those that end then or later and were first seen before. Causes are 0, 1, … up to `kinds`, −1 where a spell
 * is censored.
 */
export function riskTable({ times, entries }: SpellTimes, causes: ArrayLike<number>, kinds: number): RiskTable {
  const order = Int32Array.from(times, (_, place) => place).sort((a, b) => times[a]! - times[b]!)
  const entering = Float64Array.from(entries).sort()
  const distinct = Float64Array.from(new Set(Float64Array.from(times).sort()))
  const [atRisk, events, byCause] = [new Float64Array(distinct.length), new Float64Array(distinct.length), Array.from({ length: kinds }, () => new Float64Array(distinct.length))]
  let [ended, entered] = [0, 0]
  distinct.forEach((time, at) => {
    while (entered < entering.length && entering[entered]! < time) entered++
    atRisk[at] = entered - ended
    for (; ended < order.length && times[order[ended]!] === time; ended++) {
      const cause = causes[order[ended]!]!
      if (cause < 0) continue
      byCause[cause]![at]!++
      events[at]!++
    }
  })
  return { times: distinct, atRisk, events, byCause }
}

/**
 * The refusal where a curve would fall to nothing while others last on, which happens where few are seen early.
 *
 * @returns null where there is no such gap
 */
export function watchGap({ times, atRisk, events }: RiskTable): WatchGap | null {
  const at = times.findIndex((_, place) => place < times.length - 1 && events[place]! > 0 && events[place] === atRisk[place])
  if (at < 0) return null
  const [time, watched] = [times[at]!, atRisk[at]!]
  return { refused: 'watch-gap', need: `more spells seen by ${time}; all ${watched} then watched end there, though others first seen later last on`, facts: { time, watched } }
}
