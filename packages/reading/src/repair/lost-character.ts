import type { Edit } from '../working-text.ts'
import { commonAfter } from './commonness/commonness.ts'
import { LOST_ENDINGS, LOST_RIGHTS } from './rules.ts'
import { matches } from '../matches.ts'

/** Stands where a character could not be got back. */
export const UNREADABLE = '□'

const LOST = /\uFFFD+\??/g
/** A text with more holes than this is searched for its own words no longer. */
const MOST_HOLES = 5000
/** So many characters before a hole, and twice as many after it, may tell what it was. */
const NEAR = 12

interface Hole { readonly start: number; readonly end: number; readonly before: string; readonly after: string }
interface Guess { readonly reading: string; readonly score: number; readonly others: readonly string[] }

/**
 * Fills characters of which a wrong decoding left only `�?`, from the words around them, and the © that GBK does not have.
 *
 * @returns one edit a hole: a guess with its score, or □ with a low score where the words do not tell
 * @example lostCharacters('总投\uFFFD?12亿元').map(({ after }) => after) // => ['资']
 */
export function lostCharacters(text: string): Edit[] {
  const rights = text.includes('?') ? lostRights(text) : []
  if (!text.includes('\uFFFD')) return rights
  const holes = matches(text, LOST).map((match) => hole(text, match.index, match.index + match[0].length))
  const own = holes.length <= MOST_HOLES ? ownFollowers(text, new Set(holes.map(({ before }) => before.slice(-2)))) : new Map()
  const filled = holes.map(({ start, end, before, after }) => {
    const { reading, score, others } = guess(before, after, own.get(before.slice(-2)) ?? [])
    return { kind: 'misread-utf8' as const, start, end, after: reading, score, otherReadings: [text.slice(start, end), ...others] }
  })
  return [...rights, ...filled].sort((a, b) => a.start - b.start)
}

function lostRights(text: string): Edit[] {
  return matches(text, LOST_RIGHTS).map((match) => {
    const start = match.index + match[0].length - 1
    return { kind: 'misread-utf8', start, end: start + 1, after: '©', score: 0.9, otherReadings: ['?'] }
  })
}

function hole(text: string, start: number, end: number): Hole {
  return { start, end, before: text.slice(Math.max(0, start - NEAR), start).split('\n').at(-1)!, after: text.slice(end, end + 2 * NEAR).split('\n', 1)[0]! }
}

/** What follows the given pairs of characters at least twice elsewhere in the same text, commonest first. */
function ownFollowers(text: string, pairs: ReadonlySet<string>): Map<string, string[]> {
  const counts = new Map<string, Map<string, number>>()
  const seconds = new Uint8Array(65536)
  for (const pair of pairs) seconds[pair.charCodeAt(1)] = 1
  for (let i = 0; i + 2 < text.length; i++) {
    if (!seconds[text.charCodeAt(i + 1)]) continue
    const next = text[i + 2]!
    const pair = text.slice(i, i + 2)
    if (next === '\uFFFD' || next === '\n' || !pairs.has(pair) || !/^[〇㐀-鿿]{2}$/.test(pair)) continue
    const known = counts.get(pair) ?? new Map<string, number>()
    known.set(next, (known.get(next) ?? 0) + 1)
    counts.set(pair, known)
  }
  return new Map([...counts].map(([pair, known]) => [pair, [...known].filter(([, n]) => n > 1).sort((a, b) => b[1] - a[1]).map(([next]) => next)]))
}

function guess(before: string, after: string, own: readonly string[]): Guess {
  const ruled = LOST_ENDINGS.find(({ left, right }) => left.test(before) && right.test(after))
  const words = commonAfter(before.at(-1) ?? '')
  const hanOwn = own.filter((next) => /[〇㐀-鿿]/.test(next))
  if (ruled?.sure) return { reading: ruled.reading, score: 0.8, others: [] }
  if (hanOwn.length === 1) return { reading: hanOwn[0]!, score: 0.6, others: words.filter((word) => word !== hanOwn[0]).slice(0, 2) }
  if (ruled) return { reading: ruled.reading, score: 0.7, others: words.filter((word) => word !== ruled.reading).slice(0, 2) }
  const all = [...new Set([...hanOwn, ...words])]
  return { reading: UNREADABLE, score: 0.2, others: all.slice(0, 4) }
}
