import type { Doubt } from '@chanye/model'
import type { FlowPiece } from '../flow.ts'
import { stretchesOf } from './aligned.ts'
import { type PageTable, tableGrid } from './cells.ts'
import { type DrawnPage, type PageTrouble, type Ruling } from './drawn.ts'
import { withoutFurniture } from './furniture.ts'
import { type Line, linesOf } from './lines.ts'
import { paragraphsJoined, type Piece, tablesJoined } from './joins.ts'
import type { Body } from './openings.ts'
import { bodyOf, marginsOf, paragraphsOf } from './paragraphs.ts'
import { regionsOf } from './regions.ts'
import { isInside, ruledTables } from './ruled.ts'
import { DOUBTS, FOOTNOTE } from './rules.ts'

/** Lines of one column of a page, or a table in it. */
type Part = { readonly page: number } & ({ readonly kind: 'lines'; readonly lines: readonly Line[]; /** All lines of the column, to tell its edges. */ readonly column: readonly Line[]; readonly notes: boolean } | { readonly kind: 'table'; readonly table: PageTable })

/**
 * Reads drawn pages into a flow: tables by their rulings or by alignment, paragraphs joined over line and page ends,
 * notes after their page; page numbers and running heads are left out.
 *
 * @returns pieces in reading order, and a doubt for every kind of page that was not read as it is printed
 */
export function flowOfPages(pages: readonly DrawnPage[]): { readonly pieces: FlowPiece[]; readonly doubts: Doubt[] } {
  const readable = pages.filter(({ trouble }) => trouble !== 'picture' && trouble !== 'unreadable')
  const parts: Part[] = []
  for (const page of withoutFurniture(readable)) parts.push(...partsOf(page, parts.findLast((part) => part.kind === 'table' || !part.notes)))
  const body = bodyOf(parts.flatMap((part) => (part.kind === 'lines' && !part.notes ? [part.lines] : [])))
  const pieces = tablesJoined(paragraphsJoined(parts.flatMap((part) => piecesOf(part, body)), body))
  let tables = 0
  return {
    pieces: pieces.map((piece) => (piece.kind === 'table'
      ? { kind: 'table', grid: tableGrid(piece.table, `table ${++tables}`), page: piece.page }
      : { kind: 'line', text: piece.paragraph.text, heading: piece.paragraph.heading, page: piece.paragraph.page })),
    doubts: doubtsOf(pages),
  }
}

function partsOf(page: DrawnPage, last: Part | undefined): Part[] {
  const going = last?.kind === 'table' && last.page === page.number - 1 ? last.table.columns : undefined
  const tables = ruledTables(page.rulings, page.runs)
  const prose = page.runs.filter((run) => !tables.some((table) => isInside(run, table)))
  const foot = footOf(page, tables)
  const regions = regionsOf(prose.filter(({ y }) => y < foot), tables)
  const parts = regions.flatMap((region, i): Part[] => {
    const found: Part[] = []
    const place = { page: page.number }
    const column = linesOf(region.flatMap((one) => one.runs))
    const setDown = (from: number, to: number) => {
      const lines = column.filter(({ y, size }) => y - 0.3 * size >= from && y - 0.3 * size < to)
      for (const stretch of stretchesOf(lines, i === 0 && from === -Infinity ? going : undefined)) found.push(stretch.kind === 'lines' ? { kind: 'lines', lines: stretch.lines, column, notes: false, ...place } : { kind: 'table', table: stretch.table, ...place })
    }
    let from = -Infinity
    for (const { table } of region.filter((one) => one.table).sort((a, b) => a.top - b.top)) {
      setDown(from, table!.top)
      found.push({ kind: 'table', table: table!, ...place })
      from = table!.top
    }
    setDown(from, Infinity)
    return found
  })
  const notes = linesOf(prose.filter(({ y }) => y >= foot))
  return notes.length === 0 ? parts : [...parts, { kind: 'lines', lines: notes, column: notes, notes: true, page: page.number }]
}

/** How far down the notes at a page's foot begin: under a short ruling near its bottom, in small print, marked. */
function footOf({ runs, rulings, width, height }: DrawnPage, tables: readonly PageTable[]): number {
  const isShort = ({ x1, x2, y1, y2 }: Ruling) => y2 - y1 < 1 && x2 - x1 > 0.08 * width && x2 - x1 < 0.5 * width && y1 > 0.4 * height && !tables.some(({ top, bottom }) => y1 > top - 4 && y1 < bottom + 4)
  const marks = rulings.filter(isShort).map(({ y1 }) => y1).sort((a, b) => a - b)
  const lines = marks.length === 0 ? [] : linesOf(runs)
  let [next, size] = [0, 0]
  for (const at of marks) {
    for (; next < lines.length && lines[next]!.y <= at; next++) size = Math.max(size, lines[next]!.size)
    const below = lines[next]
    if (below && FOOTNOTE.test(below.text) && below.size < size) return at
  }
  return Infinity
}

function piecesOf(part: Part, body: Body): Piece[] {
  if (part.kind === 'table') return [{ kind: 'table', table: part.table, page: part.page, lastPage: part.page }]
  const paragraphs = paragraphsOf(part.lines, { page: part.page, margins: marginsOf(part.column, body.size), body, notes: part.notes })
  return paragraphs.map((paragraph, i) => ({ kind: 'paragraph', paragraph, page: part.page, first: i === 0, last: i === paragraphs.length - 1 }))
}

/** One doubt for each kind of page that is not read as it is printed. */
function doubtsOf(pages: readonly DrawnPage[]): Doubt[] {
  const told = (sayings: (pages: string) => Doubt, which: (page: DrawnPage) => boolean) => {
    const numbers = pages.filter(which).map(({ number }) => number)
    return numbers.length === 0 ? [] : [sayings(ranges(numbers))]
  }
  const kinds: readonly PageTrouble[] = ['picture', 'recognised', 'unreadable']
  return [...kinds.flatMap((kind) => told(DOUBTS[kind], ({ trouble }) => trouble === kind)), ...told(DOUBTS.turned, ({ turned }) => turned)]
}

/** @returns numbers as a reader writes them: 2-4, 7 */
function ranges(numbers: readonly number[]): string {
  const found: [number, number][] = []
  for (const number of numbers) {
    const last = found.at(-1)
    if (last && number === last[1] + 1) last[1] = number
    else found.push([number, number])
  }
  return found.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ')
}
