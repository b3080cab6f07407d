import type { Refusal } from '@chanye/model'
import { cholesky, choleskyInverse } from '../numeric/cholesky.ts'
import type { Matrix } from '../numeric/matrix.ts'
import { peak } from '../numeric/newton.ts'
import { type BaselineStep, baseline } from './parts/baseline.ts'
import { concordance } from './parts/concordance.ts'
import { byName, collinear, type Covariates, design, type NoContrast, type Separated, separated, type Subject } from './parts/design.ts'
import { logRelativeHazards, partialLikelihood, type Ties } from './parts/partial-likelihood.ts'
import { cohort } from './parts/risk-sets.ts'
import { type NoEvents, spellTimes, type TooFewEvents, tooFewEvents } from './parts/spell.ts'

/** A subject whose hazard is compared only with those of its own stratum, where strata are given. */
export interface CoxSubject extends Subject { readonly stratum?: string }

export interface Cox {
  readonly subjects: number
  readonly events: number
  /** Logarithms of hazard ratios for one unit more of a covariate. */
  readonly coefficients: Covariates
  readonly standardErrors: Covariates
  /** Of the coefficients, in their order. */
  readonly covariance: Matrix
  /** Partial log-likelihood without and with the covariates. */
  readonly logLikelihood: { readonly null: number; readonly fitted: number }
  /** Share of pairs in which the one of higher hazard ends first; ½ is chance. */
  readonly concordance: number
  /** Means of the covariates, at which the baseline stands. */
  readonly means: Covariates
  /** By stratum; `all` where none is given. */
  readonly baseline: Readonly<Record<string, readonly BaselineStep[]>>
}

/** Why a Cox model cannot be fitted. */
export type CoxRefusal = NoEvents | TooFewEvents | NoContrast | Separated | Refusal<'no-covariates'>

/**
 * 比例风险模型: how covariates raise or lower the rate of an event, with no shape of that rate assumed.
 *
 * Hazard h(t) exp(β′x), β at the peak of the partial likelihood by Newton's steps. Cox 1972; ties as in Efron 1977 or Breslow 1974;
 * concordance as in Harrell 1982.
 *
 * @param subjects - spells with covariates, the same for all
 * @param ties - how events at one time are counted
 * @returns the model; a refusal for fewer than five events a covariate, and where a covariate is constant (within strata, while events come), follows from others, or separates
 * @throws RangeError for a time that is negative or no finite number, an entry after the end, or a covariate that is missing or no finite number
 * @example cox([3, 8, 4, 9, 6, 5, 7, 12].map((time, place) => ({ time, event: place < 6, covariates: { debt: place % 2 } }))).coefficients.debt // => -1.46
 */
export function cox(subjects: readonly CoxSubject[], ties: Ties = 'efron'): Cox | CoxRefusal {
  const times = spellTimes(subjects, (place) => subjects[place]!.event)
  const events = Uint8Array.from(subjects, ({ event }) => Number(event))
  const known = events.reduce((sum, event) => sum + event, 0)
  const table = design(subjects)
  const few = tooFewEvents({ spells: subjects.length, events: known, covariates: Object.keys(subjects[0]?.covariates ?? {}).length })
  if (few) return few
  if ('refused' in table) return table
  const { names, means, scales } = table
  const width = names.length
  if (width === 0) return { refused: 'no-covariates', need: 'at least one covariate; a curve without is by Kaplan and Meier' }

  const all = cohort(times, events, table.values, subjects.map(({ stratum = 'all' }) => stratum))
  const likelihood = (at: Float64Array) => partialLikelihood(all, ties, at)
  const start = likelihood(new Float64Array(width))
  const flat = collinear(names, cholesky(start.information, 1e-10).dependent, ' among those watched together while events come')
  if (flat) return flat
  const top = peak(start.gradient.map(() => 0), likelihood)
  const apart = separated(names, top.step, top.cholesky.dependent)
  if (apart) return apart

  const inverse = choleskyInverse(top.cholesky)
  const covariance = { ...inverse, values: inverse.values.map((value, at) => value / (scales[Math.floor(at / width)]! * scales[at % width]!)) }
  return {
    subjects: subjects.length, events: known, covariance, means: byName(names, means),
    coefficients: byName(names, top.at.map((value, at) => value / scales[at]!)),
    standardErrors: byName(names, scales.map((_, at) => Math.sqrt(covariance.values[at * width + at]!))),
    logLikelihood: { null: start.value, fitted: top.value },
    concordance: concordance(all, logRelativeHazards(all, top.at)),
    baseline: baseline(all, ties, top.at, scales),
  }
}
