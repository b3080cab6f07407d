import { normalReach } from '../numeric/normal-tail.ts'
import type { Cox } from './cox.ts'
import type { BaselineStep } from './parts/baseline.ts'
import { type Covariates, linearPredictor } from './parts/design.ts'
import { logLogInterval } from './parts/log-log-interval.ts'
import type { SurvivalStep } from './survival-curve.ts'

/** Whose curve is wanted, and how sure its bounds shall be. */
export interface CoxCase { readonly covariates: Covariates; readonly stratum?: string; readonly confidence?: number }

/**
 * The survival curve of one with given covariates under a Cox model.
 *
 * S(t) = exp(−H(t) exp(β′(x − mean))) with the baseline's cumulative hazard H; its standard error counts that of H and of β
 * (Tsiatis 1981), the bounds are even on the scale of log(−log S).
 *
 * @returns a step for each time of an event, for `survivalAt` and `survivalQuantile`
 * @throws RangeError for a covariate that is missing, unknown or no finite number, a stratum the model has not, or a confidence not between 0 and 1
 * @example coxSurvival(cox([3, 8, 4, 9, 6, 5, 7, 12].map((time, place) => ({ time, event: place < 6, covariates: { debt: place % 2 } }))), { covariates: { debt: 0 } })[0].survival // => 0.8164
 */
export function coxSurvival(model: Cox, { covariates, stratum = 'all', confidence = 0.95 }: CoxCase): readonly SurvivalStep[] {
  const steps = model.baseline[stratum]
  if (!steps) throw new RangeError(`stratum ${stratum} is none of the model's: ${Object.keys(model.baseline).join(', ')}`)
  const reach = normalReach(confidence)
  const hazard = Math.exp(linearPredictor(model.coefficients, covariates, model.means))
  const beyond = Object.entries(model.means).map(([name, mean]) => covariates[name]! - mean)
  return steps.map((step): SurvivalStep => {
    const survival = Math.exp(-step.cumulativeHazard * hazard)
    const logError = hazard * Math.sqrt(step.variance + coefficientVariance(model, step, beyond))
    return { time: step.time, survival, standardError: survival * logError, ...logLogInterval(survival, reach, logError) }
  })
}

function coefficientVariance({ covariance: { columns, values } }: Cox, { cumulativeHazard, leaning }: BaselineStep, beyond: readonly number[]): number {
  const pull = beyond.map((distance, a) => cumulativeHazard * distance - leaning[a]!)
  return pull.reduce((sum, own, a) => sum + pull.reduce((row, other, b) => row + own * values[a * columns + b]! * other, 0), 0)
}
