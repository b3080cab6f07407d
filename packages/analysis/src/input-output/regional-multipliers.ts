import { isRefusal } from '@chanye/model'
import type { Matrix } from '../numeric/matrix.ts'
import type { Empty } from '../numeric/shares.ts'
import { totals } from '../numeric/totals.ts'
import { leontiefInverse, type NotProductive } from './leontief.ts'
import { type Region, regionalCoefficients } from './regional-coefficients.ts'

/** Output multipliers of a region, by sector, as far as δ is known. */
export interface RegionalMultipliers {
  /** With the largest δ. */
  readonly low: Float64Array
  /** With the middle δ. */
  readonly middle: Float64Array
  /** With the smallest δ. */
  readonly high: Float64Array
  /** The same of the nation: none is above it. */
  readonly nation: Float64Array
}

/** A region, with the smallest, the middle and the largest δ held possible. */
export type RegionOfRange = Omit<Region, 'delta'> & { readonly deltas?: readonly [number, number, number] }

/**
 * Output multipliers of a region from a national table, with the range that the uncertainty of δ gives.
 *
 * Column sums of (I − Aʳ)⁻¹ at each δ. A larger δ leaves less inside the region, so that the ends of δ are the ends of the range. Surveyed
 * tables put δ between 0.2 and 0.4 as a rule (Flegg and Webber 2000; Flegg and Tohmo 2013), which is taken unless told.
 *
 * @param coefficients - A of the nation
 * @returns multipliers by sector, 1 for one the region does not have; a refusal where region or nation is empty, or A is not productive
 * @throws RangeError as `regionalCoefficients`, and for deltas that do not rise
 * @example regionalMultipliers(matrixOf([[0.2, 0.4], [0.1, 0.3]]), { region: [10, 10], nation: [100, 300] }).middle[0] // => 1.2504
 */
export function regionalMultipliers(coefficients: Matrix, { deltas = [0.2, 0.3, 0.4], ...region }: RegionOfRange): RegionalMultipliers | Empty | NotProductive {
  if (!(deltas[0] <= deltas[1] && deltas[1] <= deltas[2])) throw new RangeError(`deltas must rise: ${deltas.join(', ')}`)
  const nation = leontiefInverse(coefficients)
  if (isRefusal(nation)) return nation
  const sums: Float64Array[] = []
  for (const delta of deltas) {
    const own = regionalCoefficients(coefficients, { ...region, delta })
    if (isRefusal(own)) return own
    const inverted = leontiefInverse(own)
    if (isRefusal(inverted)) return inverted
    sums.push(totals(inverted).columns)
  }
  return { low: sums[2]!, middle: sums[1]!, high: sums[0]!, nation: totals(nation).columns }
}
