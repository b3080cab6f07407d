import type { LedgerDiff, LedgerReading, LedgerRow } from './reading.ts'
import { NEXT_PART } from './rules.ts'
import type { LedgerTemplate } from './template.ts'

/**
 * A ledger under the headings of its template alone: a figure of the month that comes without its sum is 工业用电量, not 工业用电量(本月), where the template has that column whole.
 *
 * @returns the reading and its diff with those columns so named; all else as it was
 */
export function underPlainHeadings<T extends LedgerReading & { readonly diff?: LedgerDiff }>(reading: T, template: LedgerTemplate): T {
  const given = reading.headings.flatMap(({ column }) => column ?? [])
  const plain = new Map(template.columns.filter(({ name, plain: whole }) => whole === true && given.filter((column) => column === name || column.startsWith(`${name}(`)).join() === `${name}(${NEXT_PART})`).map(({ name }) => [`${name}(${NEXT_PART})`, name]))
  if (plain.size === 0) return reading
  const named = (column: string) => plain.get(column) ?? column
  const rows = reading.rows.map((row): LedgerRow => ({ ...row, fields: Object.fromEntries(Object.entries(row.fields).map(([column, field]) => [named(column), field])) }))
  const headings = reading.headings.map((heading) => ({ ...heading, column: heading.column && named(heading.column) }))
  return { ...reading, headings, rows, ...(reading.diff ? { diff: { ...reading.diff, changed: reading.diff.changed.map((change) => ({ ...change, field: named(change.field) })) } } : {}) }
}
