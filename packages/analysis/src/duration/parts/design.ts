import type { Refusal } from '@chanye/model'
import { cholesky } from '../../numeric/cholesky.ts'
import type { Matrix } from '../../numeric/matrix.ts'
import { mean, populationDeviation } from '../../numeric/spread.ts'
import type { Spell } from './spell.ts'

/** A value for each covariate, by its name; classes are given as 0 and 1. */
export type Covariates = Readonly<Record<string, number>>

/** A spell with what may have made it long or short. */
export interface Subject extends Spell { readonly covariates: Covariates }

/** Covariates of all subjects, row after row, each less its mean and over its deviation, so that units cannot matter to a fit. */
export interface Design { readonly names: readonly string[]; readonly means: Float64Array; readonly scales: Float64Array; readonly values: Matrix }

/** Covariates that cannot be told apart from a constant, or from others before them; the facts name them. */
export type NoContrast = Refusal<'constant-covariate' | 'collinear-covariate'>
/** Covariates that part those with events from those without, so that no finite coefficient is the best; the facts name them. */
export type Separated = Refusal<'separating-covariate'>

/**
 * The covariates of subjects as a table; a refusal where one is constant or the sum of others.
 *
 * @throws RangeError for a covariate that is missing or no finite number, or one the first subject has not
 */
export function design(subjects: readonly Subject[]): Design | NoContrast {
  const names = Object.keys(subjects[0]?.covariates ?? {})
  const columns = names.map((name) => Float64Array.from(subjects, ({ covariates }, place) => covariate(covariates, name, place)))
  const odd = subjects.findIndex(({ covariates }) => Object.keys(covariates).length !== names.length)
  if (odd >= 0) throw new RangeError(`covariates must be the same for all: ${Object.keys(subjects[odd]!.covariates).join(', ')} at spell ${odd + 1}, ${names.join(', ')} at the first`)
  const [means, scales] = [Float64Array.from(columns, mean), Float64Array.from(columns, populationDeviation)]
  const constant = names.filter((_, column) => scales[column]! <= 1e-12 * Math.abs(means[column]!))
  if (constant.length > 0) return { refused: 'constant-covariate', need: `covariates that differ between spells; ${constant.join(', ')} is the same for all`, facts: { covariates: constant.join(', ') } }
  const values = new Float64Array(subjects.length * names.length)
  columns.forEach((column, at) => column.forEach((value, row) => { values[row * names.length + at] = (value - means[at]!) / scales[at]! }))
  const table = { names, means, scales, values: { rows: subjects.length, columns: names.length, values } }
  return collinear(names, cholesky(squares(table.values), 1e-10).dependent) ?? table
}

/**
 * The refusal for covariates that are sums of earlier ones; null where there are none.
 */
export function collinear(names: readonly string[], dependent: readonly number[], among = ''): NoContrast | null {
  const said = dependent.map((column) => names[column]!).join(', ')
  return dependent.length > 0 ? { refused: 'collinear-covariate', need: `covariates none of which follows from the others${among}; ${said} does`, facts: { covariates: said } } : null
}

/** A step this long, in deviations of the covariate, where the likelihood has ceased to rise, leads to no peak. */
const NO_PEAK = 1e-3

/**
 * The refusal where a fit came to rest without a peak; null where it has one.
 */
export function separated(names: readonly string[], step: ArrayLike<number>, dependent: readonly number[]): Separated | null {
  const lengths = Array.from(names, (_, column) => Math.abs(step[column]!))
  const long = Math.max(NO_PEAK, 0.1 * Math.max(...lengths))
  const leading = names.filter((_, column) => lengths[column]! > long)
  const said = (leading.length > 0 ? leading : names.filter((_, column) => dependent.includes(column))).join(', ')
  return said ? { refused: 'separating-covariate', need: `covariates with events on either side; ${said} alone tells which spells end, or in which order`, facts: { covariates: said } } : null
}

/**
 * The sum of coefficient × (value − centre) over a subject's covariates.
 *
 * @throws RangeError for a covariate that is missing, unknown or no finite number
 */
export function linearPredictor(coefficients: Covariates, covariates: Covariates, centres: Covariates = {}): number {
  const unknown = Object.keys(covariates).find((name) => !(name in coefficients))
  if (unknown !== undefined) throw new RangeError(`covariate ${unknown} is none of the model's: ${Object.keys(coefficients).join(', ')}`)
  return Object.entries(coefficients).reduce((sum, [name, coefficient]) => sum + coefficient * (covariate(covariates, name) - (centres[name] ?? 0)), 0)
}

/**
 * Values under the names they belong to.
 */
export function byName(names: readonly string[], values: ArrayLike<number>): Record<string, number> {
  return Object.fromEntries(names.map((name, at) => [name, values[at]!]))
}

function covariate(covariates: Covariates, name: string, place?: number): number {
  const value = covariates[name]
  if (value === undefined || !Number.isFinite(value)) throw new RangeError(`covariate ${name} must be a finite number: ${value}${place === undefined ? '' : ` at spell ${place + 1}`}`)
  return value
}

function squares({ rows, columns, values }: Matrix): Matrix {
  const product = new Float64Array(columns * columns)
  for (let row = 0, from = 0; row < rows; row++, from += columns) {
    for (let a = 0; a < columns; a++) for (let b = 0; b <= a; b++) product[a * columns + b]! += values[from + a]! * values[from + b]!
  }
  return { rows: columns, columns, values: product }
}
