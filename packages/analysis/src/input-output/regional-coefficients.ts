import { isRefusal } from '@chanye/model'
import type { Matrix } from '../numeric/matrix.ts'
import { type Empty, partPair, totalOf } from '../numeric/shares.ts'

/** `cilq`: the seller's location quotient over the buyer's; `flq`: that, less for a small region; `aflq`: more again for sectors the region is specialised in. */
export type RegionalMethod = 'cilq' | 'flq' | 'aflq'

/** A region as part of its nation, by sector of the table: employment or output of both in one unit. */
export interface Region {
  readonly region: ArrayLike<number>
  readonly nation: ArrayLike<number>
  readonly method?: RegionalMethod
  /** δ, how much more a small region imports, from 0 to below 1; 0.3 unless told. */
  readonly delta?: number
}

/**
 * 区域投入系数: the part of a nation's technical coefficients that a region's own sectors supply.
 *
 * aᵢⱼ · min(1, q). CILQᵢⱼ = LQᵢ / LQⱼ, and LQᵢ on the diagonal; FLQ = CILQ · λ, λ = log₂(1 + region / nation)^δ; AFLQ = FLQ · log₂(1 + LQⱼ) where
 * LQⱼ > 1. Flegg, Webber and Elliott 1995; Flegg and Webber 1997, 2000.
 *
 * @param coefficients - A of the nation
 * @returns a matrix of the same size, no entry above the nation's; 0 in the rows and columns of sectors the region does not have; a
 *   refusal where region or nation is empty
 * @throws RangeError for a δ outside 0 to 1, values that are not as many as the sectors, a value below zero, or a sector of the region
 *   that is larger than the nation's
 * @example regionalCoefficients(matrixOf([[0.2, 0.4], [0.3, 0.3]]), { region: [30, 10], nation: [100, 100], method: 'cilq' }).values[3] // => 0.15
 */
export function regionalCoefficients(coefficients: Matrix, { region, nation, method = 'flq', delta = 0.3 }: Region): Matrix | Empty {
  checkRegion(coefficients, region, nation)
  if (!(delta >= 0 && delta < 1)) throw new RangeError(`delta must lie between 0 and 1: ${delta}`)
  const pair = partPair(region, nation)
  if (isRefusal(pair)) return pair
  const quotients = pair.own.map((share, at) => (share === 0 ? 0 : share / pair.reference[at]!))
  const lambda = method === 'cilq' ? 1 : Math.log2(1 + totalOf(region, 'region') / totalOf(nation, 'nation')) ** delta
  const reach = quotients.map((own) => lambda * (method === 'aflq' && own > 1 ? Math.log2(1 + own) : 1))
  return supplied(coefficients, quotients, reach)
}

function supplied({ rows, columns, values }: Matrix, quotients: Float64Array, reach: Float64Array): Matrix {
  const result = new Float64Array(values.length)
  for (let seller = 0, at = 0; seller < rows; seller++) {
    for (let buyer = 0; buyer < columns; buyer++, at++) {
      const cross = quotients[seller]! / (seller === buyer ? 1 : quotients[buyer]!)
      if (quotients[buyer]! > 0) result[at] = values[at]! * Math.min(1, cross * reach[buyer]!)
    }
  }
  return { rows, columns, values: result }
}

function checkRegion({ rows, columns }: Matrix, region: ArrayLike<number>, nation: ArrayLike<number>): void {
  if (rows !== columns) throw new RangeError(`coefficients must be square: ${rows} rows and ${columns} columns`)
  if (region.length !== rows) throw new RangeError(`region must be as many values as the coefficients have sectors, ${rows}: ${region.length}`)
  const larger = Array.from(region).findIndex((amount, at) => amount > nation[at]!)
  if (larger >= 0) throw new RangeError(`region must be part of the nation: ${region[larger]} at place ${larger + 1}, where the nation has ${nation[larger]}`)
}
