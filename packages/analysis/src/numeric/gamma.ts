const LANCZOS = [0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7]

/**
 * The logarithm of Γ(x) for x of ½ and above (Lanczos 1964).
 */
export function logGamma(x: number): number {
  const above = x + 6.5
  const series = LANCZOS.reduce((sum, term, k) => (k === 0 ? term : sum + term / (x - 1 + k)), 0)
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(above) - above + Math.log(series)
}

/**
 * The logarithm of the upper tail of the gamma distribution, Q(shape, x): a series below, a continued fraction above (Lentz 1976).
 *
 * @param shape - ½ or above
 */
export function logGammaTail(shape: number, x: number): number {
  if (x <= 0) return 0
  const scale = shape * Math.log(x) - x - logGamma(shape)
  return x < shape + 1 ? Math.log1p(-Math.exp(scale) * lowerSeries(shape, x)) : scale + Math.log(upperFraction(shape, x))
}

/**
 * The probability that χ² with these degrees of freedom is at least as large.
 */
export function chiSquareTail(statistic: number, degrees: number): number {
  return Math.exp(logGammaTail(degrees / 2, statistic / 2))
}

function lowerSeries(shape: number, x: number): number {
  let [term, sum] = [1 / shape, 1 / shape]
  for (let k = 1; term > sum * 1e-17; k++) sum += term *= x / (shape + k)
  return sum
}

function upperFraction(shape: number, x: number): number {
  let bottom = x + 1 - shape
  let [upper, lower] = [1e300, 1 / bottom]
  let fraction = lower
  for (let k = 1, change = 0; k < 1000 && Math.abs(change - 1) > 1e-16; k++) {
    const top = k * (shape - k)
    bottom += 2
    lower = 1 / (top * lower + bottom)
    upper = bottom + top / upper
    change = lower * upper
    fraction *= change
  }
  return fraction
}
