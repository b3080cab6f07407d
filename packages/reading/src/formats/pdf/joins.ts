import type { Merge } from '../../sheets/grid.ts'
import { UNIT_LINE } from '../../sheets/rules.ts'
import type { PageTable } from './cells.ts'
import type { Body } from './openings.ts'
import { goesOn, type Paragraph } from './paragraphs.ts'
import { CONTINUED, CONTINUED_AT_END } from './rules.ts'
import { joined } from './text.ts'

/** A paragraph, and whether it is the first or last of its column; or a table. */
export type Piece =
  | { readonly kind: 'paragraph'; readonly paragraph: Paragraph; readonly page: number; readonly first: boolean; readonly last: boolean }
  | { readonly kind: 'table'; readonly table: PageTable; readonly page: number; /** The page it ends on. */ readonly lastPage: number }

/** @returns pieces with paragraphs whole that a column's or a page's end parted; notes stay behind what they are notes to */
export function paragraphsJoined(pieces: readonly Piece[], body: Body): Piece[] {
  const whole: Piece[] = []
  let open = -1
  for (const piece of pieces) {
    const before = whole[open]
    if (piece.kind === 'paragraph' && piece.first && before?.kind === 'paragraph' && before.last && goesOn(before.paragraph, piece.paragraph, body)) {
      whole[open] = { ...before, last: piece.last, paragraph: { ...before.paragraph, text: joined(before.paragraph.text, piece.paragraph.text), full: piece.paragraph.full } }
      continue
    }
    if (piece.kind === 'table' || !piece.paragraph.note) open = whole.length
    whole.push(piece)
  }
  return whole
}

/** How far apart the edges of two parts of one table may be. */
const NEAR = 6

/** @returns pieces with tables whole that a page's end parted: the head that stands again, and lines that only say that the table goes on, are left out */
export function tablesJoined(pieces: readonly Piece[]): Piece[] {
  const whole: Piece[] = []
  for (const piece of pieces) {
    const at = piece.kind === 'table' ? openTable(whole, piece.page) : -1
    const before = whole[at]
    if (piece.kind === 'table' && before?.kind === 'table' && isSame(before.table, piece.table)) {
      whole.splice(at, Infinity, { ...before, table: appended(before.table, piece.table), lastPage: piece.lastPage }, ...whole.slice(at + 1).filter((one) => one.kind === 'paragraph' && one.paragraph.note))
    } else whole.push(piece)
  }
  return whole
}

/** The table at the end of the page before, if nothing stands behind it but notes and what says that it goes on. */
function openTable(pieces: readonly Piece[], page: number): number {
  for (let at = pieces.length - 1; at >= 0; at--) {
    const piece = pieces[at]!
    if (piece.kind === 'table') return piece.lastPage === page - 1 ? at : -1
    const { text, note } = piece.paragraph
    if (!note && !(piece.page === page && saysAgain(text, pieces, at))) return -1
  }
  return -1
}

/** Whether a line before a table only says again what stands before the first part. */
function saysAgain(text: string, pieces: readonly Piece[], at: number): boolean {
  if (CONTINUED.test(text) || CONTINUED_AT_END.test(text)) return true
  const plain = (some: string) => some.replace(/\s+/g, '')
  const earlier = pieces.slice(Math.max(0, at - 12), at)
  return (UNIT_LINE.test(text) || text.length < 60) && earlier.some((piece) => piece.kind === 'paragraph' && plain(piece.paragraph.text) === plain(text))
}

function isSame(a: PageTable, b: PageTable): boolean {
  return a.edges.length === b.edges.length && (a.edges.every((edge, i) => Math.abs(edge - b.edges[i]!) < NEAR) || headAgain(a, b) > 0)
}

/** How many rows at the top of a table are those at the top of another. */
function headAgain(first: PageTable, again: PageTable): number {
  let rows = 0
  while (rows < Math.min(first.rows.length, again.rows.length - 1) && again.rows[rows]!.every((text, i) => text === first.rows[rows]![i])) rows++
  return rows
}

function appended(first: PageTable, next: PageTable): PageTable {
  const head = headAgain(first, next)
  const end = first.rows.length
  const moved = next.merges.flatMap(({ top, left, bottom, right }): Merge[] => (top < head ? [] : [{ top: top + end - head, left, bottom: bottom + end - head, right }]))
  const cut = [...new Set([...(first.open?.bottom ?? []), ...(next.open?.top ?? [])])].filter((column) => next.rows[head]?.[column] === undefined)
  return { ...first, ...(next.open ? { open: next.open } : {}), rows: [...first.rows, ...next.rows.slice(head)], merges: cut.reduce((merges, column) => mended(merges, column, end), [...first.merges, ...moved]) }
}

/** Merges with those whole of a cell that a page's end cut: the last row above it and the first below it are of one cell. */
function mended(merges: readonly Merge[], column: number, row: number): Merge[] {
  const at = (place: number) => merges.find(({ top, bottom, left, right }) => place >= top && place <= bottom && column >= left && column <= right)
  const [above, below] = [at(row - 1), at(row)]
  if ((above && above.left !== above.right) || (below && below.left !== below.right) || above === below && above) return [...merges]
  return [...merges.filter((merge) => merge !== above && merge !== below), { top: above?.top ?? row - 1, left: column, bottom: below?.bottom ?? row, right: column }]
}
