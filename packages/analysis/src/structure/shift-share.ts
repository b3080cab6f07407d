import { empty, type Empty } from '../numeric/shares.ts'
import type { Matrix } from '../numeric/matrix.ts'
import { amountTotals, totals } from '../numeric/totals.ts'

/** The change of each region, and the parts it is made of, in the unit of the tables. */
export interface RegionalShift {
  readonly change: Float64Array
  /** 全国份额: growth had all grown as the nation. */
  readonly national: Float64Array
  /** 结构份额: more or less for having industries that grew faster or slower than the nation. */
  readonly mix: Float64Array
  /** 竞争份额: more or less for industries that grew otherwise here than in the nation. */
  readonly competitive: Float64Array
}

/** The same for each industry in each region, and summed by region. */
export interface ShiftShare {
  readonly change: Matrix
  readonly national: Matrix
  readonly mix: Matrix
  readonly competitive: Matrix
  readonly regions: RegionalShift
  /** Columns of industries new to the nation: they have no growth rate, so all they bring counts as competitive. */
  readonly newcomers: readonly number[]
}

/**
 * 偏离份额分析 (classic): a region's growth as the nation's, its industries' and its own.
 *
 * With growth G of the nation and g of an industry in it: national = e G, mix = e (g − G), competitive = change − e g.
 * The three sum to the change, in each industry of each region. Dunn 1960.
 *
 * @param before - amounts at the start, regions in rows and industries in columns; rows together are the nation
 * @param after - the same regions and industries at the end
 * @returns parts by region and industry, and by region; a refusal when the table at the start sums to zero
 * @throws RangeError for tables of different shapes, or an amount that is negative or no finite number
 * @example shiftShare(matrixOf([[100, 100], [100, 100]]), matrixOf([[300, 100], [100, 100]])).regions.competitive // => Float64Array.of(100, -100)
 */
export function shiftShare(before: Matrix, after: Matrix): ShiftShare | Empty {
  if (before.rows !== after.rows || before.columns !== after.columns) throw new RangeError(`tables must be of one shape: ${before.rows} × ${before.columns} and ${after.rows} × ${after.columns}`)
  const [start, end] = [amountTotals(before), amountTotals(after)]
  if (start.whole === 0) return empty(before.values.length)
  const growth = end.whole / start.whole - 1
  const industryGrowth = start.columns.map((sum, column) => (sum > 0 ? end.columns[column]! / sum - 1 : 0))
  const cells = cellShifts({ before, after, growth, industryGrowth })
  const [change, national, mix, competitive] = cells.map((part) => totals(part).rows)
  return {
    change: cells[0], national: cells[1], mix: cells[2], competitive: cells[3],
    regions: { change: change!, national: national!, mix: mix!, competitive: competitive! },
    newcomers: [...start.columns.keys()].filter((column) => start.columns[column] === 0 && end.columns[column]! > 0),
  }
}

interface Growth { readonly before: Matrix; readonly after: Matrix; readonly growth: number; readonly industryGrowth: Float64Array }

function cellShifts({ before, after, growth, industryGrowth }: Growth): readonly [Matrix, Matrix, Matrix, Matrix] {
  const { rows, columns, values: from } = before
  const [change, national, mix, competitive] = Array.from({ length: 4 }, () => new Float64Array(from.length)) as [Float64Array, Float64Array, Float64Array, Float64Array]
  for (let row = 0, at = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, at++) {
      const [amount, rate] = [from[at]!, industryGrowth[column]!]
      change[at] = after.values[at]! - amount
      national[at] = amount * growth
      mix[at] = amount * (rate - growth)
      competitive[at] = change[at]! - amount * rate
    }
  }
  const table = (values: Float64Array): Matrix => ({ rows, columns, values })
  return [table(change), table(national), table(mix), table(competitive)]
}
