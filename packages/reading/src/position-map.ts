import type { Span } from '@chanye/model'

/** Carries positions between the original and the clean text, both ways; total and monotone. */
export interface PositionMap {
  /** The original stretch a clean stretch was read from; positions outside the text are brought to its ends. */
  toOriginal(clean: Span): Span
  /** The clean stretch read from an original one; empty where all of it was dropped. */
  toClean(original: Span): Span
}

/** For each clean character its original stretch, with the lengths of both texts. */
interface Places {
  readonly from: Int32Array
  readonly to: Int32Array
  readonly original: number
  readonly clean: number
}

/**
 * Makes the map from the original stretch of every clean character; both ways are a look-up or a binary search.
 *
 * @returns a map whose results lie inside the texts and keep the order of what they are asked
 */
export function positionMap({ from, to, original, clean }: Places): PositionMap {
  const inside = (at: number, length: number) => Math.min(Math.max(at, 0), length)
  return {
    toOriginal: (span) => {
      const start = inside(span.start, clean)
      const end = Math.max(start, inside(span.end, clean))
      const at = start < clean ? from[start]! : original
      return { start: at, end: Math.max(at, end > 0 ? to[end - 1]! : 0) }
    },
    toClean: (span) => {
      const start = inside(span.start, original)
      const first = countBelow(to, start + 1)
      return { start: first, end: Math.max(first, countBelow(from, Math.max(start, inside(span.end, original)))) }
    },
  }
}

/** How many of the ordered values are below `limit`. */
function countBelow(values: Int32Array, limit: number): number {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (values[middle]! < limit) low = middle + 1
    else high = middle
  }
  return low
}
