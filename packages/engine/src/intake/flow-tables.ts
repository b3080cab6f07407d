import { type Doubt, type DocumentHints, isRefusal } from '@chanye/model'
import { type Book, figureCells, type FlowFound, flowReading, type FlowText, type Grid, type LedgerReading, ledgerOf, ledgersOf, type OnProgress, type SheetReading, toldByLedger, toldBySheets, unreadTable } from '@chanye/reading'
import type { Packs } from '../packs/packs.ts'
import type { Read } from './read-upload.ts'
import { figuresFiled, filed, findingsOf, ledgersAmong } from './table.ts'
import type { Filing } from '../store/filings.ts'

/** How a document is to be read, and what its reader doubts of the file as a whole. */
export interface FlowAsked { readonly hints: DocumentHints; readonly doubts: readonly Doubt[]; readonly onProgress?: OnProgress | undefined }

/**
 * Reads a document of prose and tables: its sentences, and each table as a ledger where it is one, else figure by figure.
 *
 * @returns the reading, and the ledger of its first table that is one; a table that cannot be named is told in a doubt
 */
export function flowOf(flow: FlowText, { hints, doubts, onProgress }: FlowAsked, { lexicon, ledgers }: Packs): Read {
  let first: LedgerReading | null = null
  let filings: readonly Filing[] = []
  const tables = (book: Book): FlowFound => {
    const tried = ledgersOf(book, ledgers).sheets
    const read = ledgersAmong(tried)
    first = read[0]?.ledger ?? null
    const told = read.map(({ grid, ledger }) => toldByLedger(ledger, grid))
    const rest = { ...book, grids: tried.filter(({ ledger }) => isRefusal(ledger)).map(({ grid }) => grid) }
    const sheets = figureCells(rest, { title: book.name })
    const figures = toldBySheets(sheets, lexicon)
    filings = [...read.map(({ ledger }) => filed(ledger)), ...figuresFiled(sheets)]
    return { told: [...told.flatMap((one) => one.told), ...figures.told], doubts: [...doubts, ...findingsOf(read.map(({ ledger }) => ledger)), ...told.flatMap((one) => one.doubts), ...unnamed(rest.grids, sheets), ...figures.doubts] }
  }
  const reading = flowReading(flow, { hints, lexicon, onProgress, tables })
  return { reading, ledger: first, table: null, filings }
}

/** @returns whether a table of a plain text is one: a ledger, or a table with a figure that can be named */
export function isNamed(grid: Grid, { ledgers }: Packs): boolean {
  const book: Book = { name: '', format: 'text', grids: [grid] }
  return !isRefusal(ledgerOf(book, ledgers)) || figureCells(book).cells.length > 0
}

/** What was left out or left open in tables that are no ledgers; of one with figures of which none could be named, why. */
function unnamed(grids: readonly Grid[], { cells, doubts }: SheetReading): Doubt[] {
  const named = new Set(cells.map(({ sheet }) => sheet))
  const unread = grids.filter(({ name }) => !named.has(name) && !doubts.some(({ sheet, kind }) => sheet === name && LEFT_OUT.has(kind)))
  const nameless = unread.filter(hasFigures).map(({ name }) => unreadTable(name, doubts.find(({ sheet }) => sheet === name) ?? null))
  return [...doubts.filter(({ sheet }) => named.has(sheet) || !unread.some(({ name }) => name === sheet)).map(({ kind, zh, en }) => ({ doubt: kind, zh, en })), ...nameless]
}

/** Said already, in its own words. */
const LEFT_OUT: ReadonlySet<string> = new Set(['repeated', 'derived', 'described', 'jotted', 'hidden'])

function hasFigures(grid: Grid): boolean {
  return grid.filled.some((row) => grid.row(row).some(({ kind, column }) => kind === 'number' && column > 0))
}
