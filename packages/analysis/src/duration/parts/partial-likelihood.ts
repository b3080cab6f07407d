import type { Curvature } from '../../numeric/newton.ts'
import { type Cohort, eachRiskSet, type RiskSet } from './risk-sets.ts'

/** How events at one time are counted: as if each came first (Breslow 1974), or on average one after the other (Efron 1977). */
export type Ties = 'efron' | 'breslow'

/**
 * Cox's partial likelihood, log, with its slope and curvature at coefficients.
 */
export function partialLikelihood(all: Cohort, ties: Ties, coefficients: Float64Array): Curvature {
  const { columns: width, values } = all.covariates
  const logHazards = logRelativeHazards(all, coefficients)
  const [gradient, information, middle] = [new Float64Array(width), new Float64Array(width * width), new Float64Array(width)]
  let value = 0
  all.events.forEach((event, place) => {
    if (event === 0) return
    value += logHazards[place]!
    for (let a = 0; a < width; a++) gradient[a]! += values[place * width + a]!
  })
  eachRiskSet(all, logHazards.map(Math.exp), (set) => eachDeath(set, ties, (weight, share) => {
    const { risk, tied } = set
    value -= Math.log(weight)
    for (let a = 0; a < width; a++) {
      middle[a] = (risk.first[a]! - share * tied.first[a]!) / weight
      gradient[a]! -= middle[a]!
      for (let b = 0, at = a * width; b <= a; b++, at++) information[at]! += (risk.second[at]! - share * tied.second[at]!) / weight - middle[a]! * middle[b]!
    }
  }))
  return { value, gradient, information: { rows: width, columns: width, values: information } }
}

/**
 * Visits each death of a risk set with the summed hazard of those it is one of, the tied counted but for a share.
 */
export function eachDeath({ deaths, risk, tied }: RiskSet, ties: Ties, visit: (weight: number, share: number) => void): void {
  for (let death = 0; death < deaths; death++) {
    const share = ties === 'efron' ? death / deaths : 0
    visit(risk.weight - share * tied.weight, share)
  }
}

/**
 * The sum of coefficient × covariate for each spell.
 */
export function logRelativeHazards({ covariates: { rows, columns, values } }: Cohort, coefficients: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(rows)
  for (let row = 0, at = 0; row < rows; row++) for (let column = 0; column < columns; column++, at++) sums[row]! += coefficients[column]! * values[at]!
  return sums
}
