import { type Doubt, type DocumentHints, Fault, isRefusal, type Refusal } from '@chanye/model'
import { type Book, type FigureCell, figureCells, type LedgerReading, ledgersOf, type LedgersRead, type Lexicon, magicOf, type Mapping, type Reading, senderOf, type SheetRead, type SheetReading, tableReading, type Told, toldByLedger, toldBySheets, type ToldChange, toldSetRight } from '@chanye/reading'
import type { Packs } from '../packs/packs.ts'
import type { Filing } from '../store/filings.ts'
import { takenLimits, takenSpan } from './book-limits.ts'
import { booked, openedFile, type Opened } from './book-of.ts'
import { checkMapping, ofForms } from './mapping/check.ts'
import type { Recalling } from './mapping/recall.ts'
import { moreFindings, sheetsUnread } from './rules.ts'
import type { Upload } from './take.ts'
import { turn } from './turn.ts'

/** More findings than this tell a person no more in the document's head. */
const MOST_FINDINGS = 50

/** A table file as read: the ledger that fits best, or why none does. */
export interface TableRead {
  /** As the file says it, with the doubts that are left where a person set cells right. */
  readonly reading: Reading
  readonly ledger: LedgerReading | Refusal
  /** Sheet by sheet, with a person's cells. */
  readonly sheets: readonly SheetRead[]
  /** Sheet by sheet as the file stands. */
  readonly standing: readonly SheetRead[]
  /** Sheet by sheet as they are found without being told anything: what a form is remembered by. */
  readonly plain: readonly SheetRead[]
  readonly changes: readonly ToldChange[]
  /** Figures of a file without a ledger. */
  readonly cells: readonly FigureCell[]
  /** What was said of the file, or remembered of its forms. */
  readonly mapping: Mapping
  /** What each of its sheets was taken for. */
  readonly filings: readonly Filing[]
}

/** A table as it is found without being told anything, for what is remembered of its forms: of which place it is, and how it is read as told. */
export interface Found extends Omit<Recalling, 'templates'> { readonly region: () => string | null }

/** How a table file is to be understood: as a person says, or as what its forms are remembered by. */
export interface Understanding { readonly mapping?: Mapping | undefined; readonly recalled?: ((found: Found) => Promise<Mapping>) | undefined }

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
 * @throws Fault table-not-named where no figure of it can be named; bad-parameter for a mapping that does not fit the file
 */
export async function tableOf(book: Book, hints: DocumentHints, packs: Packs, { mapping, recalled }: Understanding = {}): Promise<TableRead> {
  const plain = ledgersOf(book, packs.ledgers)
  await turn()
  const read = (said: Mapping) => (said.length === 0 ? plain : ledgersOf(book, packs.ledgers, said))
  const said = mapping ?? await recalled?.({ plain: plain.sheets, read: (one) => read(one).sheets, region: () => tableReading(book, NOTHING_TOLD, hints, packs.lexicon).region }) ?? []
  const sheets = read(said)
  const standing = said.some(({ cells, without }) => cells?.length || without?.length) ? read(ofForms(said)) : sheets
  if (mapping) checkMapping(mapping, { sheets: sheets.sheets, standing: standing.sheets }, packs.ledgers)
  return { ...await understood(book, { sheets, standing }, hints, packs.lexicon), plain: plain.sheets, mapping: said }
}

const NOTHING_TOLD = { told: [], doubts: [], title: null, decoding: { encoding: 'utf-8', confidence: 1 } }

interface AsSaid { readonly sheets: LedgersRead; readonly standing: LedgersRead }

async function understood(book: Book, { sheets: read, standing }: AsSaid, hints: DocumentHints, lexicon: Lexicon): Promise<Omit<TableRead, 'plain' | 'mapping'>> {
  const { cells, changes, filings, ...found } = isRefusal(read.best) ? { ...await figuresIn(book, hints.title, lexicon), changes: [] } : { ...ledgersIn(read, standing), cells: [] }
  await turn()
  const reading = tableReading(book, { ...NOTHING_TOLD, ...found }, hints, lexicon)
  await turn()
  return { reading, ledger: read.best, sheets: read.sheets, standing: standing.sheets, changes, cells, filings }
}

interface Says { readonly told: readonly Told[]; readonly doubts: readonly Doubt[]; readonly filings: readonly Filing[] }

async function figuresIn(book: Book, title: string | undefined, lexicon: Lexicon): Promise<Says & Pick<TableRead, 'cells'>> {
  const sheets = figureCells(book, title === undefined ? {} : { title })
  if (sheets.refused) throw new Fault('table-not-named', { name: book.name, why: sheets.refused.en, whyZh: sheets.refused.zh })
  await turn()
  const { told, doubts } = toldBySheets(sheets, lexicon)
  return { cells: sheets.cells, filings: figuresFiled(sheets), told, doubts: [...sheets.doubts.map(({ kind, zh, en }): Doubt => ({ doubt: kind, zh, en })), ...doubts] }
}

/** Sheets read figure by figure, each with the last month, quarter or year it speaks of. */
export function figuresFiled({ cells, notes }: SheetReading): Filing[] {
  return [...new Set(cells.map(({ sheet }) => sheet))].map((sheet) => {
    const own = cells.filter((cell) => cell.sheet === sheet)
    const closing = own.flatMap(({ period }) => period ?? []).sort().at(-1) ?? null
    return { sheet, form: null, closing, sender: senderOf(notes.filter((note) => note.sheet === sheet).map(({ text }) => text)), rows: new Set(own.map(({ row }) => row)).size, unread: 0 }
  })
}

/** A ledger as it is filed. */
export function filed({ sheet, template, closing, sender, rows, doubts }: LedgerReading): Filing {
  return { sheet, form: template, closing, sender, rows: rows.length, unread: doubts.filter(({ kind }) => kind === 'no-name').length }
}

/** Every sheet that is a ledger; a sheet shown that is none is named in a doubt. */
function ledgersIn({ sheets }: LedgersRead, standing: LedgersRead): Says & Pick<TableRead, 'changes'> {
  const read = ledgersAmong(sheets)
  const unread = sheets.filter(({ ledger }) => isRefusal(ledger)).map(({ grid }) => grid.name)
  const all = read.map(({ grid, ledger }) => toldByLedger(ledger, grid))
  const told = all.flatMap((one) => one.told)
  const { standing: own, changes } = standing.sheets === sheets ? { standing: told, changes: [] } : toldSetRight(ledgersAmong(standing.sheets).flatMap(({ grid, ledger }) => toldByLedger(ledger, grid).told), told)
  return { told: own, changes, filings: read.map(({ ledger }) => filed(ledger)), doubts: [...findingsOf(read.map(({ ledger }) => ledger)), ...all.flatMap(({ doubts }) => doubts), ...(unread.length > 0 ? [sheetsUnread(unread)] : [])] }
}

/** @returns the sheets that are ledgers */
export function ledgersAmong(sheets: readonly SheetRead[]) {
  return sheets.flatMap(({ grid, ledger }) => (isRefusal(ledger) ? [] : [{ grid, ledger }]))
}

/** Findings of ledgers as doubts of their document, errors first; of many the first, and how many more there are. */
export function findingsOf(read: readonly LedgerReading[]): Doubt[] {
  const all = (['errors', 'doubts'] as const).flatMap((kind) => read.flatMap((ledger) => ledger[kind].map((finding) => ({ ...finding, sheet: ledger.sheet }))))
  const told = all.slice(0, MOST_FINDINGS).map(({ kind, message, en, sheet }): Doubt => ({ doubt: kind, zh: read.length > 1 ? `${sheet}：${message}` : message, en: read.length > 1 ? `${sheet}: ${en}` : en }))
  return all.length > MOST_FINDINGS ? [...told, moreFindings(all.length - MOST_FINDINGS)] : told
}
