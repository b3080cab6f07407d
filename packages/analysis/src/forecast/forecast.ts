import type { Refusal } from '@chanye/model'
import { notation } from './exponential-smoothing.ts'
import type { ForecastMethod } from './parts/candidate.ts'
import { checkedSeries } from './parts/checked-series.ts'
import { combination } from './parts/combination.ts'
import { reaches } from './parts/conformity.ts'

/** One step ahead, in the unit of the series; intervals meant to hold four times in five, and nineteen in twenty. */
export interface ForecastStep {
  readonly value: number
  readonly lower80: number
  readonly upper80: number
  readonly lower95: number
  readonly upper95: number
}

/** How a method did in the backtest, and its part in the forecast. */
export interface MethodTried {
  readonly method: ForecastMethod
  /** The smoothing model behind it, such as ETS(M,Ad,M). */
  readonly model?: string
  /** Mean absolute error at the rolling origins, each horizon counting the same: a fraction of the level, which is the mean of the cycle before, or of the sizes of all values where some are not above zero. */
  readonly error: number
  /** Fraction; all add up to one. */
  readonly weight: number
}

export interface Forecast {
  /** Nearest first. */
  readonly steps: readonly ForecastStep[]
  /** Heaviest first. */
  readonly methods: readonly MethodTried[]
  /** Times in the past from which forecasts were made and held against what came. */
  readonly origins: number
}

export interface ForecastQuestion {
  /** Oldest first, one for every period; null where one is missing. */
  readonly values: readonly (number | null)[]
  /** Values a cycle: 12 for months, 4 for quarters, 1 for years. */
  readonly period: number
  /** How many steps ahead. */
  readonly horizon: number
}

/**
 * 预测: the values to come, with intervals that tell how wrong such forecasts of this series have been.
 *
 * Methods (naive, drift, both with season, theta, exponential smoothing in four ways) forecast from rolling origins and are combined with weights inverse to the fourth power of their errors there. The intervals are conformal: the spread of the combination's own errors by horizon, times the quantile of their sizes, widened as Student's t for errors that overlap and are few; they widen with the horizon. They are symmetric, so that the lower bound of a short or wild series may fall below zero.
 *
 * Source: Bates and Granger 1969; Tashman 2000; Vovk, Gammerman and Shafer 2005.
 *
 * @returns a refusal for fewer than three values, or a missing one: a gap is not filled
 * @throws RangeError for a value that is no finite number, or a horizon or period that is not whole and above zero
 * @example forecast({ values: [3, 5, 7, 9, 11], period: 1, horizon: 1 }).steps[0].value // => 13.0
 */
export function forecast({ values, period, horizon }: ForecastQuestion): Forecast | Refusal<'too-short' | 'gap'> {
  const gap = values.indexOf(null)
  if (gap >= 0) return { refused: 'gap', need: `a value for every period; the ${gap + 1}. of ${values.length} is missing`, facts: { missing: gap + 1, values: values.length } }
  const known = checkedSeries(values as readonly number[], { period, horizon, least: 0 })
  if (known.length < 3) return { refused: 'too-short', need: `three values; there are ${known.length}`, facts: { values: known.length, needed: 3 } }
  const { path, level, methods, errors } = combination(known, period, horizon)
  const [at80, at95] = reaches(errors, known, { period, horizon }, [0.8, 0.95])
  return {
    steps: Array.from(path, (value, step) => {
      const [near, far] = [level * at80![step]!, level * at95![step]!]
      return { value, lower80: value - near, upper80: value + near, lower95: value - far, upper95: value + far }
    }),
    methods: methods.map(({ method, candidate: { fit }, error, weight }) => ({ method, ...(fit ? { model: notation(fit.model) } : {}), error, weight })).sort((a, b) => b.weight - a.weight),
    origins: errors.length,
  }
}
