import { type Doubt, Fault, isRefusal, type Refusal } from '@chanye/model'
import type { Filing } from '../store/filings.ts'
import { type Book, figureCells, type Grid, ledgerOf, type LedgerReading, type LedgerTemplate, type Lexicon, magicOf, type Reading, senderOf, type SheetReading, tableReading, type Told, toldByLedger, toldBySheets } from '@chanye/reading'
import type { Packs } from '../packs/packs.ts'
import { takenLimits, takenSpan } from './book-limits.ts'
import { bookOf } from './book-of.ts'
import { moreFindings, sheetsUnread } from './rules.ts'
import type { Upload } from './take.ts'

/** More findings than this tell a person no more in the document's head. */
const MOST_FINDINGS = 50

/** A table file as read: the ledger that fits best, or why none does; and what each of its sheets was taken for. */
export interface TableRead { readonly reading: Reading; readonly ledger: LedgerReading | Refusal; readonly filings: readonly Filing[] }

/** @returns whether a file is read as a table: a workbook by its first bytes, a text table by its name */
export function isTable({ name, bytes }: Pick<Upload, 'name' | 'bytes'>): boolean {
  const magic = magicOf(bytes)
  return magic === 'DOC / XLS' || (magic?.startsWith('ZIP') ?? false) || (magic === undefined && /\.(?:csv|tsv)$/i.test(name))
}

/**
 * Opens a table file that is to be understood beside those who use the product: no more cells, and no wider sheets, than that can bear.
 *
 * @throws Fault what `bookOf` throws
 */
export async function openTable(file: Pick<Upload, 'name' | 'bytes'>): Promise<Book> {
  const book = await bookOf({ name: file.name, bytes: file.bytes, limits: takenLimits })
  const wide = book.grids.find(({ width }) => width > takenSpan.columns)
  if (wide) throw new Fault('too-much-content', { name: file.name, what: `columns on sheet "${wide.name}"`, whatZh: `工作表“${wide.name}”的列数`, limit: takenSpan.columns })
  const far = book.grids.find(({ width, height }) => width * height > takenSpan.places)
  if (far) throw new Fault('too-much-content', { name: file.name, what: `places between the cells of sheet "${far.name}"`, whatZh: `工作表“${far.name}”单元格之间的格数`, limit: takenSpan.places })
  return book
}

/**
 * Reads a table file: each sheet that is a ledger by what its columns mean; a file without a ledger figure by figure.
 *
 * @throws Fault what `openTable` throws; table-not-named where no figure of it can be named
 */
export async function tableOf({ name, bytes, hints = {} }: Pick<Upload, 'name' | 'bytes' | 'hints'>, { lexicon, ledgers }: Packs): Promise<TableRead> {
  const book = await openTable({ name, bytes })
  const ledger = ledgerOf(book, ledgers)
  const found = isRefusal(ledger) ? figuresIn(book, hints.title, lexicon) : ledgersIn(book, ledger, ledgers)
  return { filings: found.filings, reading: tableReading(book, { ...found, title: null, decoding: { encoding: 'utf-8', confidence: 1 } }, hints, lexicon), ledger }
}

interface Found { readonly told: readonly Told[]; readonly doubts: readonly Doubt[]; readonly filings: readonly Filing[] }

function figuresIn(book: Book, title: string | undefined, lexicon: Lexicon): Found {
  const sheets = figureCells(book, title === undefined ? {} : { title })
  if (sheets.refused) throw new Fault('table-not-named', { name: book.name, why: sheets.refused.en, whyZh: sheets.refused.zh })
  const { told, doubts } = toldBySheets(sheets, lexicon)
  return { told, filings: figuresFiled(sheets), doubts: [...sheets.doubts.map(({ kind, zh, en }): Doubt => ({ doubt: kind, zh, en })), ...doubts] }
}

/** Sheets read figure by figure, each with the last month, quarter or year it speaks of. */
function figuresFiled({ cells, notes }: SheetReading): Filing[] {
  return [...new Set(cells.map(({ sheet }) => sheet))].map((sheet) => {
    const own = cells.filter((cell) => cell.sheet === sheet)
    const closing = own.flatMap(({ period }) => period ?? []).sort().at(-1) ?? null
    return { sheet, form: null, closing, sender: senderOf(notes.filter((note) => note.sheet === sheet).map(({ text }) => text)), rows: new Set(own.map(({ row }) => row)).size, unread: 0 }
  })
}

/** A ledger as it is filed. */
function filed({ sheet, template, closing, sender, rows, doubts }: LedgerReading): Filing {
  return { sheet, form: template, closing, sender, rows: rows.length, unread: doubts.filter(({ kind }) => kind === 'no-name').length }
}

/** The ledger that fits best and every other sheet that is one; a sheet shown that is none is named in a doubt. */
function ledgersIn(book: Book, best: LedgerReading, templates: readonly LedgerTemplate[]): Found {
  const shown = book.grids.filter(({ hidden, height }) => !hidden && height > 0)
  const tried = shown.map((grid) => ({ grid, ledger: grid.name === best.sheet ? best : ledgerOf({ ...book, grids: [grid] }, templates) }))
  const read = tried.flatMap(({ grid, ledger }) => (isRefusal(ledger) ? [] : [{ grid, ledger }]))
  const unread = tried.filter(({ ledger }) => isRefusal(ledger)).map(({ grid }) => grid.name)
  const all = read.map(({ grid, ledger }) => toldByLedger(ledger, grid))
  return { told: all.flatMap(({ told }) => told), filings: read.map(({ ledger }) => filed(ledger)), doubts: [...findingsOf(read), ...all.flatMap(({ doubts }) => doubts), ...(unread.length > 0 ? [sheetsUnread(unread)] : [])] }
}

/** Findings of ledgers as doubts of their document, errors first; of many the first, and how many more there are. */
function findingsOf(read: readonly { readonly grid: Grid; readonly ledger: LedgerReading }[]): Doubt[] {
  const all = [...read.flatMap(({ ledger }) => ledger.errors.map((finding) => ({ ...finding, sheet: ledger.sheet }))), ...read.flatMap(({ ledger }) => ledger.doubts.map((finding) => ({ ...finding, sheet: ledger.sheet })))]
  const told = all.slice(0, MOST_FINDINGS).map(({ kind, message, en, sheet }): Doubt => ({ doubt: kind, zh: read.length > 1 ? `${sheet}：${message}` : message, en: read.length > 1 ? `${sheet}: ${en}` : en }))
  return all.length > MOST_FINDINGS ? [...told, moreFindings(all.length - MOST_FINDINGS)] : told
}
