import { type Day, type Period, periodDays } from '@chanye/model'

/** How often a form comes. */
export const rhythms = ['monthly', 'quarterly', 'yearly'] as const
export type Rhythm = (typeof rhythms)[number]
const MONTHS: Readonly<Record<Rhythm, number>> = { monthly: 1, quarterly: 3, yearly: 12 }

/** One table of a source: the period it closes, and the day it was received. */
export interface Receipt { readonly closing: Period; readonly received: Day }

/** When the next table of a source is due, and by what that is told. */
export interface Expected {
  readonly rhythm: Rhythm
  /** The period the next one closes. */
  readonly period: Period
  readonly day: Day
  /** Days after its period's end that it usually comes, and of how many receipts that is the middle; of none, a whole period is allowed. */
  readonly days: number
  readonly receipts: number
}

/**
 * When the next table is due, from the source's own rhythm: the shortest usual step between the periods it closed, and the middle of the days
 * it took after their ends, counting those that came before another period was over.
 *
 * @returns undefined where fewer than two periods were received, or their steps follow no rhythm
 * @example expected([{ closing: '2025-08', received: '2025-09-10' }, { closing: '2025-09', received: '2025-10-12' }])?.day // => '2025-11-12'
 * @example expected([{ closing: '2025-09', received: '2025-10-12' }]) // => undefined
 */
export function expected(receipts: readonly Receipt[]): Expected | undefined {
  const closings = [...new Set(receipts.map(({ closing }) => closing))].sort((a, b) => endOf(a).localeCompare(endOf(b)))
  const rhythm = rhythmOf(closings)
  const last = closings.at(-1)
  if (!rhythm || last === undefined) return undefined
  const period = after(last, rhythm)
  const usual = closings.map((closing) => daysBetween(endOf(closing), receipts.filter((one) => one.closing === closing).map(({ received }) => received).sort()[0]!)).filter((days) => days >= 0 && days <= MONTHS[rhythm] * 31).sort((a, b) => a - b)
  const days = usual.length > 0 ? usual[Math.floor(usual.length / 2)]! : MONTHS[rhythm] * 31
  return { rhythm, period, day: addDays(endOf(period), days), days, receipts: usual.length }
}

/** The step that is most usual between periods of one kind. */
function rhythmOf(closings: readonly Period[]): Rhythm | undefined {
  const steps = closings.slice(1).map((closing, i) => monthNumber(closing) - monthNumber(closings[i]!))
  const counted = rhythms.map((rhythm) => ({ rhythm, times: steps.filter((step) => step === MONTHS[rhythm]).length })).sort((a, b) => b.times - a.times)
  return counted[0] && counted[0].times > 0 ? counted[0].rhythm : undefined
}

function endOf(period: Period): Day {
  return periodDays(period).last
}

/** Months counted from the year 0 to the month a period ends in. */
function monthNumber(period: Period): number {
  const [year, month] = endOf(period).split('-').map(Number)
  return year! * 12 + month!
}

/** The period after one, written as it is. */
function after(period: Period, rhythm: Rhythm): Period {
  const next = monthNumber(period) + MONTHS[rhythm] - 1
  const [year, month] = [Math.floor(next / 12), (next % 12) + 1]
  if (/^\d{4}$/u.test(period)) return String(year)
  return period.includes('Q') ? `${year}-Q${Math.ceil(month / 3)}` : `${year}-${String(month).padStart(2, '0')}`
}

/** @returns days from one day to another @example daysBetween('2025-09-30', '2025-10-08') // => 8 */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
