import type { Refusal } from '@chanye/model'
import { type Loess, loess } from '../numeric/loess.ts'
import { programMiddle } from './parts/program-middle.ts'

/** A series taken apart; the parts add up to it. */
export interface Decomposition {
  readonly seasonal: Float64Array
  readonly trend: Float64Array
  readonly remainder: Float64Array
}

export interface Stl extends Decomposition {
  /** From 0 to 1 for each value: 1 counts whole, 0 is taken for an outlier. */
  readonly weights: Float64Array
}

export interface StlChoice {
  /** How many years each month's seasonal figure is smoothed over, odd and 3 or more; `periodic` keeps one figure for each month. */
  readonly window: number | 'periodic'
  /** How many values the trend is smoothed over, odd; left out, the next odd number from 1.5 · period / (1 − 1.5 / window) on. */
  readonly trendWindow?: number
  /** Whether outliers are weighed down: fifteen rounds of weights with one pass each, instead of two passes and none. */
  readonly robust?: boolean
  /** Where outliers begin: at six times the median distance as published, or (`program`) at what R's program takes for it, to compare with R. */
  readonly middle?: 'median' | 'program'
}

/**
 * 季节分解: season and trend by local regression.
 *
 * Each month's values are smoothed by themselves, what is slow in them is taken out by a low-pass filter, and the rest is smoothed for the trend; over again.
 * Local means for the season, local lines for trend and filter, fitted every tenth of a window. Cleveland, Cleveland, McRae and Terpenning 1990.
 *
 * @param values - evenly spaced, without gaps
 * @param period - values to a season: 12 for months, 4 for quarters
 * @returns the parts, as long as the series; a refusal for two seasons or less, or a period without a season
 * @throws RangeError for a value that is no finite number, a period that is no whole number, or a window that is even or below 3
 * @example stl([1, 5, 1, 5, 1, 5], 2, { window: 'periodic' }).seasonal[1] // => 2.0
 */
export function stl(values: ArrayLike<number>, period: number, choice: StlChoice): Stl | Refusal<'too-short' | 'no-season'> {
  const series = checked(values)
  const how = smoothings(series.length, period, choice)
  if (period < 2) return { refused: 'no-season', need: `a season of two values or more; the period is ${period}`, facts: { period } }
  if (series.length <= 2 * period) return { refused: 'too-short', need: `more than two seasons, ${2 * period + 1} values; there are ${series.length}`, facts: { values: series.length, needed: 2 * period + 1 } }

  const parts = new Parts(series, period, how)
  if (choice.robust) {
    parts.refine()
    for (let round = 0; round < 15; round++) {
      parts.weighAnew(choice.middle === 'program' ? programMiddle : middlePair)
      parts.refine()
    }
  } else for (let pass = 0; pass < 2; pass++) parts.refine()
  if (choice.window === 'periodic') evenOut(parts.seasonal, period)

  const { seasonal, trend, weights = new Float64Array(series.length).fill(1) } = parts
  return { seasonal, trend, remainder: series.map((value, at) => value - seasonal[at]! - trend[at]!), weights }
}

function checked(values: ArrayLike<number>): Float64Array {
  const series = Float64Array.from(values)
  const odd = series.findIndex((value) => !Number.isFinite(value))
  if (odd >= 0) throw new RangeError(`values must be finite: ${series[odd]} at place ${odd + 1}`)
  return series
}

interface Smoothings { readonly season: Loess; readonly trend: Loess; readonly filter: Loess }

function smoothings(length: number, period: number, { window, trendWindow }: StlChoice): Smoothings {
  if (!Number.isInteger(period) || period < 1) throw new RangeError(`period must be a whole number above zero: ${period}`)
  for (const own of [window, trendWindow]) if (typeof own === 'number' && !(own >= 3 && own % 2 === 1)) throw new RangeError(`a window must be odd, 3 or more: ${own}`)
  const years = window === 'periodic' ? 10 * length + 1 : window
  return {
    season: smoothing(years, 0),
    trend: smoothing(trendWindow ?? nextOdd(Math.ceil((1.5 * period) / (1 - 1.5 / years))), 1),
    filter: smoothing(nextOdd(period), 1),
  }
}

const smoothing = (window: number, degree: 0 | 1): Loess => ({ window, degree, jump: Math.ceil(window / 10) })

const nextOdd = (whole: number) => whole + 1 - (whole % 2)

class Parts {
  readonly seasonal: Float64Array
  readonly trend: Float64Array
  weights: Float64Array | undefined
  private readonly series: Float64Array
  private readonly period: number
  private readonly how: Smoothings
  private readonly cycles: Float64Array
  private readonly work: readonly [Float64Array, Float64Array]

  constructor(series: Float64Array, period: number, how: Smoothings) {
    const [size, longer] = [series.length, series.length + 2 * period]
    this.series = series
    this.period = period
    this.how = how
    this.seasonal = new Float64Array(size)
    this.trend = new Float64Array(size)
    this.cycles = new Float64Array(longer)
    this.work = [new Float64Array(longer), new Float64Array(longer)]
  }

  /** One pass of the inner loop: a season from what the trend leaves, a trend from what the season leaves. */
  refine(): void {
    const { series, seasonal, trend, cycles, period } = this
    const size = series.length
    const [one, other] = this.work
    for (let at = 0; at < size; at++) one[at] = series[at]! - trend[at]!
    this.smoothCycles(one)
    const slow = other.subarray(0, size)
    movingMean(cycles, period, one)
    movingMean(one.subarray(0, size + period + 1), period, other)
    movingMean(other.subarray(0, size + 2), 3, one)
    loess(one.subarray(0, size), this.how.filter, slow)
    const left = one.subarray(0, size)
    for (let at = 0; at < size; at++) {
      seasonal[at] = cycles[period + at]! - slow[at]!
      left[at] = series[at]! - seasonal[at]!
    }
    loess(left, this.weights ? { ...this.how.trend, weights: this.weights } : this.how.trend, trend)
  }

  /** Smooths the values of each month by themselves, one year beyond either end. */
  private smoothCycles(detrended: Float64Array): void {
    const { series, period, cycles, weights, how } = this
    for (let month = 0; month < period; month++) {
      const years = Math.floor((series.length - 1 - month) / period) + 1
      const own = everyNth(detrended, month, period, years)
      const season: Loess = weights ? { ...how.season, weights: everyNth(weights, month, period, years) } : how.season
      const smooth = new Float64Array(years)
      const fit = loess(own, season, smooth)
      const reach = Math.min(season.window, years)
      const [before, after] = [fit(-1, 0, reach - 1), fit(years, years - reach, years - 1)]
      cycles[month] = Number.isNaN(before) ? smooth[0]! : before
      for (let year = 0; year < years; year++) cycles[(year + 1) * period + month] = smooth[year]!
      cycles[(years + 1) * period + month] = Number.isNaN(after) ? smooth[years - 1]! : after
    }
  }

  /** Weighs each value by how far it lies from its fit: bisquare, nothing beyond six times the middle distance. */
  weighAnew(pair: (distances: Float64Array) => number): void {
    const { series, seasonal, trend } = this
    const apart = series.map((value, at) => Math.abs(value - seasonal[at]! - trend[at]!))
    const far = 3 * pair(apart.slice())
    this.weights = apart.map((distance) => (distance <= 0.001 * far ? 1 : distance <= 0.999 * far ? (1 - (distance / far) ** 2) ** 2 : 0))
  }
}

function everyNth(values: Float64Array, from: number, step: number, count: number): Float64Array {
  const chosen = new Float64Array(count)
  for (let at = 0; at < count; at++) chosen[at] = values[from + at * step]!
  return chosen
}

/** Twice the median. */
function middlePair(values: Float64Array): number {
  const sorted = values.sort()
  return sorted[sorted.length >> 1]! + sorted[(sorted.length - 1) >> 1]!
}

/** Means of so many values after one another; as many as there are, less the window, and one. */
function movingMean(values: Float64Array, window: number, means: Float64Array): void {
  let sum = 0
  for (let at = 0; at < window; at++) sum += values[at]!
  means[0] = sum / window
  for (let at = window; at < values.length; at++) {
    sum += values[at]! - values[at - window]!
    means[at - window + 1] = sum / window
  }
}

/** Gives every month the mean of its seasonal figures. */
function evenOut(seasonal: Float64Array, period: number): void {
  for (let month = 0; month < period; month++) {
    let [sum, count] = [0, 0]
    for (let at = month; at < seasonal.length; at += period, count++) sum += seasonal[at]!
    for (let at = month; at < seasonal.length; at += period) seasonal[at] = sum / count
  }
}
