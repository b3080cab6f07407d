import { mean } from '../../numeric/spread.ts'
import type { Candidate, ForecastMethod } from './candidate.ts'
import { candidates } from './candidates.ts'

/** What every method would have said at earlier times, against what came: a row for each origin, oldest first, of errors by horizon, as fractions of the level then. */
export interface Backtest {
  readonly origins: readonly number[]
  readonly errors: ReadonlyMap<ForecastMethod, readonly Float64Array[]>
}

const REFITS = 4
const MOST_ORIGINS = 120

/** Values known at the first origin: half of all, or less where few would be left to forecast; two cycles for a season to be seen, where there are three. */
export function firstOrigin(count: number, period: number, horizon: number): number {
  const least = period === 1 ? 2 : count >= 3 * period ? 2 * period + 2 : count >= period + 3 ? period + 1 : 2
  return Math.min(count - 1, Math.max(least, Math.min(Math.ceil(count / 2), count - 4 * horizon), count - MOST_ORIGINS))
}

/**
 * Forecasts from rolling origins (Tashman 2000): methods are fitted at four of them, each time to what was known, and look ahead from every origin until the next with what was known there.
 */
export function backtest(values: Float64Array, period: number, horizon: number): Backtest {
  const first = firstOrigin(values.length, period, horizon)
  const origins = Array.from({ length: values.length - first }, (_, k) => first + k)
  const levels = levelsAt(origins, values, period)
  const refits = Math.min(REFITS, origins.length)
  const errors = new Map<ForecastMethod, Float64Array[]>()
  let fitted: readonly Candidate[] = []
  for (let refit = 0; refit < refits; refit++) {
    const [from, to] = [refit, refit + 1].map((part) => Math.floor((part * origins.length) / refits)) as [number, number]
    fitted = candidates(values.subarray(0, origins[from]), period, fitted)
    for (const candidate of fitted) {
      if (refit === 0) errors.set(candidate.method, [])
      const rows = errors.get(candidate.method)
      for (let k = from; k < to; k++) rows?.push(errorsOf(candidate, values, { origin: origins[k]!, level: levels[k]!, horizon }))
    }
  }
  return { origins, errors: new Map([...errors].filter(([, rows]) => rows.length === origins.length && rows.every((row) => row.every(Number.isFinite)))) }
}

function errorsOf(candidate: Candidate, values: Float64Array, { origin, level, horizon }: { origin: number; level: number; horizon: number }): Float64Array {
  const errors = candidate.ahead(values.subarray(0, origin), Math.min(horizon, values.length - origin))
  for (let step = 0; step < errors.length; step++) errors[step] = (values[origin + step]! - errors[step]!) / level
  return errors
}

/**
 * What errors from these origins are measured in: the mean of the cycle before where all values are above zero, as larger values err by more; else the mean size of all.
 */
export function levelsAt(origins: readonly number[], values: Float64Array, period: number): readonly number[] {
  if (values.every((value) => value > 0)) return origins.map((origin) => mean(values.subarray(Math.max(0, origin - period), origin)))
  const size = mean(values.map(Math.abs)) || 1
  return origins.map(() => size)
}
