/**
 * 时期 in SDMX forms: `2017`, `2017-H1`, `2017-Q3`, `2017-11`, a cumulative or other run of months `2017-01/2017-09`,
 * years `2010/2015`, days `2023-11-01/2023-11-16` or one day `2023-11-01`.
 */
export type Period = string

/** A calendar day `YYYY-MM-DD`. */
export type Day = string

const MONTH = '(?:0[1-9]|1[0-2])'
const FORMS = [
  /^\d{4}$/, /^\d{4}-H[12]$/, /^\d{4}-Q[1-4]$/, new RegExp(`^\\d{4}-${MONTH}$`), new RegExp(`^\\d{4}-${MONTH}-\\d\\d$`),
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
