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
  /** @returns the cell that stands at a position, as `表1!D11`; null between cells */
  cellAt(position: number): string | null
}

/** Blank cells of one stretch that are written out. */
const MOST_BLANKS = 40

interface Placed { readonly start: number; readonly end: number; readonly sheet: string; readonly row: number; readonly column: number }

/**
 * Writes a book out as a text: the same book gives the same text on any machine.
 *
 * Tabs and line breaks inside a cell become spaces, so that a line is a row and a tab is a border.
 *
 * @example sheetText({ name: 'a', format: 'csv', grids: [] }).text // => ''
 */
export function sheetText(book: Book): SheetText {
  const cells: Placed[] = []
  const lines = new Map<string, Span>()
  let text = ''
  for (const grid of book.grids) text = written(grid, text, { cells, lines })
  const bySheet = new Map(cells.map((cell) => [key(cell.sheet, cell.row, cell.column), cell]))
  return {
    text,
    spanOf: (sheet, row, column) => spanOf(bySheet.get(key(sheet, row, column))),
    lineOf: (sheet, row) => lines.get(key(sheet, row)) ?? null,
    cellAt: (position) => {
      const cell = cells[countUpTo(cells, position) - 1]
      return cell && position < cell.end ? `${cell.sheet}!${addressOf(cell.row, cell.column)}` : null
    },
  }
}

function written(grid: Grid, before: string, { cells, lines }: { readonly cells: Placed[]; readonly lines: Map<string, Span> }): string {
  const out = [`${before}${before === '' ? '' : '\n'}${grid.name}\n`]
  let at = out[0]!.length
  for (let row = 0; row < grid.height; row++) {
    const filled = grid.row(row)
    if (filled.length === 0) continue
    const start = at
    let column = 0
    for (const cell of filled) {
      const blanks = Math.min(cell.column - column, MOST_BLANKS)
      if (blanks > 0) { out.push('\t'.repeat(blanks)); at += blanks }
      column = cell.column + 1
      const words = oneLine(cell)
      cells.push({ start: at, end: at + words.length, sheet: grid.name, row, column: cell.column })
      out.push(words, '\t')
      at += words.length + 1
    }
    out[out.length - 1] = '\n'
    lines.set(key(grid.name, row), { start, end: at - 1 })
  }
  return out.join('')
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
