import type { LedgerField } from '../reading.ts'
import { PART_OF_ROW } from '../rules.ts'
import type { TableRow } from '../table.ts'
import type { Check } from '../template.ts'
import { type Board, halfDigit, inUnitOf } from './board.ts'

/** So many rows under a row may make it up. */
const MOST_PARTS = 6
/** Columns in which the rows must add up before one in which they do not is told: fewer where the rows are said to be parts. */
const ENOUGH = 3
const ENOUGH_SAID = 2

interface Column { readonly name: string; readonly whole: LedgerField; readonly said: number; readonly sum: number; readonly slack: number }

/** Holds a row to the rows under it that make it up: 进出口 to 出口 and 进口. That they do is known by the columns in which they add up; one in which they do not is wrong. */
export function partChecks(board: Board): void {
  for (const check of board.template.checks) {
    if (check.rule !== 'parts') continue
    board.table.rows.forEach((whole, at) => { tellOddPart(board, whole, { under: under(board, at), columns: check.columns as readonly string[], known: sumsIn(check.known) }) })
  }
}

/** The rows that may make up a row: those after it, in its group. */
function under({ table: { rows } }: Board, at: number): readonly TableRow[] {
  const after = rows.slice(at + 1, at + 1 + MOST_PARTS)
  const end = after.findIndex(({ line }) => line.group !== rows[at]!.line.group)
  return end < 0 ? after : after.slice(0, end)
}

/** A whole and the parts everybody knows it is made of, by what their names hold. */
interface KnownSum { readonly whole: string; readonly parts: readonly string[] }

function sumsIn(known: Check[string]): readonly KnownSum[] {
  return Array.isArray(known) ? (known as readonly string[]).map((sum) => { const [whole = '', parts = ''] = sum.split('＝'); return { whole, parts: parts.split('＋') } }) : []
}

interface Under { readonly under: readonly TableRow[]; readonly columns: readonly string[]; readonly known: readonly KnownSum[] }

function tellOddPart(board: Board, whole: TableRow, { under: rows, columns, known }: Under): void {
  for (let count = 2; count <= rows.length; count++) {
    const parts = rows.slice(0, count)
    const added = columns.flatMap((name) => columnOf(board, { whole, parts, name }) ?? [])
    const odd = added.filter(({ said, sum, slack }) => Math.abs(said - sum) > slack)
    if (odd.length !== 1 || added.length - 1 < enough(board, { whole, parts, known })) continue
    const [{ name, whole: field, sum }] = odd as [Column]
    board.tell('parts-mismatch', field.cell, { column: name, value: `${field.value}${field.unit ?? ''}`, other: parts.map((part) => part.name).join('、'), expected: `${inUnitOf(sum, field)}${field.unit ?? ''}` })
    return
  }
}

/** A column in which the whole and all of its parts have figures of one unit. */
function columnOf(board: Board, { whole, parts, name }: { readonly whole: TableRow; readonly parts: readonly TableRow[]; readonly name: string }): Column | undefined {
  const field = whole.row.fields[name]
  const fields = parts.flatMap(({ row }) => row.fields[name] ?? [])
  if (!field || fields.length < parts.length || field.unit === '%' || fields.some(({ unit }) => unit !== field.unit)) return undefined
  const values = parts.map(({ row }) => board.number(row, name))
  const said = board.number(whole.row, name)
  if (!said || values.some((value) => !value)) return undefined
  const scale = Math.abs(said) / Math.abs(Number(field.value.replace(/[,' ]/gu, '')) || said)
  return { name, whole: field, said, sum: values.reduce<number>((total, value) => total + value!, 0), slack: (halfDigit(field) + fields.reduce((total, one) => total + halfDigit(one), 0)) * scale * 1.05 }
}

/** In how many other columns the rows must add up: in none where everybody knows that they do. */
function enough(board: Board, { whole, parts, known }: { readonly whole: TableRow; readonly parts: readonly TableRow[]; readonly known: readonly KnownSum[] }): number {
  if (known.some((sum) => whole.name.includes(sum.whole) && sum.parts.length === parts.length && sum.parts.every((name, i) => parts[i]!.name.includes(name)))) return 0
  return isSaidPart(board, parts[0]!) ? ENOUGH_SAID : ENOUGH
}

function isSaidPart({ template: { names } }: Board, { row }: TableRow): boolean {
  return names.some((name) => PART_OF_ROW.test(row.fields[name]?.value ?? ''))
}
