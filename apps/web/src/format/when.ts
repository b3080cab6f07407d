import { chinaDay, isPeriod, periodDays, type Day, type Period } from '@chanye/model'
import { saying, type Language, type Say } from '../text/say.ts'

/**
 * A period as it is said.
 *
 * @returns the period in words; what is no period comes back as it is
 * @example periodText('2017-01/2017-09', 'en') // => '2017-01 to 2017-09'
 */
export function periodText(period: Period | null, language: Language): string {
  const say = saying(language)
  if (period === null) return ''
  if (!isPeriod(period)) return period
  const [from = '', to] = period.split('/')
  if (to === undefined) return partText(from, say)
  const [year, month] = from.split('-')
  const [lastYear, lastMonth] = to.split('-')
  if (year === lastYear && month && lastMonth && from.length === 7) return say('period.months', { year: year ?? '', from: Number(month), to: Number(lastMonth), first: month, last: lastMonth })
  return say('period.span', { from: partText(from, say), to: partText(to, say) })
}

function partText(part: string, say: Say): string {
  const [year = '', rest, day] = part.split('-')
  if (!rest) return say('period.year', { year })
  if (day) return part
  if (rest.startsWith('H')) return say(rest === 'H1' ? 'period.first-half' : 'period.second-half', { year })
  if (rest.startsWith('Q')) return say('period.quarter', { year, quarter: say(`period.${rest as 'Q1' | 'Q2' | 'Q3' | 'Q4'}`) })
  return say('period.month', { year, month: Number(rest), digits: rest })
}

/** @returns the last day of a month of the address bar, undefined when there is none @example monthEnd('2018-01') // => '2018-01-31' */
export function monthEnd(month: string | undefined): Day | undefined {
  return month && /^\d{4}-\d\d$/.test(month) && isPeriod(month) ? periodDays(month).last : undefined
}

/** @returns the month a moment falls into where the reader is @example monthOf(new Date(2018, 0, 14)) // => '2018-01' */
export function monthOf(moment: Date): string {
  return monthsOf(moment.getFullYear())[moment.getMonth()] ?? ''
}

/** @returns the twelve months of a year @example monthsOf(2018)[10] // => '2018-11' */
export function monthsOf(year: number): readonly string[] {
  return Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`)
}

/** @returns every month from one to another @example monthsBetween('2017-11', '2018-01') // => ['2017-11', '2017-12', '2018-01'] */
export function monthsBetween(first: string, last: string): readonly string[] {
  const years = Array.from({ length: Math.max(0, Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 1) }, (_, i) => Number(first.slice(0, 4)) + i)
  return years.flatMap(monthsOf).filter((month) => month >= first && month <= last)
}

/** @returns a moment as printed, with its zone @example momentText('2018-01-14T19:45:57+08:00') // => '2018-01-14 19:45:57 +08:00' */
export function momentText(moment: string | null | undefined): string {
  const match = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(Z|[+-]\d\d:\d\d)?$/.exec(moment ?? '')
  if (!match) return moment ?? ''
  const [, day, time, zone] = match
  return [day, time, zone === 'Z' ? 'UTC' : zone].filter(Boolean).join(' ')
}

/** @returns the day of a moment as printed; of one in UTC, which the program noted, the day it was in China @example dayText('2018-01-14T19:45:57+08:00') // => '2018-01-14' */
export function dayText(moment: string | null | undefined): string {
  if (moment?.endsWith('Z')) return chinaDay(moment)
  return moment?.slice(0, 10) ?? ''
}
