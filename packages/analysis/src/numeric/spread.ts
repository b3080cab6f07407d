/**
 * The arithmetic mean.
 */
export function mean(values: ArrayLike<number>): number {
  let sum = 0
  for (let at = 0; at < values.length; at++) sum += values[at]!
  return sum / values.length
}

/**
 * The standard deviation of values that are the whole population: squares divided by their number.
 */
export function populationDeviation(values: ArrayLike<number>): number {
  return Math.sqrt(squares(values) / values.length)
}

/**
 * The standard deviation of a sample: squares divided by their number less one.
 */
export function sampleDeviation(values: ArrayLike<number>): number {
  return Math.sqrt(squares(values) / (values.length - 1))
}

function squares(values: ArrayLike<number>): number {
  const middle = mean(values)
  let sum = 0
  for (let at = 0; at < values.length; at++) sum += (values[at]! - middle) ** 2
  return sum
}
