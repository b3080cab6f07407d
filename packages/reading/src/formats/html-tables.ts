import { decodeHTML } from 'entities'
import { linesOver } from '../flows/captions.ts'
import { type Cell, type Grid, gridOf, type Merge } from '../sheets/grid.ts'
import type { FlowPiece } from './flow.ts'
import { type Token, tokens } from './page.ts'
import { writtenCell } from './plain-number.ts'
import { LAST_COLUMN, LAST_ROW } from './xlsx-cells.ts'

/** What ends a line of a page that stands outside its tables. */
const BLOCK = /^(?:p|div|h[1-6]|br|li|ul|ol|section|article|header|center|hr|table|body|title)$/

/** A table's cells as they come, and the columns that cells from above still fill. */
interface Table {
  readonly name: string
  readonly cells: Cell[]
  readonly merges: Merge[]
  /** By column: the first row that is free again. */
  readonly free: number[]
  row: number
  column: number
  cell: { text: string; readonly tag: string } | undefined
}

/** No table is wider or taller than a spreadsheet. */
const WIDEST = LAST_COLUMN + 1
const TALLEST = LAST_ROW + 1

/**
 * The tables of a page, each a grid of its own with the lines that stand over it, also one inside another; a table of one cell lays out the page and is none.
 *
 * @returns grids in the order in which their tables end
 */
export function htmlTables(source: string): Grid[] {
  const pieces: FlowPiece[] = []
  const open: Table[] = []
  let line = ''
  const endLine = () => {
    const text = decodeHTML(line).replace(/\s+/g, ' ').trim()
    if (text !== '') pieces.push({ kind: 'line', text, heading: false, page: null })
    line = ''
  }
  const close = () => {
    const table = open.pop()
    if (!table) return
    endCell(table)
    if (table.cells.length > 1) pieces.push({ kind: 'table', page: null, grid: gridOf({ name: table.name, hidden: false, merges: table.merges, cells: table.cells }) })
  }
  let count = 0
  for (const { kind, name, start, end } of tokens(source)) {
    if (open.length === 0 && kind === 'text') line += source.slice(start, end)
    else if (open.length === 0 && BLOCK.test(name)) endLine()
    if (name === 'table' && kind === 'open') open.push({ name: `table ${++count}`, cells: [], merges: [], free: [], row: -1, column: 0, cell: undefined })
    else if (name === 'table' && kind === 'close') close()
    else if (open.length > 0) hear(open.at(-1)!, kind, name, source.slice(start, end))
  }
  while (open.length > 0) close()
  return pieces.flatMap((piece, at) => (piece.kind === 'table' ? [withLines(piece.grid, linesOver(pieces, at))] : []))
}

function withLines(grid: Grid, over: readonly string[]): Grid {
  return over.length === 0 ? grid : { ...grid, over }
}

function hear(table: Table, kind: Token['kind'], name: string, written: string): void {
  if (kind === 'text') { if (table.cell) table.cell.text += written }
  else if (kind === 'open') begin(table, name, written)
  else if (kind === 'close' && /^(?:t[dhr]|caption)$/.test(name)) endCell(table)
}

function begin(table: Table, name: string, tag: string): void {
  if (name === 'tr') {
    endCell(table)
    table.row++
    table.column = 0
  } else if (name === 'td' || name === 'th' || name === 'caption') {
    endCell(table)
    if (table.row < 0 || name === 'caption') { table.row++; table.column = 0 }
    table.cell = { text: '', tag }
  } else if (table.cell && /^(?:br|p|div|li)$/.test(name) && table.cell.text.trim() !== '') table.cell.text += '\u0000'
}

/** Sets the open cell down at the next free column of its row. */
function endCell(table: Table): void {
  const { cell, row } = table
  table.cell = undefined
  if (!cell || row >= TALLEST) return
  while ((table.free[table.column] ?? 0) > row) table.column++
  const left = table.column
  const right = Math.min(left + spanOf(cell.tag, 'colspan', 1000), WIDEST) - 1
  const bottom = Math.min(row + spanOf(cell.tag, 'rowspan', 65_534), TALLEST) - 1
  if (left > right) return
  if (bottom > row) for (let column = left; column <= right; column++) table.free[column] = bottom + 1
  table.column = right + 1
  const filled = filledCell(cell, row, left)
  if (filled) table.cells.push(filled)
  if (bottom > row || right > left) table.merges.push({ top: row, left, bottom, right })
}

/** A cell's text in lines; as text only where the page, written by a spreadsheet, says so. */
function filledCell({ text: written, tag }: NonNullable<Table['cell']>, row: number, column: number): Cell | undefined {
  const text = decodeHTML(written.replace(/\s+/g, ' ')).replace(/ ?\u0000 ?/g, '\n').replace(/^[ \n]+|[\s\u00a0]+$/g, '')
  return text !== '' && /mso-number-format:\s*["']?\\@/.test(tag) ? { row, column, kind: 'text', text, format: '@', formula: false } : writtenCell({ row, column }, text)
}

function spanOf(tag: string, name: string, most: number): number {
  const stated = Number(new RegExp(`\\s${name}\\s*=\\s*["']?\\s*(\\d{1,6})`, 'i').exec(tag)?.[1] ?? 1)
  return Math.min(Math.max(stated, 1), most)
}
