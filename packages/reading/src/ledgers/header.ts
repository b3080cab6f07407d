import type { Cell } from '../sheets/grid.ts'
import { canonical, headingOf } from './heading.ts'
import { plain } from './printed.ts'
import { ABOUT_TABLE, BARE_PART, LABEL_LINE, NOTE, OFFICE_ALONE, UNIT, UNIT_SEPARATOR } from './rules.ts'
import { filled, type Sheet } from './sheet.ts'

/** Where a table's headings stand. */
export interface Header { readonly top: number; readonly bottom: number; readonly hits: number }

/** Words that head columns, put plainly. */
export type Vocabulary = ReadonlySet<string>

const LOOK_DOWN = 60
const DEEPEST = 4
const LONGEST_HEADING = 40
const FEWEST = 2.5

/**
 * Finds the rows that head a table: the first row that bears nearly as many known headings as any, with the rows joined to it above and below.
 *
 * @returns undefined where no row bears known headings
 */
export function headerOf(sheet: Sheet, vocabulary: Vocabulary, from = 0): Header | undefined {
  const last = Math.min(sheet.grid.height, from + LOOK_DOWN)
  const hits = Array.from({ length: Math.max(0, last - from) }, (_, i) => hitsOf(sheet, from + i, vocabulary))
  const most = Math.max(0, ...hits)
  if (most < FEWEST) return undefined
  const base = from + hits.findIndex((count) => count >= Math.max(FEWEST, most * 0.6))
  return { ...joined(sheet, { base, from }, vocabulary), hits: most }
}

/** A row that heads a table with the rows joined to it above and below. */
function joined(sheet: Sheet, { base, from }: { readonly base: number; readonly from: number }, vocabulary: Vocabulary): Pick<Header, 'top' | 'bottom'> {
  let [top, bottom] = [base, base]
  while (top > from && base - top < DEEPEST && isAbove(sheet, top - 1, top)) top--
  while (bottom + 1 < sheet.grid.height && bottom - base < DEEPEST && isBelow(sheet, { top, row: bottom + 1 }, vocabulary)) bottom++
  return { top, bottom }
}

/**
 * The rows that most likely head a table whose headings are not known: the first with several short texts, as wide as the rows under it, with those joined to it.
 *
 * @returns undefined where no row looks like headings
 */
export function likelyHeader(sheet: Sheet, vocabulary: Vocabulary): Header | undefined {
  const rows = Array.from({ length: Math.min(sheet.grid.height, LOOK_DOWN) }, (_, row) => row)
  const widest = Math.max(0, ...rows.map((row) => filled(sheet, row).length))
  const row = rows.find((one) => {
    const cells = filled(sheet, one)
    return cells.length >= Math.max(FEWEST, widest * 0.7) && cells.every(({ kind, text }) => kind === 'text' && plain(text).length <= LONGEST_HEADING && !LABEL_LINE.test(plain(text)))
  })
  return row === undefined || row + 1 >= sheet.grid.height ? undefined : { ...joined(sheet, { base: row, from: 0 }, vocabulary), hits: 0 }
}

/** How many known headings a row bears; numbers and long texts count against it. */
export function hitsOf(sheet: Sheet, row: number, vocabulary: Vocabulary): number {
  return sheet.cells(row).reduce((hits, cell) => hits + weightOf(cell, vocabulary), 0)
}

function weightOf(cell: Cell, vocabulary: Vocabulary): number {
  if (cell.kind !== 'text') return -0.3
  const text = plain(cell.text)
  if (text.length > LONGEST_HEADING) return 0
  const words = canonical(headingOf(text).words, null)
  if (vocabulary.has(words)) return 1
  for (let cut = 1; cut <= words.length - 3; cut++) if (vocabulary.has(words.slice(cut))) return 0.5
  return 0
}

/** So many words, each under a heading that heads several columns, are parts of headings, known or not. */
const ENOUGH_PARTS = 4

/** A row over the headings belongs to them where it spans several of them, or a merge reaches from it down. */
function isAbove(sheet: Sheet, row: number, below: number): boolean {
  const cells = filled(sheet, row)
  if (cells.length < 2 || cells.some(({ text }) => LABEL_LINE.test(plain(text)) || ABOUT_TABLE.test(plain(text))) || OFFICE_ALONE.test(plain(cells[0]!.text))) return cells.some((cell) => cell.row === row && reaches(sheet, cell, below))
  const short = cells.every(({ kind, text }) => kind === 'text' && plain(text).length <= 20)
  const groups = cells.length > 2 || cells.some((cell) => { const merge = sheet.mergeAt(cell.row, cell.column); return merge !== undefined && merge.right > merge.left })
  return short && groups && cells.some((cell) => reaches(sheet, cell, below) || spans(sheet, cell))
}

function reaches(sheet: Sheet, cell: Cell, row: number): boolean {
  const merge = sheet.mergeAt(cell.row, cell.column)
  return merge !== undefined && merge.bottom >= row && merge.right - merge.left < sheet.grid.width / 2
}

function spans(sheet: Sheet, cell: Cell): boolean {
  const merge = sheet.mergeAt(cell.row, cell.column)
  return merge ? merge.right > merge.left : !sheet.grid.at(cell.row, cell.column + 1)?.text.trim()
}

/** A row under the headings belongs to them where merges reach into it, where it holds units, or parts of the heading over it. */
function isBelow(sheet: Sheet, { top, row }: { top: number; row: number }, vocabulary: Vocabulary): boolean {
  const cells = filled(sheet, row)
  for (let column = 0; column < sheet.grid.width; column++) {
    const merge = sheet.mergeAt(row, column)
    if (merge && merge.top >= top && merge.top < row && sheet.text(row, column) !== '') return true
  }
  if (cells.length === 0 || cells.some(({ kind }) => kind !== 'text')) return false
  const texts = cells.map(({ text }) => plain(text))
  if (texts.every((text) => isUnitCell(text))) return true
  if (texts.some((text) => text.length > 15 || NOTE.test(text))) return false
  const under = cells.filter((cell) => isUnderParent(sheet, row, cell.column) || isPart(cell)).length
  const known = texts.filter((text) => { const words = canonical(headingOf(text).words, null); return vocabulary.has(words) || BARE_PART.test(words) || isUnitCell(text) }).length
  return under === cells.length && (known * 2 >= cells.length || cells.length >= ENOUGH_PARTS)
}

function isPart(cell: Cell): boolean {
  return BARE_PART.test(canonical(headingOf(cell.text).words, null)) || isUnitCell(plain(cell.text))
}

function isUnitCell(text: string): boolean {
  return text.replace(/^[(（]|[)）]$/gu, '').split(UNIT_SEPARATOR).every((part) => UNIT.test(part))
}

/** Whether the place over a cell is empty, or heads more than its own column. */
function isUnderParent(sheet: Sheet, row: number, column: number): boolean {
  const over = sheet.seen(row - 1, column)
  if (!over || over.text.trim() === '') return true
  const merge = sheet.mergeAt(row - 1, column)
  return merge ? merge.right > merge.left : sheet.text(row - 1, column + 1) === ''
}
