import type { Bounds } from './parts/log-log-interval.ts'

/** A survival curve at one time: the probability to last longer, until the next step. */
export interface SurvivalStep extends Bounds {
  readonly time: number
  readonly survival: number
  /** Standard error of the survival; null once it is 0. */
  readonly standardError: number | null
}

/** A time by which a share have ended, with its interval; null where the curve does not fall so far. */
export interface DurationQuantile extends Bounds { readonly value: number | null }

/**
 * The probability to last longer than a time, read off a curve.
 *
 * @param steps - rising in time
 * @returns null after the last step, where nobody was watched, unless all had ended by then
 * @throws RangeError for a time that is negative or NaN
 * @example survivalAt([{ time: 3, survival: 0.5, standardError: 0.2, lower: 0.2, upper: 0.8 }, { time: 9, survival: 0.25, standardError: 0.2, lower: 0, upper: 0.6 }], 5) // => 0.5
 */
export function survivalAt(steps: readonly SurvivalStep[], time: number): number | null {
  if (!(time >= 0)) throw new RangeError(`time must be zero or above: ${time}`)
  const last = steps.at(-1)
  if (!last || (time > last.time && last.survival > 0)) return null
  return steps.findLast((step) => step.time <= time)?.survival ?? 1
}

/**
 * The time by which a share have ended.
 *
 * The first step at which survival is below 1 − share; where it lies exactly at 1 − share for a while, the middle of that while,
 * as for the median of an even number. The interval is where the curve's own bounds cross (Brookmeyer and Crowley 1982).
 *
 * @param steps - rising in time
 * @param share - a fraction, ½ for the median
 * @returns nulls where the curve, or a bound, does not fall so far
 * @throws RangeError for a share not between 0 and 1
 * @example survivalQuantile([{ time: 3, survival: 0.75, standardError: 0.2, lower: 0.1, upper: 0.9 }, { time: 9, survival: 0.25, standardError: 0.2, lower: 0, upper: 0.6 }], 0.5).value // => 9
 */
export function survivalQuantile(steps: readonly SurvivalStep[], share: number): DurationQuantile {
  if (!(share > 0 && share < 1)) throw new RangeError(`share must lie between 0 and 1: ${share}`)
  return {
    value: crossing(steps, 1 - share, ({ survival }) => survival),
    lower: crossing(steps, 1 - share, ({ lower, survival }) => lower ?? survival),
    upper: crossing(steps, 1 - share, ({ upper }) => upper ?? 1),
  }
}

/** Survival is a product of fractions, and equal to a fraction but for its last digits. */
const LAST_DIGITS = 1e-12

function crossing(steps: readonly SurvivalStep[], level: number, height: (step: SurvivalStep) => number): number | null {
  const reached = steps.findIndex((step) => height(step) <= level + LAST_DIGITS)
  if (reached < 0) return null
  if (height(steps[reached]!) < level - LAST_DIGITS) return steps[reached]!.time
  const below = steps.slice(reached).find((step) => height(step) < level - LAST_DIGITS)
  return below ? (steps[reached]!.time + below.time) / 2 : steps[reached]!.time
}
