import { GENERIC_WORDS } from './rules.ts'

const LONGEST_WORD = 6

/**
 * What is left of a name without the words that name kinds, sizes, trades and deeds.
 *
 * @returns the name's own part; short or empty for a set of things: 重大基础设施项目, 一批新能源工程
 * @example properPart('汐川水利枢纽工程') // => '汐川枢纽'
 */
export function properPart(name: string): string {
  let own = ''
  for (let at = 0; at < name.length;) {
    const length = genericAt(name, at)
    if (length === 0) own += name[at]!
    at += length || 1
  }
  return own.replace(/[\d\p{P}\p{S}\s]/gu, '')
}

/** The length of the longest word of a kind that begins at a place of a name; 0 where none does. */
function genericAt(name: string, at: number): number {
  for (let length = Math.min(LONGEST_WORD, name.length - at); length > 0; length--) if (GENERIC_WORDS.has(name.slice(at, at + length))) return length
  return 0
}
