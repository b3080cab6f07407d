import { type Doubt, type DocumentHints, isFlowFormat } from '@chanye/model'
import type { Lexicon } from '../lexicon.ts'
import type { OnProgress } from '../progress.ts'
import { read, type Reading } from '../read.ts'
import { bareName } from '../sheets/bare-name.ts'
import type { Book } from '../sheets/grid.ts'
import { saidAt, type Told } from '../sheets/said-at.ts'
import type { FlowText } from './flow-text.ts'
import { proseApart } from './prose-apart.ts'

/** What the tables of a document say, as their readers found it. */
export interface FlowFound { readonly told: readonly Told[]; readonly doubts: readonly Doubt[] }

/** How a document is to be read. */
export interface FlowReader {
  readonly hints: DocumentHints
  readonly lexicon: Lexicon
  readonly onProgress?: OnProgress | undefined
  /** Reads its tables, given as a book that is called as the document is titled. */
  readonly tables: (book: Book) => FlowFound
}

/** A text without tables of this length or less may hold nothing. */
const SHORT = 400

/**
 * Reads a document of prose and tables: its sentences as sentences, its tables by their cells, as one reading in the document's own order.
 *
 * @returns the reading; a doubt about little being found is left out where the tables say what the document has to say
 */
export function flowReading(flow: FlowText, { hints, lexicon, onProgress, tables }: FlowReader): Reading {
  const titled = titleOf(flow)
  const prose = proseApart(flow)
  const said = titled ? { title: titled.value, ...hints } : hints
  const read0 = prose.within(read({ ...flow.source, text: prose.text }, said, lexicon, onProgress))
  const title = hints.title ?? titled?.value ?? read0.title ?? bareName(flow.source.name)
  const book: Book = { name: title, format: isFlowFormat(flow.source.format) ? flow.source.format : 'text', grids: flow.tables.map(({ grid }) => grid) }
  const found = tables(book)
  const placed = new Map(flow.tables.map((table) => [table.grid.name, table]))
  const statements = [...read0.statements, ...found.told.flatMap((told) => saidAt(told, placed.get(told.sheet), flow.source.text))].sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start)
  const enough = found.told.length > 0 && prose.text.replace(/\s/gu, '').length <= SHORT
  return {
    ...read0, title, statements, doubts: [...read0.doubts.filter(({ doubt }) => !enough || doubt !== 'little-found'), ...found.doubts],
    provenance: titled ? { ...read0.provenance, title: titled } : read0.provenance,
  }
}

function titleOf({ source: { text }, title }: FlowText): { value: string; start: number; end: number } | null {
  return title && { value: text.slice(title.start, title.end), ...title }
}
