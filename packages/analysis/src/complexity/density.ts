import type { Matrix } from '../numeric/matrix.ts'
import { sumsOfRows } from '../numeric/sums-of-rows.ts'
import { totals } from '../numeric/totals.ts'
import { type Presence, productsOf } from './presence.ts'

/**
 * 密度: how much of what lies near a product a place already has.
 *
 * Σ M φ / Σ φ over all products, each weighted by its proximity φ to the one looked at; the product itself counts with proximity 1,
 * as in the Atlas, so that a place has a higher density at what it has. Hidalgo, Klinger, Barabási and Hausmann 2007.
 *
 * @param near - proximity of the same products, symmetric
 * @returns from 0 to 1, places in rows and products in columns; 0 where nothing is near
 * @throws RangeError for proximity of other products than the presence has
 * @example density(presence(matrixOf([[1, 1], [1, 0]])), matrixOf([[1, 0.5], [0.5, 1]])).values[3] // => 0.3333
 */
export function density(present: Presence, near: Matrix): Matrix {
  return shareHeld(present.matrix, near)
}

/**
 * Density over the nearest products alone, which tells a dense corner of the product space from a place at home everywhere.
 *
 * Σ M φ / Σ φ over the k nearest other products, and all that tie with the last of them; the product itself does not count.
 * Weighted by proximity φ as the full density is. Hidalgo, Klinger, Barabási and Hausmann 2007.
 *
 * @param near - proximity of the same products, symmetric
 * @param neighbours - how many, k, at least 1
 * @returns from 0 to 1, places in rows and products in columns; 0 where nothing is near
 * @throws RangeError for proximity of other products than the presence has, or a k that is no whole number above zero
 * @example nearestDensity(presence(matrixOf([[1, 1, 0], [1, 0, 1]])), matrixOf([[1, 0.5, 0.2], [0.5, 1, 0], [0.2, 0, 1]]), 2).values[0] // => 0.714
 */
export function nearestDensity(present: Presence, near: Matrix, neighbours: number): Matrix {
  if (!(Number.isInteger(neighbours) && neighbours > 0)) throw new RangeError(`neighbours must be a whole number above zero: ${neighbours}`)
  const nearest: Matrix = { ...near, values: new Float64Array(near.values.length) }
  for (let product = 0; product < near.rows; product++) {
    const others = near.values.slice(product * near.columns, (product + 1) * near.columns)
    others[product] = 0
    const last = [...others].sort((a, b) => b - a)[neighbours - 1] ?? 0
    for (const [other, value] of others.entries()) if (value >= last) nearest.values[other * near.columns + product] = value
  }
  return shareHeld(present.matrix, nearest)
}

/** For each place and product, the share of the product's column that lies in the rows the place has. */
function shareHeld(matrix: Matrix, near: Matrix): Matrix {
  if (near.rows !== matrix.columns || near.columns !== matrix.columns) throw new RangeError(`proximity must be of the ${matrix.columns} products present: it is ${near.rows} × ${near.columns}`)
  const held = sumsOfRows(productsOf(matrix), near)
  const { columns: whole } = totals(near)
  for (let at = 0; at < held.values.length; at++) held.values[at]! /= whole[at % held.columns]! || 1
  return held
}
