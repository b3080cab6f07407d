import type { LedgerDiff, LedgerReading, LedgerRow } from './reading.ts'
import { BASE_OF_PART, NEXT_PART } from './rules.ts'
import type { LedgerTemplate } from './template.ts'

/** Parts that stand for the column where they come alone. */
const WHOLE = [NEXT_PART, BASE_OF_PART]

/**
 * A ledger under the headings of its template alone: a figure of the month, or a sum, that comes alone is 工业用电量, not 工业用电量(本月), where the template has that column whole.
 *
 * @returns the reading and its diff with those columns so named; all else as it was
 */
export function underPlainHeadings<T extends LedgerReading & { readonly diff?: LedgerDiff }>(reading: T, template: LedgerTemplate): T {
  const given = reading.headings.flatMap(({ column }) => column ?? [])
  const alone = ({ name }: LedgerTemplate['columns'][number]) => given.filter((column) => column === name || column.startsWith(`${name}(`))
  const plain = new Map(template.columns.filter((column) => column.plain && WHOLE.some((part) => alone(column).join() === `${column.name}(${part})`)).map((column) => [alone(column)[0]!, column.name]))
  if (plain.size === 0) return reading
  const named = (column: string) => plain.get(column) ?? column
  const rows = reading.rows.map((row): LedgerRow => ({ ...row, fields: Object.fromEntries(Object.entries(row.fields).map(([column, field]) => [named(column), field])) }))
  const headings = reading.headings.map((heading) => ({ ...heading, column: heading.column && named(heading.column) }))
  return { ...reading, headings, rows, ...(reading.diff ? { diff: { ...reading.diff, changed: reading.diff.changed.map((change) => ({ ...change, field: named(change.field) })) } } : {}) }
}
