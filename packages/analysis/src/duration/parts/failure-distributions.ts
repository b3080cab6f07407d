import { logNormalTail, normalHazard, normalTailQuantile } from '../../numeric/normal-tail.ts'

/** Which curve durations follow: their logarithm is of smallest-value, normal or logistic distribution. */
export type FailureDistribution = 'weibull' | 'lognormal' | 'loglogistic'

/** A value with its first and second derivative in z. */
export type Bend = readonly [value: number, first: number, second: number]

/** The distribution of z = (log time − location) / scale. */
export interface StandardDistribution {
  logDensity(z: number): Bend
  logSurvival(z: number): Bend
  /** The z at which log survival has a value. */
  zOf(logSurvival: number): number
}

const logistic = (z: number) => 1 / (1 + Math.exp(-z))
/** log(1 + e^z) without overflow. */
const softplus = (z: number) => Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)))

export const standardDistributions: Readonly<Record<FailureDistribution, StandardDistribution>> = {
  weibull: {
    logDensity(z) { const hazard = Math.exp(z); return [z - hazard, 1 - hazard, -hazard] },
    logSurvival(z) { const hazard = Math.exp(z); return [-hazard, -hazard, -hazard] },
    zOf: (logSurvival) => Math.log(-logSurvival),
  },
  lognormal: {
    logDensity: (z) => [-(z * z) / 2 - 0.5 * Math.log(2 * Math.PI), -z, -1],
    logSurvival(z) { const hazard = normalHazard(z); return [logNormalTail(z), -hazard, -hazard * (hazard - z)] },
    zOf: normalTailQuantile,
  },
  loglogistic: {
    logDensity(z) { const reached = logistic(z); return [z - 2 * softplus(z), 1 - 2 * reached, -2 * reached * (1 - reached)] },
    logSurvival(z) { const reached = logistic(z); return [-softplus(z), -reached, -reached * (1 - reached)] },
    zOf: (logSurvival) => -logSurvival + Math.log(-Math.expm1(logSurvival)),
  },
}
