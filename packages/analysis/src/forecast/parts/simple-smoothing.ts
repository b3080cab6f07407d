/** Simple exponential smoothing fitted: its weight, the level before the first value, and the sum of squared one-step errors. */
export interface SimpleSmoothing { readonly alpha: number; readonly start: number; readonly squares: number }

const GOLDEN = (Math.sqrt(5) - 1) / 2

/**
 * Simple exponential smoothing by least squares: the weight by golden section, the starting level solved for, in which the errors are linear.
 */
export function simpleSmoothing(values: Float64Array): SimpleSmoothing {
  let [low, high] = [0.0001, 0.9999]
  let [left, right] = [fitted(values, high - GOLDEN * (high - low)), fitted(values, low + GOLDEN * (high - low))]
  while (high - low > 1e-7) {
    if (left.squares <= right.squares) {
      high = right.alpha
      right = left
      left = fitted(values, high - GOLDEN * (high - low))
    } else {
      low = left.alpha
      left = right
      right = fitted(values, low + GOLDEN * (high - low))
    }
  }
  return left.squares <= right.squares ? left : right
}

/** An error is its value with a start of nought, less what is left of the start by then: least squares in that one unknown. */
function fitted(values: Float64Array, alpha: number): SimpleSmoothing {
  let [level, left, products, weights, squares] = [0, 1, 0, 0, 0]
  for (let t = 0; t < values.length; t++) {
    const error = values[t]! - level
    products += error * left
    weights += left * left
    squares += error * error
    level += alpha * error
    left *= 1 - alpha
  }
  const start = products / weights
  return { alpha, start, squares: squares - start * products }
}

/** The level after the last value. */
export function smoothedLevel(values: Float64Array, { alpha, start }: Pick<SimpleSmoothing, 'alpha' | 'start'>): number {
  let level = start
  for (let t = 0; t < values.length; t++) level += alpha * (values[t]! - level)
  return level
}
