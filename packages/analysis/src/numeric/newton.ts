import { type Cholesky, cholesky, choleskySolution } from './cholesky.ts'
import type { Matrix } from './matrix.ts'

/** A function at a point: its value, slope, and the negative of its second derivatives. */
export interface Curvature { readonly value: number; readonly gradient: Float64Array; readonly information: Matrix }

/** Where a climb came to rest. */
export interface Peak extends Curvature {
  readonly at: Float64Array
  /** The step Newton would take next: small at a peak, not small where the function rises for ever towards a bound. */
  readonly step: Float64Array
  readonly cholesky: Cholesky
}

const MOST_STEPS = 100
const MOST_HALVINGS = 40
/** Steps below this square their error: one more gives all digits, where the value no longer tells a gain. */
const SMALL = 1e-3

/**
 * The peak of a smooth function, by Newton's steps, halved where they lead down and shortened where the curve bends the wrong way.
 *
 * It ends when a step gains less than 1e-13 of the value, with no promise that there is a peak: see `step`.
 */
export function peak(start: ArrayLike<number>, curvature: (at: Float64Array) => Curvature): Peak {
  let at = Float64Array.from(start)
  let here = curvature(at)
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const next = better(at, here, curvature)
    if (!next) break
    const gain = next.here.value - here.value;
    ({ at, here } = next)
    if (gain < 1e-13 * (Math.abs(here.value) + 1)) break
  }
  const last = rest(at, here)
  if (last.step.some((part) => Math.abs(part) > SMALL)) return last
  at = at.map((place, k) => place + last.step[k]!)
  return rest(at, curvature(at))
}

function rest(at: Float64Array, here: Curvature): Peak {
  const factor = cholesky(here.information)
  return { ...here, at, step: choleskySolution(factor, here.gradient), cholesky: factor }
}

function better(at: Float64Array<ArrayBuffer>, { value, gradient, information }: Curvature, curvature: (at: Float64Array) => Curvature): { at: Float64Array<ArrayBuffer>; here: Curvature } | null {
  const step = choleskySolution(bending(information), gradient)
  for (let part = 1, halvings = 0; halvings < MOST_HALVINGS; part /= 2, halvings++) {
    const tried = at.map((place, k) => place + part * step[k]!)
    const here = curvature(tried)
    if (here.value >= value) return { at: tried, here }
  }
  return null
}

/** The factor of the information, with a ridge where it would bend upwards (Levenberg 1944). */
function bending(information: Matrix): Cholesky {
  const { rows: size, values } = information
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-300)
  let factor = cholesky(information)
  for (let ridge = 1e-6 * largest; factor.dependent.length > 0 && ridge < 1e9 * largest; ridge *= 10) {
    factor = cholesky({ ...information, values: values.map((value, place) => (place % (size + 1) === 0 ? Math.max(value, 0) + ridge : value)) })
  }
  return factor
}
