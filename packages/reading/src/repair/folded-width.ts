import type { Edit } from '../working-text.ts'

const WIDE = /[０-９Ａ-Ｚａ-ｚ％．＋－＆／]+/gu
const RADICAL = /[\u2e80-\u2fd5]+/gu

/** @returns edits that make full-width digits, letters and per cent signs plain @example foldedWidth('５％')[0]?.after // => '5%' */
export function foldedWidth(text: string): Edit[] {
  return [...text.matchAll(WIDE)].map((match) => ({ kind: 'full-width', start: match.index, end: match.index + match[0].length, after: match[0].normalize('NFKC') }))
}

/** @returns edits that turn radicals, as some PDF fonts give them, into the characters they look like */
export function radicals(text: string): Edit[] {
  return [...text.matchAll(RADICAL)].flatMap((match) => {
    const after = match[0].normalize('NFKC')
    return after === match[0] ? [] : [{ kind: 'radical' as const, start: match.index, end: match.index + match[0].length, after }]
  })
}
