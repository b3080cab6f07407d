import { backtest, levelsAt } from './backtest.ts'
import type { Candidate, ForecastMethod } from './candidate.ts'
import { candidates } from './candidates.ts'

/** One method's part in a combination. */
export interface MethodWeight {
  readonly method: ForecastMethod
  /** Mean absolute error in the backtest, each horizon counting the same, as a fraction of the level. */
  readonly error: number
  readonly weight: number
  readonly candidate: Candidate
}

/** Forecasts of several methods weighed by their backtest, and the errors the combination made there, as fractions of the level: a row for each origin, by horizon. */
export interface Combination {
  readonly path: Float64Array
  readonly level: number
  readonly methods: readonly MethodWeight[]
  readonly errors: readonly Float64Array[]
}

/** Weights are the inverse of errors to this power: it keeps several of the good ones, for what they do not share, and leaves out the bad. */
const POWER = 4

/**
 * Methods combined with weights from their errors at rolling origins (Bates and Granger 1969).
 *
 * @param values - three or more
 */
export function combination(values: Float64Array, period: number, horizon: number): Combination {
  const { errors } = backtest(values, period, horizon)
  const tried = candidates(values, period).flatMap((candidate) => {
    const rows = errors.get(candidate.method)
    const path = candidate.ahead(values, horizon)
    return rows && path.every(Number.isFinite) ? [{ candidate, rows, path, error: meanError(rows) }] : []
  })
  const least = Math.max(Math.min(...tried.map(({ error }) => error)), 1e-12)
  const shares = tried.map(({ error }) => (least / Math.max(error, least)) ** POWER)
  const whole = shares.reduce((sum, share) => sum + share, 0)
  const weighed = tried.map((one, k) => ({ ...one, weight: shares[k]! / whole }))
  return {
    path: weightedSum(weighed.map(({ path, weight }) => ({ row: path, weight }))),
    level: levelsAt([values.length], values, period)[0]!,
    methods: weighed.map(({ candidate, error, weight }) => ({ method: candidate.method, error, weight, candidate })),
    errors: tried[0]!.rows.map((_, origin) => weightedSum(weighed.map(({ rows, weight }) => ({ row: rows[origin]!, weight })))),
  }
}

function meanError(rows: readonly Float64Array[]): number {
  const horizon = rows[0]!.length
  let sum = 0
  for (let step = 0; step < horizon; step++) {
    let [part, count] = [0, 0]
    for (const row of rows) if (step < row.length) { part += Math.abs(row[step]!); count++ }
    sum += part / count
  }
  return sum / horizon
}

function weightedSum(rows: readonly { readonly row: Float64Array; readonly weight: number }[]): Float64Array {
  const sum = new Float64Array(rows[0]!.row.length)
  for (const { row, weight } of rows) for (let step = 0; step < sum.length; step++) sum[step]! += weight * row[step]!
  return sum
}
