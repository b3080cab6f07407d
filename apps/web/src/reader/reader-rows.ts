import type { Block, Span } from '@chanye/model'

/** One row of the reader: a piece of the original and what was read there; dropped pieces have no clean side. */
export interface ReaderRow { readonly kind: Block['kind']; readonly original: Span; readonly clean: Span | null }

/**
 * Hands each span to the ranges it touches; both must be ordered by their start.
 *
 * @returns for each range the spans that share a position with it, in their order
 * @example handedOut([{ start: 0, end: 2 }, { start: 2, end: 4 }], [{ start: 1, end: 3 }]).map((spans) => spans.length) // => [1, 1]
 */
export function handedOut<T extends Span>(ranges: readonly Span[], spans: readonly T[]): readonly (readonly T[])[] {
  const hands: T[][] = ranges.map(() => [])
  let first = 0
  for (const span of spans) {
    while (first < ranges.length && (ranges[first]?.end ?? 0) <= span.start) first += 1
    for (let at = first; at < ranges.length && (ranges[at]?.start ?? 0) < span.end; at += 1) hands[at]?.push(span)
  }
  return hands
}

/**
 * The blocks in order, with the stretches of the original that no block covers as dropped rows, so that nothing is hidden.
 *
 * @returns rows whose original spans, blank stretches aside, cover the whole original
 * @example readerRows('ab', []) // => [{ kind: 'furniture', original: { start: 0, end: 2 }, clean: null }]
 */
export function readerRows(original: string, blocks: readonly Block[]): readonly ReaderRow[] {
  const rows: ReaderRow[] = []
  let at = 0
  const dropped = (start: number, end: number) => {
    if (original.slice(start, end).trim() !== '') rows.push({ kind: 'furniture', original: { start, end }, clean: null })
  }
  for (const block of [...blocks].sort((a, b) => a.original.start - b.original.start)) {
    dropped(at, block.original.start)
    rows.push({ kind: block.kind, original: block.original, clean: block.clean.end > block.clean.start ? block.clean : null })
    at = Math.max(at, block.original.end)
  }
  dropped(at, original.length)
  return rows
}
