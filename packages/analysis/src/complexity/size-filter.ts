import type { Matrix } from '../numeric/matrix.ts'
import { amountTotals } from '../numeric/totals.ts'
import { locationQuotient } from '../structure/location-quotient.ts'
import { presence } from './presence.ts'

/** The least a place or product must have to be kept; what is left out asks nothing. */
export interface LeastSizes {
  /** Sum of a place, in the unit of the table. */
  readonly place?: number
  /** Sum of a product, in the unit of the table. */
  readonly product?: number
  /** Products a place is specialised in. */
  readonly diversity?: number
  /** Places specialised in a product. */
  readonly ubiquity?: number
}

/** A row or column that was taken out, and why. */
export interface Dropped {
  readonly side: 'place' | 'product'
  /** Its row or column in the table. */
  readonly at: number
  readonly reason: 'size' | 'diversity' | 'ubiquity'
  readonly value: number
  readonly least: number
}

/** What a filter kept, with the rows and columns of the table it came from, and all it took out. */
export interface SizeFilter { readonly table: Matrix; readonly places: readonly number[]; readonly products: readonly number[]; readonly dropped: readonly Dropped[] }

/**
 * Takes out places and products too small to be compared, and says which and why.
 *
 * Sums first, of the whole table; then diversity and ubiquity, with the location quotients of what is left, again until all that stays reaches its
 * least. Without it a complexity index has territories of a few exports on top.
 *
 * @param table - amounts, places in rows and products in columns
 * @param least - what to ask for
 * @returns what is left, perhaps nothing, and what was taken out, in that order
 * @throws RangeError for an amount that is negative or no finite number
 * @example sizeFilter(matrixOf([[5, 5], [1, 0]]), { place: 2 }).dropped // => [{ side: 'place', at: 1, reason: 'size', value: 1, least: 2 }]
 */
export function sizeFilter(table: Matrix, least: LeastSizes): SizeFilter {
  const { rows, columns } = amountTotals(table)
  const dropped: Dropped[] = []
  const kept = (reached: Omit<Dropped, 'at' | 'value'>, all: readonly number[], values: ArrayLike<number>) => {
    const small = all.flatMap((at, place) => (values[place]! < reached.least ? [{ ...reached, at, value: values[place]! }] : []))
    dropped.push(...small)
    return all.filter((_, place) => values[place]! >= reached.least)
  }
  let places = kept({ side: 'place', reason: 'size', least: least.place ?? 0 }, [...rows.keys()], rows)
  let products = kept({ side: 'product', reason: 'size', least: least.product ?? 0 }, [...columns.keys()], columns)
  for (let before = -1; before !== dropped.length;) {
    before = dropped.length
    const { diversity, ubiquity } = specialisations(part(table, places, products))
    places = kept({ side: 'place', reason: 'diversity', least: least.diversity ?? 0 }, places, diversity)
    products = kept({ side: 'product', reason: 'ubiquity', least: least.ubiquity ?? 0 }, products, ubiquity)
  }
  return { table: part(table, places, products), places, products, dropped }
}

/** Diversity and ubiquity of every row and column, those without any included. */
function specialisations(table: Matrix): { diversity: Float64Array; ubiquity: Float64Array } {
  const present = presence(locationQuotient(table))
  const [diversity, ubiquity] = [new Float64Array(table.rows), new Float64Array(table.columns)]
  for (const [row, place] of present.places.entries()) diversity[place] = present.diversity[row]!
  for (const [column, product] of present.products.entries()) ubiquity[product] = present.ubiquity[column]!
  return { diversity, ubiquity }
}

function part({ columns, values }: Matrix, places: readonly number[], products: readonly number[]): Matrix {
  const kept = new Float64Array(places.length * products.length)
  let at = 0
  for (const place of places) for (const product of products) kept[at++] = values[place * columns + product]!
  return { rows: places.length, columns: products.length, values: kept }
}
