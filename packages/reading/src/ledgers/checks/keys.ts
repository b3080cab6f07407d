import { projectCode, socialCreditCode } from '../codes.ts'
import type { LedgerField, LedgerRow } from '../reading.ts'
import { WHY_CODE } from '../rules.ts'
import type { Board } from './board.ts'
import { dateIn } from './days.ts'

/** Finds codes that are none, and rows given twice. */
export function keyChecks(board: Board): void {
  const { table: { rows, columns } } = board
  for (const { as } of columns) {
    if (as?.type !== 'uscc' && as?.type !== 'code') continue
    for (const { row } of rows) codeCheck(board, row.fields[as.name], as.type)
  }
  serials(board)
  duplicates(board, columns.find(({ as }) => as?.type === 'period')?.as?.name)
}

function codeCheck({ tell }: Board, field: LedgerField | undefined, type: 'uscc' | 'code'): void {
  if (!field || field.norm !== undefined || /[\u3400-\u9fff]/u.test(field.value)) return
  const checked = type === 'uscc' ? socialCreditCode(field.value) : projectCode(field.value)
  if ('flaw' in checked) tell(type === 'uscc' ? 'invalid-uscc' : 'invalid-project-code', field.cell, { value: field.value, why: WHY_CODE[checked.flaw].zh, whyEn: WHY_CODE[checked.flaw].en })
}

function duplicates({ table: { rows }, template: { codes, names }, tell }: Board, period: string | undefined): void {
  const seen = new Map<string, LedgerField>()
  for (const { row } of rows) {
    const field = keyField(row, [...codes, ...names])
    if (!field) continue
    const when = period ? dateIn(row.fields[period]) ?? row.fields[period]?.value ?? '' : ''
    const key = `${row.key} ${when}`
    const before = seen.get(key)
    const at = when ? row.fields[period!]! : field
    if (!before) seen.set(key, at)
    else if (when) tell('duplicate-period', (at.cell === before.cell ? field : at).cell, { value: `${row.key} ${when}`, other: before.cell })
    else tell('duplicate-key', field.cell, { value: field.value, other: before.cell })
  }
}

/** Numbers of a list given to two rows. */
function serials({ table: { rows, columns }, template: { codes }, tell }: Board): void {
  for (const { as } of columns) {
    if (as?.type !== 'serial' || !codes.includes(as.name)) continue
    const seen = new Map<string, LedgerField>()
    for (const { row } of rows) {
      const field = row.fields[as.name]
      const before = field && seen.get(field.value)
      if (before) tell('duplicate-key', field!.cell, { value: field!.value, other: before.cell })
      else if (field) seen.set(field.value, field)
    }
  }
}

/** The field a row's key was taken from. */
function keyField(row: LedgerRow, columns: readonly string[]): LedgerField | undefined {
  const own = columns.map((column) => row.fields[column]).filter((field) => field !== undefined)
  return own.find(({ norm, value }) => norm === row.key || value === row.key) ?? own.at(-1)
}
