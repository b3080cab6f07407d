import { normalReach } from '../numeric/normal-tail.ts'
import { logLogInterval } from './parts/log-log-interval.ts'
import { riskTable, type WatchGap, watchGap } from './parts/risk-table.ts'
import { noEvents, type NoEvents, type Spell, spellTimes } from './parts/spell.ts'
import { type DurationQuantile, survivalQuantile, type SurvivalStep } from './survival-curve.ts'

export interface KaplanMeierStep extends SurvivalStep {
  /** Watched just before. */
  readonly atRisk: number
  readonly events: number
}

export interface KaplanMeier {
  readonly spells: number
  readonly events: number
  /** One for each time a spell ends, by an event or not. */
  readonly steps: readonly KaplanMeierStep[]
  readonly median: DurationQuantile
}

/**
 * 生存曲线: the probability to last longer than each time, from spells of which some have not ended.
 *
 * S(t) = Π (1 − d / n) over the times up to t, with d events among n watched; standard error by Greenwood 1926, interval on the
 * scale of log(−log S). Kaplan and Meier 1958; entries after the beginning as in Tsai, Jewell and Wang 1987: where all are first
 * seen late, survival counts from the first of them.
 *
 * @param confidence - of the intervals, a fraction
 * @returns the curve; a refusal for no event, or where early on all that are watched end while others last on
 * @throws RangeError for a time that is negative or no finite number, or an entry after the end
 * @example kaplanMeier([{ time: 2, event: true }, { time: 3, event: false }, { time: 5, event: true }, { time: 8, event: false }]).steps[2].survival // => 0.375
 */
export function kaplanMeier(spells: readonly Spell[], confidence = 0.95): KaplanMeier | NoEvents | WatchGap {
  const reach = normalReach(confidence)
  const times = spellTimes(spells, (place) => spells[place]!.event)
  const table = riskTable(times, spells.map(({ event }) => (event ? 0 : -1)), 1)
  const total = table.events.reduce((sum, count) => sum + count, 0)
  if (total === 0) return noEvents(spells.length)
  const refused = watchGap(table)
  if (refused) return refused
  let [survival, greenwood] = [1, 0]
  const steps = Array.from(table.times, (time, at): KaplanMeierStep => {
    const [atRisk, events] = [table.atRisk[at]!, table.events[at]!]
    if (events > 0) {
      survival *= (atRisk - events) / atRisk
      greenwood += events / (atRisk * (atRisk - events))
    }
    const logError = Math.sqrt(greenwood)
    return { time, atRisk, events, survival, standardError: survival > 0 ? survival * logError : null, ...logLogInterval(survival, reach, logError) }
  })
  return { spells: spells.length, events: total, steps, median: survivalQuantile(steps, 0.5) }
}
