import type { Candidate, ForecastMethod } from './candidate.ts'
import { adjustment } from './seasonal-adjustment.ts'
import { bestFit, type SmoothingFit, smoothingFit, smoothingModels } from './smoothing-fit.ts'
import { ahead, freshState, smooth, type SmoothingModel, type Trend } from './smoothing.ts'
import { thetaCandidate } from './theta-line.ts'

/**
 * Every method that these values are enough for, fitted to them.
 *
 * @param earlier - fitted to fewer values of the same series: their models are kept, and their weights moved on from there
 */
export function candidates(known: Float64Array, period: number, earlier: readonly Candidate[] = []): readonly Candidate[] {
  return [...simple(known, period), ...(known.length < 4 ? [] : [thetaCandidate(known, period), ...smoothing(known, period, earlier)])]
}

function simple(known: Float64Array, period: number): Candidate[] {
  const plain = (method: ForecastMethod, value: (now: Float64Array, step: number) => number): Candidate => ({ method, ahead: (now, horizon) => Float64Array.from({ length: horizon }, (_, step) => value(now, step)) })
  const last = (now: Float64Array) => now[now.length - 1]!
  const lastCycle = (now: Float64Array, step: number) => now[now.length - period + (step % period)]!
  const seasonal = period > 1 && known.length > period
  return [
    plain('naive', last),
    ...(known.length < 2 ? [] : [plain('drift', (now, step) => last(now) + ((step + 1) * (last(now) - now[0]!)) / (now.length - 1))]),
    ...(seasonal ? [plain('seasonal naive', lastCycle), plain('seasonal drift', (now, step) => lastCycle(now, step) + (Math.floor(step / period) + 1) * changePerCycle(now, period))] : []),
  ]
}

/** Mean change over one cycle, from the first value at the last one's place in the cycle to the last. */
function changePerCycle(known: Float64Array, period: number): number {
  const cycles = Math.floor((known.length - 1) / period)
  return (known[known.length - 1]! - known[known.length - 1 - cycles * period]!) / cycles
}

const TRENDS: readonly (readonly [ForecastMethod, readonly Trend[]])[] = [['smoothing', ['none', 'additive', 'damped']], ['damped smoothing', ['damped']], ['linear smoothing', ['additive']]]

function smoothing(known: Float64Array, period: number, earlier: readonly Candidate[]): Candidate[] {
  const { adjusted, adjust, restore } = adjustment(known, period)
  const fitOf = chooser(known, period, earlier)
  const fitOfAdjusted = chooser(adjusted, 1, earlier)
  const found: Candidate[] = []
  for (const [method, trends] of TRENDS) {
    const fit = fitOf(method, trends)
    if (fit) found.push({ method, fit, ahead: (now, horizon) => aheadOf(fit, now, horizon) })
  }
  const fit = period === 1 ? undefined : fitOfAdjusted('adjusted smoothing', TRENDS[0]![1])
  if (fit) found.push({ method: 'adjusted smoothing', fit, ahead: (now, horizon) => restore(aheadOf(fit, adjust(now), horizon), now.length) })
  return found
}

/** The best fit for a method; each model is fitted once, whichever methods ask for it. */
function chooser(values: Float64Array, period: number, earlier: readonly Candidate[]): (method: ForecastMethod, trends: readonly Trend[]) => SmoothingFit | undefined {
  const positive = values.every((value) => value > 0)
  const fits = new Map<string, SmoothingFit>()
  const fitOf = (model: SmoothingModel, from?: Float64Array) => {
    const name = Object.values(model).join(' ')
    const fit = fits.get(name) ?? smoothingFit(values, model, from)
    fits.set(name, fit)
    return fit
  }
  return (method, trends) => {
    const kept = earlier.find((candidate) => candidate.method === method)?.fit
    if (kept && (positive || kept.model.error === 'additive')) return fitOf(kept.model, kept.at)
    return bestFit(smoothingModels(values, period).filter(({ trend }) => trends.includes(trend)).map((model) => fitOf(model)))
  }
}

/**
 * The path ahead of a fitted model, its recursions run over all that is known.
 */
export function aheadOf({ model, weights, start }: SmoothingFit, known: Float64Array, horizon: number): Float64Array {
  const state = freshState(start)
  smooth(known, model, weights, state)
  return ahead(state, model, weights.phi, horizon)
}
