import type { Refusal } from '@chanye/model'
import { type Decomposition, stl } from './stl.ts'

export interface Mstl {
  /** One season for each period that fits, the shortest first. */
  readonly seasons: readonly { readonly period: number; readonly seasonal: Float64Array }[]
  readonly trend: Float64Array
  readonly remainder: Float64Array
}

/** Seasons are taken out so many times over where there are several. */
const ROUNDS = 2

/**
 * 多重季节分解: several seasons and a trend, by STL for one season at a time.
 *
 * Each season in turn, shortest first, is put back and found anew in what the others leave; the trend is that of the last. Windows are 11, 15, 19 … for the first, second, third season.
 * Bandara, Hyndman and Bergmeir 2021.
 *
 * @param values - evenly spaced, without gaps
 * @param periods - values to a season, such as 24 and 168 for hours; one of half the series or longer is left out
 * @param windows - over how many seasons each season is smoothed, the shortest period's first
 * @returns parts that add up to the series; a refusal where no period is left
 * @throws RangeError for a value that is no finite number, a period that is no whole number above one, or fewer windows than periods
 * @example mstl([1, 5, 1, 5, 1, 5], [2]).trend[2] // => 3.0
 */
export function mstl(values: ArrayLike<number>, periods: readonly number[], windows: readonly number[] = periods.map((_, at) => 11 + 4 * at)): Mstl | Refusal<'too-short' | 'no-season'> {
  const odd = periods.find((period) => !Number.isInteger(period) || period < 2)
  if (odd !== undefined) throw new RangeError(`a period must be a whole number above one: ${odd}`)
  const fitting = [...new Set(periods)].sort((a, b) => a - b).filter((period) => 2 * period < values.length)
  if (windows.length < fitting.length) throw new RangeError(`a window is needed for each of ${fitting.length} periods: ${windows.length} given`)
  if (fitting.length === 0) return noneFits(values.length, periods)

  const seasons = fitting.map((period) => ({ period, seasonal: new Float64Array(values.length) }))
  const left = Float64Array.from(values)
  let last: Decomposition | undefined
  for (let round = 0; round < (seasons.length > 1 ? ROUNDS : 1); round++) {
    for (const [place, { period, seasonal }] of seasons.entries()) {
      for (let at = 0; at < left.length; at++) left[at]! += seasonal[at]!
      const found = stl(left, period, { window: windows[place]! })
      if ('refused' in found) return found
      last = found
      seasonal.set(found.seasonal)
      for (let at = 0; at < left.length; at++) left[at]! -= seasonal[at]!
    }
  }
  const trend = last!.trend
  return { seasons, trend, remainder: left.map((value, at) => value - trend[at]!) }
}

function noneFits(length: number, periods: readonly number[]): Refusal<'too-short' | 'no-season'> {
  if (periods.length === 0) return { refused: 'no-season', need: 'one period or more; none is given', facts: { periods: 0 } }
  const needed = 2 * Math.min(...periods) + 1
  return { refused: 'too-short', need: `more than two seasons of the shortest period, ${needed} values; there are ${length}`, facts: { values: length, needed } }
}
