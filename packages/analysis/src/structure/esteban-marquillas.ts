import { isRefusal } from '@chanye/model'
import type { Matrix } from '../numeric/matrix.ts'
import type { Empty } from '../numeric/shares.ts'
import { totals } from '../numeric/totals.ts'
import { type RegionalShift, type ShiftShare, shiftShare } from './shift-share.ts'

/** Shift-share with the competitive part freed of the region's own structure; `competitive` and `allocation` sum to the classic competitive part. */
export interface EstebanMarquillas extends ShiftShare {
  /** 同构量: what the region would have of each industry, were it built like the nation. */
  readonly homothetic: Matrix
  /** 分配效应: more or less for being specialised where it grows faster or slower than the nation. */
  readonly allocation: Matrix
  readonly regions: RegionalShift & { readonly allocation: Float64Array }
  /** Places of the tables where the region had none at the start and has some at the end: without a rate of growth, all of it counts as allocation. */
  readonly unrated: readonly number[]
}

/**
 * Shift-share in which the competitive part no longer depends on the region's own structure.
 *
 * With h = region's sum × industry's sum / whole at the start: competitive = h (own growth − industry's growth),
 * allocation = (amount − h)(own growth − industry's growth); national and mix as in the classic form. Esteban-Marquillas 1972.
 *
 * @param before - amounts at the start, regions in rows and industries in columns; rows together are the nation
 * @param after - the same regions and industries at the end
 * @returns parts by region and industry, and by region; a refusal when the table at the start sums to zero
 * @throws RangeError for tables of different shapes, or an amount that is negative or no finite number
 * @example estebanMarquillas(matrixOf([[60, 40], [40, 60]]), matrixOf([[66, 40], [40, 60]])).regions.allocation[0] // => 0.4
 */
export function estebanMarquillas(before: Matrix, after: Matrix): EstebanMarquillas | Empty {
  const classic = shiftShare(before, after)
  if (isRefusal(classic)) return classic
  const { rows, columns, values } = before
  const sums = totals(before)
  const [homothetic, competitive, allocation] = [new Float64Array(values.length), new Float64Array(values.length), new Float64Array(values.length)]
  const unrated: number[] = []
  for (let row = 0, at = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, at++) {
      const own = classic.competitive.values[at]!
      homothetic[at] = (sums.rows[row]! * sums.columns[column]!) / sums.whole
      competitive[at] = values[at]! > 0 ? (homothetic[at]! * own) / values[at]! : 0
      allocation[at] = own - competitive[at]!
      if (values[at] === 0 && after.values[at]! > 0) unrated.push(at)
    }
  }
  const table = (cells: Float64Array): Matrix => ({ rows, columns, values: cells })
  const regions = { ...classic.regions, competitive: totals(table(competitive)).rows, allocation: totals(table(allocation)).rows }
  return { ...classic, homothetic: table(homothetic), competitive: table(competitive), allocation: table(allocation), regions, unrated }
}
