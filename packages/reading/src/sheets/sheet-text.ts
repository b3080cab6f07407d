import type { Span } from '@chanye/model'
import { type Cell, type Book, type Grid, placeIn } from './grid.ts'

/** Where the cells of a table stand in a text. */
export interface CellPlaces {
  /** @returns where a cell stands; null where none does */
  spanOf(row: number, column: number): Span | null
  /** @returns the line of a row; null where it has no cells */
  lineOf(row: number): Span | null
}

/** The rows of a sheet written out, in which every cell has its place, so that evidence in a table is kept as evidence in a text is. */
export interface GridText extends CellPlaces {
  /** A line a row: up to its last filled cell with a tab between columns; a long blank stretch is cut short. */
  readonly text: string
  /** The lines of the rows that hold anything, in order. */
  readonly rows: readonly Span[]
}

/** A book written out as one text. */
export interface SheetText {
  /** A line a sheet's name, then its rows, with an empty line between two sheets. */
  readonly text: string
  /** Every line in order: the names of sheets, and the rows that hold anything. */
  readonly lines: readonly SheetLine[]
  /** By name of a sheet, where its cells stand. */
  readonly sheets: ReadonlyMap<string, CellPlaces>
}

/** Blank cells of one stretch that are written out. */
const MOST_BLANKS = 40

/** A line of the text: a sheet's name, or a row of it. */
export interface SheetLine extends Span { readonly kind: 'sheet' | 'row' }

/**
 * Writes a book out as a text: the same book gives the same text on any machine.
 *
 * @example sheetText({ name: 'a', format: 'csv', grids: [] }).text // => ''
 */
export function sheetText({ grids }: Book): SheetText {
  const out: string[] = []
  const lines: SheetLine[] = []
  const sheets = new Map<string, CellPlaces>()
  let at = 0
  for (const grid of grids) {
    const head = `${at > 0 ? '\n' : ''}${grid.name}\n`
    const rows = gridText(grid, at + head.length)
    lines.push({ kind: 'sheet', start: at + head.length - 1 - grid.name.length, end: at + head.length - 1 })
    for (const row of rows.rows) lines.push({ kind: 'row', ...row })
    sheets.set(grid.name, rows)
    out.push(head, rows.text)
    at += head.length + rows.text.length
  }
  return { text: out.join(''), lines, sheets }
}

/**
 * Writes the rows of a sheet out, to stand at a place in a text.
 *
 * Tabs and line breaks inside a cell become spaces, so that a line is a row and a tab is a border.
 */
export function gridText(grid: Grid, at: number): GridText {
  const out: string[] = []
  const rows = new Map<number, WrittenRow>()
  let start = at
  for (const row of grid.filled) {
    const { text, ...written } = rowText(grid.row(row), start)
    out.push(text)
    rows.set(row, written)
    start += text.length
  }
  return {
    text: out.join(''), rows: Array.from(rows.values(), ({ line }) => line),
    lineOf: (row) => rows.get(row)?.line ?? null,
    spanOf: (row, column) => {
      const cells = rows.get(row)?.cells ?? []
      const cell = cells[placeIn(cells, column)]
      return cell?.column === column ? { start: cell.start, end: cell.end } : null
    },
  }
}

interface Placed extends Span { readonly column: number }
interface WrittenRow { readonly line: Span; readonly cells: readonly Placed[] }

function rowText(filled: readonly Cell[], start: number): WrittenRow & { readonly text: string } {
  const cells: Placed[] = []
  let text = ''
  let next = 0
  for (const cell of filled) {
    if (cell !== filled[0]) text += '\t'
    text += '\t'.repeat(Math.max(0, Math.min(cell.column - next, MOST_BLANKS)))
    const words = cell.text.replace(/[\t\r\n\v\f\u2028\u2029]/g, ' ')
    cells.push({ column: cell.column, start: start + text.length, end: start + text.length + words.length })
    text += words
    next = cell.column + 1
  }
  return { text: `${text}\n`, cells, line: { start, end: start + text.length } }
}
