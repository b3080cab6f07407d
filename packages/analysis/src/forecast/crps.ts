import { logNormalTail } from '../numeric/normal-tail.ts'

/**
 * Continuous ranked probability score of a normal forecast: its whole distribution against what came; low is good, in the unit of the series.
 *
 * σ · (z · (2Φ(z) − 1) + 2φ(z) − 1/√π), z the error over σ; for σ of zero the size of the error.
 *
 * Source: Gneiting and Raftery 2007, §4.2.
 *
 * @throws RangeError for a number that is not finite or a deviation below zero
 * @example crps(0, { mean: 0, deviation: 1 }) // => 0.2337
 */
export function crps(actual: number, { mean, deviation }: { readonly mean: number; readonly deviation: number }): number {
  if (!Number.isFinite(actual - mean) || !(deviation >= 0 && deviation < Infinity)) throw new RangeError(`numbers must be finite, the deviation zero or above: ${actual}, ${mean}, ${deviation}`)
  if (deviation === 0) return Math.abs(actual - mean)
  const z = Math.abs(actual - mean) / deviation
  const within = 1 - 2 * Math.exp(logNormalTail(z))
  return deviation * (z * within + (2 * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI) - 1 / Math.sqrt(Math.PI))
}

/**
 * Continuous ranked probability score of drawn values: their mean distance from what came, less half their mean distance from each other.
 *
 * Source: Gneiting and Raftery 2007, §4.2.
 *
 * @param drawn - values the forecast holds equally likely, one or more
 * @throws RangeError for no values, or one that is no finite number
 * @example sampleCrps(3, [1, 2, 6]) // => 0.8889
 */
export function sampleCrps(actual: number, drawn: readonly number[]): number {
  const sorted = Float64Array.from(drawn).sort()
  if (sorted.length === 0 || !Number.isFinite(actual) || !sorted.every(Number.isFinite)) throw new RangeError(`one finite value at least, and a finite outcome, are needed: ${actual} and ${drawn.length} values`)
  const count = sorted.length
  let [away, apart] = [0, 0]
  for (let k = 0; k < count; k++) {
    away += Math.abs(sorted[k]! - actual)
    apart += (2 * k + 1 - count) * sorted[k]!
  }
  return away / count - apart / (count * count)
}
