import { minimise } from '../../numeric/minimise.ts'
import { decomposition, moved } from './decomposition.ts'
import { freshState, type Passed, smooth, type SmoothingModel, type State, type Trend, type Weights } from './smoothing.ts'

/** A model fitted: its weights (and where the search for them ended), the state before the first value, −2 log-likelihood, and Akaike's criterion. */
export interface SmoothingFit {
  readonly model: SmoothingModel
  readonly weights: Weights
  readonly at: Float64Array
  readonly start: State
  readonly deviance: number
  readonly aicc: number
}

/**
 * −2 log-likelihood up to a constant, the variance of the errors concentrated out (Ord, Koehler and Snyder 1997).
 */
export function deviance({ squares, logs }: Passed, count: number): number {
  const value = count * Math.log(squares) + 2 * logs
  return Number.isFinite(value) ? value : Infinity
}

/**
 * Akaike's criterion corrected for short series (Hurvich and Tsai 1989); infinite where there are too few values.
 */
export function aiccOf(deviance: number, count: number, parameters: number): number {
  return count > parameters + 1 ? deviance + 2 * parameters + (2 * parameters * (parameters + 1)) / (count - parameters - 1) : Infinity
}

/** How many are estimated: weights, starting states, and the variance of the errors. */
export function parametersOf({ trend, season, period }: SmoothingModel): number {
  return 3 + { none: 0, additive: 2, damped: 3 }[trend] + (season === 'none' ? 0 : period)
}

const ERROR_AND_SEASON = [['additive', 'none'], ['multiplicative', 'none'], ['additive', 'additive'], ['multiplicative', 'multiplicative'], ['multiplicative', 'additive']] as const
const TRENDS: readonly Trend[] = ['none', 'additive', 'damped']

/**
 * The models that can be fitted to these values: nothing multiplicative where a value is not above zero, no season under two cycles, no more parameters than values. Additive errors with a multiplicative season are left out: they are unstable.
 */
export function smoothingModels(values: Float64Array, period: number): readonly SmoothingModel[] {
  const positive = values.every((value) => value > 0)
  return TRENDS.flatMap((trend) => ERROR_AND_SEASON.map(([error, season]) => ({ error, trend, season, period })))
    .filter((model) => (positive || model.error === 'additive') && (model.season === 'none' || (period > 1 && values.length >= 2 * period)) && values.length > parametersOf(model) + 1)
}

/** Weights within the usual bounds: each is a share, beta of alpha, gamma of what alpha leaves; phi lies between 0.8 and 0.98. */
function weightsOf({ trend, season }: SmoothingModel, at: Float64Array): Weights {
  let next = 0
  const share = () => 0.0001 + 0.9998 / (1 + Math.exp(-at[next++]!))
  const alpha = share()
  const beta = trend === 'none' ? 0 : alpha * share()
  const gamma = season === 'none' ? 0 : (1 - alpha) * share()
  return { alpha, beta, gamma, phi: trend === 'damped' ? 0.8 + 0.18 * share() : 1 }
}

const logit = (share: number) => Math.log(share / (1 - share))

function firstGuess({ trend, season }: SmoothingModel): Float64Array {
  return Float64Array.from([0.3, ...(trend === 'none' ? [] : [0.1]), ...(season === 'none' ? [] : [0.1]), ...(trend === 'damped' ? [0.9] : [])], logit)
}

/** State before the first value (Hyndman et al. 2002): seasonal terms by decomposition, level and slope by a line through the first values adjusted for them. */
function startOf(values: Float64Array, { trend, season, period }: SmoothingModel): State {
  const factors = season === 'multiplicative'
  const terms = season === 'none' ? new Float64Array(0) : decomposition(values, period, factors)
  const first = values.subarray(0, Math.max(10, 2 * period))
  const adjusted = season === 'none' ? first : moved(first, terms, { factors, back: false, from: 0 })
  const count = adjusted.length
  let [sum, moment] = [0, 0]
  for (let t = 0; t < count; t++) {
    sum += adjusted[t]!
    moment += (t - (count - 1) / 2) * adjusted[t]!
  }
  const slope = trend === 'none' ? 0 : (12 * moment) / (count * (count * count - 1))
  return { level: sum / count - (slope * (count + 1)) / 2, slope, season: terms, at: 0 }
}

/** In −2 log-likelihood, of which a criterion counts the whole numbers. */
const FRESH = { step: 1, most: 100, within: 3e-4 }
const MOVED_ON = { step: 0.5, most: 40, within: 3e-3 }

/**
 * A model fitted by maximum likelihood of its weights, from a starting state taken beforehand.
 *
 * @param from - where the search ended for earlier values of the series, to go on from there
 */
export function smoothingFit(values: Float64Array, model: SmoothingModel, from?: Float64Array): SmoothingFit {
  const start = startOf(values, model)
  const scratch = freshState(start)
  const { at, value } = minimise(from ?? firstGuess(model), (tried) => {
    scratch.level = start.level
    scratch.slope = start.slope
    scratch.season.set(start.season)
    scratch.at = 0
    return deviance(smooth(values, model, weightsOf(model, tried), scratch), values.length)
  }, from ? MOVED_ON : FRESH)
  return { model, weights: weightsOf(model, at), at, start, deviance: value, aicc: aiccOf(value, values.length, parametersOf(model)) }
}

/**
 * The fit with the lowest criterion, if any has one.
 */
export function bestFit(fits: readonly SmoothingFit[]): SmoothingFit | undefined {
  return fits.reduce<SmoothingFit | undefined>((best, fit) => (fit.aicc < (best?.aicc ?? Infinity) ? fit : best), undefined)
}
