import type { Edit } from '../working-text.ts'
import { RADICALS } from './rules.ts'
import { matches } from '../matches.ts'

/** Radicals and the ideographs that exist for old encodings only; some PDF fonts name characters so. */
const RADICAL = /[\u2e80-\u2fd5\uf900-\ufaff]/g

/**
 * Turns radicals into the characters they look like: ⼯ into 工, ⻓ into 长.
 *
 * @returns one edit a radical; one that stands for no character of its own is left
 * @example radicals('\u2F2F业').map(({ after }) => after) // => ['工']
 */
export function radicals(text: string): Edit[] {
  return matches(text, RADICAL).flatMap((match) => {
    const after = RADICALS[match[0]] ?? match[0].normalize('NFKC')
    if (after === match[0] || after.length !== 1) return []
    return [{ kind: 'radical' as const, start: match.index, end: match.index + 1, after, oneByOne: true }]
  })
}
