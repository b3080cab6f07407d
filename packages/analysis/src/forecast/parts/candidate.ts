import type { SmoothingFit } from './smoothing-fit.ts'

export type ForecastMethod = 'naive' | 'seasonal naive' | 'drift' | 'seasonal drift' | 'theta' | 'smoothing' | 'damped smoothing' | 'linear smoothing' | 'adjusted smoothing'

/** A method fitted to the values known at one time; with its parameters held it looks ahead from later times too. */
export interface Candidate {
  readonly method: ForecastMethod
  /** The smoothing model behind it. */
  readonly fit?: SmoothingFit
  /** The next values after those known, of which it sees nothing more. */
  ahead(known: Float64Array, horizon: number): Float64Array
}
