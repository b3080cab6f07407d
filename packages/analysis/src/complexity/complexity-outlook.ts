import type { Matrix } from '../numeric/matrix.ts'
import { mean, populationDeviation } from '../numeric/spread.ts'
import { sumsOfRows } from '../numeric/sums-of-rows.ts'
import { totals } from '../numeric/totals.ts'
import { type Presence, productsOf } from './presence.ts'

/** 复杂度前景: what complex products lie near to what a place has. */
export interface ComplexityOutlook {
  /** COI of each place, in the unit of the weights. */
  readonly index: Float64Array
  /** COI in standard deviations (population) from its mean over places, as in the Atlas; 0 throughout where all are alike. */
  readonly standardIndex: Float64Array
  /** COG: what a place would win in outlook with each product it lacks; 0 where it has it. Places in rows, products in columns. */
  readonly gain: Matrix
}

/** What outlook is read from: all of the same places and products. */
export interface OutlookBase {
  readonly present: Presence
  readonly proximity: Matrix
  readonly density: Matrix
  /** Of each product: `weights` of its complexity as in the Atlas, or `pci`. */
  readonly weights: Float64Array
}

/**
 * Outlook index and gain: how near a place is to complex products it lacks, and how much nearer each would bring it.
 *
 * COI = Σ (1 − M) ω w; COG = (1 − M) Σ (1 − M′) φ w′ / Σ φ, with density ω, proximity φ and the weight w of each product.
 * Hausmann, Hidalgo et al. 2014.
 *
 * @throws RangeError for matrices or weights of other places or products than the presence has
 * @example complexityOutlook({ present: presence(matrixOf([[1, 0], [1, 1]])), proximity: matrixOf([[1, 0.5], [0.5, 1]]), density: matrixOf([[0.5, 0.25], [1, 1]]), weights: Float64Array.of(-1, 2) }).index // => Float64Array.of(0.5, 0)
 */
export function complexityOutlook({ present: { matrix }, proximity, density, weights }: OutlookBase): ComplexityOutlook {
  const { rows, columns, values: has } = matrix
  for (const [name, length, wanted] of [['proximity', proximity.values.length, columns ** 2], ['density', density.values.length, rows * columns], ['weights', weights.length, columns]] as const) {
    if (length !== wanted) throw new RangeError(`${name} must have a value for each of ${rows} places and ${columns} products: ${wanted}, not ${length}`)
  }
  const index = new Float64Array(rows)
  for (let place = 0, at = 0; place < rows; place++) for (let product = 0; product < columns; product++, at++) index[place]! += (1 - has[at]!) * density.values[at]! * weights[product]!

  const opened = weighed(proximity, weights)
  const { columns: every } = totals(opened)
  const gain = sumsOfRows(productsOf(matrix), opened)
  for (let at = 0; at < has.length; at++) gain.values[at] = (1 - has[at]!) * (every[at % columns]! - gain.values[at]!)

  const [middle, deviation] = [mean(index), populationDeviation(index)]
  return { index, standardIndex: index.map((value) => (deviation > 0 ? (value - middle) / deviation : 0)), gain }
}

/** Each product's row of proximity, as a share of its sum, times its weight. */
function weighed({ rows, columns, values }: Matrix, weights: Float64Array): Matrix {
  const { rows: whole } = totals({ rows, columns, values })
  return { rows, columns, values: values.map((value, at) => { const product = Math.floor(at / columns); return (value * weights[product]!) / (whole[product]! || 1) }) }
}
