import type { Matrix } from '../numeric/matrix.ts'
import { totals } from '../numeric/totals.ts'
import { density } from './density.ts'
import type { Presence } from './presence.ts'
import { cooccurrence } from './proximity.ts'

/**
 * How co-occurrence is held against what chance would give. `probability` and `association`: 1 as by chance, above it related;
 * `cosine` and `jaccard`: from 0 to 1.
 */
export type RelatednessMeasure = 'probability' | 'association' | 'cosine' | 'jaccard'

/**
 * 关联度: whether two industries are found in the same places oftener than their frequency alone would have it.
 *
 * With C the places that have both, S the sum of an industry's C with all others, and T the sum of all S:
 * association C T / (S S′); probability C / ((S S′ / (T − S) + S S′ / (T − S′)) / 2), which allows for none being paired with itself;
 * cosine C / √(S S′); Jaccard C / (S + S′ − C). Van Eck and Waltman 2009; Steijn 2017.
 *
 * @returns industries in rows and columns, symmetric, with 0 on the diagonal and where an industry is never found with another
 * @example relatedness(presence(matrixOf([[1, 1, 0], [0, 1, 1], [1, 1, 0]])), 'association').values[1] // => 2
 */
export function relatedness({ matrix }: Presence, measure: RelatednessMeasure = 'probability'): Matrix {
  const together = cooccurrence(matrix)
  const { rows: size, values } = together
  for (let one = 0; one < size; one++) values[one * size + one] = 0
  const { rows: sums, whole } = totals(together)
  const measured = measures[measure]
  for (let at = 0; at < values.length; at++) {
    if (values[at] !== 0) values[at] = measured({ both: values[at]!, one: sums[Math.floor(at / size)]!, other: sums[at % size]!, whole })
  }
  return together
}

interface Counts { readonly both: number; readonly one: number; readonly other: number; readonly whole: number }

const measures: Readonly<Record<RelatednessMeasure, (counts: Counts) => number>> = {
  probability: ({ both, one, other, whole }) => (2 * both) / ((one * other) / (whole - one) + (one * other) / (whole - other)),
  association: ({ both, one, other, whole }) => (both * whole) / (one * other),
  cosine: ({ both, one, other }) => both / Math.sqrt(one * other),
  jaccard: ({ both, one, other }) => both / (one + other - both),
}

/**
 * The share of the industries related to one that a place has.
 *
 * Σ M / the number of related industries, those whose relatedness reaches the threshold; an industry is not related to itself.
 * Boschma, Balland and Kogler 2015.
 *
 * @param related - relatedness of the same industries
 * @param threshold - above it two industries are related; 1 is as by chance, for `probability` and `association`
 * @returns fractions, places in rows and industries in columns; 0 where nothing is related
 * @throws RangeError for relatedness of other industries than the presence has, or a threshold below zero
 * @example relatednessDensity(presence(matrixOf([[1, 1, 0], [0, 1, 1]])), matrixOf([[0, 2, 1.5], [2, 0, 0], [1.5, 0, 0]])).values[0] // => 0.5
 */
export function relatednessDensity(present: Presence, related: Matrix, threshold = 1): Matrix {
  if (!(threshold >= 0)) throw new RangeError(`threshold must be zero or above: ${threshold}`)
  return density(present, { ...related, values: related.values.map((value) => (value > threshold ? 1 : 0)) })
}
