import type { Matrix } from '../numeric/matrix.ts'
import { type Presence, productsOf } from './presence.ts'

/**
 * 邻近度: how often places specialised in one product are so in another.
 *
 * Places with both / places with the commoner of the two, the lesser of the two conditional shares; 1 on the diagonal.
 * Hidalgo, Klinger, Barabási and Hausmann 2007.
 *
 * @returns from 0 to 1, products in rows and columns, symmetric
 * @example proximity(presence(matrixOf([[1, 1], [1, 0]]))).values // => Float64Array.of(1, 0.5, 0.5, 1)
 */
export function proximity({ matrix, ubiquity }: Presence): Matrix {
  const both = cooccurrence(matrix)
  const { rows, columns, values } = both
  for (let one = 0, at = 0; one < rows; one++) for (let other = 0; other < columns; other++, at++) values[at]! /= Math.max(ubiquity[one]!, ubiquity[other]!)
  return both
}

/** How many places have both of two products; on the diagonal, how many have the one. */
export function cooccurrence(matrix: Matrix): Matrix {
  const products = matrix.columns
  const counts = new Float64Array(products * products)
  for (const held of productsOf(matrix)) {
    for (let one = 0; one < held.length; one++) {
      const row = held[one]! * products
      for (let other = one; other < held.length; other++) counts[row + held[other]!]!++
    }
  }
  for (let one = 0; one < products; one++) for (let other = 0; other < one; other++) counts[one * products + other] = counts[other * products + one]!
  return { rows: products, columns: products, values: counts }
}
