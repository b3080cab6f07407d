import type { Edit } from '../working-text.ts'
import { matches } from '../matches.ts'

/** Digits, letters and per cent signs; points, dashes and strokes only inside a number. */
const WIDE = /[０-９Ａ-Ｚａ-ｚ％]+(?:[．，－／：](?=[０-９])[０-９Ａ-Ｚａ-ｚ％]+)*/g
const ANY = /[０-９Ａ-Ｚａ-ｚ％]/

/**
 * Makes full-width digits, letters and per cent signs plain.
 *
 * @returns one edit a stretch; Chinese punctuation is left as it is
 * @example fullWidth('增长５．５％').map(({ after }) => after) // => ['5.5%']
 */
export function fullWidth(text: string): Edit[] {
  if (!ANY.test(text)) return []
  return matches(text, WIDE).map((match) => ({
    kind: 'full-width', start: match.index, end: match.index + match[0].length, after: match[0].normalize('NFKC'), oneByOne: true,
  }))
}
