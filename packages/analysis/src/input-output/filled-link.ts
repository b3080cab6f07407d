import type { Matrix } from '../numeric/matrix.ts'
import { checkPlace } from './extraction.ts'
import { type Leontief, type NotProductive, notProductive } from './leontief.ts'

/** 补链: a link of the chain that is imported so far and is made here from now on. */
export interface MissingLink {
  /** The place of the sector that makes it here, from 0. */
  readonly sector: number
  /** Imported flows in the shape of the table: the row's product, bought by the column's sector. */
  readonly imports: Matrix
  /** Imports of the product for final demand that are replaced as well; 0 unless told. */
  readonly finalImports?: number
  /** The fraction of the imports that is made here, from 0 to 1. */
  readonly share: number
}

/** What every sector gains, in the unit of the table. */
export interface FilledLink {
  readonly gains: Float64Array
  readonly total: number
  readonly own: number
  readonly others: number
  /** Imports of the product by sectors before, all of them. */
  readonly imported: number
}

/**
 * What output is gained when a share of the imports of one product is made here instead.
 *
 * Row k of A gains φ times the imported coefficients mⱼ = zᴹₖⱼ / xⱼ: Δx = φ (Σ mⱼ xⱼ + final imports) L₍·ₖ₎ / (1 − φ m′L₍·ₖ₎), the new inverse by
 * Sherman and Morrison 1950. Import substitution as in Miller and Blair 2009; prices and technology stay as they are.
 *
 * @returns gains, none below zero; a refusal where the sectors would use up more than they make
 * @throws RangeError for a place that is no sector's, a share outside 0 to 1, imports of another shape, or an import below zero
 * @example filledLink(leontief(inputOutputTable({ sectors: ['farms', 'mills'], flows: [[150, 500], [200, 100]], output: [1000, 2000] })), { sector: 0, imports: matrixOf([[0, 100], [0, 0]]), share: 1 }).total // => 153.846
 */
export function filledLink(model: Leontief, link: MissingLink): FilledLink | NotProductive {
  checkPlace(model, link.sector)
  checkLink(model, link)
  const { inverse: { columns, values }, output } = model
  const { sector, imports, finalImports = 0, share } = link
  let [imported, returning] = [0, 0]
  for (let buyer = 0; buyer < columns; buyer++) {
    const bought = imports.values[sector * columns + buyer]!
    if (bought === 0 || output[buyer] === 0) continue
    imported += bought
    returning += (bought / output[buyer]!) * values[buyer * columns + sector]!
  }
  const left = 1 - share * returning
  if (!(left > 0)) return notProductive(model.coefficients)
  const times = (share * (imported + finalImports)) / left
  const gains = output.map((_, other) => times * values[other * columns + sector]!)
  const total = gains.reduce((sum, gain) => sum + gain, 0)
  return { gains, total, own: gains[sector]!, others: total - gains[sector]!, imported }
}

function checkLink({ sectors, flows }: Leontief, { sector, imports, finalImports = 0, share }: MissingLink): void {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`share must be a fraction from 0 to 1: ${share}`)
  if (imports.rows !== flows.rows || imports.columns !== flows.columns) throw new RangeError(`imports must have the shape of the table, ${flows.rows} by ${flows.columns}: ${imports.rows} by ${imports.columns}`)
  if (!Number.isFinite(finalImports)) throw new RangeError(`imports for final demand must be finite: ${finalImports}`)
  for (const [buyer, name] of sectors.entries()) {
    const bought = imports.values[sector * flows.columns + buyer]!
    if (!(bought >= 0 && bought < Infinity)) throw new RangeError(`imports must be zero or above, and finite: ${bought} bought by "${name}"`)
  }
}
