import { ENGLISH_ONLY, ENGLISH_TAIL, NOTE_MARKS } from './rules.ts'

/** How far text is moved in, in half-width places. */
export function indentOf(text: string): number {
  const lead = /^[\s\u00A0\u3000]*/u.exec(text)![0]
  return [...lead].reduce((sum, space) => sum + (space === '\u3000' ? 2 : 1), 0)
}

/**
 * A printed text as it is meant: NFKC, lines joined, marks of notes left out, and words that were spread by spaces drawn together.
 *
 * @returns the text; empty where nothing but spaces stands
 */
export function meant(text: string): string {
  return text.replace(NOTE_MARKS, '').normalize('NFKC').replace(/[\s\u00A0\u200B\uFEFF]+/gu, ' ').trim()
    .replace(/(?<=[\p{Script=Han}、,:;()]) (?=[\p{Script=Han}、,:;()])/gu, '')
    .replace(/(?<=\p{Script=Han}) (?=[\d(])|(?<=[\d)%]) (?=\p{Script=Han})/gu, '')
}

/** @returns a text without the English that repeats its Chinese; English alone stays */
export function chinesePart(text: string): string {
  if (!/\p{Script=Han}/u.test(text)) return text
  const tail = ENGLISH_TAIL.exec(text)?.[0].trim() ?? ''
  const words = tail.split(/\s+/u)
  return words.length > 1 || /[a-z]{4,}$/u.test(tail) ? text.slice(0, text.length - tail.length).trim() : text
}

/** Whether a text is English only. */
export const isEnglish = (text: string): boolean => ENGLISH_ONLY.test(text) && /[a-z]{2,}|[A-Z]{2,} [A-Z]{2,}/u.test(text)
