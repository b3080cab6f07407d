import type { Context } from '../../context.ts'
import { LOOKS_FAR_AHEAD, TELLS_OF_A_YEAR, YEARLY_REPORT } from './rules.ts'
import { matches } from '../../matches.ts'

/** The named parts of a word for a time. */
export type Cue = Readonly<Record<string, string | undefined>>

export const HAN: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10, 十一: 11, 十二: 12, 两: 2 }

/** @returns the number of a month in digits or words; 0 for none @example monthNumber('十一') // => 11 */
export function monthNumber(text: string): number {
  return /^\d+$/.test(text) ? Number(text) : HAN[text] ?? 0
}

/** The year a document reports on, and the year it was written in. */
export interface Years {
  readonly written: number | null
  readonly reported: number | null
  readonly fixed: boolean
  /** The month it was written in, where its date says it. */
  readonly month: number | null
}

/**
 * The years a document speaks of by 今年, 去年 and 全年, from its title, its date and the heading above.
 *
 * @returns nulls where neither is known
 */
export function yearsOf({ title, date }: Pick<Context, 'title' | 'date'>): Years {
  const month = Number(date?.slice(5, 7)) || null
  return { ...spokenOf(title ?? '', Number(date?.slice(0, 4)) || null), month }
}

function spokenOf(title: string, dated: number | null): Omit<Years, 'month'> {
  const [titled = null, ...later] = matches(title, /((?:19|20)\d{2})年/g).map(([, year]) => Number(year))
  const last = later.at(-1)
  if (titled !== null && last === titled + 1) return { written: last, reported: titled, fixed: true }
  if (YEARLY_REPORT.test(title)) return yearly(titled ?? dated)
  const written = dated ?? titled
  const told = titled !== null && tells({ title, titled, dated })
  return { written, reported: told ? titled : written, fixed: told }
}

/** A work report of a year looks back on the one before. */
function yearly(year: number | null): Omit<Years, 'month'> {
  return { written: year, reported: year === null ? null : year - 1, fixed: true }
}

/** A title tells of a year when it says so, or when that year was over when it was written. */
function tells({ title, titled, dated }: { title: string; titled: number; dated: number | null }): boolean {
  return TELLS_OF_A_YEAR.test(title) || (dated !== null && titled < dated && !LOOKS_FAR_AHEAD.test(title))
}

/** @returns the year a cue names by itself; undefined for a cue that names a part of a year, null for one that cannot be resolved */
export function namedYear(g: Cue, { written, reported, fixed }: Years): number | null | undefined {
  if (g.year) return Number(g.year)
  if (g.this) return g.this === '年内' && fixed ? reported : written
  if (g.next) return written === null ? null : written + 1
  return g.last ? yearBefore(g.last, { written, reported, fixed }) : undefined
}

/** 过去一年 is the year a report tells of; 上年 the one before it; 去年 the one before it was written. */
function yearBefore(last: string, { written, reported, fixed }: Omit<Years, 'month'>): number | null {
  if (last.includes('过去') && fixed) return reported
  const base = last === '上年' && fixed ? reported : written
  return base === null ? null : base - 1
}

/** @returns the year of a part of a year: the one named last, else the one written in; a month that had not come is of the year before */
export function yearOf(g: Cue, year: number | null, years: Years): number | null {
  const { written, reported, fixed } = years
  if (g.whole) return fixed ? reported : year ?? reported
  if (year !== null || written === null) return year ?? reported
  return ofMonth(monthNumber(g.m ?? g.dm ?? ''), written, years)
}

function ofMonth(named: number, written: number, { reported, fixed, month }: Years): number | null {
  if (!named || month === null || named <= month) return written
  if (fixed) return reported
  return month <= 3 && named >= 9 ? written - 1 : written
}
