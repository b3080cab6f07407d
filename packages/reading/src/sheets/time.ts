import { ALL_YEAR, FREQUENCIES, LAST_YEAR, NUMERALS, SECOND_HALF, THIS_PERIOD, TIME_REST, TIMES, WHOLE_YEAR, YEAR, YEAR_AT, YEAR_OF_BASIS } from './rules.ts'

export type Frequency = (typeof FREQUENCIES)[number][0]

/** A time, or the part of one that a heading says. */
export interface TimePart {
  readonly year?: number
  /** The first of the years to `year`. */
  readonly fromYear?: number
  readonly month?: number
  readonly quarter?: number
  readonly day?: number
  /** Counted from the start of the year. */
  readonly cumulative?: boolean
  /** 全年: the year as a whole, named beside months or quarters. */
  readonly wholeYear?: boolean
  /** Of the table's own period: 本月; a year earlier: 上年同期. */
  readonly relative?: 'this' | 'last'
}

/**
 * The time a heading says, and what it says besides.
 *
 * @returns null where it says none
 */
export function timeIn(text: string): { readonly part: TimePart; readonly rest: string } | null {
  const year = YEAR.exec(text)
  if (year !== null) return { part: { year: Number(year.groups!.year) }, rest: '' }
  if (WHOLE_YEAR.test(text)) return { part: { wholeYear: true }, rest: text.replace(WHOLE_YEAR, '') === '' ? '' : text }
  const based = text.replace(YEAR_OF_BASIS, (basis) => '\u0001'.repeat(basis.length))
  for (const pattern of TIMES) {
    const found = pattern.exec(based)
    if (found === null) continue
    const rest = `${text.slice(0, found.index)}${text.slice(found.index + found[0].length)}`.replace(/^[\s,，:：_-]+|[\s,，:：_-]+$/gu, '').replace(/^[(（]\s*[)）]$/u, '')
    if (ALL_YEAR.test(rest)) return { part: { ...partOf(found), wholeYear: true }, rest: '' }
    return { part: partOf(found), rest: TIME_REST.test(rest) ? '' : rest }
  }
  if (LAST_YEAR.test(text)) return { part: { relative: 'last' }, rest: text }
  return THIS_PERIOD.test(text) ? { part: { relative: 'this' }, rest: text } : null
}

const counted = (said: string): number => NUMERALS[said] ?? Number(said)

function partOf({ groups = {} }: RegExpExecArray): TimePart {
  const toQuarter = groups.toquarter ?? groups.toquarter2 ?? groups.half
  const said = { fromYear: groups.fromyear, year: groups.year, month: groups.month, quarter: toQuarter ?? groups.quarter ?? groups.quarter2, day: groups.day }
  const numbers = Object.fromEntries(Object.entries(said).flatMap(([part, digits]) => (digits === undefined ? [] : [[part, counted(digits)]])))
  const fromStart = groups.from ?? (SECOND_HALF.test(groups.half ?? '') ? undefined : toQuarter)
  return { ...numbers, ...(fromStart === undefined ? {} : { cumulative: true }) }
}

/** The time of a cell typed as a date; its day counts only where the frequency asks for it. */
export function timeOfDate(text: string): TimePart {
  const [year, month, day] = text.slice(0, 10).split('-').map(Number)
  return { year: year!, month: month!, day: day! }
}

/** The last time a title, a sheet's or a file's name says: only a year where the words allow more than one reading. */
export function timeOfTitle(text: string): TimePart | null {
  const found = timeIn(text)
  if (found?.part.year !== undefined) return found.part
  const year = YEAR_AT.exec(text)
  return year === null ? null : { year: Number(year.groups!.year) }
}

/** What one part leaves open, taken from the next; a part that names a month or quarter is not narrowed. */
export function filled(inner: TimePart, outer: TimePart): TimePart {
  const narrow = inner.month !== undefined || inner.quarter !== undefined || inner.wholeYear === true
  const { month: _month, quarter: _quarter, day: _day, wholeYear: _wholeYear, cumulative: _cumulative, ...lasting } = outer
  const { fromYear: _fromYear, ...single } = narrow ? lasting : outer
  return { ...(inner.year !== undefined || narrow ? single : outer), ...inner }
}

/** A time as the period it is, at the frequency an indicator is kept; null where no year is known. */
export function periodOf(time: TimePart, frequency: Frequency | null): string | null {
  const { fromYear, year, month, quarter } = time
  if (year === undefined) return null
  if (fromYear !== undefined && fromYear < year && month === undefined && quarter === undefined) return `${fromYear}/${year}`
  return periodIn(year, time, frequency)
}

function periodIn(year: number, { month, quarter, day }: TimePart, frequency: Frequency | null): string {
  if (frequency === 'year') return String(year)
  if (quarter !== undefined) return `${year}-Q${quarter}`
  if (month === undefined) return String(year)
  if (frequency === 'quarter') return `${year}-Q${Math.ceil(month / 3)}`
  const printed = `${year}-${String(month).padStart(2, '0')}`
  return day !== undefined && (frequency === 'day' || frequency === 'week') ? `${printed}-${String(day).padStart(2, '0')}` : printed
}

/** The frequency a word says; null for any other word. */
export const frequencyOf = (text: string): Frequency | null => FREQUENCIES.find(([, pattern]) => pattern.test(text))?.[0] ?? null
