import type { AcceleratedFailure } from './accelerated-failure.ts'
import { type Covariates, linearPredictor } from './parts/design.ts'
import { standardDistributions } from './parts/failure-distributions.ts'

/** One whose duration is asked about; times in the unit of the model's. */
export interface Ongoing {
  readonly covariates: Covariates
  /** How long it has lasted already; 0 where it begins now. */
  readonly lasted?: number
}

/**
 * 剩余时间: by how much longer a share of those like it will have ended, under a model of durations.
 *
 * The r with S(lasted + r) = (1 − share) S(lasted): only what has lasted so long already is compared. Conditional survival as in
 * Kalbfleisch and Prentice 1980.
 *
 * @param share - a fraction, ½ for the median
 * @throws RangeError for a share not between 0 and 1, a time that is negative or no finite number, or a covariate that is missing or unknown
 * @example remainingTime(acceleratedFailure([1, 2, 4, 8, 16].map((time) => ({ time, event: true, covariates: {} })), 'lognormal'), { covariates: {} }, 0.5) // => 4
 */
export function remainingTime(model: AcceleratedFailure, { covariates, lasted = 0 }: Ongoing, share: number): number {
  if (!(share > 0 && share < 1)) throw new RangeError(`share must lie between 0 and 1: ${share}`)
  const level = logSurvival(model, covariates, lasted) + Math.log1p(-share)
  return Math.exp(location(model, covariates) + model.scale * standardDistributions[model.distribution].zOf(level)) - lasted
}

/**
 * The probability that it ends within a time from now, having lasted so long.
 *
 * 1 − S(lasted + within) / S(lasted).
 *
 * @param within - time from now, in the unit of the model's
 * @throws RangeError for a time that is negative or no finite number, or a covariate that is missing or unknown
 * @example endingWithin(acceleratedFailure([1, 2, 4, 8, 16].map((time) => ({ time, event: true, covariates: {} })), 'lognormal'), { covariates: {} }, 4) // => 0.5
 */
export function endingWithin(model: AcceleratedFailure, { covariates, lasted = 0 }: Ongoing, within: number): number {
  if (!(within >= 0)) throw new RangeError(`within must be zero or above, and finite: ${within}`)
  return 0 - Math.expm1(logSurvival(model, covariates, lasted + within) - logSurvival(model, covariates, lasted))
}

const location = ({ intercept, coefficients }: AcceleratedFailure, covariates: Covariates) => intercept + linearPredictor(coefficients, covariates)

function logSurvival(model: AcceleratedFailure, covariates: Covariates, time: number): number {
  if (!(time >= 0 && time < Infinity)) throw new RangeError(`time must be zero or above, and finite: ${time}`)
  if (time === 0) return 0
  return standardDistributions[model.distribution].logSurvival((Math.log(time) - location(model, covariates)) / model.scale)[0]
}
