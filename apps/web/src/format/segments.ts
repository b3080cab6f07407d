import type { Span } from '@chanye/model'

/** A stretch of text under the same marks from end to end. */
export interface Segment<T> { readonly start: number; readonly end: number; readonly text: string; readonly marks: readonly T[] }

/**
 * Cuts a range of a text at every border of the given spans.
 *
 * @returns stretches in order that together are exactly the range; each with the spans that cover it, in their given order
 * @example segments('abcd', { start: 0, end: 4 }, [{ start: 1, end: 3 }]).map(({ text }) => text) // => ['a', 'bc', 'd']
 */
export function segments<T extends Span>(text: string, range: Span, spans: readonly T[]): readonly Segment<T>[] {
  const inside = spans.filter((span) => span.start < range.end && span.end > range.start && span.end > span.start)
  const borders = new Set([range.start, range.end])
  for (const { start, end } of inside) {
    borders.add(Math.max(start, range.start))
    borders.add(Math.min(end, range.end))
  }
  const ordered = [...borders].sort((a, b) => a - b)
  return ordered.slice(1).map((end, index) => {
    const start = ordered[index] ?? range.start
    return { start, end, text: text.slice(start, end), marks: inside.filter((span) => span.start <= start && span.end >= end) }
  })
}
