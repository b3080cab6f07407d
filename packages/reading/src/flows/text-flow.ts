import type { DecodedText } from '../decoded-text.ts'
import type { Flow, FlowPiece } from '../formats/flow.ts'
import type { Grid } from '../sheets/grid.ts'
import { captionedTables } from './captions.ts'
import type { FlowText, PlacedTable } from './flow-text.ts'
import { type WrittenTable, writtenTables } from './written-tables.ts'

/**
 * A plain text as a document of prose and tables, its tables where they stand in it.
 *
 * @param isNamed - whether a table's figures can be named; one whose cannot stays prose, as it was
 * @returns null for a text without such a table, and for a web page
 */
export function textFlow(source: DecodedText, isNamed: (grid: Grid) => boolean): FlowText | null {
  if (source.format !== 'text') return null
  const all = writtenTables(source.text)
  if (all.length === 0) return null
  const grids = captionedTables(piecesOf(source.text, all))
  const tables = all.flatMap((table, i) => (isNamed(grids[i]!) ? [placed(table, grids[i]!)] : []))
  return tables.length === 0 ? null : { source, tables, headings: [], title: null }
}

/** @returns a plain text with tables as a flow; undefined where it holds none */
export function flowOfText({ name, text, format }: DecodedText): Flow | undefined {
  const tables = format === 'text' ? writtenTables(text) : []
  return tables.length === 0 ? undefined : { name, format: 'text', pieces: piecesOf(text, tables) }
}

function piecesOf(text: string, tables: readonly WrittenTable[]): FlowPiece[] {
  const pieces: FlowPiece[] = []
  let at = 0
  const lines = (until: number) => { for (const line of text.slice(at, until).split('\n')) pieces.push(...lineOf(line)) }
  for (const table of tables) {
    lines(table.start)
    pieces.push({ kind: 'table', grid: table.grid, page: null })
    at = table.end
  }
  lines(text.length)
  return pieces
}

/** A line as a piece, without the signs Markdown sets around its words; none where it has no words. */
function lineOf(written: string): FlowPiece[] {
  const line = written.trim()
  const mark = /^(?:#{1,6}(?:\s+|$)|>\s*)/u.exec(line)?.[0] ?? ''
  const words = line.slice(mark.length).replace(/^\*\*(?=.*\*\*$)|\*\*$/gu, '').trim()
  return words === '' ? [] : [{ kind: 'line', text: words, heading: mark.startsWith('#'), page: null }]
}

function placed({ rows, fields, start, end }: WrittenTable, grid: Grid): PlacedTable {
  const places = new Map(fields.map((field) => [`${field.row} ${field.column}`, { start: field.start, end: field.end }]))
  return { grid, rows, start, end, spanOf: (row, column) => places.get(`${row} ${column}`) ?? null, lineOf: (row) => rows[row] ?? null }
}
