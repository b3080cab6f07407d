import type { Block, Span } from '@chanye/model'

/** One row of the reader: a piece of the original and what was read there; dropped pieces have no clean side. */
export interface ReaderRow { readonly kind: Block['kind']; readonly original: Span; readonly clean: Span | null }

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
