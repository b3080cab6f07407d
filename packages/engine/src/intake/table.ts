import { type Doubt, type DocumentHints, Fault, isRefusal, type Refusal } from '@chanye/model'
import { type Book, figureCells, type Grid, ledgerOf, type LedgerReading, type LedgerTemplate, type Lexicon, magicOf, type Reading, tableReading, type Told, toldByLedger, toldBySheets } from '@chanye/reading'
import type { Packs } from '../packs/packs.ts'
import { takenLimits, takenSpan } from './book-limits.ts'
import { booked, openedFile, type Opened } from './book-of.ts'
import { moreFindings, sheetsUnread } from './rules.ts'
import type { Upload } from './take.ts'

/** More findings than this tell a person no more in the document's head. */
const MOST_FINDINGS = 50

/** A sheet with the ledger read from it. */
export interface LedgerSheet { readonly grid: Grid; readonly ledger: LedgerReading }

/** A table file as read: the ledger that fits best, or why none does. */
export interface TableRead { readonly reading: Reading; readonly ledger: LedgerReading | Refusal }

/** @returns whether a file is opened by a reading process: a workbook or a document by its first bytes, a text table by its name */
export function isOpened({ name, bytes }: Pick<Upload, 'name' | 'bytes'>): boolean {
  const magic = magicOf(bytes)
  return magic === 'DOC / XLS' || magic === 'PDF' || (magic?.startsWith('ZIP') ?? false) || (magic === undefined && /\.(?:csv|tsv)$/i.test(name))
}

/**
 * Opens a file that is to be understood beside those who use the product: no more cells, and no wider sheets, than that can bear.
 *
 * @throws Fault what `openedFile` throws
 */
export async function opened({ name, bytes }: Pick<Upload, 'name' | 'bytes'>): Promise<Opened> {
  const file = await openedFile({ name, bytes, limits: takenLimits })
  const grids = booked(file).grids
  const wide = grids.find(({ width }) => width > takenSpan.columns)
  if (wide) throw new Fault('too-much-content', { name, what: `columns on sheet "${wide.name}"`, whatZh: `工作表“${wide.name}”的列数`, limit: takenSpan.columns })
  const far = grids.find(({ width, height }) => width * height > takenSpan.places)
  if (far) throw new Fault('too-much-content', { name, what: `places between the cells of sheet "${far.name}"`, whatZh: `工作表“${far.name}”单元格之间的格数`, limit: takenSpan.places })
  return file
}

/**
 * Reads a table file: each sheet that is a ledger by what its columns mean; a file without a ledger figure by figure.
 *
 * @throws Fault table-not-named where no figure of it can be named
 */
export function tableOf(book: Book, hints: DocumentHints, { lexicon, ledgers }: Packs): TableRead {
  const ledger = ledgerOf(book, ledgers)
  const found = isRefusal(ledger) ? figuresIn(book, hints.title, lexicon) : ledgersIn(book, ledger, ledgers)
  return { reading: tableReading(book, { ...found, title: null, decoding: { encoding: 'utf-8', confidence: 1 } }, hints, lexicon), ledger }
}

interface Found { readonly told: readonly Told[]; readonly doubts: readonly Doubt[] }

function figuresIn(book: Book, title: string | undefined, lexicon: Lexicon): Found {
  const sheets = figureCells(book, title === undefined ? {} : { title })
  if (sheets.refused) throw new Fault('table-not-named', { name: book.name, why: sheets.refused.en, whyZh: sheets.refused.zh })
  const { told, doubts } = toldBySheets(sheets, lexicon)
  return { told, doubts: [...sheets.doubts.map(({ kind, zh, en }): Doubt => ({ doubt: kind, zh, en })), ...doubts] }
}

/** The ledger that fits best and every other sheet that is one; a sheet shown that is none is named in a doubt. */
function ledgersIn(book: Book, best: LedgerReading, templates: readonly LedgerTemplate[]): Found {
  const shown = book.grids.filter(({ hidden, height }) => !hidden && height > 0)
  const tried = shown.map((grid) => ({ grid, ledger: grid.name === best.sheet ? best : ledgerOf({ ...book, grids: [grid] }, templates) }))
  const read = tried.flatMap(({ grid, ledger }) => (isRefusal(ledger) ? [] : [{ grid, ledger }]))
  const unread = tried.filter(({ ledger }) => isRefusal(ledger)).map(({ grid }) => grid.name)
  const all = read.map(({ grid, ledger }) => toldByLedger(ledger, grid))
  return { told: all.flatMap(({ told }) => told), doubts: [...findingsOf(read), ...all.flatMap(({ doubts }) => doubts), ...(unread.length > 0 ? [sheetsUnread(unread)] : [])] }
}

/** Findings of ledgers as doubts of their document, errors first; of many the first, and how many more there are. */
export function findingsOf(read: readonly LedgerSheet[]): Doubt[] {
  const all = [...read.flatMap(({ ledger }) => ledger.errors.map((finding) => ({ ...finding, sheet: ledger.sheet }))), ...read.flatMap(({ ledger }) => ledger.doubts.map((finding) => ({ ...finding, sheet: ledger.sheet })))]
  const told = all.slice(0, MOST_FINDINGS).map(({ kind, message, en, sheet }): Doubt => ({ doubt: kind, zh: read.length > 1 ? `${sheet}：${message}` : message, en: read.length > 1 ? `${sheet}: ${en}` : en }))
  return all.length > MOST_FINDINGS ? [...told, moreFindings(all.length - MOST_FINDINGS)] : told
}
