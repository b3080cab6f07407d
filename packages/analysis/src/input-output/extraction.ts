import type { Matrix } from '../numeric/matrix.ts'
import type { Leontief } from './leontief.ts'

/**
 * What is taken out of a sector: `total` all it buys, sells and makes; `backward` its purchases; `forward` its sales to sectors;
 * `isolated` its purchases from and sales to others, while it goes on serving itself and final demand.
 */
export type ExtractionKind = 'total' | 'backward' | 'forward' | 'isolated'

/** 假设抽取: what the economy loses without a sector, in the unit of the table. */
export interface Extraction {
  /** Of each sector, the extracted one included. */
  readonly losses: Float64Array
  readonly total: number
  readonly own: number
  readonly others: number
  /** `total` as a fraction of all output. */
  readonly share: number
}

/**
 * What all sectors lose when one is taken out, what it bought and sold being imported and exported instead.
 *
 * From the inverse, without a new one (Sherman and Morrison 1950): others lose Lᵢₖ xₖ / Lₖₖ, or Lₖᵢ xᵢ / Lₖₖ where sales are taken out. The
 * sector itself loses xₖ (total), xₖ (1 − 1 / Lₖₖ) (backward, forward), or Σⱼ zₖⱼ / (1 − aₖₖ) over the others (isolated). Paelinck, de Caevel
 * and Degueldre 1965; Strassert 1968; Dietzenbacher and van der Linden 1997.
 *
 * @param sector - its place, from 0
 * @returns losses, none below zero where no flow is
 * @throws RangeError for a place that is no sector's
 * @example extraction(leontief(inputOutputTable({ sectors: ['farms', 'mills'], flows: [[150, 500], [200, 100]], output: [1000, 2000] })), 0).others // => 210.526
 */
export function extraction(model: Leontief, sector: number, kind: ExtractionKind = 'total'): Extraction {
  checkPlace(model, sector)
  return extractionOf(model, sector, lossesWithout(model, sector, kind))
}

/**
 * What all sectors lose when a share of a sector leaves, such as one lead firm, its sales being replaced by imports.
 *
 * Row k of A and final demand for k are cut by the share s: Δxᵢ = s xₖ Lᵢₖ / (1 + s (Lₖₖ − 1)). Dietzenbacher and Lahr 2013.
 *
 * @param sector - its place, from 0
 * @param share - a fraction of the sector's output, from 0 (nothing is lost) to 1 (as `extraction`)
 * @returns losses, none below zero where no flow is
 * @throws RangeError for a place that is no sector's, or a share outside 0 to 1
 * @example partialExtraction(leontief(inputOutputTable({ sectors: ['farms', 'mills'], flows: [[150, 500], [200, 100]], output: [1000, 2000] })), 0, 0.5).total // => 673.499
 */
export function partialExtraction(model: Leontief, sector: number, share: number): Extraction {
  checkPlace(model, sector)
  if (!(share >= 0 && share <= 1)) throw new RangeError(`share must be a fraction from 0 to 1: ${share}`)
  const { inverse: { columns, values }, output } = model
  const times = (share * output[sector]!) / (1 + share * (values[sector * columns + sector]! - 1))
  const losses = output.map((_, other) => times * values[other * columns + sector]!)
  if (share === 1) losses[sector] = output[sector]!
  return extractionOf(model, sector, losses)
}

/**
 * The losses of every sector for every sector taken out by itself.
 *
 * @returns the sector taken out in rows, the sector that loses in columns
 * @example extractions(leontief(inputOutputTable({ sectors: ['farms', 'mills'], flows: [[150, 500], [200, 100]], output: [1000, 2000] })), 'total').values[0] // => 1000
 */
export function extractions(model: Leontief, kind: ExtractionKind): Matrix {
  const size = model.sectors.length
  const values = new Float64Array(size * size)
  for (let sector = 0; sector < size; sector++) values.set(lossesWithout(model, sector, kind), sector * size)
  return { rows: size, columns: size, values }
}

function lossesWithout({ inverse: { columns, values }, output, coefficients, flows }: Leontief, sector: number, kind: ExtractionKind): Float64Array {
  const itself = values[sector * columns + sector]!
  const losses = new Float64Array(columns)
  if (kind === 'forward') for (let other = 0; other < columns; other++) losses[other] = (values[sector * columns + other]! * output[other]!) / itself
  else for (let other = 0; other < columns; other++) losses[other] = (values[other * columns + sector]! * output[sector]!) / itself
  if (kind === 'total') losses[sector] = output[sector]!
  else if (kind !== 'isolated') losses[sector] = (output[sector]! * (itself - 1)) / itself
  else losses[sector] = soldToOthers(flows, sector) / (1 - coefficients.values[sector * columns + sector]!)
  return losses
}

function soldToOthers({ columns, values }: Matrix, sector: number): number {
  let sold = 0
  for (let other = 0; other < columns; other++) if (other !== sector) sold += values[sector * columns + other]!
  return sold
}

function extractionOf({ output }: Leontief, sector: number, losses: Float64Array): Extraction {
  let [others, whole] = [0, 0]
  for (let at = 0; at < losses.length; at++) {
    whole += output[at]!
    if (at !== sector) others += losses[at]!
  }
  const own = losses[sector]!
  return { losses, total: own + others, own, others, share: whole === 0 ? 0 : (own + others) / whole }
}

/**
 * Throws for a place that is no sector's.
 */
export function checkPlace({ sectors }: Leontief, sector: number): void {
  if (!(Number.isInteger(sector) && sector >= 0 && sector < sectors.length)) throw new RangeError(`sector must be a place from 0 to ${sectors.length - 1}: ${sector}`)
}
