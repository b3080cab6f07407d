import { isMonth, monthAfter, yearBefore } from '@chanye/model'
import { fullClosing, monthAlone } from './closing.ts'
import { plain } from './printed.ts'
import { withDigits, YEAR_ALONE } from './rules.ts'
import type { ColumnPeriod } from './template.ts'

/** @returns the time a column's figures speak of; null where the column speaks of none or the ledger does not say */
export function periodOf(kind: ColumnPeriod | undefined, closing: string | null): string | null {
  if (closing === null || kind === undefined || kind === 'none') return null
  const year = Number(closing.slice(0, 4))
  if (kind === 'year') return String(year)
  if (kind === 'next-month') return isMonth(closing) ? monthAfter(closing) : null
  if (kind === 'last-year') return String(year - 1)
  return kind === 'year-before' ? yearBefore(closing) : closing
}

/** @returns the time a heading names itself: 1-9月 in the ledger's year, 2024年; null where it names none */
export function headingPeriod(heading: string, closing: string | null): string | null {
  const text = withDigits(plain(heading))
  const whole = fullClosing(text)
  if (whole) return whole
  const month = monthAlone(text)
  const year = YEAR_ALONE.exec(text)?.groups?.year
  if (month && (year ?? closing)) return `${year ?? closing!.slice(0, 4)}-${month}`
  return year ?? null
}

/** @returns the share of the year gone when a ledger closes, in percent; undefined where it closes with none */
export function timeGone(closing: string | null): number | undefined {
  const part = closing?.slice(5) ?? ''
  const months = part.startsWith('Q') ? Number(part[1]) * 3 : Number(part.slice(0, 2))
  return months >= 1 && months <= 12 ? (months / 12) * 100 : undefined
}
