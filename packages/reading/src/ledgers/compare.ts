import { tight } from './printed.ts'
import { type NamedRow, pairsOf, sameName } from './pairs.ts'
import type { LedgerChange, LedgerDiff, LedgerField, LedgerHeading, LedgerReading } from './reading.ts'
import { sameMeaning } from './same.ts'

/**
 * What changed from one ledger to the next: cells that mean something else, rows renamed, split, dropped and added.
 *
 * @returns changes of planned dates first; nothing that is only written otherwise or in another unit
 */
export function compareLedgers(earlier: LedgerReading, later: LedgerReading): LedgerDiff {
  const { pairs, split, dropped, added } = pairsOf(earlier, later)
  const headings = later.headings.filter((heading) => heading.type !== 'number-in-list' && heading.type !== 'name' && earlier.headings.some((other) => sameHeading(other, heading)) && !(heading.column === null && [earlier, later].every((ledger) => isNumbering(ledger, heading.heading))))
  const inOrder = [...pairs].sort((a, b) => a.new.row.row - b.new.row.row)
  const changes = (plan: boolean) => headings.filter((heading) => heading.plan === plan).flatMap((heading) => inOrder.flatMap((both) => changeOf(both, heading, earlier) ?? []))
  return {
    changed: [...changes(true), ...changes(false)],
    renamed: inOrder.filter(({ old, new: fresh }) => !sameName(old.name, fresh.name)).map(({ old, new: fresh }) => ({ old: old.name, new: fresh.name })),
    split: split.map(({ from, into }) => ({ from: from.row.key, into: into.map(({ row }) => row.key) })),
    dropped: dropped.map(({ row }) => row.key), added: added.map(({ row }) => row.key),
  }
}

/** Whether a column that no template knows only counts the rows, one after the other: 1, 2 or GC013, GC014. */
function isNumbering({ rows }: LedgerReading, heading: string): boolean {
  const numbers = rows.flatMap(({ attributes }) => { const [, before, n] = /^(.*?)(\d+)$/u.exec(attributes[heading]?.value ?? '') ?? []; return n === undefined ? [] : [{ before, n: Number(n) }] })
  const follows = numbers.filter(({ before, n }, i) => i > 0 && before === numbers[i - 1]!.before && n === numbers[i - 1]!.n + 1).length
  return numbers.length > FEWEST_NUMBERED && numbers.length === rows.length && follows >= (numbers.length - 1) * MOSTLY_NUMBERED
}

/** So many rows, and this share of them one after the other, tell a column that counts. */
const FEWEST_NUMBERED = 3
const MOSTLY_NUMBERED = 0.8

function sameHeading(one: LedgerHeading, other: LedgerHeading): boolean {
  return one.column === other.column && (one.column !== null || tight(one.heading) === tight(other.heading))
}

function changeOf({ old, new: fresh }: { old: NamedRow; new: NamedRow }, heading: LedgerHeading, earlier: LedgerReading): LedgerChange | undefined {
  const field = heading.column ?? heading.heading
  const fieldIn = ({ row }: NamedRow): LedgerField | undefined => (heading.column ? row.fields : row.attributes)[field]
  const [before, after] = [fieldIn(old), fieldIn(fresh)]
  if (before === after || (before && after && sameMeaning(before, after, heading.type))) return undefined
  const there = earlier.headings.find((other) => sameHeading(other, heading))
  return { key: fresh.row.key, field, heading: heading.heading, cell_old: cellOf(before, there, old), cell_new: cellOf(after, heading, fresh), old: printed(before), new: printed(after) }
}

/** Where a field stands, or would stand were it not blank. */
function cellOf(field: LedgerField | undefined, heading: LedgerHeading | undefined, { row }: NamedRow): string | null {
  return field ? field.cell : heading ? `${heading.letter}${row.row}` : null
}

function printed(field: LedgerField | undefined): string | null {
  return field ? `${field.value}${field.unit ?? ''}` : null
}
