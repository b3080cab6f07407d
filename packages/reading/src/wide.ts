/**
 * Whether a character is Chinese or a mark that stands among Chinese: it takes two columns where a figure takes one.
 *
 * @returns false for no character
 * @example isWide('工') // => true
 */
export function isWide(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  return RANGES.some(([first, last]) => code >= first && code <= last)
}

/** Dashes, quotation marks and dots; radicals, marks, syllables and characters; characters of fonts of their own; forms for writing downwards and full-width forms; the rarer characters. */
const RANGES = [[0x2014, 0x2026], [0x2e80, 0xa4cf], [0xac00, 0xd7a3], [0xe000, 0xfaff], [0xfe30, 0xfe6f], [0xff00, 0xff60], [0xffe0, 0xffe6], [0x20000, 0x3ffff]] as const

/** @returns how many columns a text takes @example columnsOf('工业 2.5') // => 8 */
export function columnsOf(text: string): number {
  let wide = 0
  for (const character of text) if (character > '\u2013' && isWide(character)) wide += 2 - character.length
  return text.length + wide
}
