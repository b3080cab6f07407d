import type { Cell, Merge } from '../../sheets/grid.ts'
import { type DocxSheet, type EndedParagraph, endedParagraph, openParagraph, type OpenParagraph } from './paragraph.ts'
import { type OpenCell, openTable, type OpenTable } from './table.ts'

/** What is heard of a document, in reading order. */
export interface DocxHeard {
  line(text: string, heading: boolean): void
  table(cells: readonly Cell[], merges: readonly Merge[]): void
  /** A note is named in the text. */
  note(kind: 'footnote' | 'endnote', id: string): void
  /** A footnote or endnote begins, in a part of notes. */
  beginNote(id: string): void
  /** Something was put in or taken out, and the change is still tracked. */
  tracked(): void
}

/** Where paragraphs go: into the text, a cell, or a box that stands beside the text. */
interface Frame { readonly cell: OpenCell | undefined; readonly paragraphs: OpenParagraph[]; readonly tables: OpenTable[]; before: string }
type Piece = EndedParagraph | { readonly cells: readonly Cell[]; readonly merges: readonly Merge[] }

/** The open paragraphs, tables, cells and boxes of a document, and the order in which what they hold is told. */
export interface Placing {
  paragraph(): OpenParagraph | undefined
  table(): OpenTable | undefined
  cell(): OpenCell | undefined
  readonly begin: Readonly<Record<'p' | 'tbl' | 'tr' | 'tc' | 'txbxContent', () => void>>
  readonly end: Readonly<Record<'p' | 'tbl' | 'tr' | 'tc' | 'txbxContent', () => void>>
}

/** @returns a placing of nothing yet; boxes are told after the paragraph they hang on, tables inside cells after the table around them */
export function placing(name: string, sheet: DocxSheet, heard: DocxHeard): Placing {
  const frames: Frame[] = [frame(undefined)]
  const waiting: Piece[] = []
  const here = () => frames.at(-1)!
  const table = () => here().tables.at(-1)
  const tell = (piece: Piece) => {
    if (frames.length > 1 || here().paragraphs.length > 0) waiting.push(piece)
    else if ('cells' in piece) heard.table(piece.cells, piece.merges)
    else for (const text of piece.text.split('\n').filter((line) => line.trim() !== '')) heard.line(text.trim(), piece.heading)
  }
  const settle = () => { if (frames.length === 1 && here().paragraphs.length + here().tables.length === 0) for (const piece of waiting.splice(0)) tell(piece) }
  const leave = () => {
    frames.pop()
    settle()
  }
  return {
    paragraph: () => here().paragraphs.at(-1), table, cell: () => here().cell,
    begin: {
      p: () => { here().paragraphs.push(openParagraph(here().before)) },
      tbl: () => { here().tables.push(openTable(name)) },
      tr: () => { table()?.beginRow() },
      tc: () => { frames.push(frame({ texts: [], span: 1, down: null, sideways: null })) },
      txbxContent: () => { frames.push(frame(undefined)) },
    },
    end: {
      p: () => { for (const piece of endedIn(here(), sheet)) tell(piece); settle() },
      tbl: () => { for (const piece of piecesOf(here().tables.pop())) tell(piece); settle() },
      tr: () => { table()?.endRow() },
      tc: () => { const { cell } = here(); if (cell) { leave(); table()?.put(cell) } },
      txbxContent: () => { if (frames.length > 1 && !here().cell) leave() },
    },
  }
}

function frame(cell: OpenCell | undefined): Frame {
  return { cell, paragraphs: [], tables: [], before: '' }
}

/** The paragraph that ends in a frame: kept for the next where its end was taken out, put into the cell where it stands in one, else told. */
function endedIn(place: Frame, sheet: DocxSheet): Piece[] {
  const ended = place.paragraphs.pop()
  place.before = ended?.joined ? ended.text : ''
  if (!ended || ended.joined) return []
  const told = endedParagraph(ended, sheet, place.cell !== undefined)
  if (told === null) return []
  if (!place.cell) return [told]
  place.cell.texts.push(told.text)
  return []
}

function piecesOf(table: OpenTable | undefined): Piece[] {
  if (!table) return []
  const { cells, merges, lines } = table.ended()
  if (lines !== null) return lines.map((text) => ({ text, heading: false }))
  return cells.length > 0 ? [{ cells, merges }] : []
}
