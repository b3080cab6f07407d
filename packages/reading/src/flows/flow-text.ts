import type { Decoding, Span } from '@chanye/model'
import type { DecodedText } from '../decoded-text.ts'
import type { Flow } from '../formats/flow.ts'
import type { Grid } from '../sheets/grid.ts'
import { sheetText } from '../sheets/sheet-text.ts'
import { captionedTables, titlePiece } from './captions.ts'

/** A table where it stands in a document's text, from its first row to the end of its last. */
export interface PlacedTable extends Span {
  readonly grid: Grid
  /** The rows that hold anything, in order. */
  readonly rows: readonly Span[]
  /** @returns where a cell stands in the document's text; null where none does */
  spanOf(row: number, column: number): Span | null
  /** @returns the line of a row; null where it has no cells */
  lineOf(row: number): Span | null
}

/** A document of prose and tables as one text, in which every table has its place. */
export interface FlowText {
  readonly source: DecodedText
  readonly tables: readonly PlacedTable[]
  /** Lines known to head a part of the document. */
  readonly headings: readonly Span[]
  /** Where its title stands; null where it is not known. */
  readonly title: Span | null
}

const EXACT: Decoding = { encoding: 'utf-8', confidence: 1 }

/**
 * Writes a document out as one text: its lines as they are, each table as a line a row with a tab between columns.
 *
 * @example flowText({ name: 'a', format: 'docx', pieces: [{ kind: 'line', text: '甲', heading: false, page: null }] }).source.text // => '甲\n'
 */
export function flowText({ name, format, pieces }: Flow): FlowText {
  const out: string[] = []
  const tables: PlacedTable[] = []
  const headings: Span[] = []
  const grids = captionedTables(pieces)
  const titleAt = titlePiece(pieces)
  let title: Span | null = null
  let at = 0
  for (const [i, piece] of pieces.entries()) {
    const grid = piece.kind === 'table' ? grids[tables.length]! : null
    const words = grid ? written(grid) : `${(piece as { readonly text: string }).text.replace(/[\r\n\v\f\u2028\u2029]+/gu, ' ')}\n`
    if (grid) tables.push(placed(grid, at))
    else if (piece.kind === 'line' && piece.heading) headings.push({ start: at, end: at + words.length - 1 })
    if (i === titleAt) title = { start: at + words.length - words.trimStart().length, end: at + words.trimEnd().length }
    out.push(words)
    at += words.length
  }
  return { source: { name, format, text: out.join(''), decoding: EXACT }, tables, headings, title }
}

/** The rows of a table, without its name. */
function written(grid: Grid): string {
  return sheetText({ name: '', format: 'docx', grids: [grid] }).text.slice(grid.name.length + 1)
}

function placed(grid: Grid, at: number): PlacedTable {
  const sheet = sheetText({ name: '', format: 'docx', grids: [grid] })
  const moved = (span: Span | null): Span | null => (span ? { start: span.start - grid.name.length - 1 + at, end: span.end - grid.name.length - 1 + at } : null)
  const rows = sheet.lines.flatMap((line) => (line.kind === 'row' ? [moved(line)!] : []))
  return { grid, rows, start: rows[0]?.start ?? at, end: rows.at(-1)?.end ?? at, spanOf: (row, column) => moved(sheet.spanOf(grid.name, row, column)), lineOf: (row) => moved(sheet.lineOf(grid.name, row)) }
}
