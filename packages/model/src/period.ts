/**
 * 时期 in SDMX forms: `2017`, `2017-H1`, `2017-Q3`, `2017-11`, a cumulative or other run of months `2017-01/2017-09`,
 * years `2010/2015`, days `2023-11-01/2023-11-16` or one day `2023-11-01`.
 */
export type Period = string

/** A calendar day `YYYY-MM-DD`. */
export type Day = string

const MONTH = '(?:0[1-9]|1[0-2])'
const ONE_MONTH = new RegExp(`^\\d{4}-${MONTH}$`)
const FORMS = [
  /^\d{4}$/, /^\d{4}-H[12]$/, /^\d{4}-Q[1-4]$/, ONE_MONTH, new RegExp(`^\\d{4}-${MONTH}-\\d\\d$`),
  /^\d{4}\/\d{4}$/, new RegExp(`^\\d{4}-${MONTH}/\\d{4}-${MONTH}$`), new RegExp(`^\\d{4}-${MONTH}-\\d\\d/\\d{4}-${MONTH}-\\d\\d$`),
]

/** @returns whether the text is a period in one of the forms above @example isPeriod('2017-13') // => false */
export function isPeriod(text: string): text is Period {
  return FORMS.some((form) => form.test(text)) && (!text.includes('/') || text.split('/')[0]! <= text.split('/')[1]!)
}

const two = (n: number) => String(n).padStart(2, '0')
const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()

/**
 * The first and last day of a period.
 *
 * @throws RangeError for a text that is no period
 * @example periodDays('2017-Q3') // => { first: '2017-07-01', last: '2017-09-30' }
 */
export function periodDays(period: Period): { readonly first: Day; readonly last: Day } {
  if (!isPeriod(period)) throw new RangeError(`not a period: ${period}`)
  const [from = '', to = from] = period.split('/')
  return { first: edge(from, 'first'), last: edge(to, 'last') }
}

function edge(part: string, side: 'first' | 'last'): Day {
  const [year = '', rest, day] = part.split('-')
  if (day) return part
  const [from, to] = monthsOf(rest)
  return side === 'first' ? `${year}-${two(from)}-01` : `${year}-${two(to)}-${two(lastDay(Number(year), to))}`
}

function monthsOf(rest: string | undefined): [number, number] {
  if (!rest) return [1, 12]
  if (rest.startsWith('H')) return rest === 'H1' ? [1, 6] : [7, 12]
  if (rest.startsWith('Q')) return [Number(rest[1]) * 3 - 2, Number(rest[1]) * 3]
  return [Number(rest), Number(rest)]
}

/**
 * 累计: the year from January to a month, in the one spelling it is written in.
 *
 * @throws RangeError for a text that is no month
 * @example yearToDate('2024-09') // => '2024-01/2024-09'
 * @example yearToDate('2024-06') // => '2024-H1'
 */
export function yearToDate(month: Period): Period {
  const { year, number } = monthIn(month)
  if (number === 1) return month
  return number === 12 ? String(year) : number === 6 ? `${year}-H1` : `${year}-01/${month}`
}

/**
 * The month up to which a period tells its year from January on, however it is spelled.
 *
 * @returns undefined for a period that does not begin with a year or goes beyond it
 * @throws RangeError for a text that is no period
 * @example monthToDate('2024-Q1') // => '2024-03'
 * @example monthToDate('2024-02') // => undefined
 */
export function monthToDate(period: Period): Period | undefined {
  const { first, last } = periodDays(period)
  const [month, year] = [last.slice(0, 7), last.slice(0, 4)]
  return first === `${year}-01-01` && last === periodDays(month).last ? month : undefined
}

/** @returns the month after a month @throws RangeError for a text that is no month @example monthAfter('2024-12') // => '2025-01' */
export function monthAfter(month: Period): Period {
  const { year, number } = monthIn(month)
  return number === 12 ? `${year + 1}-01` : `${year}-${two(number + 1)}`
}

/** @returns the same period a year before @throws RangeError for a text that is no period @example yearBefore('2024-01/2024-09') // => '2023-01/2023-09' */
export function yearBefore(period: Period): Period {
  if (!isPeriod(period)) throw new RangeError(`not a period: ${period}`)
  return period.replace(/\d{4}/g, (year) => String(Number(year) - 1).padStart(4, '0'))
}

function monthIn(month: Period): { readonly year: number; readonly number: number } {
  if (!isMonth(month)) throw new RangeError(`not a month: ${month}`)
  return { year: Number(month.slice(0, 4)), number: Number(month.slice(5)) }
}

/** @returns whether a text is a month @example isMonth('2024-Q3') // => false */
export function isMonth(text: string): boolean {
  return ONE_MONTH.test(text)
}

const CHINA_AHEAD_MS = 8 * 3600 * 1000

/**
 * The calendar day of an instant in China, where the product's days are counted, wherever the machine stands.
 *
 * @throws RangeError for a text that is no instant
 * @example chinaDay('2018-01-31T16:00:00Z') // => '2018-02-01'
 */
export function chinaDay(instant: string): Day {
  return new Date(Date.parse(instant) + CHINA_AHEAD_MS).toISOString().slice(0, 10)
}
