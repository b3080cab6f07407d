import type { Matrix } from '../numeric/matrix.ts'
import { mean, sampleDeviation } from '../numeric/spread.ts'
import { totals } from '../numeric/totals.ts'
import { ghoshInverse } from './ghosh-inverse.ts'
import type { Leontief } from './leontief.ts'
import { allocationCoefficients } from './technical-coefficients.ts'

/** `key`: more than the average sector both ways; `backward` or `forward`: one way; `weak`: neither. */
export type LinkageClass = 'key' | 'backward' | 'forward' | 'weak'

/** 产业关联 of each sector. */
export interface Linkages {
  /** Inputs from sectors per unit of output: the first round only. */
  readonly directBackward: Float64Array
  /** Share of output sold to sectors: the first round only. */
  readonly directForward: Float64Array
  /** 影响力系数: pull on all sectors over that of the average sector. */
  readonly power: Float64Array
  /** 感应度系数: response to a unit of final demand for every product, over that of the average sector. */
  readonly sensitivity: Float64Array
  /** Push through sales over that of the average sector, after Ghosh. */
  readonly forward: Float64Array
  /** How unevenly the pull is spread over sectors; low is even. */
  readonly powerSpread: Float64Array
  /** How unevenly the response is spread over the sectors demanded; low is even. */
  readonly sensitivitySpread: Float64Array
  /** By `power` and `forward`, each above 1 or not. */
  readonly class: readonly LinkageClass[]
}

/**
 * How strongly sectors hang together through purchases (backward) and sales (forward).
 *
 * Direct: column sums of A, row sums of B. Power n·Σᵢ Lᵢⱼ / ΣΣ L and sensitivity n·Σⱼ Lᵢⱼ / ΣΣ L (Rasmussen 1956); forward
 * n·Σⱼ Gᵢⱼ / ΣΣ G (Jones 1976); spreads are sample deviation over mean of a column or row of L. Key sectors after Hirschman 1958.
 *
 * @returns a value for each sector; the spreads of a single sector are 0
 * @example linkages(leontief(inputOutputTable({ sectors: ['farms', 'mills'], flows: [[150, 500], [200, 100]], output: [1000, 2000] }))).class // => ['key', 'weak']
 */
export function linkages(model: Leontief): Linkages {
  const [total, ghosh] = [totals(model.inverse), totals(ghoshInverse(model))]
  const power = normalised(total.columns, total.whole)
  const forward = normalised(ghosh.rows, ghosh.whole)
  return {
    directBackward: totals(model.coefficients).columns,
    directForward: totals(allocationCoefficients(model)).rows,
    power,
    sensitivity: normalised(total.rows, total.whole),
    forward,
    powerSpread: spreads(transposed(model.inverse)),
    sensitivitySpread: spreads(model.inverse),
    class: Array.from(power, (pull, at) => classOf(pull > 1, forward[at]! > 1)),
  }
}

function classOf(backward: boolean, forward: boolean): LinkageClass {
  if (backward) return forward ? 'key' : 'backward'
  return forward ? 'forward' : 'weak'
}

const normalised = (sums: Float64Array, whole: number) => sums.map((sum) => (sums.length * sum) / whole)

function spreads({ rows, columns, values }: Matrix): Float64Array {
  return Float64Array.from({ length: rows }, (_, row) => {
    const own = values.subarray(row * columns, (row + 1) * columns)
    return columns > 1 ? sampleDeviation(own) / mean(own) : 0
  })
}

function transposed({ rows, columns, values }: Matrix): Matrix {
  const result = new Float64Array(values.length)
  for (let row = 0, at = 0; row < rows; row++) for (let column = 0; column < columns; column++, at++) result[column * rows + row] = values[at]!
  return { rows: columns, columns: rows, values: result }
}
