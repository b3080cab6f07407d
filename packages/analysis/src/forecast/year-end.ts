import { isRefusal } from '@chanye/model'
import { studentQuantile, studentTail } from '../numeric/student.ts'
import type { SinglePeriod } from '../series/single-periods.ts'
import type { ForecastMethod } from './parts/candidate.ts'
import { combination } from './parts/combination.ts'
import { naiveSquares, type Spread, spreadOf } from './parts/conformity.ts'
import { type YearRefusal, yearSpans } from './parts/year-spans.ts'
import { paceTotal, progressMethod, progressProbability, sameGrowthTotal, sameRemainderTotal, type YearsToDate } from './progress-method.ts'

/** A quantile of the total: the probability that no more comes. */
export interface TotalQuantile { readonly probability: number; readonly total: number }

/** What another way of reckoning says of the total. */
export interface TotalBeside {
  /** 月均推算, 进度法, 同比增速推算, 去年余量推算. */
  readonly method: 'pace' | 'progress' | 'same growth' | 'same remainder'
  /** How many years before it looks at. */
  readonly years: number
  readonly total: number
  /** That the target is reached; null where there is none, or the method says nothing of its spread. */
  readonly probability: number | null
}

export interface YearEnd {
  readonly year: number
  /** The last month known. */
  readonly month: number
  readonly toDate: number
  /** The total expected, in the unit of the values; also the middle of the distribution. */
  readonly total: number
  /** Of the total about what is expected, in the unit of the values: Student's, with these degrees of freedom. */
  readonly spread: Spread
  /** At 2.5, 10, 25, 50, 75, 90 and 97.5 %. */
  readonly quantiles: readonly TotalQuantile[]
  /** That the total reaches the target; null without a target. */
  readonly probability: number | null
  readonly beside: readonly TotalBeside[]
  /** The methods of the forecast and their weights, heaviest first. */
  readonly methods: readonly { readonly method: ForecastMethod; readonly weight: number }[]
}

export interface YearEndQuestion {
  /** Single-period values (当期), in any order; the last year is the one begun. */
  readonly periods: readonly SinglePeriod[]
  /** For the whole year, in the unit of the values. */
  readonly target?: number
}

const PROBABILITIES = [0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975]

/**
 * 全年预计: the distribution of the year's total, and the probability that it reaches the target, beside what 进度法 and other ways of the bureaus say.
 *
 * The year to date plus the forecast of the months left (see forecast). The spread is that of whole paths: sums of the errors that forecasts of as many months made from rolling origins, where good and bad months go together as they do; Student's t counts errors that overlap as one. Nothing is drawn by chance. January and February published as one stay one span in all years; years before one with a missing month are left out.
 *
 * Source: Bates and Granger 1969; Tashman 2000; 进度法 as the bureaus use it.
 *
 * @returns a refusal where the year before is not whole, a month of the year begun is missing before the last one known, or no earlier year tells that month from the next; for a year that is complete its total, with no doubt about it
 * @throws RangeError for no values, one that is no finite number, a month that is none or given twice, or a target that is not positive
 * @example yearEnd({ periods: [2022, 2023, 2024].flatMap((year) => [1, 4, 7, 10].filter((from) => year < 2024 || from < 7).map((from) => ({ year, from, to: from + 2, value: 10 }))), target: 39 }).total // => 40.0
 */
export function yearEnd({ periods, target }: YearEndQuestion): YearEnd | YearRefusal {
  if (target !== undefined && !(target > 0 && target < Infinity)) throw new RangeError(`target must be positive: ${target}`)
  const spans = yearSpans(periods)
  if (isRefusal(spans)) return spans
  const { ends, before, year, begun } = spans
  const month = ends[begun.length - 1]!
  const toDate = sum(begun)
  const { rest, spread, methods } = remainder(Float64Array.from([...before.flatMap(({ values }) => values), ...begun]), ends.length, ends.length - begun.length)
  const total = toDate + rest
  const years: YearsToDate = { toDate, before: before.map(({ values }) => ({ toDate: sum(values.slice(0, begun.length)), total: sum(values) })).reverse() }
  return {
    year, month, toDate, total, spread,
    quantiles: PROBABILITIES.map((probability) => ({ probability, total: total + quantile(spread, probability) })),
    probability: target === undefined ? null : totalProbability({ total, spread }, target),
    beside: besides(years, month, target), methods,
  }
}

/**
 * The probability that the total comes to this much or more, in its own unit.
 *
 * @throws RangeError for a target that is no finite number
 * @example totalProbability({ total: 100, spread: { deviation: 5, degrees: 9 } }, 100) // => 0.5
 */
export function totalProbability({ total, spread: { deviation, degrees } }: Pick<YearEnd, 'total' | 'spread'>, target: number): number {
  if (!Number.isFinite(target)) throw new RangeError(`target must be finite: ${target}`)
  return deviation === 0 ? Number(total >= target) : studentTail((target - total) / deviation, degrees)
}

/** What is left of the year: its forecast, and the spread of its error, in the unit of the values. */
function remainder(known: Float64Array, period: number, horizon: number): { rest: number; spread: Spread; methods: YearEnd['methods'] } {
  if (horizon === 0) return { rest: 0, spread: { deviation: 0, degrees: Infinity }, methods: [] }
  const { path, level, errors, methods } = combination(known, period, horizon)
  const sums = errors.filter((row) => row.length === horizon).map(sum)
  const { deviation, degrees } = spreadOf(sums, { steps: horizon, naiveSquare: naiveSquares(known, period)(horizon) * horizon * horizon, changes: known.length - 1 })
  return { rest: sum(path), spread: { deviation: deviation * level, degrees }, methods: methods.map(({ method, weight }) => ({ method, weight })).sort((a, b) => b.weight - a.weight) }
}

function besides(years: YearsToDate, month: number, target: number | undefined): readonly TotalBeside[] {
  const sure = (method: TotalBeside['method'], count: number, total: number): TotalBeside => ({ method, years: count, total, probability: null })
  const always = [sure('same remainder', 1, sameRemainderTotal(years)), sure('pace', 0, paceTotal(years.toDate, month))]
  if (![years, ...years.before].every(({ toDate }) => toDate > 0) || !years.before.every(({ total }) => total > 0)) return always
  const counts = new Set([3, 5].map((most) => Math.min(most, years.before.length)))
  const progress = [...counts].map((count): TotalBeside => {
    const found = progressMethod(years, count)
    return { method: 'progress', years: count, total: found.total, probability: target === undefined ? null : progressProbability(found, target) }
  })
  return [...progress, sure('same growth', 1, sameGrowthTotal(years)), ...always]
}

function quantile({ deviation, degrees }: Spread, probability: number): number {
  if (deviation === 0 || probability === 0.5) return 0
  return Math.sign(probability - 0.5) * deviation * studentQuantile(Math.min(probability, 1 - probability), degrees)
}

function sum(values: ArrayLike<number>): number {
  let total = 0
  for (let k = 0; k < values.length; k++) total += values[k]!
  return total
}
