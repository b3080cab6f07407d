import type { Candidate } from './candidate.ts'
import { adjustment } from './seasonal-adjustment.ts'
import { simpleSmoothing, smoothedLevel } from './simple-smoothing.ts'

/**
 * The theta method fitted: seasonal factors and the smoothing weight of the values known; the line is drawn anew through what is known later.
 */
export function thetaCandidate(values: Float64Array, period: number): Candidate {
  const { adjusted, adjust, restore } = adjustment(values, period)
  const smoothing = simpleSmoothing(adjusted)
  const { alpha } = smoothing
  return {
    method: 'theta',
    ahead(known, horizon) {
      const plain = adjust(known)
      const [level, drift] = [smoothedLevel(plain, smoothing), slopeOf(plain) / 2]
      const start = (1 - (1 - alpha) ** plain.length) / alpha
      return restore(Float64Array.from({ length: horizon }, (_, step) => level + drift * (step + start)), known.length)
    },
  }
}

/** Slope of the least-squares line. */
function slopeOf(values: Float64Array): number {
  const count = values.length
  let moment = 0
  for (let t = 0; t < count; t++) moment += (t - (count - 1) / 2) * values[t]!
  return count < 2 ? 0 : (12 * moment) / (count * (count * count - 1))
}
