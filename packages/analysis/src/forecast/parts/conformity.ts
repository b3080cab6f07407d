import { normalReach } from '../../numeric/normal-tail.ts'
import { studentQuantile } from '../../numeric/student.ts'
import { levelsAt } from './backtest.ts'

/** How widely errors are spread, and of how many independent ones this is known: the degrees of freedom of Student's distribution. */
export interface Spread { readonly deviation: number; readonly degrees: number }

interface Overlap {
  readonly steps: number
  /** Mean square of the errors a naive forecast makes that far ahead. */
  readonly naiveSquare: number
  /** Changes the series has shown at all. */
  readonly changes: number
}

/** As many independent errors are wanted before they speak alone, and at the least are counted. */
const ENOUGH = 3

/** To what a number of origins counts against the normal shape. */
const ORIGINS_OF_NORMAL = 30

/**
 * The root mean square of errors that overlap.
 *
 * Errors of forecasts `steps` ahead, made one step after another, count as one in `steps`. Where that makes fewer than three, the rest is filled up with the mean square of naive errors.
 *
 * @param errors - fractions of the level
 */
export function spreadOf(errors: readonly number[], { steps, naiveSquare, changes }: Overlap): Spread {
  const independent = errors.length / steps
  const own = Math.min(independent, ENOUGH)
  const square = errors.length === 0 ? 0 : errors.reduce((sum, error) => sum + error * error, 0) / errors.length
  return { deviation: Math.sqrt((own * square + (ENOUGH - own) * naiveSquare) / ENOUGH), degrees: Math.max(independent, Math.min(ENOUGH, changes)) }
}

/**
 * How far intervals reach to either side at every horizon, as fractions of the level, for each confidence.
 *
 * @param rows - errors by origin and horizon, as fractions of the level
 */
export function reaches(rows: readonly Float64Array[], known: Float64Array, { period, horizon }: { period: number; horizon: number }, confidences: readonly number[]): readonly (readonly number[])[] {
  const naiveSquare = naiveSquares(known, period)
  const spreads: Spread[] = []
  const sizes: number[] = []
  for (let step = 0; step < horizon; step++) {
    const errors = rows.filter((row) => step < row.length).map((row) => row[step]!)
    const spread = spreadOf(errors, { steps: step + 1, naiveSquare: naiveSquare(step + 1), changes: known.length - 1 })
    spreads.push(spread)
    if (spread.deviation > 0) for (const error of errors) sizes.push(Math.abs(error) / spread.deviation)
  }
  const sorted = Float64Array.from(sizes).sort()
  return confidences.map((confidence) => {
    const shape = shapeOf(sorted, rows.length, confidence)
    let most = 0
    return spreads.map(({ deviation, degrees }) => (most = Math.max(most, deviation * shape * studentQuantile((1 - confidence) / 2, degrees))))
  })
}

/**
 * By how much errors reach further out than normal ones: the quantile of their sizes, each against the spread of its horizon (split conformal), over the normal quantile, and drawn towards one where there are few origins.
 */
function shapeOf(sizes: Float64Array, origins: number, confidence: number): number {
  if (sizes.length === 0) return 1
  const quantile = sizes[Math.min(sizes.length, Math.ceil((sizes.length + 1) * confidence)) - 1]!
  return ((origins * quantile) / normalReach(confidence) + ORIGINS_OF_NORMAL) / (origins + ORIGINS_OF_NORMAL)
}

/**
 * Mean square of the naive errors so many steps ahead, as fractions of the level: of the changes against a cycle before, once for every cycle begun.
 */
export function naiveSquares(values: Float64Array, period: number): (steps: number) => number {
  const lag = values.length > period ? period : 1
  const levels = levelsAt(Array.from({ length: values.length - lag }, (_, t) => t + lag), values, lag)
  const sum = levels.reduce((sum, level, t) => sum + ((values[t + lag]! - values[t]!) / level) ** 2, 0)
  return (steps) => (sum / levels.length) * Math.ceil(steps / lag)
}
