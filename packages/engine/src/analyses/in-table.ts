import { Fault } from '@chanye/model'
import { csvRows, delimiterOf, textOf } from '@chanye/reading'
import type { InColumn, InShape } from './method.ts'

/** A table as read from a file: rows of text under headings, with the line each row begins on. */
interface Written { readonly name: string; readonly headings: readonly string[]; readonly rows: readonly (readonly string[])[]; readonly lines: readonly number[] }

interface Why { readonly why: string; readonly whyZh: string }

/** A table that has the columns a method needs, each of its kind. */
export interface InTable {
  readonly name: string
  /** Rows below the headings. */
  readonly length: number
  has(column: string): boolean
  words(column: string): readonly string[]
  /** @throws Fault bad-table for a value that is no number, or none the column may hold */
  numbers(column: string): Float64Array
  /** As `numbers`, but a blank is no number, and not zero. */
  numbersOrBlank(column: string): readonly (number | null)[]
  /** A fault of one value, with the line of the file its row begins on. */
  fault(wrong: { readonly row: number; readonly column: string; readonly value: string } & Why): Fault
  /** Names of the rows of a square. */
  readonly labels: readonly string[]
  /** The numbers of a square, row after row. */
  readonly square: Float64Array
  /** Headings that are none of the method's columns, each a column of numbers as wide tables have them. */
  readonly others: readonly string[]
}

/**
 * Reads a delimited file for a method: any encoding, comma, tab, semicolon or bar.
 *
 * @throws Fault as `textOf` and `csvRows`; bad-table where a column is missing, a value is no number or below what it may be, a square is none or its names differ, with the place and the value
 */
export async function inTable(file: { readonly name: string; readonly bytes: Uint8Array }, shape: InShape): Promise<InTable> {
  const written = await writtenTable(file)
  return shape.square ? squareOf(written) : columnsOf(written, shape)
}

async function writtenTable({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }): Promise<Written> {
  const { text } = await textOf(bytes, name)
  const rows: string[][] = []
  const lines: number[] = []
  csvRows(text, { delimiter: delimiterOf(text) ?? ',', name }, (fields, line) => {
    if (fields.length === 1 && fields[0]!.trim() === '') return
    rows.push(fields.map((field) => field.trim()))
    lines.push(line)
  })
  const [headings = [], ...below] = rows
  if (below.length === 0) throw new Fault('bad-table', { name, place: 'line 2', placeZh: '第 2 行', value: '', why: 'a row of values below the headings is needed', whyZh: '表头之下需要至少一行数据' })
  for (const [at, row] of below.entries()) if (row.length !== headings.length) throw new Fault('bad-table', { name, ...lineOf(lines[at + 1]!), value: row.join(',').slice(0, 60), why: `${headings.length} fields are needed, as in the headings; it has ${row.length}`, whyZh: `应与表头一样有 ${headings.length} 列，现有 ${row.length} 列` })
  return { name, headings, rows: below, lines: lines.slice(1) }
}

const lineOf = (line: number, column?: string) => ({ place: column === undefined ? `line ${line}` : `line ${line}, column ${column}`, placeZh: column === undefined ? `第 ${line} 行` : `第 ${line} 行“${column}”列` })

function columnsOf({ name, headings, rows, lines }: Written, { columns }: InShape): InTable {
  const at = new Map(headings.map((heading, column) => [heading, column]))
  for (const { name: column, optional } of columns) if (!at.has(column) && !optional) throw new Fault('bad-table', { name, ...lineOf(1), value: headings.join(','), why: `column ${column} is missing; needed: ${columns.filter((one) => !one.optional).map((one) => one.name).join(', ')}`, whyZh: `缺少“${column}”列；需要：${columns.filter((one) => !one.optional).map((one) => one.name).join('、')}` })
  const known = new Map(columns.map((column) => [column.name, column]))
  const words = (column: string) => rows.map((row) => row[at.get(column)!]!)
  const number = (column: string) => (text: string, row: number) => numberIn(text, { name, line: lines[row]!, column: known.get(column) ?? { name: column } })
  return {
    name, length: rows.length, labels: [], square: new Float64Array(), others: headings.filter((heading) => !known.has(heading)),
    has: (column) => at.has(column), words, numbers: (column) => Float64Array.from(words(column), number(column)),
    numbersOrBlank: (column) => { const of = number(column); return words(column).map((text, row) => (text === '' ? null : of(text, row))) },
    fault: ({ row, column, value, why, whyZh }) => new Fault('bad-table', { name, ...lineOf(lines[row]!, column), value, why, whyZh }),
  }
}

function numberIn(text: string, { name, line, column }: { readonly name: string; readonly line: number; readonly column: Partial<InColumn> & { readonly name: string } }): number {
  const value = text === '' ? Number.NaN : Number(text.replaceAll(',', ''))
  if (!Number.isFinite(value)) throw new Fault('bad-table', { name, ...lineOf(line, column.name), value: text, why: 'a number is needed', whyZh: '这里需要数字' })
  const wrong = beyond(value, column)
  if (wrong) throw new Fault('bad-table', { name, ...lineOf(line, column.name), value: text, ...wrong })
  return value
}

/** What a number is not that its column asks for. */
function beyond(value: number, { least = -Infinity, above = -Infinity, most = Infinity, whole }: Partial<InColumn>): Why | undefined {
  if (whole && !Number.isInteger(value)) return { why: 'a whole number is needed', whyZh: '应为整数' }
  if (value < least) return { why: `it may not be below ${least}`, whyZh: `不能小于 ${least}` }
  if (value <= above) return { why: `it must be above ${above}`, whyZh: `应大于 ${above}` }
  return value > most ? { why: `it may not be above ${most}`, whyZh: `不能大于 ${most}` } : undefined
}

/** A square has no columns of its own to ask for. */
const withoutColumns: Pick<InTable, 'has' | 'words' | 'numbers' | 'numbersOrBlank' | 'fault'> = {
  has: () => false, words: () => [], numbers: () => new Float64Array(), numbersOrBlank: () => [],
  fault: ({ column }) => { throw new RangeError(`a square has no column ${column}`) },
}

function squareOf({ name, headings, rows, lines }: Written): InTable {
  const [, ...labels] = headings
  if (rows.length !== labels.length) throw new Fault('bad-table', { name, ...lineOf(1), value: `${rows.length} × ${labels.length}`, why: 'a square table is needed: as many rows as columns, the first column being names', whyZh: '需要方阵：行数与列数相等，第一列为名称' })
  const odd = rows.findIndex(([label], row) => label !== labels[row])
  if (odd >= 0) throw new Fault('bad-table', { name, ...lineOf(lines[odd]!), value: rows[odd]![0]!, why: `the row is named otherwise than column ${odd + 1}, ${labels[odd]}`, whyZh: `行名与第 ${odd + 1} 列的名称“${labels[odd]}”不同` })
  const square = new Float64Array(rows.length ** 2)
  for (const [row, [, ...fields]] of rows.entries()) for (const [column, field] of fields.entries()) square[row * labels.length + column] = numberIn(field, { name, line: lines[row]!, column: { name: labels[column]! } })
  return { name, length: rows.length, labels, square, others: [], ...withoutColumns }
}
