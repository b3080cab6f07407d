import { grouped, type Refusal } from '@chanye/model'
import { addressOf, type Book, type Grid } from '../sheets/grid.ts'
import { amountOf } from './amount.ts'
import { type Candidate, candidatesOf, chosen, refused, saidOf } from './candidate.ts'
import { letterOf } from './columns.ts'
import { checked } from './checks/checked.ts'
import { type Findings, findingsOf } from './findings.ts'
import { formOf, type SheetForm } from './form.ts'
import { linesOf } from './lines.ts'
import type { Mapping } from './mapping.ts'
import { shown } from './printed.ts'
import type { LedgerReading } from './reading.ts'
import { headingOf } from './heading.ts'
import { BETWEEN_NAMES, BLANK_IS_ABOVE, PLANNED_DATE, QUOTED } from './rules.ts'
import { senderOf } from './sender.ts'
import { cellsUnder } from './sheet.ts'
import { placesOf, tableOf } from './table.ts'
import type { LedgerTemplate } from './template.ts'
import { type AssumedUnit, senseOf, unitsOfLines } from './units.ts'

/** A sheet as it was understood: its form where it bears headings, and its ledger or why it is none. */
export interface SheetRead {
  /** With the cells a person set right. */
  readonly grid: Grid
  readonly form: SheetForm | null
  readonly ledger: LedgerReading | Refusal<'no-ledger'>
}

/** A book as it was understood: sheet by sheet, and the ledger that fits best. */
export interface LedgersRead { readonly sheets: readonly SheetRead[]; readonly best: LedgerReading | Refusal<'no-ledger'> }

/**
 * Reads the ledger of a book: the sheet whose headings a template covers best, its rows with their fields, and what is wrong or doubtful in them.
 *
 * @param mapping - what a person says where it would be understood wrongly
 * @returns a refusal where no sheet bears headings enough of any template, saying which came nearest and what it misses
 */
export function ledgerOf(book: Book, templates: readonly LedgerTemplate[], mapping: Mapping = []): LedgerReading | Refusal<'no-ledger'> {
  const candidates = candidatesOf(book, templates, mapping)
  const best = chosen(candidates)
  return best ? readingOf(best) : refused(candidates, book)
}

/**
 * Reads every sheet shown of a book as a ledger, each for itself.
 *
 * @returns the sheets in the book's order with their forms; a sheet that is none bears the refusal
 */
export function ledgersOf(book: Book, templates: readonly LedgerTemplate[], mapping: Mapping = []): LedgersRead {
  const candidates = candidatesOf(book, templates, mapping)
  const best = chosen(candidates)
  const sheets = book.grids.filter(({ hidden, height }) => !hidden && height > 0).map((grid): SheetRead => {
    const candidate = candidates.find(({ sheet }) => sheet.grid.name === grid.name)
    if (!candidate) return { grid, form: null, ledger: refused([], { ...book, grids: [grid] }) }
    const ledger = chosen([candidate]) ? readingOf(candidate) : refused([candidate], book)
    return { grid: candidate.sheet.grid, form: formOf(candidate, ledger), ledger }
  })
  return { sheets, best: sheets.find(({ grid }) => grid.name === best?.sheet.grid.name)?.ledger ?? refused(candidates, book) }
}

function readingOf({ sheet, header, match: { template, columns }, closing, over, said, vocabulary }: Candidate): LedgerReading {
  const findings: Findings = findingsOf(template)
  const places = placesOf(template, columns)
  const { lines: all, nameless } = linesOf(sheet, header, { places, vocabulary })
  const without = new Set(said?.without?.map(({ row }) => row - 1))
  const lines = all.filter(({ top }) => !without.has(top))
  for (const row of nameless.filter((one) => !without.has(one))) findings.tell('no-name', addressOf(row, places.name[0] ?? 0), {})
  const lineUnits = unitsOfLines(over)
  const assumed: AssumedUnit[] = []
  const signs = { lineUnits, closing, headRow: header.bottom, assume: (one: AssumedUnit) => { assumed.push(one) } }
  const senses = columns.map((column) => {
    const under = cellsUnder(sheet, header.bottom, column.column.places)
    return { ...column, sense: senseOf(column, { ...signs, said: saidOf(said, column.column)?.unit, under, cells: under.filter((cell) => amountOf(shown(cell)) !== undefined) }) }
  })
  tellAssumed(assumed, findings.tell)
  const notes = lines.filter(({ kind }) => kind === 'note').map(({ text }) => text)
  const table = tableOf(sheet, lines, { template, senses, closing, tell: findings.tell, blanksAbove: blanksAbove([...notes, ...over], senses.map(({ column }) => column.heading)) })
  checked(table, { template, closing, notes: [...over, ...notes], tell: findings.tell })
  return {
    template: template.name, sheet: sheet.grid.name, closing, sender: senderOf([...over, ...notes]), header_row_numbers: Array.from({ length: header.bottom - header.top + 1 }, (_, i) => header.top + i + 1),
    headings: senses.map(({ column, as, sense, score }) => ({ heading: column.heading, letter: letterOf(column), column: as?.name ?? null, type: as?.type ?? sense.kind ?? null, unit: sense.unit, plan: as ? as.plan === true : sense.kind === 'date' && PLANNED_DATE.test(column.heading), score: Math.round(score * 100) / 100 })),
    rows: table.rows.map(({ row }) => row), errors: findings.errors, doubts: findings.doubts, notes,
  }
}

/** A sheet that names no unit is doubted once for all of its columns that are read in one. */
function tellAssumed(assumed: readonly AssumedUnit[], tell: Findings['tell']): void {
  for (const group of grouped(assumed, ({ unit }) => unit)) tell('unit-assumed', group[0]!.cell, { column: group.map(({ column }) => column).join('、'), value: group[0]!.unit })
}

/** Under which headings a blank repeats what stands above: those a note names in quotes or before it speaks of blanks, all where it names none. */
function blanksAbove(notes: readonly string[], headings: readonly string[]): (heading: string) => boolean {
  const saying = notes.filter((note) => BLANK_IS_ABOVE.test(note))
  const quoted = saying.flatMap((note) => [...note.matchAll(QUOTED)].map(([, words]) => headingOf(words!).words))
  const told = saying.flatMap((note) => note.slice(0, note.search(BLANK_IS_ABOVE)).split(BETWEEN_NAMES)).filter((words) => words !== '' && headings.includes(words))
  const named = quoted.length > 0 ? quoted : told
  return (heading) => saying.length > 0 && (named.length === 0 || (quoted.length > 0 ? named.some((words) => heading.includes(words)) : named.includes(heading)))
}
