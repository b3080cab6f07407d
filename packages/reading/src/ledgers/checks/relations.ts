import { timeGone } from '../column-period.ts'
import type { LedgerField, LedgerRow } from '../reading.ts'
import { SAY } from '../rules.ts'
import type { Check } from '../template.ts'
import { type Board, halfDigit, inUnitOf, quoted, roughness, tellOdd, type Verdict } from './board.ts'

const SLACK = 0.11

/** Runs the checks by which the figures of one row follow from each other. */
export function relationChecks(board: Board): void {
  for (const check of board.template.checks) {
    const verdict = CHECKS[check.rule]
    if (verdict) tellOdd(board.table.rows.flatMap(({ row }) => verdict(board, row, check) ?? []))
  }
}

type RowCheck = (board: Board, row: LedgerRow, check: Check) => Verdict | undefined

const CHECKS: Partial<Record<Check['rule'], RowCheck>> = { ratio, growth, gap: differs, 'left-over': differs, behind, 'at-most': atMost, 'sum-at-most': sumAtMost, 'at-most-percent': atMostPercent }

function roles(check: Check, row: LedgerRow, ...names: readonly string[]): { readonly names: readonly string[]; readonly fields: readonly LedgerField[] } | undefined {
  const columns = names.map((name) => String(check[name] ?? ''))
  const fields = columns.flatMap((column) => row.fields[column] ?? [])
  return fields.length === names.length ? { names: columns, fields } : undefined
}

function percentVerdict(board: Board, { kind, field, column, expected, slack, other }: { kind: string; field: LedgerField; column: string; expected: number; slack: number; other: string }): Verdict | undefined {
  const said = board.number({ fields: { [column]: field } }, column)
  if (said === undefined || !Number.isFinite(expected)) return undefined
  return { holds: Math.abs(said - expected) <= halfDigit(field) * 1.2 + SLACK + slack, tell: () => board.tell(kind, field.cell, { column, value: field.value, expected: String(Number(expected.toFixed(2))), other }) }
}

function ratio(board: Board, row: LedgerRow, check: Check): Verdict | undefined {
  const given = roles(check, row, 'part', 'whole', 'percent')
  if (!given || given.fields[0]!.unit === '%') return undefined
  const [part, whole] = [board.number(row, given.names[0]!), board.number(row, given.names[1]!)]
  if (part === undefined || !whole) return undefined
  const expected = (part / whole) * 100
  const slack = Math.abs(expected) * (roughness(given.fields[0]) + roughness(given.fields[1]))
  return percentVerdict(board, { kind: 'percent-mismatch', field: given.fields[2]!, column: given.names[2]!, expected, slack, other: `${quoted(given.names[0]!, given.fields[0]!)}${SAY.and}${quoted(given.names[1]!, given.fields[1]!)}` })
}

function growth(board: Board, row: LedgerRow, check: Check): Verdict | undefined {
  const given = roles(check, row, 'now', 'before', 'percent')
  if (!given || given.fields[0]!.unit === '%') return undefined
  const [now, before] = [board.number(row, given.names[0]!), board.number(row, given.names[1]!)]
  if (now === undefined || !before || before < 0) return undefined
  const expected = (now / before - 1) * 100
  const slack = (Math.abs(expected) + 100) * (roughness(given.fields[0]) + roughness(given.fields[1]))
  return percentVerdict(board, { kind: 'growth-mismatch', field: given.fields[2]!, column: given.names[2]!, expected, slack, other: `${quoted(given.names[0]!, given.fields[0]!)}${SAY.and}${quoted(given.names[1]!, given.fields[1]!)}` })
}

function differs(board: Board, row: LedgerRow, check: Check): Verdict | undefined {
  const given = check.rule === 'gap' ? roles(check, row, 'left', 'right', 'points') : roles(check, row, 'whole', 'part', 'rest')
  if (!given) return undefined
  const [left, right, said] = given.names.map((name) => board.number(row, name))
  if (left === undefined || right === undefined || said === undefined) return undefined
  const field = given.fields[2]!
  const expected = left - right
  const scale = Math.abs(said) / Math.abs(Number(field.value.replace(/[,' ]/gu, '')) || 1) || 1
  const slack = (given.fields.reduce((sum, one) => sum + halfDigit(one), 0) * 1.05 + 1e-9) * scale
  return { holds: Math.abs(said - expected) <= slack, tell: () => board.tell('difference-mismatch', field.cell, { column: given.names[2]!, value: field.value, expected: inUnitOf(expected, field), other: `${quoted(given.names[0]!, given.fields[0]!)}${SAY.and}${quoted(given.names[1]!, given.fields[1]!)}` }) }
}

function behind(board: Board, row: LedgerRow, check: Check): Verdict | undefined {
  const given = roles(check, row, 'percent', 'points')
  const gone = timeGone(board.closing)
  const share = given && board.number(row, given.names[0]!)
  const said = given && board.number(row, given.names[1]!)
  if (!given || gone === undefined || share === undefined || said === undefined) return undefined
  const expected = share - gone
  const field = given.fields[1]!
  return { holds: Math.abs(said - expected) <= halfDigit(given.fields[0]) + halfDigit(field) + SLACK, tell: () => board.tell('schedule-mismatch', field.cell, { column: given.names[1]!, value: field.value, expected: String(Number(expected.toFixed(1))) }) }
}

function atMost(board: Board, row: LedgerRow, check: Check): Verdict | undefined {
  const given = roles(check, row, 'less', 'more')
  if (!given || isMoneyOrNot(given.fields)) return undefined
  const [less, more] = [board.number(row, given.names[0]!), board.number(row, given.names[1]!)]
  if (less === undefined || more === undefined || more <= 0) return undefined
  return { holds: less <= more * 1.005, tell: () => { given.fields.forEach(({ cell }) => board.suspects.add(cell)); board.tell('exceeds-whole', given.fields[0]!.cell, { column: given.names[0]!, value: `${given.fields[0]!.value}${given.fields[0]!.unit ?? ''}`, other: quoted(given.names[1]!, given.fields[1]!) }) } }
}

/** Percents, and figures in units that do not compare. */
function isMoneyOrNot([one, other]: readonly LedgerField[]): boolean {
  return one!.unit === '%' || (typeof one!.norm === 'string') !== (typeof other!.norm === 'string') || (typeof one!.norm !== 'string' && one!.unit !== other!.unit)
}

function sumAtMost(board: Board, row: LedgerRow, check: Check): Verdict | undefined {
  const parts = (check.parts as readonly string[]).map((part) => board.number(row, part))
  const whole = board.number(row, String(check.whole))
  const last = (check.parts as readonly string[]).at(-1)!
  const field = row.fields[last]
  if (!field || !whole || parts.some((part) => part === undefined)) return undefined
  const sum = parts.reduce<number>((total, part) => total + part!, 0)
  return { holds: sum <= whole * 1.01, tell: () => board.tell('sum-exceeds-whole', field.cell, { column: last, value: field.value, other: quoted(String(check.whole), row.fields[String(check.whole)]!) }) }
}

function atMostPercent(board: Board, row: LedgerRow, check: Check): Verdict | undefined {
  const column = String(check.column)
  const value = board.number(row, column)
  const field = row.fields[column]
  if (!field || value === undefined) return undefined
  return { holds: value <= Number(check.limit), tell: () => board.tell('out-of-range', field.cell, { column, value: `${field.value}${field.unit ?? ''}` }) }
}
