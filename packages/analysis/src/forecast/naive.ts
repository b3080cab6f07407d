import { checkedSeries } from './parts/checked-series.ts'

/** Forecasts with their standard errors, nearest first, in the unit of the series. */
export interface NormalForecast { readonly values: readonly number[]; readonly deviations: readonly number[] }

/**
 * 简单外推: the last value goes on.
 *
 * Standard error by h steps: the root mean square of the changes from value to value, times √h.
 *
 * Source: Hyndman and Athanasopoulos 2021, §5.2 and §5.5.
 *
 * @param values - oldest first, two or more
 * @param horizon - how many steps ahead
 * @throws RangeError for fewer than two values, one that is no finite number, or a horizon that is not whole and above zero
 * @example naive([1, 3, 2], 2) // => { values: [2, 2], deviations: [1.5811, 2.2361] }
 */
export function naive(values: readonly number[], horizon: number): NormalForecast {
  return seasonalNaive(values, 1, horizon)
}

/**
 * 去年同期外推: the last cycle goes on.
 *
 * Standard error in the k-th cycle ahead: the root mean square of the changes against one cycle before, times √k.
 *
 * Source: Hyndman and Athanasopoulos 2021, §5.2 and §5.5.
 *
 * @param values - oldest first, more than one cycle
 * @param period - values a cycle: 12 for months, 4 for quarters
 * @param horizon - how many steps ahead
 * @throws RangeError for no more than a cycle of values, one that is no finite number, or a horizon or period that is not whole and above zero
 * @example seasonalNaive([1, 5, 2, 7], 2, 3) // => { values: [2, 7, 2], deviations: [1.5811, 1.5811, 2.2361] }
 */
export function seasonalNaive(values: readonly number[], period: number, horizon: number): NormalForecast {
  const known = checkedSeries(values, { period, horizon, least: period + 1 })
  let squares = 0
  for (let t = period; t < known.length; t++) squares += (known[t]! - known[t - period]!) ** 2
  const variance = squares / (known.length - period)
  return {
    values: Array.from({ length: horizon }, (_, step) => known[known.length - period + (step % period)]!),
    deviations: Array.from({ length: horizon }, (_, step) => Math.sqrt(variance * (Math.floor(step / period) + 1))),
  }
}

/**
 * 漂移外推: the line from the first value to the last goes on.
 *
 * Standard error by h steps: √(h·s² + h²·s² / (n − 1)), s the deviation of the n − 1 changes about their mean; the second term is for the slope, which is estimated.
 *
 * Source: Hyndman and Athanasopoulos 2021, §5.2 and §5.5.
 *
 * @param values - oldest first, three or more
 * @param horizon - how many steps ahead
 * @throws RangeError for fewer than three values, one that is no finite number, or a horizon that is not whole and above zero
 * @example drift([1, 4, 5], 2) // => { values: [7, 9], deviations: [1.7321, 2.8284] }
 */
export function drift(values: readonly number[], horizon: number): NormalForecast {
  const known = checkedSeries(values, { horizon, least: 3 })
  const changes = known.length - 1
  const slope = (known[changes]! - known[0]!) / changes
  let squares = 0
  for (let t = 1; t <= changes; t++) squares += (known[t]! - known[t - 1]! - slope) ** 2
  const variance = squares / (changes - 1)
  return {
    values: Array.from({ length: horizon }, (_, step) => known[changes]! + (step + 1) * slope),
    deviations: Array.from({ length: horizon }, (_, step) => Math.sqrt(variance * (step + 1 + (step + 1) ** 2 / changes))),
  }
}
