import type { Span } from '@chanye/model'
import iconv from 'iconv-lite'
import type { Edit } from '../working-text.ts'
import { isRare, unlikelihood, unlikelihoodBetween } from './commonness/commonness.ts'

/** How far a clause may reach, in characters, and how many ends of it are tried. */
const LONGEST = 120
const MOST_ENDS = 8
/** A mended clause reads as prose, and much better than before: nats a character. */
const READS_WELL = 7.6
const BETTER_BY = 1.6
const GAINS = 10
/** Prose after a real question mark is commoner than this. */
const ODD = 6.5
/** So many rare characters after a mark are no accident. */
const FEWEST_RARE = 3
/** What it costs to suppose that a last byte was lost as well. */
const INVENTED = 6
/** ASCII marks that may be full-width ones folded to half their width by a later step; right after the lost byte letters may, too. */
const FOLDED = /[!-/:-@[-`{-~]/
const FOLDED_FIRST = /[!-~]/
/** Where a clause ends: the bytes after it may be in step again, its own last one lost. */
const PAUSE = /[，。；：、！？“”（）《》【】—…０-９Ａ-Ｚａ-ｚ％]/

interface Clause {
  /** Positions in the text: the mark of the lost byte and the last character that was paired wrongly. */
  readonly start: number
  readonly end: number
  /** The bytes that are left, from the second byte of the character that lost its first one. */
  readonly kept: Uint8Array
}

interface Choice { readonly character: string; readonly bytes: readonly number[]; readonly cost: number }
interface Candidate { readonly clause: Clause; readonly first: readonly Choice[]; readonly middle: string; readonly last: readonly Choice[]; readonly gain: number }

/**
 * Finds clauses whose GBK bytes were paired one byte off because one was lost, and pairs them anew.
 * A lost byte shows as `?` or U+FFFD before characters that are rare in prose.
 *
 * @returns one edit a clause, with the bytes before and after, a score from 0 to 1, and the clause as it stands among the other
 *   readings; nothing where the new reading is not clearly better
 * @example shiftedBytes('这样好吗?我们再看看').length // => 0
 */
export function shiftedBytes(text: string): Edit[] {
  const edits: Edit[] = []
  let next = 0
  for (let at = markFrom(text, 0); at >= 0; at = markFrom(text, Math.max(at + 1, next))) {
    const edit = mendedAt(text, at)
    if (!edit) continue
    edits.push(edit)
    next = edit.end
  }
  return edits
}

/**
 * Finds what looks like such a clause and is still there.
 *
 * @returns the stretches from the mark of the lost byte to the last rare character near it, in order
 * @example unmended('投资?鼃龘麤靐增长') // => [{ start: 2, end: 7 }]
 */
export function unmended(text: string): Span[] {
  const found: Span[] = []
  for (let at = markFrom(text, 0); at >= 0; at = markFrom(text, at + 1)) {
    const rare = [...text.slice(at + 1, at + 7)].flatMap((character, i) => (isRare(character) ? [i] : []))
    if (rare.length >= FEWEST_RARE) found.push({ start: at, end: at + 2 + rare.at(-1)! })
  }
  return found
}

function markFrom(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x3f || code === 0xfffd) return at
  }
  return -1
}

function mendedAt(text: string, at: number): Edit | undefined {
  const window = text.slice(at + 1, at + 7)
  if (unlikelihood(window) < ODD && ![...window].some((character) => isRare(character))) return undefined
  const candidates = clausesAt(text, at).flatMap((clause) => candidate(text, clause)).sort((a, b) => b.gain - a.gain)
  const best = candidates[0]
  return best && edit(text, best)
}

/** The ways to bound the clause: it ends at a pause or a single byte, which may itself be the second half of a pair, or a folded mark. */
function clausesAt(text: string, start: number): Clause[] {
  const found: Clause[] = []
  const kept: number[] = []
  let wide = 0
  const add = (end: number, ...last: number[]) => { if (wide > 0 && found.length < MOST_ENDS) found.push({ start, end, kept: Uint8Array.from([...kept, ...last]) }) }
  const first = text.startsWith('\uFFFD?', start) ? start + 2 : start + 1
  for (let at = first; at <= Math.min(text.length, start + LONGEST); at++) {
    const character = text[at] ?? '\n'
    const code = character.charCodeAt(0)
    if (code > 0x7f) {
      const bytes = iconv.encode(character, 'gb18030')
      if (bytes.length !== 2) break
      if (PAUSE.test(character)) add(at)
      kept.push(bytes[0]!, bytes[1]!)
      wide++
      continue
    }
    add(at)
    if (code >= 0x40 && code < 0x7f) add(at + 1, code)
    if (!(kept.length === 0 ? FOLDED_FIRST : FOLDED).test(character)) break
    kept.push(0xa3, code | 0x80)
  }
  return found
}

function candidate(text: string, clause: Clause): Candidate[] {
  const { kept, start, end } = clause
  const dangling = kept.length % 2 === 0
  const middle = iconv.decode(Buffer.from(kept.subarray(1, dangling ? kept.length - 1 : kept.length)), 'gb18030')
  if (/[\uFFFD\ue000-\uf8ff]/.test(middle)) return []
  const first = choices({ trail: kept[0]! }, { before: text.charAt(start - 1), after: middle.charAt(0) })
  const last = dangling ? choices({ lead: kept[kept.length - 1]! }, { before: middle.slice(-1), after: text.charAt(end) }) : []
  if (first.length === 0 || (dangling && last.length === 0)) return []
  return worth(text, { clause, first, middle, last })
}

/** The candidate with what it gains over the clause as it stands; none when it does not read well and much better. */
function worth(text: string, { clause, first, middle, last }: Omit<Candidate, 'gain'>): Candidate[] {
  const { start, end } = clause
  const reading = first[0]!.character + middle + (last[0]?.character ?? '')
  const cost = unlikelihood(reading)
  const gain = unlikelihood(text.slice(start, end)) * (end - start) - cost * reading.length - (last.length > 0 ? INVENTED : 0)
  return cost <= READS_WELL && gain >= Math.max(GAINS, BETTER_BY * reading.length) ? [{ clause, first, middle, last, gain }] : []
}

/** The characters one lost byte can stand for, likeliest between its neighbours first. */
function choices(known: { lead: number } | { trail: number }, { before, after }: { before: string; after: string }): Choice[] {
  const all = 'lead' in known ? completions(known.lead, (byte) => [known.lead, byte]) : completions(known.trail + 0x100, (byte) => [byte, known.trail])
  return all.map(({ character, bytes }) => ({ character, bytes, cost: unlikelihoodBetween(before, character, after) + doubledMark(before, character) }))
    .sort((a, b) => a.cost - b.cost)
}

const complete = new Map<number, readonly Omit<Choice, 'cost'>[]>()

/** All characters of everyday use that have the known byte, kept by a key of their own. */
function completions(key: number, pair: (byte: number) => readonly number[]): readonly Omit<Choice, 'cost'>[] {
  const known = complete.get(key)
  if (known) return known
  const found: Omit<Choice, 'cost'>[] = []
  for (let byte = 0x40; byte <= 0xfe; byte++) {
    const bytes = pair(byte)
    const character = iconv.decode(Buffer.from(bytes), 'gb18030')
    if (character.length === 1 && character.charCodeAt(0) >= 0x80 && !isRare(character)) found.push({ character, bytes })
  }
  complete.set(key, found)
  return found
}

/** Two marks in a row are less likely than a mark after a character. */
function doubledMark(before: string, character: string): number {
  return /[。，、；：！？]/.test(character) && /[。，、；：！？,.;:!?]/.test(before) ? 8 : 0
}

function edit(text: string, { clause: { start, end, kept }, first, middle, last }: Candidate): Edit {
  const tail = last[0]
  const after = first[0]!.character + middle + (tail?.character ?? '')
  const others = [
    ...first.slice(1, 3).map(({ character }) => character + middle + (tail?.character ?? '')),
    ...last.slice(1, 3).map(({ character }) => first[0]!.character + middle + character),
  ]
  const bytes = [...first[0]!.bytes.slice(0, 1), ...kept, ...(tail?.bytes.slice(1) ?? [])]
  const reads = 1 / (1 + Math.exp(unlikelihood(after) - READS_WELL - 1.5))
  const score = Math.min(0.99, reads, sureness(first), last.length > 0 ? sureness(last) : 1)
  return {
    kind: 'shifted-bytes', start, end, after, score: Math.round(score * 100) / 100,
    otherReadings: [text.slice(start, end), ...others], bytes: { before: hex(kept), after: hex(bytes) },
  }
}

/** How much likelier the best choice is than all: the softmax of their costs. */
function sureness(choices: readonly Choice[]): number {
  const best = choices[0]!.cost
  return 1 / choices.reduce((sum, { cost }) => sum + Math.exp(best - cost), 0)
}

function hex(bytes: Iterable<number>): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0').toUpperCase()).join(' ')
}
