import { normalReach } from '../numeric/normal-tail.ts'
import { type Bounds, logLogInterval } from './parts/log-log-interval.ts'
import { type RiskTable, riskTable, type WatchGap, watchGap } from './parts/risk-table.ts'
import { noEvents, type NoEvents, type Spell, spellTimes } from './parts/spell.ts'

/** A spell that can end for one of several causes; null where it was last seen still going on. */
export interface CauseSpell extends Omit<Spell, 'event'> { readonly cause: string | null }

export interface Incidence extends Bounds {
  /** The probability to have ended for this cause by then. */
  readonly probability: number
  readonly standardError: number
}

export interface IncidenceStep {
  readonly time: number
  readonly atRisk: number
  /** The probability not to have ended for any cause. */
  readonly survival: number
  readonly byCause: Readonly<Record<string, Incidence>>
}

/**
 * 累积发生率: the probability to have ended for each cause by each time, where causes compete (built, or cancelled).
 *
 * F(k, t) = Σ S(before) d(k) / n over the times up to t; with survival they sum to one. Aalen and Johansen 1978; variance by the
 * delta method as in Marubini and Valsecchi 1995. To count other causes as censored instead would say too much.
 *
 * @param confidence - of the intervals, a fraction
 * @returns a step for each time a spell ends, causes in rising order; a refusal for no event, or where early on all that are watched end while others last on
 * @throws RangeError for a time that is negative or no finite number, or an entry after the end
 * @example cumulativeIncidence([{ time: 1, cause: 'built' }, { time: 2, cause: 'cancelled' }, { time: 3, cause: 'built' }, { time: 4, cause: null }])[2].byCause.built.probability // => 0.5
 */
export function cumulativeIncidence(spells: readonly CauseSpell[], confidence = 0.95): readonly IncidenceStep[] | NoEvents | WatchGap {
  const reach = normalReach(confidence)
  const causes = [...new Set(spells.flatMap(({ cause }) => cause ?? []))].sort()
  const table = riskTable(spellTimes(spells, (place) => spells[place]!.cause !== null), spells.map(({ cause }) => (cause === null ? -1 : causes.indexOf(cause))), causes.length)
  if (causes.length === 0) return noEvents(spells.length)
  const refused = watchGap(table)
  if (refused) return refused
  const before = survivalBefore(table)
  const paths = causes.map((_, cause) => incidencePath(table, before, cause))
  return Array.from(table.times, (time, at): IncidenceStep => ({
    time, atRisk: table.atRisk[at]!, survival: before[at + 1]!,
    byCause: Object.fromEntries(causes.map((cause, place) => {
      const { probability, variance } = paths[place]!
      const [share, error] = [probability[at]!, Math.sqrt(variance[at]!)]
      return [cause, { probability: share, standardError: error, ...logLogInterval(share, reach, error / share) }]
    })),
  }))
}

/** Survival just before each time of the table, and at its end. */
function survivalBefore({ atRisk, events }: RiskTable): Float64Array {
  const survival = new Float64Array(events.length + 1).fill(1)
  events.forEach((count, at) => { survival[at + 1] = count > 0 ? survival[at]! * ((atRisk[at]! - count) / atRisk[at]!) : survival[at]! })
  return survival
}

/** The incidence of one cause and its variance; the squares of F(t) − F(s) are taken apart, so that one pass gives all t. */
function incidencePath({ atRisk, events, byCause }: RiskTable, before: Float64Array, cause: number): { readonly probability: Float64Array; readonly variance: Float64Array } {
  const [probability, variance] = [new Float64Array(events.length), new Float64Array(events.length)]
  let reached = 0
  let [all, allReached, allSquared, own, mixed, mixedReached] = [0, 0, 0, 0, 0, 0]
  events.forEach((count, at) => {
    if (count > 0) {
      const [n, d, s] = [atRisk[at]!, byCause[cause]![at]!, before[at]!]
      reached += (s * d) / n
      const greenwood = count < n ? count / (n * (n - count)) : 0
      all += greenwood
      allReached += greenwood * reached
      allSquared += greenwood * reached ** 2
      own += (s ** 2 * (n - d) * d) / n ** 3
      mixed += (s * d) / n ** 2
      mixedReached += ((s * d) / n ** 2) * reached
    }
    probability[at] = reached
    variance[at] = Math.max(0, reached ** 2 * all - 2 * reached * allReached + allSquared + own - 2 * (reached * mixed - mixedReached))
  })
  return { probability, variance }
}
