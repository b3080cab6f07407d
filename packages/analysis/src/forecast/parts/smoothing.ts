export type Trend = 'none' | 'additive' | 'damped'
export type Season = 'none' | 'additive' | 'multiplicative'

/** A model of exponential smoothing in the taxonomy of Hyndman et al. (2008). The recursions are the same for additive and multiplicative errors, which differ in what is likely. */
export interface SmoothingModel {
  readonly error: 'additive' | 'multiplicative'
  readonly trend: Trend
  readonly season: Season
  /** Values a cycle. */
  readonly period: number
}

/** Smoothing parameters in the form of Hyndman et al. (2008): alpha for the level, beta for the slope, gamma for the season, phi damping the slope. */
export interface Weights { readonly alpha: number; readonly beta: number; readonly gamma: number; readonly phi: number }

/** Level, slope, and the seasonal terms in the order they come. */
export interface State { level: number; slope: number; readonly season: Float64Array; at: number }

/** What a pass over the values leaves: the sum of squared errors; of multiplicative ones relative to the one-step forecasts, with the sum of the logarithms of these, else zero. */
export interface Passed { readonly squares: number; readonly logs: number }

export const freshState = ({ level, slope, season }: Pick<State, 'level' | 'slope' | 'season'>): State => ({ level, slope, season: season.slice(), at: 0 })

/**
 * Runs the recursions of exponential smoothing over the values, leaving the state as it is after the last.
 */
export function smooth(values: Float64Array, model: SmoothingModel, weights: Weights, state: State): Passed {
  const { season } = model
  const pass = season === 'multiplicative' ? smoothMultiplicative : smoothAdditive
  return pass(values, model.error === 'multiplicative', { ...weights, gamma: season === 'none' ? 0 : weights.gamma, phi: model.trend === 'none' ? 0 : weights.phi }, state)
}

/** A product is turned into its logarithm before it can grow out of range: one logarithm for many factors. */
const [LEAST, MOST] = [1e-100, 1e100]

/** Without a season, one of a single term that stays zero. */
function smoothAdditive(values: Float64Array, relative: boolean, { alpha, beta, gamma, phi }: Weights, state: State): Passed {
  const season = state.season.length > 0 ? state.season : new Float64Array(1)
  let { level, slope, at } = state
  let [squares, logs, product] = [0, 0, 1]
  for (let t = 0; t < values.length; t++) {
    const base = level + phi * slope
    const expected = base + season[at]!
    const error = values[t]! - expected
    if (relative) {
      squares += (error / expected) ** 2
      product *= Math.abs(expected)
      if (product > MOST || product < LEAST) { logs += Math.log(product); product = 1 }
    } else squares += error * error
    level = base + alpha * error
    slope = phi * slope + beta * error
    season[at]! += gamma * error
    if (++at === season.length) at = 0
  }
  state.level = level
  state.slope = slope
  state.at = at
  return { squares, logs: logs + Math.log(product) }
}

function smoothMultiplicative(values: Float64Array, relative: boolean, { alpha, beta, gamma, phi }: Weights, state: State): Passed {
  const { season } = state
  let { level, slope, at } = state
  let [squares, logs, product] = [0, 0, 1]
  for (let t = 0; t < values.length; t++) {
    const base = level + phi * slope
    const factor = season[at]!
    const expected = base * factor
    const error = values[t]! - expected
    const adjusted = error / factor
    if (relative) {
      squares += (error / expected) ** 2
      product *= Math.abs(expected)
      if (product > MOST || product < LEAST) { logs += Math.log(product); product = 1 }
    } else squares += error * error
    level = base + alpha * adjusted
    slope = phi * slope + beta * adjusted
    season[at] = factor + (gamma * error) / base
    if (++at === season.length) at = 0
  }
  state.level = level
  state.slope = slope
  state.at = at
  return { squares, logs: logs + Math.log(product) }
}

/**
 * The values to come from a state: slope damped further each step, seasonal terms in their turn.
 */
export function ahead({ level, slope, season, at }: State, { trend, season: kind }: SmoothingModel, phi: number, horizon: number): Float64Array {
  const path = new Float64Array(horizon)
  let [damping, sum] = [trend === 'none' ? 0 : phi, 0]
  for (let h = 0; h < horizon; h++) {
    sum += damping
    damping *= phi
    const base = level + sum * slope
    const term = kind === 'none' ? 0 : season[(at + h) % season.length]!
    path[h] = kind === 'multiplicative' ? base * term : base + term
  }
  return path
}
