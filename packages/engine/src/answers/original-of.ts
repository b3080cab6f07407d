import type { RepairKind, Span } from '@chanye/model'
import type { StoredRepair } from './picture.ts'

/** Repairs of these kinds change characters one by one. */
const ONE_BY_ONE: ReadonlySet<RepairKind> = new Set(['half-width', 'full-width', 'traditional-form', 'radical'])

/**
 * The place in the original of a stretch of the clean text, from the repairs as they are stored; a place inside a repair is the whole of it,
 * unless the repair changed characters one by one.
 *
 * The repairs are ordered and disjoint.
 */
export function originalOf({ start, end }: Span, repairs: readonly StoredRepair[]): Span {
  if (end <= start) return { start: edge(start, repairs).start, end: edge(start, repairs).start }
  return { start: edge(start, repairs).start, end: edge(end - 1, repairs).end }
}

/** The original stretch of one clean character. */
function edge(at: number, repairs: readonly StoredRepair[]): Span {
  const last = repairs[countUpTo(at, repairs) - 1]
  if (!last) return { start: at, end: at + 1 }
  if (at < last.clean.end) return within(at - last.clean.start, last)
  const start = last.end + (at - last.clean.end)
  return { start, end: start + 1 }
}

function within(nth: number, { kind, start, end, before, after }: StoredRepair): Span {
  return ONE_BY_ONE.has(kind) && before.length === after.length ? { start: start + nth, end: start + nth + 1 } : { start, end }
}

/** How many repairs begin at or before a clean position. */
function countUpTo(at: number, repairs: readonly StoredRepair[]): number {
  let low = 0
  let high = repairs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (repairs[middle]!.clean.start <= at) low = middle + 1
    else high = middle
  }
  return low
}
