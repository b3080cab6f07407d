import { checkedSeries } from './parts/checked-series.ts'

export interface Accuracy {
  /** Mean absolute error over the naive scale; below 1 it beats the seasonal naive forecast inside the known values. Infinite where these repeat exactly. */
  readonly mase: number
  /** Symmetric percentage error, 0 to 200. */
  readonly smape: number
  /** Root mean square error, in the unit of the series. */
  readonly rmse: number
}

/** What forecasts were made from. */
export interface Before {
  /** Oldest first. */
  readonly known: readonly number[]
  /** Values a cycle: 12 for months, 4 for quarters, 1 for years. */
  readonly period: number
}

/**
 * How far forecasts lay from what came.
 *
 * MASE: mean |actual − forecast| / naive scale. sMAPE: mean 200 · |actual − forecast| / (|actual| + |forecast|), nothing where both are zero.
 *
 * Source: Hyndman and Koehler 2006; Makridakis 1993.
 *
 * @param forecasts - in the order of `actual`
 * @throws RangeError for lists of unequal length, empty ones, or a value that is no finite number
 * @example accuracy([5, 7], [4, 8], { known: [1, 3, 2, 4], period: 1 }) // => { mase: 0.6, smape: 17.7778, rmse: 1 }
 */
export function accuracy(actual: readonly number[], forecasts: readonly number[], { known, period }: Before): Accuracy {
  const [came, said] = pairs(actual, forecasts)
  const scale = naiveScale(known, period)
  let [sizes, shares, squares] = [0, 0, 0]
  for (let t = 0; t < came.length; t++) {
    const error = Math.abs(came[t]! - said[t]!)
    sizes += error
    squares += error * error
    shares += error === 0 ? 0 : (200 * error) / (Math.abs(came[t]!) + Math.abs(said[t]!))
  }
  return { mase: sizes === 0 ? 0 : sizes / came.length / scale, smape: shares / came.length, rmse: Math.sqrt(squares / came.length) }
}

/**
 * The scale of MASE: the mean size of the changes against one cycle before, inside the known values.
 *
 * Source: Hyndman and Koehler 2006.
 *
 * @throws RangeError for no more than a cycle of values, or one that is no finite number
 * @example naiveScale([1, 3, 2, 4], 1) // => 1.6667
 */
export function naiveScale(known: readonly number[], period: number): number {
  const values = checkedSeries(known, { period, horizon: 1, least: period + 1 })
  let sum = 0
  for (let t = period; t < values.length; t++) sum += Math.abs(values[t]! - values[t - period]!)
  return sum / (values.length - period)
}

function pairs(actual: readonly number[], forecasts: readonly number[]): [Float64Array, Float64Array] {
  if (actual.length !== forecasts.length) throw new RangeError(`as many forecasts as actual values are needed: ${forecasts.length} and ${actual.length}`)
  return [checkedSeries(actual, { horizon: 1, least: 1 }), checkedSeries(forecasts, { horizon: 1, least: 1 })]
}
