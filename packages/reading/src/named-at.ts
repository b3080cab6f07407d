import type { Span } from '@chanye/model'
import { numbers } from './mentions/number/number.ts'

/** What a figure is of and about, with its place in the clean text. */
export interface Told { readonly indicator: string; readonly subject: string | null; readonly span: Span }

/** A place in the clean text at which words a figure leans on were named; they do not stand in its own clause. */
export interface NamedAt extends Span {
  readonly part: 'indicator' | 'subject'
  readonly words: string
}

/** A clause is looked for no further than this. */
const REACH = 400
/** How far back a name may stand; the head of the document, which has the title, is always looked at. */
const BACK = 20_000
const HEAD = 400
const CLAUSE_END = /[，。；！？、,;!?\n\t]/
/** Shorter words stand anywhere and point at nothing. */
const SHORTEST = 2

/**
 * Finds where the words a figure leans on were named: the part of its indicator, and its subject, that do not stand in its own clause.
 *
 * @param clean - the whole clean text
 * @returns the nearest earlier place of each; nothing for words that stand in the clause, or nowhere before it
 * @example namedAt('规模以上工业总产值增长9.1%、增加值增长8.2%。', { indicator: '规模以上工业增加值', subject: null, span: { start: 21, end: 25 } }) // => [{ part: 'indicator', words: '规模以上工业', start: 0, end: 6 }]
 */
export function namedAt(clean: string, { indicator, subject, span }: Told): NamedAt[] {
  const own = ownClause(clean, span)
  const clause = clean.slice(own.start, own.end)
  const found: NamedAt[] = []
  const leant = leantOn(indicator, clause)
  const measure = leant.length >= SHORTEST ? before(clean, own.start, shorterAtEnd(leant)) : undefined
  if (measure) found.push({ part: 'indicator', ...measure })
  const names = subject === null ? [] : shorterAtHead(subject)
  const about = names.some((name) => clause.includes(name)) ? undefined : before(clean, own.start, names)
  if (about && !(measure && measure.start <= about.start && about.end <= measure.end)) found.push({ part: 'subject', ...about })
  return found
}

/** From the number or mark before a figure to the mark after it. */
function ownClause(clean: string, { start, end }: Span): Span {
  let from = start
  while (from > 0 && start - from < REACH && !CLAUSE_END.test(clean[from - 1]!)) from--
  let to = end
  while (to < clean.length && to - end < REACH && !CLAUSE_END.test(clean[to]!)) to++
  const earlier = numbers(clean.slice(from, start)).at(-1)
  return { start: earlier ? from + earlier.end : from, end: to }
}

/** What of a phrase is left when its longest end that stands in the clause is taken off, and its longest head that does. */
function leantOn(phrase: string, clause: string): string {
  let tail = 0
  while (tail < phrase.length && !clause.includes(phrase.slice(tail))) tail++
  const rest = phrase.slice(0, tail)
  let head = rest.length
  while (head > 0 && !(head >= SHORTEST && clause.includes(rest.slice(0, head)))) head--
  return rest.slice(head)
}

/** A phrase and what is left when its end is cut, down to half of it. */
function shorterAtEnd(phrase: string): string[] {
  const shortest = Math.max(SHORTEST, Math.ceil(phrase.length / 2))
  return Array.from({ length: phrase.length - shortest + 1 }, (_, cut) => phrase.slice(0, phrase.length - cut))
}

/** A name, the same without what stands before it, 重庆市巴南区, 巴南区, and at last without the word for its kind, 巴南. */
function shorterAtHead(name: string): string[] {
  const level = /^(?<parent>.{2,12}?[省市州])(?<own>.{2,10}[区县市旗])$/.exec(name)?.groups
  const own = level ? level.own! : name
  return [...new Set([name, own, ...(/[区县市旗州]$/.test(own) && own.length > SHORTEST ? [own.slice(0, -1)] : [])])]
}

function before(clean: string, end: number, words: readonly string[]): (Span & { readonly words: string }) | undefined {
  const from = Math.max(0, end - BACK)
  const near = clean.slice(from, end)
  for (const word of words) {
    const at = near.lastIndexOf(word)
    if (at >= 0) return { words: word, start: from + at, end: from + at + word.length }
  }
  const head = from > 0 ? clean.slice(0, Math.min(HEAD, from)) : ''
  for (const word of words) {
    const at = head.lastIndexOf(word)
    if (at >= 0) return { words: word, start: at, end: at + word.length }
  }
  return undefined
}
