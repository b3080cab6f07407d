import { logGammaTail } from './gamma.ts'

/**
 * The logarithm of the probability that a standard normal value lies above z, exact far out in either tail.
 */
export function logNormalTail(z: number): number {
  const beyond = logGammaTail(0.5, (z * z) / 2) - Math.LN2
  return z >= 0 ? beyond : Math.log1p(-Math.exp(beyond))
}

/**
 * The standard normal hazard, density over tail (the inverse of Mills' ratio).
 */
export function normalHazard(z: number): number {
  return Math.exp(-(z * z) / 2 - 0.5 * Math.log(2 * Math.PI) - logNormalTail(z))
}

/**
 * The z above which a standard normal value lies with a probability, given by its logarithm.
 *
 * Newton's steps on the log tail, which is concave: after the first they come down on z from above.
 */
export function normalTailQuantile(logProbability: number): number {
  if (logProbability >= 0) return -Infinity
  if (logProbability === -Infinity) return Infinity
  let z = 0
  for (let steps = 0, step = 1; steps < 100 && Math.abs(step) > 1e-14 * (1 + Math.abs(z)); steps++) {
    step = (logNormalTail(z) - logProbability) / normalHazard(z)
    z += step
  }
  return z
}

/**
 * How many standard errors to either side hold a normal estimate with the confidence wanted.
 *
 * @param confidence - a fraction such as 0.95
 * @throws RangeError for a confidence not between 0 and 1
 */
export function normalReach(confidence: number): number {
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`confidence must lie between 0 and 1: ${confidence}`)
  return normalTailQuantile(Math.log((1 - confidence) / 2))
}
