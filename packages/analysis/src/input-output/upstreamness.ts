import { totals } from '../numeric/totals.ts'
import { ghoshInverse } from './ghosh-inverse.ts'
import type { Leontief } from './leontief.ts'

/**
 * 上游度: how many stages lie between a sector's output and final demand, on average.
 *
 * Row sums of the Ghosh inverse: 1 where all is sold to final demand, 2 where all is sold to such sectors. Antràs, Chor, Fally and Hillberry
 * 2012; Antràs and Chor 2013; Miller and Temurshoev 2017.
 *
 * @returns a value of 1 or more for each sector
 * @example upstreamness(leontief(inputOutputTable({ sectors: ['farms', 'mills'], flows: [[150, 500], [200, 100]], output: [1000, 2000] })))[0] // => 1.9142
 */
export function upstreamness(model: Leontief): Float64Array {
  return totals(ghoshInverse(model)).rows
}

/**
 * 下游度: how many stages lie between primary inputs and a sector's output, on average.
 *
 * Column sums of the Leontief inverse: 1 where nothing is bought from sectors. Antràs and Chor 2013; Miller and Temurshoev 2017.
 *
 * @returns a value of 1 or more for each sector
 * @example downstreamness(leontief(inputOutputTable({ sectors: ['farms', 'mills'], flows: [[150, 500], [200, 100]], output: [1000, 2000] })))[0] // => 1.5182
 */
export function downstreamness({ inverse }: Leontief): Float64Array {
  return totals(inverse).columns
}
