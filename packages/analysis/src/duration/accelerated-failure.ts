import type { Refusal } from '@chanye/model'
import { choleskyInverse } from '../numeric/cholesky.ts'
import type { Matrix } from '../numeric/matrix.ts'
import { peak } from '../numeric/newton.ts'
import { mean, populationDeviation } from '../numeric/spread.ts'
import { byName, type Covariates, type Design, design, type NoContrast, type Separated, separated, type Subject } from './parts/design.ts'
import { type FailureDistribution, standardDistributions } from './parts/failure-distributions.ts'
import { failureLikelihood, logSpells } from './parts/failure-likelihood.ts'
import { type NoEvents, spellTimes, type TooFewEvents, tooFewEvents } from './parts/spell.ts'

export interface AcceleratedFailure {
  readonly distribution: FailureDistribution
  readonly subjects: number
  readonly events: number
  /** Location of the log time where all covariates are 0. */
  readonly intercept: number
  /** exp of one says how many times as long it takes with one unit more of the covariate. */
  readonly coefficients: Covariates
  /** Spread of the log time. */
  readonly scale: number
  /** Of `(Intercept)`, each covariate, and `log(scale)`. */
  readonly standardErrors: Covariates
  /** Of intercept, coefficients and log scale, in this order. */
  readonly covariance: Matrix
  readonly logLikelihood: number
}

/** Why a model of durations cannot be fitted. */
export type FailureRefusal = NoEvents | TooFewEvents | NoContrast | Separated | Refusal<'zero-time' | 'no-spread'>

/**
 * 加速失效模型: how long something takes, each covariate making all of it longer or shorter by a factor.
 *
 * log time = intercept + β′x + scale × ε, with ε of smallest-value (Weibull), normal or logistic distribution; maximum likelihood
 * with right-censoring and late entry. Kalbfleisch and Prentice 1980, chapter 3.
 *
 * @param subjects - spells with covariates, the same for all, possibly none
 * @returns the model; a refusal for fewer than five events a covariate (five without any), an event at time 0, times that do not differ or tell no spread, and where a covariate is constant, follows from others, or separates
 * @throws RangeError for a time that is negative or no finite number, an entry after the end, or a covariate that is missing or no finite number
 * @example acceleratedFailure([1, 2, 4, 8, 16].map((time) => ({ time, event: true, covariates: {} })), 'lognormal').intercept // => 1.3863
 */
export function acceleratedFailure(subjects: readonly Subject[], distribution: FailureDistribution): AcceleratedFailure | FailureRefusal {
  spellTimes(subjects, (place) => subjects[place]!.event)
  // Last seen at their beginning they say nothing.
  const told = subjects.filter(({ time, event }) => time > 0 || event)
  const table = design(told)
  const known = subjects.filter(({ event }) => event)
  const few = tooFewEvents({ spells: subjects.length, events: known.length, covariates: Object.keys(subjects[0]?.covariates ?? {}).length })
  if (few) return few
  const atOnce = known.filter(({ time }) => time === 0).length
  if (atOnce > 0) return { refused: 'zero-time', need: `events after some time; ${atOnce} came at time 0, say half a day where they came on the first day`, facts: { spells: atOnce } }
  if ('refused' in table) return table

  const spells = logSpells(spellTimes(told, (place) => told[place]!.event), Uint8Array.from(told, ({ event }) => Number(event)), table.values)
  const width = table.names.length + 2
  const spread = populationDeviation(spells.ends)
  if (!(spread > NO_SPREAD)) return noSpread(known.length)
  const start = new Float64Array(width)
  start.set([mean(spells.ends)])
  start[width - 1] = Math.log(spread)
  const top = peak(start, (at) => failureLikelihood(spells, standardDistributions[distribution], at))
  if (!(Math.exp(top.at[width - 1]!) > NO_SPREAD * spread)) return noSpread(known.length)
  const apart = separated(table.names, top.step.subarray(1), top.cholesky.dependent.map((column) => column - 1))
  if (apart) return apart
  if ([0, width - 1].some((place) => Math.abs(top.step[place]!) > 1e-3 || top.cholesky.dependent.includes(place))) return noSpread(known.length)
  const { at, covariance } = unscaled(table, top.at, choleskyInverse(top.cholesky))
  const names = ['(Intercept)', ...table.names, 'log(scale)']
  return {
    distribution, subjects: subjects.length, events: known.length,
    intercept: at[0]!, coefficients: byName(table.names, at.subarray(1)), scale: Math.exp(at[width - 1]!),
    standardErrors: byName(names, at.map((_, row) => Math.sqrt(covariance.values[row * width + row]!))),
    covariance, logLikelihood: top.value,
  }
}

/** A scale this small, beside that of the log times themselves, has no bound below. */
const NO_SPREAD = 1e-7

const noSpread = (events: number): Refusal<'no-spread'> => ({ refused: 'no-spread', need: `times that differ beyond what the covariates say; the ${events} events do not tell how widely`, facts: { events } })

/** Parameters and covariance for covariates as they came: β / deviation, and the intercept moved to where they are 0. */
function unscaled({ names, means, scales }: Design, at: Float64Array, covariance: Matrix): { readonly at: Float64Array; readonly covariance: Matrix } {
  const width = at.length
  const turn = new Float64Array(width * width)
  for (let k = 0; k < width; k++) turn[k * width + k] = k >= 1 && k <= names.length ? 1 / scales[k - 1]! : 1
  names.forEach((_, column) => { turn[column + 1] = -means[column]! / scales[column]! })
  const rows = Array.from({ length: width }, (_, row) => turn.subarray(row * width, (row + 1) * width))
  const times = (row: Float64Array, other: ArrayLike<number>) => row.reduce((sum, value, k) => sum + value * other[k]!, 0)
  const half = rows.map((row) => Float64Array.from({ length: width }, (_, column) => times(row, covariance.values.subarray(column * width, (column + 1) * width))))
  return { at: Float64Array.from(rows, (row) => times(row, at)), covariance: { rows: width, columns: width, values: Float64Array.from(half.flatMap((row) => rows.map((other) => times(row, other)))) } }
}
