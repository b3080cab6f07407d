import type { Matrix } from '../numeric/matrix.ts'
import { totals } from '../numeric/totals.ts'

/** Which place is specialised in which product, without places that have none and products that nobody has. */
export interface Presence {
  /** 1 where the place is specialised in the product, 0 elsewhere; no row and no column is empty. */
  readonly matrix: Matrix
  /** 多样性: in how many products each place is specialised. */
  readonly diversity: Float64Array
  /** 普遍性: how many places are specialised in each product. */
  readonly ubiquity: Float64Array
  /** The row of the table that each row of the matrix was. */
  readonly places: readonly number[]
  /** The column of the table that each column of the matrix was. */
  readonly products: readonly number[]
  /** Rows and columns of the table left out as empty. */
  readonly dropped: { readonly places: readonly number[]; readonly products: readonly number[] }
}

/**
 * The table of specialisations that complexity and relatedness are read from.
 *
 * A place has a product when its location quotient (revealed comparative advantage) reaches the threshold; empty rows and columns are
 * taken out and told. A quotient that misses the threshold by no more than rounding reaches it, so that units cannot matter.
 * Hidalgo and Hausmann 2009.
 *
 * @param quotients - location quotients, places in rows and products in columns
 * @param threshold - above zero
 * @returns the table of ones and zeros; one without rows and columns when no quotient reaches the threshold
 * @throws RangeError for a quotient that is negative or no finite number, or a threshold that is not above zero
 * @example presence(matrixOf([[1.5, 0], [0.5, 0]])).dropped // => { places: [1], products: [1] }
 */
export function presence(quotients: Matrix, threshold = 1): Presence {
  if (!(threshold > 0)) throw new RangeError(`threshold must be above zero: ${threshold}`)
  const odd = quotients.values.findIndex((quotient) => !(quotient >= 0 && quotient < Infinity))
  if (odd >= 0) throw new RangeError(`quotients must be zero or above, and finite: ${quotients.values[odd]} in row ${Math.floor(odd / quotients.columns) + 1}, column ${(odd % quotients.columns) + 1}`)
  const reached = threshold * (1 - 1e-12)
  const all: Matrix = { ...quotients, values: quotients.values.map((quotient) => (quotient >= reached ? 1 : 0)) }
  const counts = totals(all)
  const [places, barren] = parted(counts.rows)
  const [products, nobodys] = parted(counts.columns)
  const matrix = { rows: places.length, columns: products.length, values: new Float64Array(places.length * products.length) }
  let at = 0
  for (const place of places) for (const product of products) matrix.values[at++] = all.values[place * all.columns + product]!
  return { matrix, diversity: counts.rows.filter((count) => count > 0), ubiquity: counts.columns.filter((count) => count > 0), places, products, dropped: { places: barren, products: nobodys } }
}

/** The products of each place, as columns of the matrix in rising order. */
export function productsOf({ rows, columns, values }: Matrix): Int32Array[] {
  return Array.from({ length: rows }, (_, row) => {
    const held = new Int32Array(columns)
    let count = 0
    for (let column = 0; column < columns; column++) if (values[row * columns + column] === 1) held[count++] = column
    return held.subarray(0, count)
  })
}

function parted(counts: Float64Array): [kept: number[], empty: number[]] {
  const every = [...counts.keys()]
  return [every.filter((one) => counts[one]! > 0), every.filter((one) => counts[one] === 0)]
}
