import { dateOfSerial } from '../formats/date-serial.ts'
import type { Cell } from '../sheets/grid.ts'
import { fineness, plain, shown } from './printed.ts'
import { BEFORE_DATE, DATES, DATES_OF_YEAR, FIRST_HALF, NEAR_YEAR, QUARTER_OF, SPAN, UNDATED, withDigits, YEAR_START } from './rules.ts'

/** A date as far as it is told; a half year stands by its last quarter's name `2024-H1`. */
export interface DateMeaning { readonly date: string | null; readonly precision: 'day' | 'month' | 'quarter' | 'half' | 'year' | 'none' }
/** From when to when, each as far as it is told. */
export interface SpanMeaning { readonly from: string | null; readonly to: string | null }

const two = (number: number | string) => String(number).padStart(2, '0')

/**
 * What a text says of a date: 2024.3, 24年3月, 2024年三季度, 3月底 in the given year, 待定.
 *
 * @returns a date of null for words that say there is none yet; undefined for a text that is no date
 */
export function dateIn(text: string, year: number | null): DateMeaning | undefined {
  const said = withDigits(plain(text)).replace(/\s*([-./年月])\s*/gu, '$1').replace(/^[(（]|[)）]$/gu, '')
  if (UNDATED.test(said) && !/\d{4}/u.test(said)) return { date: null, precision: 'none' }
  const bare = said.replace(BEFORE_DATE, '')
  const whole = partsIn(bare, DATES)
  if (whole) return known(meaning(whole, Number(whole.year) < 100 ? 2000 + Number(whole.year) : Number(whole.year)))
  const near = year === null ? undefined : partsIn(bare, DATES_OF_YEAR)
  return near && known(meaning(near, year! + (NEAR_YEAR[near.near ?? ''] ?? 0)))
}

/** A day that the calendar has; the 30th of February is none. */
function known(said: DateMeaning): DateMeaning | undefined {
  return said.precision !== 'day' || new Date(`${said.date}T00:00:00Z`).toISOString().startsWith(said.date!) ? said : undefined
}

function partsIn(text: string, forms: readonly RegExp[]): Readonly<Record<string, string | undefined>> | undefined {
  for (const form of forms) {
    const groups = form.exec(text)?.groups
    if (groups) return groups
  }
  return undefined
}

function meaning(groups: Readonly<Record<string, string | undefined>>, year: number): DateMeaning {
  const quarter = groups.q ?? groups.quarter
  if (quarter) return { date: `${year}-Q${QUARTER_OF[quarter] ?? quarter}`, precision: 'quarter' }
  if (groups.half) return { date: `${year}-H${groups.half === FIRST_HALF ? 1 : 2}`, precision: 'half' }
  if (groups.edge) return { date: `${year}-${groups.edge === YEAR_START ? '01' : '12'}`, precision: 'month' }
  if (groups.day) return { date: `${year}-${two(groups.month!)}-${two(groups.day)}`, precision: 'day' }
  return groups.month ? { date: `${year}-${two(groups.month)}`, precision: 'month' } : { date: String(year), precision: 'year' }
}

/** Counts of days of the years 1982 to 2053. */
const SERIALS = /^[34]\d{4}(?:\.\d+)?$|^5[0-5]\d{3}(?:\.\d+)?$/u

/** What a cell says of a date; `serial` where it is a bare count of days. */
export function dateOf(cell: Cell, year: number | null): (DateMeaning & { readonly serial?: true }) | undefined {
  if (cell.kind === 'date') {
    const [whole, month] = [cell.text.slice(0, 10), cell.text.slice(0, 7)]
    const precision = fineness(cell.format)
    return { date: precision === 'day' ? whole : precision === 'month' ? month : cell.text.slice(0, 4), precision }
  }
  const text = shown(cell)
  const counted = SERIALS.test(text.trim()) ? dateOfSerial(Math.floor(Number(text)), false) : undefined
  if (counted) return { date: counted, precision: 'day', serial: true }
  return dateIn(text, year)
}

/** @returns from when to when a text says; one date stands for both ends; undefined where there is none */
export function spanIn(text: string, year: number | null): SpanMeaning | undefined {
  const said = withDigits(plain(text)).replace(/\s+/gu, '')
  const sides = SPAN.exec(said)?.groups ?? yearsIn(said)
  if (!sides) {
    const one = dateIn(said, year)
    return one && { from: one.date, to: one.date }
  }
  const from = dateIn(sides.from!, year)
  const to = dateIn(sides.to!, from?.date ? Number(from.date.slice(0, 4)) : year)
  return from && to ? { from: from.date, to: to.date } : undefined
}

function yearsIn(text: string): { from: string; to: string } | undefined {
  const match = /^((?:19|20)\d{2}(?:\.\d{1,2})?)年?[-/]((?:19|20)?\d{2}(?:\.\d{1,2})?)年?$/u.exec(text)
  return match ? { from: match[1]!, to: /^\d\d(?:\.|$)/u.test(match[2]!) ? `20${match[2]}` : match[2]! } : undefined
}

/** @returns the last day a date may mean; null for none */
export function lastDayOf(date: string | null): string | null {
  return edgeOf(date, true)
}

/** @returns the first day a date may mean; null for none */
export function firstDayOf(date: string | null): string | null {
  return edgeOf(date, false)
}

function edgeOf(date: string | null, last: boolean): string | null {
  if (date === null) return null
  const [year = '', rest] = date.split('-')
  if (date.length === 10) return date
  const quarter = rest?.startsWith('Q') ? Number(rest[1]) : undefined
  const half = rest?.startsWith('H') ? Number(rest[1]) : undefined
  const months = quarter ? [quarter * 3 - 2, quarter * 3] : half ? [half * 6 - 5, half * 6] : rest ? [Number(rest), Number(rest)] : [1, 12]
  return last ? new Date(Date.UTC(Number(year), months[1]!, 0)).toISOString().slice(0, 10) : `${year}-${two(months[0]!)}-01`
}
