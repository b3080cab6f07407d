import type { Refusal } from '@chanye/model'
import { once } from '../once.ts'
import { type Book, type Grid } from '../sheets/grid.ts'
import { closingOf } from './closing.ts'
import { letterOf, type SheetColumn, sheetColumns } from './columns.ts'
import { MOST_LIKE } from './concepts.ts'
import { type Fit, fitOf } from './fit.ts'
import { type Header, headerOf, hitsOf, likelyHeader, type Vocabulary } from './header.ts'
import { type Mapping, mappingOf, setRight, type SheetMapping } from './mapping.ts'
import { FEWEST_WEIGHED, type Match, match, prepared, type PreparedTemplate } from './match.ts'
import { SIDE_SHEET } from './rules.ts'
import { cellsUnder, linesOver, type Sheet, sheetOf } from './sheet.ts'
import type { LedgerTemplate } from './template.ts'

/** A sheet with what its headings were taken for. */
export interface Candidate {
  readonly sheet: Sheet
  readonly header: Header
  readonly match: Match
  readonly closing: string | null
  /** What the sheet itself says of when it closes. */
  readonly ownClosing: string | null
  /** The lines over the headings. */
  readonly over: readonly string[]
  readonly score: number
  readonly said: SheetMapping | undefined
  readonly vocabulary: Vocabulary
}

const LEAST_SCORE = 0.36
const FEWEST_COLUMNS = 3
/** Of headings known by what they mean alone: so many, and this share of all. */
const FEWEST_MEANT = 6
const MOSTLY_MEANT = 0.7
/** A template that a person chose goes before any that fits. */
const CHOSEN = 1

/** Templates made ready to be matched, and the words of their headings, once for all books read by them. */
const ready = once((templates: readonly LedgerTemplate[]): { readonly all: readonly PreparedTemplate[]; readonly vocabulary: Vocabulary } => {
  const all = templates.map(prepared)
  return { all, vocabulary: new Set(all.flatMap(({ words }) => words.flat())) }
})

/** @returns the sheets shown that bear headings, each with the template that fits best or that a person chose; none of those a person says are no ledger */
export function candidatesOf(book: Book, templates: readonly LedgerTemplate[], mapping: Mapping): Candidate[] {
  const { all, vocabulary } = ready(templates)
  return book.grids.filter(({ hidden }) => !hidden).flatMap((grid) => candidateOf(grid, book, { all, vocabulary, said: mappingOf(mapping, grid.name) }) ?? [])
}

function candidateOf(given: Grid, book: Book, { all, vocabulary, said }: { all: readonly PreparedTemplate[]; vocabulary: Vocabulary; said: SheetMapping | undefined }): Candidate | undefined {
  const grid = setRight(given, said?.cells ?? [])
  const sheet = sheetOf(grid)
  const header = headerIn(sheet, said, vocabulary)
  const asked = said?.template ? all.filter(({ template }) => template.name === said.template) : all
  if (!header || asked.length === 0) return undefined
  const over = linesOver(sheet, header.top)
  const heads = sheetColumns(sheet, header, null).map(({ path, units }) => `${path.join(' ')} ${units.join(' ')}`)
  const ownClosing = closingOf({ lines: over, headings: heads, names: [grid.name, book.name] })
  const closing = said?.closing ?? ownClosing
  const columns = sheetColumns(sheet, header, closing)
  const fits = new Map<readonly number[], Fit>()
  const fit = ({ places }: SheetColumn) => {
    const known = fits.get(places) ?? fitOf(cellsUnder(sheet, header.bottom, places))
    fits.set(places, known)
    return known
  }
  const title = `${over.join(' ')} ${grid.name} ${book.name}`
  const found = asked.map((template) => match(template, { columns, fit, title, given: (column) => saidOf(said, column)?.column })).reduce((best, one) => (one.score > best.score ? one : best))
  return { sheet, header, match: found, closing, ownClosing, over, score: weighed(found, sheet, header) + (said?.template ? CHOSEN : 0), said, vocabulary }
}

/** The header rows a person says, else those that bear known headings, else the row that looks most like headings. */
function headerIn(sheet: Sheet, said: SheetMapping | undefined, vocabulary: Vocabulary): Header | undefined {
  if (!said?.headerRows) return headerOf(sheet, vocabulary) ?? likelyHeader(sheet, vocabulary)
  const [top, bottom] = [said.headerRows[0] - 1, said.headerRows[1] - 1]
  return { top, bottom, hits: hitsOf(sheet, bottom, vocabulary) }
}

/** How well a sheet is a ledger: by its headings, its rows and its name. */
function weighed({ score }: Match, { grid }: Sheet, header: Header): number {
  const rows = Math.max(0, grid.height - header.bottom - 1)
  return score * Math.min(1, 0.6 + 0.1 * Math.log2(1 + rows)) * (SIDE_SHEET.test(grid.name) ? 0.5 : 1)
}

/** @returns what a person says of a column; undefined where nothing is said */
export function saidOf(said: SheetMapping | undefined, column: Pick<SheetColumn, 'places'>) {
  return said?.columns?.find(({ letter }) => letter === letterOf(column))
}

/** @returns the best sheet that is a ledger; of those nearly as good the one that closes last */
export function chosen(candidates: readonly Candidate[]): Candidate | undefined {
  const fit = candidates.filter((one) => one.said?.template !== null && one.match.missing.length === 0 && (one.score >= CHOSEN || isLedger(one)))
  const most = Math.max(0, ...fit.map(({ score }) => score))
  return fit.filter(({ score }) => score >= most * 0.9).sort((a, b) => (b.closing ?? '').localeCompare(a.closing ?? '', 'en') || b.score - a.score)[0]
}

/** Whether a sheet is a ledger by itself: enough of its headings known by their words, and well matched; else most of them by what they mean. */
function isLedger({ header, match: { score, columns } }: Candidate): boolean {
  const matched = columns.filter(({ as }) => as)
  const meant = matched.filter((one) => one.score <= MOST_LIKE).reduce((sum, one) => sum + one.score, 0) / Math.max(FEWEST_WEIGHED, columns.length)
  if (header.hits > 0 && matched.length >= FEWEST_COLUMNS && score - meant >= LEAST_SCORE) return true
  return score >= LEAST_SCORE && matched.length >= FEWEST_MEANT && matched.length >= columns.length * MOSTLY_MEANT
}

/** @returns why none of the sheets is a ledger: which template came nearest and what it misses */
export function refused(candidates: readonly Candidate[], book: Book): Refusal<'no-ledger'> {
  const near = candidates.filter(({ header, said }) => header.hits > 0 || said?.template).sort((a, b) => b.score - a.score)[0]
  if (!near) return { refused: 'no-ledger', need: `a sheet with headings of a known ledger; none of ${book.grids.length} has any`, facts: { sheets: book.grids.length } }
  const { match: { template, missing, columns } } = near
  const matched = columns.filter(({ as }) => as).length
  return {
    refused: 'no-ledger', need: `headings of a known ledger; ${template.name} comes nearest with ${matched} of ${columns.length} headings${missing.length > 0 ? ` and lacks ${missing.join(', ')}` : ''}`,
    facts: { template: template.name, matched, headings: columns.length, missing: missing.join(' ') },
  }
}
