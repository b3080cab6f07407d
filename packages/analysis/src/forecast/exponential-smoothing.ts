import type { Refusal } from '@chanye/model'
import { aheadOf } from './parts/candidates.ts'
import { checkedSeries } from './parts/checked-series.ts'
import { aiccOf, bestFit, deviance, parametersOf, smoothingFit, smoothingModels } from './parts/smoothing-fit.ts'
import { ahead, freshState, smooth, type SmoothingModel, type State, type Weights } from './parts/smoothing.ts'

export interface ExponentialSmoothing {
  /** The model in the usual notation: error, trend, season; A additive, M multiplicative, N none, Ad damped. */
  readonly model: string
  readonly weights: Weights
  /** Up to a constant of the series: it compares models of the same values. */
  readonly logLikelihood: number
  /** Akaike's criterion corrected for short series; low is good. */
  readonly aicc: number
  /** The values to come, nearest first, in the unit of the series. */
  readonly values: readonly number[]
}

/**
 * 指数平滑: level, slope and season carried on, each moved by a share of every surprise; of fifteen models that with the lowest AICc.
 *
 * Errors, trend (damped or not) and season may be additive or multiplicative, but for the unstable ones. Weights by maximum likelihood, starting states by decomposition and a line through the first values.
 *
 * Source: Hyndman, Koehler, Snyder and Grose 2002; Hyndman, Koehler, Ord and Snyder 2008.
 *
 * @param values - oldest first, five or more
 * @param period - values a cycle: 12 for months, 4 for quarters, 1 for years
 * @param horizon - how many steps ahead
 * @returns a refusal for fewer than five values, or values that do not vary about a level or line, so that there is no error to learn from
 * @throws RangeError for a value that is no finite number, or a horizon or period that is not whole and above zero
 * @example exponentialSmoothing([5, 5.2, 4.9, 5.1, 4.8, 5.2, 5], 1, 1).model // => 'ETS(A,N,N)'
 */
export function exponentialSmoothing(values: readonly number[], period: number, horizon: number): ExponentialSmoothing | Refusal<'too-short' | 'no-variation'> {
  const known = checkedSeries(values, { period, horizon, least: 0 })
  if (known.length < 5) return { refused: 'too-short', need: `five values; there are ${known.length}`, facts: { values: known.length, needed: 5 } }
  const fit = bestFit(smoothingModels(known, period).map((model) => smoothingFit(known, model)))
  if (!fit) return { refused: 'no-variation', need: 'values that vary', facts: { values: known.length } }
  return { model: notation(fit.model), weights: fit.weights, logLikelihood: -fit.deviance / 2, aicc: fit.aicc, values: [...aheadOf(fit, known, horizon)] }
}

/** A smoothing model with everything given. */
export interface GivenSmoothing {
  readonly model: SmoothingModel
  readonly weights: Weights
  /** Before the first value; seasonal terms in the order they come. */
  readonly start: { readonly level: number; readonly slope?: number; readonly season?: readonly number[] }
}

/**
 * A smoothing model with given weights and starting state run over the values: its likelihood and what it says comes next.
 *
 * Source: Hyndman, Koehler, Ord and Snyder 2008, table 2.1 and §5.1.
 *
 * @throws RangeError for a value that is no finite number, or a horizon or period that is not whole and above zero
 * @example smoothingGiven([2, 4], { model: { error: 'additive', trend: 'none', season: 'none', period: 1 }, weights: { alpha: 0.5, beta: 0, gamma: 0, phi: 1 }, start: { level: 2 } }, 1).values // => [3]
 */
export function smoothingGiven(values: readonly number[], { model, weights, start: { level, slope = 0, season = [] } }: GivenSmoothing, horizon: number): ExponentialSmoothing {
  const known = checkedSeries(values, { period: model.period, horizon, least: 1 })
  const state: State = freshState({ level, slope, season: Float64Array.from(season) })
  const twice = deviance(smooth(known, model, weights, state), known.length)
  return { model: notation(model), weights, logLikelihood: -twice / 2, aicc: aiccOf(twice, known.length, parametersOf(model)), values: [...ahead(state, model, weights.phi, horizon)] }
}

/**
 * A model as the literature writes it.
 *
 * @example notation({ error: 'multiplicative', trend: 'damped', season: 'none', period: 1 }) // => 'ETS(M,Ad,N)'
 */
export function notation({ error, trend, season }: SmoothingModel): string {
  const letter = { none: 'N', additive: 'A', damped: 'Ad', multiplicative: 'M' }
  return `ETS(${letter[error]},${letter[trend]},${letter[season]})`
}
