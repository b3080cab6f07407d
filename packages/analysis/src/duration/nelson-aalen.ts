import { normalReach } from '../numeric/normal-tail.ts'
import type { Bounds } from './parts/log-log-interval.ts'
import { riskTable } from './parts/risk-table.ts'
import { noEvents, type NoEvents, type Spell, spellTimes } from './parts/spell.ts'

export interface HazardStep extends Bounds {
  readonly time: number
  /** Watched just before. */
  readonly atRisk: number
  readonly events: number
  /** Events to be expected up to then of one who is replaced at each event. */
  readonly cumulativeHazard: number
  readonly standardError: number
}

/**
 * 累积风险: how many events one should have met up to each time; its slope is the rate of the events.
 *
 * H(t) = Σ d / n over the times up to t, variance Σ d / n², interval on the scale of log H. Nelson 1972; Aalen 1978.
 *
 * @param confidence - of the intervals, a fraction
 * @returns a step for each time a spell ends, bounds null before the first event; a refusal for no event
 * @throws RangeError for a time that is negative or no finite number, or an entry after the end
 * @example nelsonAalen([{ time: 2, event: true }, { time: 3, event: false }, { time: 5, event: true }, { time: 8, event: false }])[2].cumulativeHazard // => 0.75
 */
export function nelsonAalen(spells: readonly Spell[], confidence = 0.95): readonly HazardStep[] | NoEvents {
  const reach = normalReach(confidence)
  const table = riskTable(spellTimes(spells, (place) => spells[place]!.event), spells.map(({ event }) => (event ? 0 : -1)), 1)
  if (table.events.every((count) => count === 0)) return noEvents(spells.length)
  let [cumulativeHazard, variance] = [0, 0]
  return Array.from(table.times, (time, at): HazardStep => {
    const [atRisk, events] = [table.atRisk[at]!, table.events[at]!]
    if (events > 0) {
      cumulativeHazard += events / atRisk
      variance += events / atRisk ** 2
    }
    const standardError = Math.sqrt(variance)
    const width = Math.exp((reach * standardError) / cumulativeHazard)
    const bounds = cumulativeHazard > 0 ? { lower: cumulativeHazard / width, upper: cumulativeHazard * width } : { lower: null, upper: null }
    return { time, atRisk, events, cumulativeHazard, standardError, ...bounds }
  })
}
