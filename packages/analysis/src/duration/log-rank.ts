import { groupedBy, type Refusal } from '@chanye/model'
import { cholesky, choleskySolution } from '../numeric/cholesky.ts'
import { chiSquareTail } from '../numeric/gamma.ts'
import { type RiskTable, riskTable } from './parts/risk-table.ts'
import { noEvents, type NoEvents, type Spell, spellTimes } from './parts/spell.ts'

/** A spell of a group; groups are compared within each stratum only, where strata are given. */
export interface GroupSpell extends Spell { readonly group: string; readonly stratum?: string }

export interface LogRank {
  /** χ², 0 where the groups end as if they were one. */
  readonly statistic: number
  readonly degrees: number
  /** The probability of a statistic as large by chance. */
  readonly p: number
  /** Expected are the events a group would have if all had one rate at each time. */
  readonly groups: readonly { readonly group: string; readonly spells: number; readonly observed: number; readonly expected: number }[]
}

/**
 * Whether groups end at the same rate.
 *
 * χ² = (O − E)′ V⁻¹ (O − E) with E = Σ d n(g) / n and the hypergeometric variance, summed over times and strata. Mantel 1966; Peto
 * and Peto 1972.
 *
 * @returns the test; a refusal for no event, fewer than two groups watched while events came, or no event that any outlasts
 * @throws RangeError for a time that is negative or no finite number, or an entry after the end
 * @example logRank([{ time: 1, event: true, group: 'a' }, { time: 2, event: true, group: 'b' }]).statistic // => 1
 */
export function logRank(spells: readonly GroupSpell[]): LogRank | NoEvents | Refusal<'too-few' | 'no-contrast'> {
  const groups = [...new Set(spells.map(({ group }) => group))].sort()
  spellTimes(spells, (place) => spells[place]!.event)
  if (!spells.some(({ event }) => event)) return noEvents(spells.length)
  const size = groups.length
  const [observed, expected, variance] = [new Float64Array(size), new Float64Array(size), new Float64Array(size * size)]
  for (const stratum of groupedBy(spells, ({ stratum = '' }) => stratum).values()) addStratum(stratum, groups, { observed, expected, variance })
  const watched = expected.filter((count) => count > 0).length
  if (watched < 2) return { refused: 'too-few', need: `two groups watched while events came; there are ${watched}`, facts: { groups: watched, needed: 2 } }

  const factor = cholesky({ rows: size, columns: size, values: variance }, 1e-9)
  const beyond = observed.map((count, group) => count - expected[group]!)
  const statistic = choleskySolution(factor, beyond.map((value, group) => (factor.dependent.includes(group) ? 0 : value))).reduce((sum, weight, group) => sum + weight * beyond[group]!, 0)
  const degrees = size - factor.dependent.length
  if (degrees === 0) return { refused: 'no-contrast', need: 'an event that some of another group outlast; all then watched end at once', facts: { spells: spells.length } }
  const counts = groupedBy(spells, ({ group }) => group)
  return { statistic, degrees, p: chiSquareTail(statistic, degrees), groups: groups.map((group, at) => ({ group, spells: counts.get(group)!.length, observed: observed[at]!, expected: expected[at]! })) }
}

interface Sums { readonly observed: Float64Array; readonly expected: Float64Array; readonly variance: Float64Array }

function addStratum(spells: readonly GroupSpell[], groups: readonly string[], { observed, expected, variance }: Sums): void {
  const place = new Map(groups.map((group, at) => [group, at]))
  const codes = Int32Array.from(spells, ({ group }) => place.get(group)!)
  const times = spellTimes(spells, (at) => spells[at]!.event)
  const table = riskTable(times, spells.map(({ event }, at) => (event ? codes[at]! : -1)), groups.length)
  const watched = groups.map((_, group) => watchedAt(table, times.times.filter((_t, at) => codes[at] === group), times.entries.filter((_t, at) => codes[at] === group)))
  table.events.forEach((events, at) => {
    if (events === 0) return
    const all = table.atRisk[at]!
    const spread = all > 1 ? (events * (all - events)) / (all - 1) : 0
    watched.forEach((counts, g) => {
      const share = counts[at]! / all
      observed[g]! += table.byCause[g]![at]!
      expected[g]! += events * share
      watched.forEach((others, h) => { variance[g * groups.length + h]! += spread * share * (Number(g === h) - others[at]! / all) })
    })
  })
}

/** How many of a group are watched at each time of the table. */
function watchedAt({ times }: RiskTable, ends: Float64Array, entries: Float64Array): Float64Array {
  ends.sort()
  entries.sort()
  let [ended, entered] = [0, 0]
  return times.map((time) => {
    while (ended < ends.length && ends[ended]! < time) ended++
    while (entered < entries.length && entries[entered]! < time) entered++
    return entered - ended
  })
}
