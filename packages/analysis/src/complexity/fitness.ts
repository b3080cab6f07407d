import { mean } from '../numeric/spread.ts'
import { type Presence, productsOf } from './presence.ts'

/** Fitness of places and complexity of products, each with mean 1. */
export interface Fitness {
  readonly fitness: Float64Array
  readonly complexity: Float64Array
  /** The largest change of a place's fitness in the last round. */
  readonly lastChange: number
}

/**
 * Fitness of places by the complexity of all they have, and complexity of products by the least fit that have them.
 *
 * F = Σ M Q and Q = 1 / Σ (M / F), both divided by their mean, again and again from 1. Some fitnesses may sink towards 0 without end: compare ranks then,
 * not values. Tacchella, Cristelli, Caldarelli, Gabrielli and Pietronero 2012.
 *
 * @param rounds - how often, a whole number above zero
 * @returns both, in the order of the presence
 * @throws RangeError for rounds that are no whole number above zero
 * @example fitness(presence(matrixOf([[1, 1], [1, 0]])), 1).fitness[0] // => 1.3333
 */
export function fitness(present: Presence, rounds = 200): Fitness {
  if (!(Number.isInteger(rounds) && rounds > 0)) throw new RangeError(`rounds must be a whole number above zero: ${rounds}`)
  const held = productsOf(present.matrix)
  let places: Float64Array = new Float64Array(held.length).fill(1)
  let products: Float64Array = new Float64Array(present.ubiquity.length).fill(1)
  let lastChange = 0
  for (let round = 0; round < rounds; round++) {
    const burden = new Float64Array(present.ubiquity.length)
    for (const [place, own] of held.entries()) for (const product of own) burden[product]! += 1 / places[place]!
    const fitter = overMean(Float64Array.from(held, (own) => own.reduce((sum, product) => sum + products[product]!, 0)))
    lastChange = fitter.reduce((most, value, place) => Math.max(most, Math.abs(value - places[place]!)), 0)
    products = overMean(burden.map((sum) => 1 / sum))
    places = fitter
  }
  return { fitness: places, complexity: products, lastChange }
}

function overMean(values: Float64Array): Float64Array {
  const middle = mean(values)
  return values.map((value) => value / middle)
}
