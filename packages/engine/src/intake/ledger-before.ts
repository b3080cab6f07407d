import { Fault, isRefusal, holdsTables } from '@chanye/model'
import { type Book, compareLedgers, type LedgerDiff, ledgerOf, type LedgerReading } from '@chanye/reading'
import type { Asking } from '../store/asking.ts'
import { bytesOf, documents } from '../store/documents.ts'
import { statementsWhere } from '../store/statements.ts'
import { booked } from './book-of.ts'
import { mappingOfDocument } from './mapping/recall.ts'
import { opened } from './table.ts'
import type { Taking } from './take.ts'

/** The ledger taken in before, of the same kind and place, and every cell that says something else now. */
export interface LedgerBefore { readonly document: string; readonly title: string | null; readonly closing: string | null; readonly diff: LedgerDiff }

/** So many of the newest table files of a place are looked through for the ledger before. */
const LOOKED_THROUGH = 6

/**
 * What changed against the newest ledger of the same kind and place that the asker may see: moved plan dates first.
 *
 * @returns no ledger before where the file is none, or none was taken in before and still stands; the earlier files that cannot be read now are named
 */
export async function ledgerBefore(asking: Asking, later: LedgerReading | null, { document, place }: { readonly document: string; readonly place: string | null }, { packs, dataDir }: Taking): Promise<{ readonly before: LedgerBefore | null; readonly unread: readonly string[] }> {
  const unread: string[] = []
  if (!later) return { before: null, unread }
  const sameKind = packs.ledgers.filter(({ name: template }) => template === later.template)
  const earlier = (await documents(asking)).filter((row) => row.id !== document && row.place === place && holdsTables(row.format)).slice(0, LOOKED_THROUGH)
  const found: (LedgerBefore & { readonly order: string })[] = []
  for (const row of earlier) {
    if (!(await stands(asking, row.id))) continue
    const book = await bookAt(asking, row, dataDir)
    if (book === null) {
      unread.push(row.title ?? row.name)
      continue
    }
    const before = ledgerOf(book, sameKind, await mappingOfDocument(asking, row.id))
    if (isRefusal(before) || isAfter(before.closing, later.closing)) continue
    found.push({ document: row.id, title: row.title, closing: before.closing, diff: compareLedgers(before, later), order: `${before.closing ?? ''} ${row.recorded_at}` })
  }
  const [newest] = found.sort((a, b) => (a.order < b.order ? 1 : -1))
  return { before: newest ? { document: newest.document, title: newest.title, closing: newest.closing, diff: newest.diff } : null, unread }
}

/** Whether one ledger closes after another; not where either does not say when. */
function isAfter(closing: string | null, other: string | null): boolean {
  return closing !== null && other !== null && closing > other
}

/** Whether anything an import said still stands or waits: one that was taken back does not. */
async function stands(asking: Asking, document: string): Promise<boolean> {
  return (await statementsWhere(asking, { document })).some(({ review }) => review === 'accepted' || review === 'draft')
}

/** The book of an earlier file; null where it cannot be read now. */
async function bookAt(asking: Asking, { id, name }: { readonly id: string; readonly name: string }, dataDir: string): Promise<Book | null> {
  try {
    return booked(await opened({ name, bytes: await bytesOf(asking, dataDir, id) }))
  } catch (error) {
    if (error instanceof Fault) return null
    throw error
  }
}
