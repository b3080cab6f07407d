import type { Refusal } from '@chanye/model'
import { addressOf, type Book, type Grid } from '../sheets/grid.ts'
import { amountOf } from './amount.ts'
import { checked } from './checks/checked.ts'
import { closingOf } from './closing.ts'
import { type SheetColumn, sheetColumns } from './columns.ts'
import { type Findings, findingsOf } from './findings.ts'
import { type Header, headerOf, type Vocabulary } from './header.ts'
import { linesOf } from './lines.ts'
import { type Match, match, type PreparedTemplate, prepared } from './match.ts'
import { shown } from './printed.ts'
import type { LedgerReading } from './reading.ts'
import { BLANK_IS_ABOVE, SIDE_SHEET } from './rules.ts'
import { senderOf } from './sender.ts'
import { cellsUnder, linesOver, type Sheet, sheetOf } from './sheet.ts'
import { placesOf, tableOf } from './table.ts'
import type { LedgerTemplate } from './template.ts'
import { senseOf, unitsOfLines } from './units.ts'

/** A sheet with what its headings were taken for. */
interface Candidate {
  readonly sheet: Sheet
  readonly header: Header
  readonly match: Match
  readonly closing: string | null
  /** The lines over the headings. */
  readonly over: readonly string[]
  readonly score: number
}

const LEAST_SCORE = 0.36
const FEWEST_COLUMNS = 3

/**
 * Reads the ledger of a book: the sheet whose headings a template covers best, its rows with their fields, and what is wrong or doubtful in them.
 *
 * @returns a refusal where no sheet bears headings enough of any template, saying which came nearest and what it misses
 */
export function ledgerOf(book: Book, templates: readonly LedgerTemplate[]): LedgerReading | Refusal<'no-ledger'> {
  const all = templates.map(prepared)
  const vocabulary = new Set(all.flatMap(({ words }) => words.flat()))
  const candidates = book.grids.filter(({ hidden }) => !hidden).flatMap((grid) => candidateOf(grid, book, { all, vocabulary }) ?? [])
  const best = chosen(candidates)
  if (!best) return refused(candidates, book)
  return readingOf(best, vocabulary)
}

function candidateOf(grid: Grid, book: Book, { all, vocabulary }: { all: readonly PreparedTemplate[]; vocabulary: Vocabulary }): Candidate | undefined {
  const sheet = sheetOf(grid)
  const header = headerOf(sheet, vocabulary)
  if (!header) return undefined
  const over = linesOver(sheet, header.top)
  const heads = sheetColumns(sheet, header, null).map(({ path, units }) => `${path.join(' ')} ${units.join(' ')}`)
  const closing = closingOf({ lines: over, headings: heads, names: [grid.name, book.name] })
  const columns = sheetColumns(sheet, header, closing === null ? null : Number(closing.slice(0, 4)))
  const cells = (column: SheetColumn) => cellsUnder(sheet, header.bottom, column.places)
  const title = `${over.join(' ')} ${grid.name} ${book.name}`
  const found = all.map((template) => match(template, { columns, cells, title })).reduce((best, one) => (one.score > best.score ? one : best))
  const rows = Math.max(0, grid.height - header.bottom - 1)
  const score = found.score * Math.min(1, 0.6 + 0.1 * Math.log2(1 + rows)) * (SIDE_SHEET.test(grid.name) ? 0.5 : 1)
  return { sheet, header, match: found, closing, over, score }
}

/** The best sheet; of those nearly as good the one that closes last. */
function chosen(candidates: readonly Candidate[]): Candidate | undefined {
  const fit = candidates.filter(({ match: { score, missing, columns } }) => score >= LEAST_SCORE && missing.length === 0 && columns.filter(({ as }) => as).length >= FEWEST_COLUMNS)
  const most = Math.max(0, ...fit.map(({ score }) => score))
  return fit.filter(({ score }) => score >= most * 0.9).sort((a, b) => (b.closing ?? '').localeCompare(a.closing ?? '', 'en') || b.score - a.score)[0]
}

function refused(candidates: readonly Candidate[], book: Book): Refusal<'no-ledger'> {
  const near = [...candidates].sort((a, b) => b.score - a.score)[0]
  if (!near) return { refused: 'no-ledger', need: `a sheet with headings of a known ledger; none of ${book.grids.length} has any`, facts: { sheets: book.grids.length } }
  const { match: { template, missing, columns } } = near
  const matched = columns.filter(({ as }) => as).length
  return {
    refused: 'no-ledger', need: `headings of a known ledger; ${template.name} comes nearest with ${matched} of ${columns.length} headings${missing.length > 0 ? ` and lacks ${missing.join(', ')}` : ''}`,
    facts: { template: template.name, matched, headings: columns.length, missing: missing.join(' ') },
  }
}

function readingOf({ sheet, header, match: { template, columns }, closing, over }: Candidate, vocabulary: Vocabulary): LedgerReading {
  const findings: Findings = findingsOf(template)
  const places = placesOf(template, columns)
  const { lines, nameless } = linesOf(sheet, header, { places, vocabulary })
  for (const row of nameless) findings.tell('no-name', addressOf(row, places.name[0] ?? 0), {})
  const lineUnits = unitsOfLines(over)
  const signs = { lineUnits, closing, headRow: header.bottom, tell: findings.tell }
  const senses = columns.map((column) => ({ ...column, sense: senseOf(column, { ...signs, cells: cellsUnder(sheet, header.bottom, column.column.places).filter((cell) => amountOf(shown(cell)) !== undefined) }) }))
  const notes = lines.filter(({ kind }) => kind === 'note').map(({ text }) => text)
  const table = tableOf(sheet, lines, { template, senses, closing, tell: findings.tell, blanksAbove: [...notes, ...over].some((note) => BLANK_IS_ABOVE.test(note)) })
  checked(table, { template, closing, notes: [...over, ...notes], tell: findings.tell })
  return {
    template: template.name, sheet: sheet.grid.name, closing, sender: senderOf([...over, ...notes]), header_row_numbers: Array.from({ length: header.bottom - header.top + 1 }, (_, i) => header.top + i + 1),
    headings: senses.map(({ column, as, sense, score }) => ({ heading: column.heading, letter: addressOf(0, column.places[0]!).replace(/\d+$/u, ''), column: as?.name ?? null, type: as?.type ?? null, unit: sense.unit, plan: as?.plan === true, score: Math.round(score * 100) / 100 })),
    rows: table.rows.map(({ row }) => row), errors: findings.errors, doubts: findings.doubts, notes,
  }
}
