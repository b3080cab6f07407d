import type { Decoding, Span } from '@chanye/model'
import type { DecodedText } from '../decoded-text.ts'
import type { Flow } from '../formats/flow.ts'
import type { Grid } from '../sheets/grid.ts'
import { type CellPlaces, gridText } from '../sheets/sheet-text.ts'
import { captionedTables, titlePiece } from './captions.ts'

/** A table where it stands in a document's text, from its first row to the end of its last. */
export interface PlacedTable extends Span, CellPlaces {
  readonly grid: Grid
  /** The rows that hold anything, in order. */
  readonly rows: readonly Span[]
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
    const words = piece.kind === 'line' ? `${piece.text.replace(/[\r\n\v\f\u2028\u2029]+/gu, ' ')}\n` : put(grids[tables.length]!, at, tables)
    if (piece.kind === 'line' && piece.heading) headings.push({ start: at, end: at + words.length - 1 })
    if (i === titleAt) title = { start: at + words.length - words.trimStart().length, end: at + words.trimEnd().length }
    out.push(words)
    at += words.length
  }
  return { source: { name, format, text: out.join(''), decoding: EXACT }, tables, headings, title }
}

/** Puts a table where it stands among those of a document. @returns its rows, without its name */
function put(grid: Grid, at: number, tables: PlacedTable[]): string {
  const { text, rows, spanOf, lineOf } = gridText(grid, at)
  tables.push({ grid, rows, spanOf, lineOf, start: at, end: at + Math.max(text.length - 1, 0) })
  return text
}
