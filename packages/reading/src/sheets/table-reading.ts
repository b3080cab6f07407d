import type { Block, Decoding, Doubt, DocumentHints } from '@chanye/model'
import { contextOf } from '../context.ts'
import type { Healed } from '../healed.ts'
import type { Lexicon } from '../lexicon.ts'
import type { Reading } from '../read.ts'
import { WorkingText } from '../working-text.ts'
import { bareName } from './bare-name.ts'
import type { Book } from './grid.ts'
import { saidAt, type Told } from './said-at.ts'
import { sheetText, type SheetText } from './sheet-text.ts'

/** What a table says, as its readers found it. */
export interface TableFound {
  readonly told: readonly Told[]
  /** Doubts of the file as a whole. */
  readonly doubts: readonly Doubt[]
  /** What its title lines say; null where there are none. */
  readonly title: string | null
  readonly decoding: Decoding
}

/** A title stands in one of so many rows at the head, and is no shorter than this. */
const TITLE_ROWS = 3
const SHORTEST_TITLE = 5

/**
 * A table file as a reading: its cells written out as a text in which every statement has its place, so that it is recorded, shown and corrected as a text is.
 *
 * @returns the reading; a statement whose cell is not in the book is left out
 */
export function tableReading(book: Book, found: TableFound, hints: DocumentHints, lexicon: Lexicon): Reading {
  const sheets = sheetText(book)
  const { map } = WorkingText.of(sheets.text).settled()
  const healed: Healed = { source: { name: book.name, format: book.format, text: sheets.text, decoding: found.decoding }, clean: sheets.text, repairs: [], blocks: blocksOf(sheets), provenance: {}, doubts: found.doubts, map }
  const title = hints.title ?? found.title ?? titleIn(book) ?? bareName(book.name)
  const context = contextOf(healed, { ...hints, title }, lexicon)
  return { ...healed, title, date: context.date, region: context.region, statements: found.told.flatMap((told) => saidAt(told, sheets.sheets.get(told.sheet), sheets.text)) }
}

/** A line of its own at the head of the first sheet shown: its title. */
function titleIn({ grids }: Book): string | null {
  const shown = grids.find(({ hidden, height }) => !hidden && height > 0)
  for (let row = 0; shown && row < Math.min(shown.height, TITLE_ROWS); row++) {
    const [cell, other] = shown.row(row)
    if (cell?.kind === 'text' && other === undefined && cell.text.trim().length >= SHORTEST_TITLE) return cell.text.replace(/\s+/g, ' ').trim()
  }
  return null
}

/** A heading a sheet, a block a row. */
function blocksOf({ lines }: SheetText): Block[] {
  return lines.map(({ kind, start, end }) => ({ kind: kind === 'sheet' ? 'heading' : 'cell', clean: { start, end }, original: { start, end } }))
}
