import { isRefusal, type Refusal } from '@chanye/model'
import { leadingEigenpair, type SymmetricProduct } from '../numeric/eigen.ts'
import { mean, populationDeviation, sampleDeviation } from '../numeric/spread.ts'
import { type Presence, productsOf } from './presence.ts'

/** 复杂度 of places (ECI) and products (PCI), in standard deviations. */
export interface Complexity {
  readonly eci: Float64Array
  readonly pci: Float64Array
  /** The products' vector in standard deviations of the places', not centred: what the Atlas weighs products with in outlook index and gain. */
  readonly weights: Float64Array
  /** The second eigenvalue, and how far the third lies below it: the closer, the less the order of places is settled. */
  readonly eigenvalue: number
  readonly gap: number
}

/**
 * How PCI is brought to a scale. `atlas`: both indices less the mean of the places' vector, over its deviation (population), as in the
 * Atlas of Economic Complexity and py-ecomplexity, so that a place's index is the mean of its products'. `own`: each by its own mean and deviation
 * (sample), as in R economiccomplexity.
 */
export type ComplexityScale = 'atlas' | 'own'

/**
 * Complexity of places by what they are specialised in, and of products by who is.
 *
 * The second eigenvector of M̃ = Σ M M' / (diversity × ubiquity) over places, signed so that it rises with diversity; a product's is the mean over
 * the places that have it. The vector has no unit: only order and distance count. Tiny places with few odd products come out on top,
 * so filter by size first (`sizeFilter`). Hidalgo and Hausmann 2009; Hausmann, Hidalgo et al. 2014.
 *
 * @returns indices in the order of the presence's places and products; a refusal for fewer than three of either, for a table that falls into parts
 * with no product in common, or for one in which no second vector or no direction stands out
 * @example complexity(presence(matrixOf([[1, 1, 1, 1], [1, 1, 1, 0], [1, 1, 0, 0], [1, 0, 0, 0]]))).eci[0] // => 1.3416
 */
export function complexity(present: Presence, scale: ComplexityScale = 'atlas'): Complexity | Refusal<'too-few' | 'in-parts' | 'unsettled'> {
  const found = placeDirection(present)
  if (isRefusal(found)) return found
  const { direction, eigenvalue, gap } = found
  const placeVector = direction.map((value) => value * eigenvalue)
  const productVector = new Float64Array(present.ubiquity.length)
  for (const [place, held] of productsOf(present.matrix).entries()) for (const product of held) productVector[product]! += direction[place]! / present.ubiquity[product]!

  const [middle, deviation] = [mean(placeVector), populationDeviation(placeVector)]
  const scaled = scale === 'atlas' ? (vector: Float64Array) => standard(vector, middle, deviation) : (vector: Float64Array) => standard(vector, mean(vector), sampleDeviation(vector))
  return { eci: scaled(placeVector), pci: scaled(productVector), weights: standard(productVector, 0, deviation), eigenvalue, gap }
}

/** The second eigenvector of M̃, rising with diversity. */
function placeDirection(present: Presence): { direction: Float64Array; eigenvalue: number; gap: number } | Refusal<'too-few' | 'in-parts' | 'unsettled'> {
  const { diversity, ubiquity } = present
  const [places, products] = [diversity.length, ubiquity.length]
  if (places < 3 || products < 3) return { refused: 'too-few', need: `three places and three products with a specialisation; there are ${places} and ${products}`, facts: { known: Math.min(places, products), needed: 3 } }
  const times = similarity(present)
  const specialisations = diversity.reduce((sum, count) => sum + count, 0)
  const first = diversity.map((count) => Math.sqrt(count / specialisations))
  const second = leadingEigenpair(times, places, [first])!
  if (second.value > 1 - 1e-9) return { refused: 'in-parts', need: 'places linked by products they share; the table falls into parts that share none', facts: { places, products } }

  const third = leadingEigenpair(times, places, [first, second.vector])!
  const gap = second.value - Math.max(0, third.value)
  const direction = second.vector.map((value, place) => value / Math.sqrt(diversity[place]!))
  const rise = direction.reduce((sum, value, place) => sum + value * (diversity[place]! - specialisations / places), 0)
  if (!(gap > 1e-9 && Math.abs(rise) > 1e-9)) return { refused: 'unsettled', need: 'a table in which one second direction stands out and goes with diversity; here none does', facts: { places, products } }
  return { direction: direction.map((value) => Math.sign(rise) * value), eigenvalue: second.value, gap }
}

const standard = (vector: Float64Array, middle: number, deviation: number) => vector.map((value) => (value - middle) / deviation)

/** Multiplies with D^−½ M U⁻¹ M′ D^−½, which has the eigenvalues of M̃ and, being symmetric, vectors at right angles. */
function similarity({ matrix, diversity, ubiquity }: Presence): SymmetricProduct {
  const held = productsOf(matrix)
  const root = diversity.map((count) => 1 / Math.sqrt(count))
  const onProducts = new Float64Array(ubiquity.length)
  return (vector, product) => {
    onProducts.fill(0)
    for (let place = 0; place < held.length; place++) {
      const [own, value] = [held[place]!, vector[place]! * root[place]!]
      for (let at = 0; at < own.length; at++) onProducts[own[at]!]! += value
    }
    for (let at = 0; at < onProducts.length; at++) onProducts[at]! /= ubiquity[at]!
    for (let place = 0; place < held.length; place++) {
      const own = held[place]!
      let sum = 0
      for (let at = 0; at < own.length; at++) sum += onProducts[own[at]!]!
      product[place] = sum * root[place]!
    }
  }
}
