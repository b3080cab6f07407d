import type { Matrix } from '../../numeric/matrix.ts'
import type { Curvature } from '../../numeric/newton.ts'
import type { Bend, StandardDistribution } from './failure-distributions.ts'
import type { SpellTimes } from './spell.ts'

/** Spells as a likelihood of log times sees them. */
export interface LogSpells {
  readonly ends: Float64Array
  /** −∞ for those watched from their beginning. */
  readonly entries: Float64Array
  readonly events: Uint8Array
  readonly covariates: Matrix
}

/**
 * Times as logarithms.
 */
export function logSpells({ times, entries }: SpellTimes, events: Uint8Array, covariates: Matrix): LogSpells {
  return { ends: times.map(Math.log), entries: entries.map((entry) => (entry > 0 ? Math.log(entry) : -Infinity)), events, covariates }
}

/**
 * The log-likelihood of durations at [intercept, coefficients…, log scale], with slope and curvature.
 *
 * An event gives log f(z) − log scale − log t, a censored spell log S(z), a late entry takes log S(entry) away.
 */
export function failureLikelihood({ ends, entries, events, covariates: { columns, values } }: LogSpells, { logDensity, logSurvival }: StandardDistribution, at: Float64Array): Curvature {
  const width = columns + 2
  const scale = Math.exp(at[width - 1]!)
  const [gradient, information, x] = [new Float64Array(width), new Float64Array(width * width), new Float64Array(columns + 1).fill(1)]
  let value = 0
  /** Adds sign × a function of z; ∂z/∂coefficient = −x / scale, ∂z/∂log scale = −z. */
  const add = (sign: number, z: number, [height, first, second]: Bend) => {
    const across = (sign * (first + z * second)) / scale
    value += sign * height
    for (let a = 0; a <= columns; a++) {
      gradient[a]! -= (sign * first * x[a]!) / scale
      information[(width - 1) * width + a]! -= across * x[a]!
      for (let b = 0; b <= a; b++) information[a * width + b]! -= (sign * second * x[a]! * x[b]!) / scale ** 2
    }
    gradient[width - 1]! -= sign * z * first
    information[width * width - 1]! -= sign * (z * first + z * z * second)
  }
  ends.forEach((end, place) => {
    let location = at[0]!
    for (let a = 0; a < columns; a++) location += at[a + 1]! * (x[a + 1] = values[place * columns + a]!)
    const z = (end - location) / scale
    add(1, z, events[place] === 1 ? logDensity(z) : logSurvival(z))
    if (events[place] === 1) {
      value -= at[width - 1]! + end
      gradient[width - 1]! -= 1
    }
    if (entries[place]! > -Infinity) { const from = (entries[place]! - location) / scale; add(-1, from, logSurvival(from)) }
  })
  return { value, gradient, information: { rows: width, columns: width, values: information } }
}
