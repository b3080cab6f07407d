import type { Refusal } from '@chanye/model'
import type { SinglePeriod } from '../../series/single-periods.ts'

/** Whole years and the year begun, cut alike into spans of months. */
export interface YearSpans {
  /** The months a span ends with, the last of them 12. */
  readonly ends: readonly number[]
  /** Whole years without a gap before the year begun, oldest first, a value for each span. */
  readonly before: readonly { readonly year: number; readonly values: readonly number[] }[]
  readonly year: number
  /** The spans of the year begun that are known. */
  readonly begun: readonly number[]
}

export type YearRefusal = Refusal<'too-short' | 'gap' | 'no-common-span'>

/**
 * Cuts years into the finest spans that all of them tell apart: where every January and February come as one, they stay one, and a year that has them singly is added up.
 *
 * The last year is the one begun; years before one that is not whole are left out.
 */
export function yearSpans(periods: readonly SinglePeriod[]): YearSpans | YearRefusal {
  const years = byYear(periods)
  const year = Math.max(...years.keys())
  const begun = years.get(year) ?? []
  const hole = begun.find(({ from }, k) => from !== (begun[k - 1]?.to ?? 0) + 1)
  if (!begun[0] || hole) return { refused: 'gap', need: `every month of ${year} up to the last known; what comes before month ${hole?.from ?? 1} is missing`, facts: { year, month: hole?.from ?? 1 } }
  const whole: SinglePeriod[][] = []
  for (let before = years.get(year - 1); before && isWhole(before); before = years.get(before[0]!.year - 1)) whole.unshift(before)
  if (whole.length === 0) return { refused: 'too-short', need: `every month of ${year - 1}, the year before`, facts: { year: year - 1 } }
  const month = begun[begun.length - 1]!.to
  const ends = Array.from({ length: 12 }, (_, k) => k + 1).filter((end) => whole.every((spans) => endsAt(spans, end)) && (end > month || endsAt(begun, end)))
  if (!ends.includes(month)) return { refused: 'no-common-span', need: `years before that tell month ${month} from the next, as ${year} does`, facts: { year, month } }
  const cut = (spans: readonly SinglePeriod[], upTo: number) => ends.filter((end) => end <= upTo).map((end, k) => spans.reduce((sum, { to, value }) => (to <= end && to > (ends[k - 1] ?? 0) ? sum + value : sum), 0))
  return { ends, before: whole.map((spans) => ({ year: spans[0]!.year, values: cut(spans, 12) })), year, begun: cut(begun, month) }
}

const endsAt = (spans: readonly SinglePeriod[], end: number) => spans.some(({ to }) => to === end)

const isWhole = (spans: readonly SinglePeriod[]) => spans.every(({ from }, k) => from === (spans[k - 1]?.to ?? 0) + 1) && spans[spans.length - 1]!.to === 12

function byYear(periods: readonly SinglePeriod[]): Map<number, SinglePeriod[]> {
  const years = new Map<number, SinglePeriod[]>()
  for (const period of periods) {
    const { year, from, to, value } = period
    if (!Number.isFinite(value)) throw new RangeError(`values must be finite: ${value} in ${year}, months ${from} to ${to}`)
    if (!(Number.isInteger(year) && Number.isInteger(from) && Number.isInteger(to) && from >= 1 && from <= to && to <= 12)) throw new RangeError(`months must run from 1 to 12: ${from} to ${to} of ${year}`)
    years.set(year, [...(years.get(year) ?? []), period])
  }
  if (years.size === 0) throw new RangeError('a year begun is needed: no periods')
  for (const spans of years.values()) {
    spans.sort((a, b) => a.from - b.from)
    spans.forEach(({ year, from }, k) => { if (k > 0 && spans[k - 1]!.to >= from) throw new RangeError(`months must be given once: month ${from} of ${year} twice`) })
  }
  return years
}
