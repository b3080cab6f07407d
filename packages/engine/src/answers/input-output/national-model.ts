import { inputOutputTable, type Leontief, leontief, type NotProductive, type TableRefusal } from '@chanye/analysis'
import { groupedBy, type Industry, isRefusal, type NationalTable, type Refusal } from '@chanye/model'

/** One row of the nation's table at the level asked for, amounts in its unit. */
export interface NationalSector { readonly code: string; readonly name: string; readonly en: string; readonly divisions: readonly string[]; readonly output: number; readonly valueAdded: number; readonly compensation: number; readonly imports: number; readonly exports: number }

/** The nation's economy without what its sectors buy from abroad. */
export interface NationalModel { readonly sectors: readonly NationalSector[]; readonly model: Leontief }

export const levels = ['division', 'sector'] as const
export type Level = (typeof levels)[number]

/**
 * The national table as a domestic one, by its own sectors or by division of the classification.
 *
 * The table mixes imports with what is made at home; of every use of a product the same share is taken to be imported, imports / (output + imports − exports), as no
 * import table is published at this detail.
 */
export function nationalModel(table: NationalTable, industries: readonly Industry[], level: Level): NationalModel | NotProductive | TableRefusal | Refusal {
  const size = table.sectors.length
  const home = table.sectors.map(({ output, imports, exports }) => { const used = output + imports - exports; return used > 0 ? Math.min(1, Math.max(0, 1 - imports / used)) : 1 })
  const groups = level === 'sector' ? table.sectors.map((_, at) => [at]) : [...groupedBy(table.sectors.map((_, at) => at), (at) => table.sectors[at]!.division).values()]
  const named = new Map(industries.map((industry) => [industry.code, industry]))
  const sectors = groups.map((members) => sectorOf(table, members, level === 'sector' ? undefined : named.get(table.sectors[members[0]!]!.division)))
  const flows = groups.map((sellers) => groups.map((buyers) => sellers.reduce((sum, seller) => sum + home[seller]! * buyers.reduce((bought, buyer) => bought + table.deliveries[seller * size + buyer]!, 0), 0)))
  const found = inputOutputTable({ sectors: sectors.map(({ code }) => code), flows, output: sectors.map(({ output }) => output) })
  if (isRefusal(found)) return found
  const model = leontief(found)
  return isRefusal(model) ? model : { sectors, model }
}

function sectorOf({ sectors }: NationalTable, members: readonly number[], division: Industry | undefined): NationalSector {
  const own = members.map((at) => sectors[at]!)
  const sum = (of: 'output' | 'valueAdded' | 'compensation' | 'imports' | 'exports') => own.reduce((total, sector) => total + sector[of], 0)
  const [first] = own
  return { code: division?.code ?? first!.code, name: division?.name ?? first!.zh, en: division?.en ?? first!.en, divisions: [...new Set(own.map((sector) => sector.division))], output: sum('output'), valueAdded: sum('valueAdded'), compensation: sum('compensation'), imports: sum('imports'), exports: sum('exports') }
}
