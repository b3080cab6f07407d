import { checkedSeries } from './parts/checked-series.ts'
import { thetaCandidate } from './parts/theta-line.ts'

/**
 * Theta: simple exponential smoothing with half the slope of the line through all values added, on values adjusted for the season where they have one.
 *
 * Seasonal are values whose autocorrelation at the period stands out at the 90 % level; they are adjusted by factors of the classical decomposition.
 *
 * Source: Assimakopoulos and Nikolopoulos 2000; in the form of Hyndman and Billah 2003.
 *
 * @param values - oldest first, four or more
 * @param period - values a cycle: 12 for months, 4 for quarters, 1 for years
 * @param horizon - how many steps ahead
 * @returns nearest first, in the unit of the series
 * @throws RangeError for fewer than four values, one that is no finite number, or a horizon or period that is not whole and above zero
 * @example theta([2, 4, 6, 8, 10], 1, 2) // => [11, 12]
 */
export function theta(values: readonly number[], period: number, horizon: number): readonly number[] {
  const known = checkedSeries(values, { period, horizon, least: 4 })
  return [...thetaCandidate(known, period).ahead(known, horizon)]
}
