import { isRefusal } from '@chanye/model'
import { compareLedgers, type LedgerDiff, ledgerOf } from '@chanye/reading'
import type { Asking } from '../store/asking.ts'
import { bytesOf, documents } from '../store/documents.ts'
import { takenLimits } from './book-limits.ts'
import { bookOf } from './book-of.ts'
import { isTable } from './table.ts'
import type { Taking, Upload } from './take.ts'

/** The ledger taken in before, of the same kind and place, and every cell that says something else now. */
export interface LedgerBefore { readonly document: string; readonly title: string | null; readonly closing: string | null; readonly diff: LedgerDiff }

/** So many of the newest table files of a place are looked through for the ledger before. */
const LOOKED_THROUGH = 6

/**
 * What changed against the newest ledger of the same kind and place that the asker may see: moved plan dates first.
 *
 * @returns null where the file is no ledger, or none was taken in before
 */
export async function ledgerBefore(asking: Asking, { name, bytes }: Pick<Upload, 'name' | 'bytes'>, { document, place }: { readonly document: string; readonly place: string | null }, { packs, dataDir }: Taking): Promise<LedgerBefore | null> {
  if (!isTable({ name, bytes })) return null
  const later = ledgerOf(await bookOf({ name, bytes, limits: takenLimits }), packs.ledgers)
  if (isRefusal(later)) return null
  const sameKind = packs.ledgers.filter(({ name: template }) => template === later.template)
  const earlier = (await documents(asking)).filter((row) => row.id !== document && row.place === place && TABLES.has(row.format)).slice(0, LOOKED_THROUGH)
  const found: (LedgerBefore & { readonly order: string })[] = []
  for (const row of earlier) {
    const before = ledgerOf(await bookOf({ name: row.name, bytes: await bytesOf(asking, dataDir, row.id), limits: takenLimits }), sameKind)
    if (isRefusal(before) || (before.closing !== null && later.closing !== null && before.closing > later.closing)) continue
    found.push({ document: row.id, title: row.title, closing: before.closing, diff: compareLedgers(before, later), order: `${before.closing ?? ''} ${row.recorded_at}` })
  }
  const [newest] = found.sort((a, b) => (a.order < b.order ? 1 : -1))
  return newest ? { document: newest.document, title: newest.title, closing: newest.closing, diff: newest.diff } : null
}

const TABLES: ReadonlySet<string> = new Set(['xlsx', 'xls', 'csv'])
