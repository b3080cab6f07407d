import { isRefusal, type Refusal } from '@chanye/model'
import { type Empty, shares, totalOf } from '../numeric/shares.ts'
import { herfindahl } from './herfindahl.ts'

/** An industry's plants: their sizes (persons), and the region of each as its place in the regions. */
export interface Plants { readonly sizes: ArrayLike<number>; readonly regions: ArrayLike<number> }

/** An industry as the indices of agglomeration see it. */
export interface PlantPattern {
  /** The industry's share of each region. */
  readonly own: Float64Array
  /** Each region's share of everything. */
  readonly reference: Float64Array
  /** Herfindahl index of the plants. */
  readonly plants: number
}

/** Agglomeration of an industry beyond what few large plants would show by chance. */
export interface EllisonGlaeser {
  /** 0 as darts thrown at the regions, above it agglomerated (0.05 is much), below it spread out. */
  readonly gamma: number
  /** Raw concentration, Σ (s − x)². */
  readonly raw: number
  /** Herfindahl index of the plants. */
  readonly plants: number
  /** The raw concentration in standard deviations from what chance gives. */
  readonly z: number
}

/** The refusal for an industry all in one plant, whose place says nothing of chance. */
export const onePlant: Refusal<'one-plant'> = { refused: 'one-plant', need: 'plants of which more than one has persons; all persons are in one', facts: { plants: 1 } }

/**
 * 埃利森—格莱泽指数: whether plants of an industry lie closer together than chance has them.
 *
 * γ = (G − (1 − Σx²) H) / ((1 − Σx²)(1 − H)), with raw concentration G = Σ (s − x)² and the plants' Herfindahl index H;
 * z uses the variance of G under chance. Ellison and Glaeser 1997.
 *
 * @param plants - of the industry
 * @param reference - everything by region, such as employment in all industries
 * @returns the index and what it is made of; a refusal for a single plant, everything in one region, or sums of zero
 * @throws RangeError for a region that is none of the reference, sizes and regions of different lengths, or an amount that is negative or no finite number
 * @example ellisonGlaeser({ sizes: [1, 1, 1, 1], regions: [0, 0, 1, 1] }, [1, 1]).gamma // => -0.3333
 */
export function ellisonGlaeser(plants: Plants, reference: ArrayLike<number>): EllisonGlaeser | Empty | Refusal<'one-plant' | 'one-region'> {
  const pattern = plantPattern(plants, reference)
  if (isRefusal(pattern)) return pattern
  const { own, reference: x, plants: h } = pattern
  if (h >= 1) return onePlant
  const power = (exponent: number) => x.reduce((sum, share) => sum + share ** exponent, 0)
  const [squares, cubes] = [power(2), power(3)]
  const raw = own.reduce((sum, share, region) => sum + (share - x[region]!) ** 2, 0)
  const whole = totalOf(plants.sizes, 'sizes')
  const fourths = Array.from(plants.sizes).reduce((sum, size) => sum + (size / whole) ** 4, 0)
  const variance = 2 * (h * h * (squares - 2 * cubes + squares ** 2) - fourths * (squares - 4 * cubes + 3 * squares ** 2))
  const beyond = raw - (1 - squares) * h
  return { gamma: beyond / ((1 - squares) * (1 - h)), raw, plants: h, z: beyond / Math.sqrt(variance) }
}

/**
 * Whether the industries of a group lie closer to one another than each for itself would have them.
 *
 * γ(c) = (G / (1 − Σx²) − H − Σ w² γ (1 − H(k))) / (1 − Σ w²), with G of the industries pooled, w their shares of the group and
 * H = Σ w² H(k). For two it is Σ (s₁ − x)(s₂ − x) / (1 − Σx²). Ellison and Glaeser 1997; Ellison, Glaeser and Kerr 2010.
 *
 * @param group - plants of each industry
 * @param reference - everything by region
 * @returns 0 as chance has it, up to 1; a refusal for fewer than two industries, everything in one region, or sums of zero
 * @throws RangeError as `ellisonGlaeser`
 * @example coagglomeration([{ sizes: [1, 1], regions: [0, 0] }, { sizes: [1, 1], regions: [1, 1] }], [1, 1]) // => -1
 */
export function coagglomeration(group: readonly Plants[], reference: ArrayLike<number>): number | Empty | Refusal<'too-few' | 'one-region'> {
  if (group.length < 2) return { refused: 'too-few', need: `two industries; there are ${group.length}`, facts: { known: group.length, needed: 2 } }
  const patterns: PlantPattern[] = []
  for (const plants of group) {
    const pattern = plantPattern(plants, reference)
    if (isRefusal(pattern)) return pattern
    patterns.push(pattern)
  }
  const x = patterns[0]!.reference
  const weights = shares(group.map(({ sizes }) => totalOf(sizes, 'sizes'))) as Float64Array
  const spread = 1 - x.reduce((sum, share) => sum + share * share, 0)
  const excess = (own: Float64Array) => own.reduce((sum, share, region) => sum + (share - x[region]!) ** 2, 0) / spread
  const pooled = x.map((_, region) => patterns.reduce((sum, { own }, industry) => sum + weights[industry]! * own[region]!, 0))
  // w² H(k) + w² γ(k)(1 − H(k)) is w² G(k) / (1 − Σx²), so that the plants' sizes cancel.
  const alone = patterns.reduce((sum, { own }, industry) => sum + weights[industry]! ** 2 * excess(own), 0)
  return (excess(pooled) - alone) / (1 - weights.reduce((sum, weight) => sum + weight * weight, 0))
}

/**
 * What both indices of agglomeration start from: shares of an industry by region, of everything by region, and the plants' concentration.
 *
 * @returns the pattern; a refusal for everything in one region, or sums of zero
 * @throws RangeError as `ellisonGlaeser`
 */
export function plantPattern({ sizes, regions }: Plants, reference: ArrayLike<number>): PlantPattern | Empty | Refusal<'one-region'> {
  if (sizes.length !== regions.length) throw new RangeError(`sizes and regions must be of one length: ${sizes.length} and ${regions.length}`)
  const [x, plants] = [shares(reference), herfindahl(sizes)]
  if (isRefusal(x)) return x
  if (isRefusal(plants)) return plants
  if (x.includes(1)) return { refused: 'one-region', need: 'two regions with persons; all persons are in one', facts: { regions: 1 } }
  const whole = totalOf(sizes, 'sizes')
  const own = new Float64Array(x.length)
  for (let plant = 0; plant < sizes.length; plant++) {
    const region = regions[plant]!
    if (!(region in own)) throw new RangeError(`region must be one of the ${x.length} of the reference, counted from 0: ${region} of plant ${plant + 1}`)
    own[region]! += sizes[plant]! / whole
  }
  return { own, reference: x, plants }
}
