import { Fault } from '@chanye/model'
import type { Cell, Merge } from '../../sheets/grid.ts'
import { writtenCell } from '../plain-number.ts'
import { LAST_COLUMN } from '../xlsx-cells.ts'

/** A cell as its properties tell. */
export interface OpenCell { readonly texts: string[]; span: number; down: 'begins' | 'goes on' | null; sideways: 'begins' | 'goes on' | null }

/** A table of a document as it comes in: rows of cells that reach over columns and down over rows. */
export interface OpenTable {
  beginRow(): void
  /** Columns left out at the head of a row. */
  skip(columns: number): void
  /** The row was taken out by a tracked change; it says so before its cells. */
  dropRow(): void
  put(cell: OpenCell): void
  endRow(): void
  /** Its cells and merges; its lines where it has one column and so only lays out the page. */
  ended(): { readonly cells: readonly Cell[]; readonly merges: readonly Merge[]; readonly lines: readonly string[] | null }
}

/** As many columns as a spreadsheet has. */
export const WIDEST = LAST_COLUMN + 1

interface Reaching { top: number; left: number; bottom: number; right: number }

/** @returns a table to be filled @throws Fault broken-document from `put` for a row wider than any table */
export function openTable(name: string): OpenTable {
  const cells: Cell[] = []
  const merges: Reaching[] = []
  const lines: string[] = []
  const above = new Map<number, Reaching>()
  let widest = 0
  let row = -1
  let column = 0
  let own: { cells: Cell[]; last: Reaching | undefined; texts: string[]; dropped: boolean } = fresh()
  const put = ({ texts, span, down, sideways }: OpenCell) => {
    if (column >= WIDEST) throw new Fault('broken-document', { name, why: `row ${row + 1} of a table has more than ${WIDEST} columns`, whyZh: `有表格第 ${row + 1} 行超过 ${WIDEST} 列` })
    const place = { top: row, left: column, bottom: row, right: Math.min(column + Math.max(span, 1), WIDEST) - 1 }
    column = place.right + 1
    if (own.dropped) { if (down !== 'goes on') cover(above, place); return }
    const over = above.get(place.left)
    if (sideways === 'goes on' && own.last) { own.last.right = place.right; return }
    if (down === 'goes on' && over) { over.bottom = row; own.last = over; return }
    cover(above, place)
    if (down === 'begins') above.set(place.left, place)
    merges.push(place)
    own.last = place
    const text = texts.join('\n').trim()
    const cell = writtenCell({ row, column: place.left }, text)
    if (cell) { own.cells.push(cell); own.texts.push(text); widest = Math.max(widest, place.left) }
  }
  const endRow = () => {
    if (own.dropped) { row--; return }
    for (const cell of own.cells) cells.push(cell)
    for (const text of own.texts) lines.push(text)
  }
  return {
    beginRow() { row++; column = 0; own = fresh() },
    skip(columns) { column += columns },
    dropRow() { own.dropped = true },
    put, endRow,
    ended() {
      const whole = merges.filter(({ top, left, bottom, right }) => bottom > top || right > left)
      return { cells, merges: whole, lines: widest === 0 ? lines.flatMap((text) => text.split('\n')) : null }
    },
  }
}

/** What reached down to a place ends where a cell of its own begins. */
function cover(above: Map<number, Reaching>, { left, right }: Reaching): void {
  const places = right - left < above.size ? Array.from({ length: right - left + 1 }, (_, i) => left + i) : [...above.keys()].filter((at) => at >= left && at <= right)
  for (const at of places) above.delete(at)
}

function fresh(): { cells: Cell[]; last: Reaching | undefined; texts: string[]; dropped: boolean } {
  return { cells: [], last: undefined, texts: [], dropped: false }
}
