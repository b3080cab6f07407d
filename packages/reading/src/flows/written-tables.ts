import type { Span } from '@chanye/model'
import { writtenCell } from '../formats/plain-number.ts'
import { type Line, linesOf } from '../lines.ts'
import { type Cell, type Grid, gridOf } from '../sheets/grid.ts'
import { type Column, columnsBetween } from './gutters.ts'
import { NO_ROW } from './rules.ts'

/** One cell as it stands in the text. */
interface Field extends Span { readonly row: number; readonly column: number }
/** A table that a text is written out with, in its place: from its first row to the end of its last. */
export interface WrittenTable extends Span { readonly grid: Grid; readonly rows: readonly Span[]; readonly fields: readonly Field[] }

/** A heading and two rows are the least that shows columns. */
const FEWEST_ROWS = 3
const FEWEST_COLUMNS = 2
const DASHES = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)+\|?\s*$/u
const GAP = /\S(?: {2}|\t|\u3000{2})\s*\S/u
/** No row of a table set out by hand is longer. */
const LONGEST_ROW = 2000
/** A row of a name alone, in a table. */
const LONGEST_NAME = 20
const MOST_CHARACTERS = 5_000_000
/** More rows than this are a file of records and no table in a text, and more tables than this no one sets out. */
const MOST = { rows: 20_000, tables: 200 } as const

/**
 * The tables a plain text is written with: those of Markdown, and lines whose cells stand under each other, parted by tabs or blanks.
 *
 * @returns none for a text of sentences, and for one too long to be read as a table
 * @example writtenTables('| 指标 | 值 |\n|---|---|\n| 产值 | 86 |\n').length // => 1
 */
export function writtenTables(text: string): WrittenTable[] {
  if (text.length > MOST_CHARACTERS || !/[|\t]| {2}|\u3000{2}/u.test(text)) return []
  const lines = linesOf(text)
  const found: WrittenTable[] = []
  for (let at = 0; at < lines.length && found.length < MOST.tables;) {
    const table = pipedAt(lines, at) ?? alignedAt(lines, at)
    if (table.found) found.push(table.found)
    at = Math.max(table.next, at + 1)
  }
  return found
}

interface Tried { readonly found: WrittenTable | undefined; readonly next: number }

/** A table of Markdown that begins with its heading at a line. */
function pipedAt(lines: readonly Line[], at: number): Tried | undefined {
  const under = lines[at + 1]?.text ?? ''
  if (!lines[at]!.text.includes('|') || under.length > LONGEST_ROW || !DASHES.test(under)) return undefined
  let end = at + 2
  while (end < lines.length && lines[end]!.text.includes('|')) end++
  const rows = [lines[at]!, ...lines.slice(at + 2, end)]
  if (rows.length < 2 || rows.length > MOST.rows) return { found: undefined, next: end }
  return { found: tableOf(rows, { start: lines[at]!.start, end: lines[end - 1]!.end }, piped), next: end }
}

/** The cells between strokes; one that is written `\|` parts nothing. */
function piped({ text, start }: Line): Span[] {
  const cells: Span[] = []
  let from = /^\s*\|/u.exec(text)?.[0].length ?? 0
  const last = text.trimEnd().endsWith('|') && !text.trimEnd().endsWith('\\|') ? text.trimEnd().length - 1 : text.length
  for (let at = from; at <= last; at++) {
    if (at !== last && (text[at] !== '|' || text[at - 1] === '\\')) continue
    cells.push({ start: start + from, end: start + at })
    from = at + 1
  }
  return cells
}

/** Lines parted into cells that stand under each other, from a line on. */
function alignedAt(lines: readonly Line[], at: number): Tried {
  let end = at
  while (end < lines.length && isRow(lines, end, at)) end++
  const rows = lines.slice(at, end)
  if (rows.length < FEWEST_ROWS || rows.length > MOST.rows) return { found: undefined, next: Math.max(end, at + 1) }
  const cut = cutOf(rows)
  const table = cut && tableOf(rows, { start: rows[0]!.start, end: rows.at(-1)!.end }, cut)
  return { found: table && isFilled(table) ? table : undefined, next: end }
}

function isRow(lines: readonly Line[], at: number, first: number): boolean {
  const { text } = lines[at]!
  if (text.length > LONGEST_ROW || NO_ROW.test(text)) return false
  if (GAP.test(text)) return true
  const name = text.trim()
  return at > first && name !== '' && name.length <= LONGEST_NAME && GAP.test(lines[at + 1]?.text ?? '') && !NO_ROW.test(lines[at + 1]!.text)
}

/** How rows are cut: at tabs, at stretches blank in all of them, or at gaps that are equally many in each. */
function cutOf(rows: readonly Line[]): ((line: Line) => Span[]) | undefined {
  const tabs = rows.map(({ text }) => text.split('\t').length)
  if (tabs.every((count) => count >= FEWEST_COLUMNS)) return (line) => split(line, /\t/gu)
  const columns = columnsBetween(rows.map(({ text }) => text))
  const gaps = rows.map((line) => split(line, APART).length)
  if (gaps.every((count) => count === gaps[0] && count >= Math.max(columns.length, FEWEST_COLUMNS + 1))) return (line) => split(line, APART)
  return columns.length >= FEWEST_COLUMNS ? (line) => between(line, columns) : undefined
}

const APART = /(?<=\S)(?:\s{2,}|\t)(?=\S)/gu

function split({ text, start }: Line, at: RegExp): Span[] {
  const cells: Span[] = []
  let from = 0
  for (const match of text.matchAll(at)) {
    cells.push({ start: start + from, end: start + match.index })
    from = match.index + match[0].length
  }
  return [...cells, { start: start + from, end: start + text.length }]
}

function between({ text, start }: Line, columns: readonly Column[]): Span[] {
  return columns.map((column) => { const { from, to } = column.in(text); return { start: start + from, end: start + to } })
}

/** A heading without figures over rows that have some, in more than one column. */
function isFilled({ grid }: WrittenTable): boolean {
  const figures = (row: number) => grid.row(row).filter(({ kind, column }) => kind === 'number' && column > 0).length
  const [head, ...body] = grid.filled
  if (head === undefined || grid.width < FEWEST_COLUMNS || grid.row(head).length < FEWEST_COLUMNS || figures(head) > grid.row(head).filter(({ text }) => /^(?:19|20)\d{2}$/u.test(text)).length) return false
  return body.filter((row) => figures(row) > 0).length >= Math.max(2, body.length / 2)
}

function tableOf(rows: readonly Line[], place: Span, cut: (line: Line) => readonly Span[]): WrittenTable {
  const fields: Field[] = []
  const cells: Cell[] = []
  rows.forEach((line, row) => cut(line).forEach((whole, column) => {
    const text = line.text.slice(whole.start - line.start, whole.end - line.start)
    const start = whole.start + (column === 0 ? 0 : text.length - text.trimStart().length)
    const words = column === 0 ? text.trimEnd() : text.trim()
    const cell = writtenCell({ row, column }, words.replaceAll('\\|', '|').replace(/\*\*|`/gu, ''))
    if (!cell) return
    cells.push(cell)
    fields.push({ row, column, start: start + (column === 0 ? words.length - words.trimStart().length : 0), end: start + words.length })
  }))
  return { ...place, rows: rows.map(({ start, end }) => ({ start, end })), fields, grid: gridOf({ name: '', hidden: false, merges: [], cells }) }
}
