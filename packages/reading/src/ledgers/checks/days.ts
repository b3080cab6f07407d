import { firstDayOf, lastDayOf } from '../dates.ts'
import type { LedgerField, LedgerRow } from '../reading.ts'
import { NO, SAY, YES } from '../rules.ts'
import type { Check } from '../template.ts'
import type { Board } from './board.ts'

/** Runs the checks on dates and on steps that follow each other. */
export function dayChecks(board: Board): void {
  const { template: { checks }, table: { rows } } = board
  for (const { row } of rows) {
    const future = checks.flatMap(({ rule, date }) => (rule === 'past' && past(board, row, String(date)) ? [String(date)] : []))
    orders(board, row, checks.filter(({ rule, first, then }) => rule === 'order' && !future.includes(String(first)) && !future.includes(String(then))))
    for (const check of checks) {
      if (check.rule === 'needs') needs(board, row, check)
    }
  }
}

/** @returns the date a field means; null where it means none */
export function dateIn(field: LedgerField | undefined): string | null {
  const norm = field?.norm
  return typeof norm === 'object' && 'date' in norm ? norm.date : null
}

interface Pair { readonly first: string; readonly then: string }

/** Dates out of order: the one that most of the broken orders share is told, once. */
function orders(board: Board, row: LedgerRow, checks: readonly Check[]): void {
  let broken = checks.flatMap(({ first, then }): Pair[] => {
    const [early, late] = [firstDayOf(dateIn(row.fields[String(first)])), lastDayOf(dateIn(row.fields[String(then)]))]
    return early && late && early > late ? [{ first: String(first), then: String(then) }] : []
  })
  while (broken.length > 0) {
    const times = (column: string) => broken.filter((pair) => pair.first === column || pair.then === column).length
    const pair = broken.reduce((worst, one) => (Math.max(times(one.first), times(one.then)) > Math.max(times(worst.first), times(worst.then)) ? one : worst))
    const told = times(pair.first) > times(pair.then) ? pair.first : pair.then
    const other = told === pair.first ? pair.then : pair.first
    const [field, against] = [row.fields[told]!, row.fields[other]!]
    board.tell('date-order', field.cell, { column: told, value: field.value, other: `${other}${against.value}(${against.cell})` })
    broken = broken.filter(({ first, then }) => first !== told && then !== told)
  }
}

/** @returns whether a date of what has happened lies after the ledger's close */
function past(board: Board, row: LedgerRow, column: string): boolean {
  const field = row.fields[column]
  const first = firstDayOf(dateIn(field))
  const end = lastDayOf(board.closing)
  if (!field || !first || !end || first <= end) return false
  board.tell('date-in-future', field.cell, { column, value: field.value, other: board.closing! })
  return true
}

function needs(board: Board, row: LedgerRow, { yes, before }: Check): void {
  const [field, earlier] = [row.fields[String(yes)], row.fields[String(before)]]
  if (field && earlier && YES.test(field.value) && NO.test(earlier.value)) board.tell('step-skipped', field.cell, { column: String(yes), value: field.value, other: `${String(before)}${SAY.open}${earlier.value}${SAY.shut}(${earlier.cell})` })
}
