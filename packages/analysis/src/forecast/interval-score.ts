export interface Interval { readonly lower: number; readonly upper: number }

/**
 * 区间得分: the mean width of intervals plus 2/α times what came outside; low is good, in the unit of the series.
 *
 * Over the naive scale it is MSIS, as in the M4 competition.
 *
 * Source: Gneiting and Raftery 2007, §6.2.
 *
 * @param confidence - what part is meant to fall inside, 1 − α
 * @throws RangeError for lists of unequal length or empty ones, a bound or value that is no number, or a confidence not between 0 and 1
 * @example intervalScore([5, 9], [{ lower: 4, upper: 6 }, { lower: 4, upper: 8 }], 0.8) // => 8.0
 */
export function intervalScore(actual: readonly number[], intervals: readonly Interval[], confidence: number): number {
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`confidence must lie between 0 and 1: ${confidence}`)
  check(actual, intervals)
  const penalty = 2 / (1 - confidence)
  const sum = intervals.reduce((sum, { lower, upper }, t) => sum + upper - lower + penalty * Math.max(0, lower - actual[t]!, actual[t]! - upper), 0)
  return sum / actual.length
}

/**
 * 覆盖率: the part of what came that fell inside its interval, ends included.
 *
 * @throws RangeError for lists of unequal length or empty ones, or a bound or value that is no number
 * @example coverage([5, 9], [{ lower: 4, upper: 6 }, { lower: 4, upper: 8 }]) // => 0.5
 */
export function coverage(actual: readonly number[], intervals: readonly Interval[]): number {
  check(actual, intervals)
  return intervals.filter(({ lower, upper }, t) => actual[t]! >= lower && actual[t]! <= upper).length / actual.length
}

function check(actual: readonly number[], intervals: readonly Interval[]): void {
  if (actual.length !== intervals.length || actual.length === 0) throw new RangeError(`one interval for each actual value, and one at least, is needed: ${intervals.length} and ${actual.length}`)
  intervals.forEach(({ lower, upper }, t) => {
    if (!Number.isFinite(actual[t]) || !(lower <= upper)) throw new RangeError(`values and bounds must be numbers, the lower bound first: ${actual[t]} in ${lower} to ${upper}, at ${t + 1}`)
  })
}
