import { type Cohort, eachRiskSet } from './risk-sets.ts'
import { eachDeath, logRelativeHazards, type Ties } from './partial-likelihood.ts'

/** The cumulative hazard of one with mean covariates, and what its variance at other covariates is made of. */
export interface BaselineStep {
  readonly time: number
  readonly events: number
  readonly cumulativeHazard: number
  /** Of the cumulative hazard, had the coefficients been known. */
  readonly variance: number
  /** Mean covariates of those watched, less the means of all, weighted by the hazard's steps: how the hazard leans on each coefficient. */
  readonly leaning: readonly number[]
}

/**
 * The baseline hazard of each stratum at mean covariates, rising in time (Breslow 1974; with Efron's ties counted as in the fit).
 *
 * @param scales - deviations by which the cohort's covariates were divided
 */
export function baseline(all: Cohort, ties: Ties, coefficients: Float64Array, scales: Float64Array): Record<string, readonly BaselineStep[]> {
  const rises: Record<string, BaselineStep[]> = Object.fromEntries(all.strata.map(({ name }) => [name, []]))
  eachRiskSet(all, logRelativeHazards(all, coefficients).map(Math.exp), (set) => {
    let [hazard, variance] = [0, 0]
    const leaning = new Array<number>(scales.length).fill(0)
    eachDeath(set, ties, (weight, share) => {
      hazard += 1 / weight
      variance += 1 / weight ** 2
      for (let a = 0; a < scales.length; a++) leaning[a]! += ((set.risk.first[a]! - share * set.tied.first[a]!) / weight ** 2) * scales[a]!
    })
    rises[set.stratum]!.push({ time: set.time, events: set.deaths, cumulativeHazard: hazard, variance, leaning })
  })
  return Object.fromEntries(Object.entries(rises).map(([name, steps]) => [name, summed(steps.reverse())]))
}

function summed(rises: readonly BaselineStep[]): BaselineStep[] {
  const steps: BaselineStep[] = []
  for (const rise of rises) {
    const before = steps.at(-1)
    steps.push(before ? { ...rise, cumulativeHazard: before.cumulativeHazard + rise.cumulativeHazard, variance: before.variance + rise.variance, leaning: rise.leaning.map((value, a) => before.leaning[a]! + value) } : rise)
  }
  return steps
}
