import { logGamma } from './gamma.ts'

/**
 * The probability that a value of Student's distribution lies above t.
 *
 * @param degrees - of freedom, 1 or above, whole or not
 */
export function studentTail(t: number, degrees: number): number {
  const half = 0.5 * betaShare(degrees / (degrees + t * t), degrees / 2, 0.5)
  return t >= 0 ? half : 1 - half
}

/**
 * The t above which a value of Student's distribution lies with this probability.
 *
 * Newton's steps on the tail, which is convex: they come up on t from below.
 *
 * @param probability - above 0, at most ½
 */
export function studentQuantile(probability: number, degrees: number): number {
  const peak = Math.exp(logGamma((degrees + 1) / 2) - logGamma(degrees / 2)) / Math.sqrt(degrees * Math.PI)
  let t = 0
  for (let steps = 0, step = 1; steps < 200 && step > 1e-13 * (1 + t); steps++) {
    step = (studentTail(t, degrees) - probability) / (peak * (1 + (t * t) / degrees) ** (-(degrees + 1) / 2))
    t += step
  }
  return t
}

/** The regularised incomplete beta function, by its continued fraction (Lentz 1976) on the side where that is short. */
function betaShare(x: number, a: number, b: number): number {
  if (x <= 0 || x >= 1) return x <= 0 ? 0 : 1
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x))
  return x < (a + 1) / (a + b + 2) ? (front / a) * betaFraction(x, a, b) : 1 - (front / b) * betaFraction(1 - x, b, a)
}

function betaFraction(x: number, a: number, b: number): number {
  let [upper, lower] = [1, 1 / (1 - ((a + b) * x) / (a + 1))]
  let fraction = lower
  for (let k = 1, change = 0; k < 500 && Math.abs(change - 1) > 1e-15; k++) {
    const even = (k * (b - k) * x) / ((a + 2 * k - 1) * (a + 2 * k))
    lower = 1 / (1 + even * lower)
    upper = 1 + even / upper
    fraction *= lower * upper
    const odd = (-(a + k) * (a + b + k) * x) / ((a + 2 * k) * (a + 2 * k + 1))
    lower = 1 / (1 + odd * lower)
    upper = 1 + odd / upper
    change = lower * upper
    fraction *= change
  }
  return fraction
}
