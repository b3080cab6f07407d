import type { FigureStatement, Span } from '@chanye/model'
import type { Carried } from './indicator.ts'
import type { Kinded } from './kind.ts'
import type { DatedFrom } from './period.ts'
import type { Years } from './years.ts'
import { OF_IT, RETURNED, SINCE_YEAR } from './rules.ts'
import type { Mood } from './status.ts'

/** What is carried from sentence to sentence while a document is read. */
export interface Running {
  /** The period the title tells of, where it tells of one that is no whole year. */
  readonly titled: string | null
  /** The two years a growth between them was last told of. */
  pair: readonly [string, string] | null
  mood: Mood
  years: Years
  year: number | null
  period: string | null
  paragraph: number
  carried: Carried | null
  /** What was named last that is no rate. */
  amount: Carried | null
  /** The firm or work the sentence before was about. */
  doer: string | null
  /** The half sentences before, up to a semicolon. */
  halves: string
}

interface When {
  readonly mention: Span
  readonly dated: readonly DatedFrom[]
  readonly running: Running
  readonly kinded: Kinded
  readonly status: FigureStatement['status']
  /** The text of the sentence before the figure. */
  readonly textBefore: string
  /** The text between the figure before and this one. */
  readonly left: string
}

/**
 * The period of a figure: what is named before it in its sentence, else what holds in the paragraph or the report.
 *
 * @returns null where the text does not fix it
 */
export function periodOf({ mention, dated, running, kinded, status, left, textBefore }: When): string | null {
  const before = dated.filter(({ at }) => at <= mention.start)
  if (kinded.basis === 'annual_average' || (kinded.kind !== 'growth' && SINCE_YEAR.test(left))) {
    running.pair = pairOf(before) ?? running.pair
    if (running.pair) return running.pair.join('/')
  }
  const period = comparedWith(before.at(-1), kinded, textBefore) ?? namedBefore(before, mention.start - left.length - 1, left)
  if (period !== undefined && period.role === 'compared') return period.period
  return ofGoal(within(period?.period ?? heldPeriod(running, status) ?? fallback(running, status), kinded, left), running, status)
}

/** 较2020年末的93亿元: an amount that stands right after a compared time is of that time. */
function comparedWith(cue: DatedFrom | undefined, { kind }: Kinded, textBefore: string): DatedFrom | undefined {
  return cue?.role === 'compared' && (kind === 'level' || kind === 'count') && OF_IT.test(textBefore.slice(cue.end)) ? cue : undefined
}

/** The last time that holds; one that holds for the next figure only, or from which on something changed, must stand since the figure before. */
function namedBefore(before: readonly DatedFrom[], since: number, left: string): DatedFrom | undefined {
  const returned = /[为到至:：]/.test(left) && RETURNED.test(left)
  return before.filter(({ role, at, reach }) => (role === 'holds' && (reach !== 'figure' || at > since)) || (role === 'from' && !returned && at > since)).at(-1)
}

/** Where within several years a figure stands: 从…增加到… names the year before them and the last, what was reached the last, a growth both ends. */
function within(period: string | null, { kind, basis }: Kinded, left: string): string | null {
  const years = /^(?<first>\d{4})\/(?<last>\d{4})$/.exec(period ?? '')?.groups
  if (!years || basis === 'annual_average') return period
  const start = String(Number(years.first) - 1)
  if (/(?:从|由)$/.test(left)) return start
  if (/(?:增加|提高|提升|增长|扩大|上升|下降|降|升)(?:到|至)$|(?:达到|达|突破|跨越|跃升至|稳定在)(?:了)?$/.test(left)) return years.last!
  return kind === 'growth' ? `${start}/${years.last}` : period
}

/** 力争全年…: a goal without a year of its own is of the year it was set in, never of one that had ended. */
function ofGoal(period: string | null, { years: { written } }: Running, status: FigureStatement['status']): string | null {
  return status === 'target' && written !== null && period === String(written - 1) ? String(written) : period
}

/** The period of the sentences before; a goal is not of a year that had passed when it was set. */
function heldPeriod({ period, years: { written } }: Running, status: FigureStatement['status']): string | null {
  const passed = status === 'target' && written !== null && period !== null && Number(period.slice(0, 4)) < written
  return passed ? null : period
}

function pairOf(before: readonly DatedFrom[]): readonly [string, string] | null {
  const years = before.map(({ period }) => period).filter((period) => /^\d{4}$/.test(period)).sort()
  const [first, last] = [years[0], years.at(-1)]
  return first !== undefined && last !== undefined && first !== last ? [first, last] : null
}

/** A text speaks of the period its title tells of, a report of its year, and a plan of the year it was written in. */
function fallback({ years, titled }: Running, status: FigureStatement['status']): string | null {
  if (titled !== null && status !== 'target') return titled
  const reported = years.fixed ? years.reported : null
  const year = status === 'target' ? years.written ?? years.reported : reported
  return year === null ? null : String(year)
}
