import type { LedgerField } from '../reading.ts'
import { GRAND_TOTAL, PART_OF_ROW } from '../rules.ts'
import type { TableRow, TableTotal } from '../table.ts'
import { type Board, halfDigit, inUnitOf, numberOf } from './board.ts'

/** Rows a total may add up. */
type Scope = readonly TableRow[]

/** Holds total rows to the sums of their rows: the scope is the one most of the total's columns fit, else the one its words say. */
export function totalChecks(board: Board): void {
  const columns = board.table.columns.flatMap(({ as }) => (as?.additive && as.type !== 'percent' ? [as.name] : []))
  for (const total of board.table.totals) {
    const given = columns.filter((column) => numberOf(total.fields[column]) !== undefined)
    const scopes = scopesOf(board, total).filter((scope) => scope.length > 0)
    if (given.length === 0 || scopes.length === 0) continue
    const fits = (scope: Scope) => given.filter((column) => fit(board, total, { scope, column })).length
    const best = scopes.reduce((one, other) => (fits(other) > fits(one) ? other : one))
    if (fits(best) === 0 && (given.length > 1 || best.length < 2) && !near(board, total, { scope: best, columns: given })) continue
    for (const column of given) if (!fit(board, total, { scope: best, column }) && !best.some(({ row }) => board.suspects.has(row.fields[column]?.cell ?? ''))) tell(board, total, { scope: best, column })
  }
}

/** A sum is told for wrong only where it is not far off, and no row of it is wrong for a reason of its own. */
function near(board: Board, total: TableTotal, { scope, columns }: { scope: Scope; columns: readonly string[] }): boolean {
  return columns.every((column) => { const said = numberOf(total.fields[column])!; const sum = sumOf(board, scope, column); return sum !== 0 && Math.abs(said / sum - 1) < 0.5 })
}

function tell(board: Board, { fields }: TableTotal, { scope, column }: { scope: Scope; column: string }): void {
  const field = fields[column]!
  board.tell('total-mismatch', field.cell, { column, value: `${field.value}${field.unit ?? ''}`, expected: `${inUnitOf(sumOf(board, scope, column), field)}${field.unit ?? ''}` })
}

function sumOf(board: Board, scope: Scope, column: string): number {
  return scope.reduce((sum, { row }) => sum + (board.number(row, column) ?? 0), 0)
}

function fit(board: Board, { fields }: TableTotal, { scope, column }: { scope: Scope; column: string }): boolean {
  const field = fields[column]!
  const said = numberOf(field)!
  const own = Math.abs(Number(field.value.replace(/[,' ]/gu, '')))
  const scale = own > 0 ? Math.abs(said) / own : 1
  const added = [field, ...scope.flatMap(({ row }) => row.fields[column] ?? [])]
  const finest = isCounted(board, added, column) ? 0 : Math.max(...added.map(halfDigit))
  const slack = scale * (finest * (1 + Math.sqrt(scope.length))) + Math.abs(said) * 1e-6
  const raw = scope.reduce((sum, { row }) => sum + (numberOf(row.fields[column]) ?? 0), 0)
  return Math.abs(said - sumOf(board, scope, column)) <= slack || Math.abs(said - raw) <= slack
}

/** What is counted in whole numbers is not rounded. */
function isCounted({ table }: Board, fields: readonly LedgerField[], column: string): boolean {
  return table.columns.some(({ as }) => as?.name === column && as.type === 'count') && fields.every(({ value }) => !value.includes('.'))
}

/** The rows a total may mean, the likeliest first. */
function scopesOf({ table: { rows, totals, columns } }: Board, total: TableTotal): Scope[] {
  const at = total.line.top
  const marks = totals.map(({ line }) => line.top).filter((top) => top !== at)
  const last = Math.max(-1, ...marks.filter((top) => top < at))
  const next = Math.min(Infinity, ...marks.filter((top) => top > at))
  const before = rows.filter(({ line }) => line.top < at && line.top > last)
  const after = rows.filter(({ line }) => line.top > at && line.top < next)
  const groupOf = before.at(-1)?.line.group
  const group = groupOf === undefined ? [] : rows.filter(({ line }) => line.group === groupOf)
  const under = total.line.group === undefined ? [] : rows.filter(({ line }) => line.group === total.line.group)
  const scopes = under.length > 0 ? [under, after, before] : [before, group, after]
  const all = GRAND_TOTAL.test(total.line.text) || totals.length === 1 ? [rows, ...scopes] : [...scopes, rows]
  return [...all, ...all.map((scope) => scope.filter(({ row }) => !isPart(row, columns))).filter((scope, i) => scope.length < all[i]!.length)]
}

/** A row that is part of the one above it, numbered （1） or named with 其中: its whole is added up already. */
function isPart({ fields }: TableRow['row'], columns: Board['table']['columns']): boolean {
  return columns.some(({ as }) => as && (as.type === 'name' || as.type === 'number-in-list') && PART_OF_ROW.test(fields[as.name]?.value ?? ''))
}
