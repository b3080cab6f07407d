import { mean, sampleDeviation } from '../numeric/spread.ts'
import { studentQuantile, studentTail } from '../numeric/student.ts'
import type { Interval } from './interval-score.ts'

/** A year begun beside the years before it, each up to the same month; in the unit of the target. */
export interface YearsToDate {
  readonly toDate: number
  /** Newest first. */
  readonly before: readonly { readonly toDate: number; readonly total: number }[]
}

export interface ProgressForecast {
  readonly total: number
  /** Spread of the logarithm of the share, with what one more year adds; null for a single year before. */
  readonly deviation: number | null
  readonly degrees: number
}

/** The spread of the share is taken from no more years than these. */
const MOST_YEARS = 8

/**
 * 进度法: the total of the year if as much of it is done as usual by now: year to date / mean share of the years before.
 *
 * Its spread is that of the logarithm of the share over up to eight years, times √(1 + 1/n), by Student's t.
 *
 * Source: the usage of statistics bureaus; the spread as for any mean of few values.
 *
 * @param years - how many years before give the mean share, as many as there are at most
 * @throws RangeError for no year before, a number that is not above zero, or years that are not whole and above zero
 * @example progressMethod({ toDate: 30, before: [{ toDate: 20, total: 80 }, { toDate: 14, total: 70 }] }).total // => 133.3333
 */
export function progressMethod(begun: YearsToDate, years = 3): ProgressForecast {
  const { toDate, before } = begun
  check(begun)
  if (!(Number.isInteger(years) && years >= 1)) throw new RangeError(`years must be a whole number above zero: ${years}`)
  const shares = before.map((year) => year.toDate / year.total)
  const logs = shares.slice(0, MOST_YEARS).map(Math.log)
  return {
    total: toDate / mean(shares.slice(0, years)),
    deviation: logs.length < 2 ? null : sampleDeviation(logs) * Math.sqrt(1 + 1 / logs.length),
    degrees: logs.length - 1,
  }
}

/**
 * The probability that the total reaches a target, by 进度法.
 *
 * @param target - above zero
 * @returns null where there was but one year before
 * @throws RangeError for a target that is not above zero
 * @example progressProbability({ total: 100, deviation: 0.05, degrees: 7 }, 100) // => 0.5
 */
export function progressProbability(forecast: ProgressForecast, target: number): number | null {
  const { total, deviation, degrees } = forecast
  if (!(target > 0 && target < Infinity)) throw new RangeError(`target must be positive: ${target}`)
  if (deviation === null) return null
  return deviation === 0 ? Number(total >= target) : studentTail(Math.log(target / total) / deviation, degrees)
}

/**
 * The interval of the total by 进度法, wider upwards.
 *
 * @param confidence - a fraction such as 0.8
 * @returns null where there was but one year before
 * @throws RangeError for a confidence not between 0 and 1
 * @example progressInterval({ total: 100, deviation: 0.05, degrees: 7 }, 0.8) // => { lower: 93.1698, upper: 107.3309 }
 */
export function progressInterval(forecast: ProgressForecast, confidence: number): Interval | null {
  const { total, deviation, degrees } = forecast
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`confidence must lie between 0 and 1: ${confidence}`)
  if (deviation === null) return null
  const factor = Math.exp(deviation * studentQuantile((1 - confidence) / 2, degrees))
  return { lower: total / factor, upper: total * factor }
}

/**
 * The total at the pace so far: every month to come as the mean of those gone by.
 *
 * @param months - gone by, 1 to 12
 * @throws RangeError for a year to date that is no finite number, or a month that is none
 * @example paceTotal(30, 3) // => 120.0
 */
export function paceTotal(toDate: number, months: number): number {
  if (!Number.isFinite(toDate)) throw new RangeError(`the year to date must be finite: ${toDate}`)
  if (!(Number.isInteger(months) && months >= 1 && months <= 12)) throw new RangeError(`months must be 1 to 12: ${months}`)
  return (toDate / months) * 12
}

/**
 * The total if the rest of the year grows as the year to date has: last year's total × growth so far.
 *
 * @throws RangeError for no year before, or a number that is not above zero
 * @example sameGrowthTotal({ toDate: 33, before: [{ toDate: 30, total: 100 }] }) // => 110.0
 */
export function sameGrowthTotal(begun: YearsToDate): number {
  const { toDate, before } = begun
  check(begun)
  return (before[0]!.total * toDate) / before[0]!.toDate
}

/**
 * The total if the rest of the year brings what the rest of last year did.
 *
 * @throws RangeError for no year before, or a number that is not finite
 * @example sameRemainderTotal({ toDate: 33, before: [{ toDate: 30, total: 100 }] }) // => 103.0
 */
export function sameRemainderTotal({ toDate, before }: YearsToDate): number {
  const last = before[0]
  if (!last || !Number.isFinite(toDate + last.total - last.toDate)) throw new RangeError(`a year to date and a year before are needed: ${toDate}, ${last?.toDate}, ${last?.total}`)
  return toDate + last.total - last.toDate
}

function check({ toDate, before }: YearsToDate): void {
  if (before.length === 0) throw new RangeError('a year before is needed')
  const wrong = [toDate, ...before.flatMap((year) => [year.toDate, year.total])].find((value) => !(value > 0 && value < Infinity))
  if (wrong !== undefined) throw new RangeError(`years to date and totals must be positive: ${wrong}`)
}
