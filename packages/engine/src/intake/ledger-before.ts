import { Fault, isRefusal, holdsTables } from '@chanye/model'
import { type Book, compareLedgers, ledgerOf, type LedgerReading } from '@chanye/reading'
import { z } from 'zod'
import type { Asking } from '../store/asking.ts'
import { bytesOf, documents } from '../store/documents.ts'
import { filedBefore, filings } from '../store/filings.ts'
import { standsAny } from '../store/statements.ts'
import { booked } from './book-of.ts'
import { mappingOfDocument } from './mapping/recall.ts'
import { opened } from './table.ts'
import type { Taking } from './take.ts'

/** One cell that says something else; a cell is null where its ledger has no such column. */
const ledgerChange = z.object({
  key: z.string(), field: z.string(),
  /** The later sheet's own heading. */
  heading: z.string(), cell_old: z.string().nullable(), cell_new: z.string().nullable(), old: z.string().nullable(), new: z.string().nullable(),
}).meta({ id: 'LedgerChange' })

/** The ledger taken in before, of the same kind and place, and every cell that says something else now. */
export const ledgerBeforeShape = z.object({
  document: z.string(), title: z.string().nullable(), closing: z.string().nullable(),
  diff: z.object({
    /** Moved plan dates first. */
    changed: z.array(ledgerChange).readonly(),
    renamed: z.array(z.object({ old: z.string(), new: z.string() })).readonly(), split: z.array(z.object({ from: z.string(), into: z.array(z.string()).readonly() })).readonly(),
    dropped: z.array(z.string()).readonly(), added: z.array(z.string()).readonly(),
  }),
}).meta({ id: 'LedgerBefore' })
export type LedgerBefore = z.infer<typeof ledgerBeforeShape>

/** Of the table files that were taken in before it was kept what they are, so many of the newest are opened to see. */
const LOOKED_THROUGH = 6

/** An earlier file that may hold the ledger before; a sheet is named where it is known to. */
interface Candidate { readonly id: string; readonly name: string; readonly title: string | null; readonly recorded_at: string; readonly sheet?: string }

/**
 * What changed against the newest ledger of the same kind and place that the asker may see, the sender's own before another's: moved plan dates first.
 *
 * @returns no ledger before where the file is none, or none was taken in before and still stands; the earlier files that cannot be read now are named
 */
export async function ledgerBefore(asking: Asking, later: LedgerReading | null, { document, place }: { readonly document: string; readonly place: string | null }, { packs, dataDir }: Taking): Promise<{ readonly before: LedgerBefore | null; readonly unread: readonly string[] }> {
  const unread: string[] = []
  if (!later) return { before: null, unread }
  const sameKind = packs.ledgers.filter(({ name: template }) => template === later.template)
  const open = async (row: Candidate): Promise<LedgerReading | null> => {
    const book = await bookAt(asking, row, dataDir)
    if (book === null) unread.push(row.title ?? row.name)
    const before = book && ledgerOf(row.sheet === undefined ? book : { ...book, grids: book.grids.filter(({ name }) => name === row.sheet) }, sameKind, await mappingOfDocument(asking, row.id))
    return !before || isRefusal(before) || isAfter(before.closing, later.closing) ? null : before
  }
  const told = ({ id, title }: Candidate, before: LedgerReading): LedgerBefore => ({ document: id, title, closing: before.closing, diff: compareLedgers(before, later) })
  const filed = (await filedBefore(asking, { form: later.template, place, closing: later.closing })).filter(({ id }) => id !== document)
  const own = later.sender === null ? [] : filed.filter(({ sender }) => sender === later.sender)
  for (const row of new Set([...own, ...filed])) {
    const before = await standsAny(asking, row.id) ? await open(row) : null
    if (before) return { before: told(row, before), unread }
  }
  const found: { readonly row: Candidate; readonly before: LedgerReading }[] = []
  for (const row of await neverFiled(asking, { document, place })) {
    const before = await standsAny(asking, row.id) ? await open(row) : null
    if (before) found.push({ row, before })
  }
  const order = ({ row, before }: (typeof found)[number]) => `${before.closing ?? ''} ${row.recorded_at}`
  const [newest] = found.sort((a, b) => (order(a) < order(b) ? 1 : -1))
  return { before: newest ? told(newest.row, newest.before) : null, unread }
}

/** The newest table files of a place of which it was not kept what they are. */
async function neverFiled(asking: Asking, { document, place }: { readonly document: string; readonly place: string | null }): Promise<Candidate[]> {
  const known = new Set((await filings(asking)).map((row) => row.document))
  return (await documents(asking)).filter((row) => row.id !== document && row.place === place && holdsTables(row.format) && !known.has(row.id)).slice(0, LOOKED_THROUGH)
}

/** Whether one ledger closes after another; not where either does not say when. */
function isAfter(closing: string | null, other: string | null): boolean {
  return closing !== null && other !== null && closing > other
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
