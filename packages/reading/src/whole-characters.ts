import type { Span } from '@chanye/model'

/** Halves of characters outside the basic plane. The rules go by halves, which is faster; what they cut through is mended here. */
const FIRST_HALF = /[\ud800-\udbff]$/
const SECOND_HALF = /^[\udc00-\udfff]/
const ANY_HALF = /[\ud800-\udfff]/

/** @returns whether a text holds characters that take two places @example hasPairs('㶲值') // => false */
export function hasPairs(text: string): boolean {
  return ANY_HALF.test(text)
}

/**
 * A span that cuts through no character: widened to the whole of it at both ends.
 *
 * @example wholeSpan('𠮷a', { start: 1, end: 3 }) // => { start: 0, end: 3 }
 */
export function wholeSpan(text: string, { start, end }: Span): Span {
  const cutsStart = start > 0 && SECOND_HALF.test(text.slice(start, start + 1)) && FIRST_HALF.test(text.slice(start - 1, start))
  const cutsEnd = end > start && FIRST_HALF.test(text.slice(end - 1, end)) && SECOND_HALF.test(text.slice(end, end + 1))
  return { start: cutsStart ? start - 1 : start, end: cutsEnd ? end + 1 : end }
}

/**
 * What a statement says without halves of characters at the ends of its words.
 *
 * @returns the same value where nothing is cut
 */
export function wholeWords<T>(says: T): T {
  if (typeof says === 'string') return says.replace(SECOND_HALF, '').replace(FIRST_HALF, '') as T
  if (Array.isArray(says)) return says.map(wholeWords) as T
  if (says === null || typeof says !== 'object') return says
  return Object.fromEntries(Object.entries(says).map(([field, value]) => [field, wholeWords(value)])) as T
}
