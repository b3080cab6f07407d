import type { Span } from '@chanye/model'
import type { Book, Cell, Grid } from './grid.ts'
import { addressOf } from './grid.ts'

/** A book written out as one text, in which every cell has its place, so that evidence in a table is kept as evidence in a text is. */
export interface SheetText {
  /** A line a sheet's name, then a line a row: up to its last filled cell with a tab between columns; a long blank stretch is cut short. */
  readonly text: string
  /** @returns where a cell stands in the text; null where the sheet or cell is not there */
  spanOf(sheet: string, row: number, column: number): Span | null
  /** @returns the line of a row; null where it has no cells */
  lineOf(sheet: string, row: number): Span | null
  /** Every line in order: the names of sheets, and the rows that hold anything. */
  readonly lines: readonly SheetLine[]
  /** @returns the cell that stands at a position, as `表1!D11`; null between cells */
  cellAt(position: number): string | null
}

/** Blank cells of one stretch that are written out. */
const MOST_BLANKS = 40

/** A line of the text: a sheet's name, or a row of it. */
export interface SheetLine extends Span { readonly kind: 'sheet' | 'row' }

interface Placed { readonly start: number; readonly end: number; readonly sheet: string; readonly row: number; readonly column: number }

/**
 * Writes a book out as a text: the same book gives the same text on any machine.
 *
 * Tabs and line breaks inside a cell become spaces, so that a line is a row and a tab is a border.
 *
 * @example sheetText({ name: 'a', format: 'csv', grids: [] }).text // => ''
 */
export function sheetText(book: Book): SheetText {
  const writing: Writing = { out: [], at: 0, cells: [], lines: [], byRow: new Map() }
  for (const grid of book.grids) write(grid, writing)
  const { cells, lines, byRow } = writing
  const byPlace = new Map(cells.map((cell) => [key(cell.sheet, cell.row, cell.column), cell]))
  return {
    text: writing.out.join(''), lines,
    spanOf: (sheet, row, column) => spanOf(byPlace.get(key(sheet, row, column))),
    lineOf: (sheet, row) => byRow.get(key(sheet, row)) ?? null,
    cellAt: (position) => {
      const cell = cells[countUpTo(cells, position) - 1]
      return cell && position < cell.end ? `${cell.sheet}!${addressOf(cell.row, cell.column)}` : null
    },
  }
}

/** A text as it is written: its pieces, how long they are, and where what stands. */
interface Writing { readonly out: string[]; at: number; readonly cells: Placed[]; readonly lines: SheetLine[]; readonly byRow: Map<string, Span> }

function write(grid: Grid, writing: Writing): void {
  if (writing.at > 0) put(writing, '\n')
  writing.lines.push({ kind: 'sheet', start: writing.at, end: writing.at + grid.name.length })
  put(writing, `${grid.name}\n`)
  for (const row of grid.filled) writeRow(grid.name, { row, filled: grid.row(row) }, writing)
}

function writeRow(sheet: string, { row, filled }: { readonly row: number; readonly filled: readonly Cell[] }, writing: Writing): void {
  const start = writing.at
  let column = 0
  for (const cell of filled) {
    put(writing, '\t'.repeat(Math.max(0, Math.min(cell.column - column, MOST_BLANKS))))
    const words = oneLine(cell)
    writing.cells.push({ start: writing.at, end: writing.at + words.length, sheet, row, column: cell.column })
    put(writing, words)
    if (cell !== filled.at(-1)) put(writing, '\t')
    column = cell.column + 1
  }
  const line = { start, end: writing.at }
  writing.lines.push({ kind: 'row', ...line })
  writing.byRow.set(key(sheet, row), line)
  put(writing, '\n')
}

function put(writing: Writing, words: string): void {
  writing.out.push(words)
  writing.at += words.length
}

function oneLine({ text }: Cell): string {
  return text.replace(/[\t\r\n\v\f\u2028\u2029]/g, ' ')
}

function key(...parts: readonly (string | number)[]): string {
  return parts.join('\t')
}

function spanOf(cell: Placed | undefined): Span | null {
  return cell ? { start: cell.start, end: cell.end } : null
}

/** How many cells begin at or before a position. */
function countUpTo(cells: readonly Placed[], position: number): number {
  let low = 0
  let high = cells.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (cells[middle]!.start <= position) low = middle + 1
    else high = middle
  }
  return low
}
