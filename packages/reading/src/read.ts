import type { Doubt, DocumentHints, Mention, Repair, Span, Statement } from '@chanye/model'
import { type Context, contextOf } from './context.ts'
import type { DecodedText } from './decoded-text.ts'
import type { Draft } from './draft.ts'
import { heal } from './heal.ts'
import type { Healed } from './healed.ts'
import { recognisers } from './kinds.ts'
import { emptyLexicon, type Lexicon } from './lexicon.ts'
import { littleFoundIn } from './little-found/little-found.ts'
import type { OnProgress } from './progress.ts'
import { hasPairs, wholeSpan, wholeWords } from './whole-characters.ts'

/** A document as read: healed text, what is known about it, and its statements with their places in the original. */
export interface Reading extends Healed {
  readonly title: string | null
  readonly date: string | null
  readonly region: string | null
  /** In the order of their first mention. */
  readonly statements: readonly Statement[]
}

/**
 * Reads a document: repairs, mentions, statements, each with its span in the original.
 *
 * @param hints - what the caller knows; it goes before what the text says of itself
 * @param onProgress - is told how far the reading has come; each stage from 0 to 1
 * @returns the reading; a document in which little is found says so in its doubts
 */
export function read(source: DecodedText, hints: DocumentHints = {}, lexicon: Lexicon = emptyLexicon, onProgress?: OnProgress): Reading {
  const healed = heal(source, (share) => onProgress?.({ stage: 'healing', share }))
  const context: Context = { ...contextOf(healed, hints, lexicon), ...(onProgress ? { onRead: (upTo) => onProgress({ stage: 'figures', share: upTo / healed.clean.length }) } : {}) }
  const guesses = healed.repairs.filter(({ score, kind }) => score < 1 && kind !== 'broken-line')
  const found = recognisers.flatMap((recognise, i) => {
    const drafts = recognise(context)
    onProgress?.(i === 0 ? { stage: 'figures', share: 1 } : { stage: 'names', share: i / (recognisers.length - 1) })
    return drafts
  })
  const drafts = hasPairs(healed.clean) ? found.map((draft) => whole(draft, healed.clean)) : found
  const statements = folded(drafts, healed, guesses)
  return { ...healed, title: context.title, date: context.date, region: context.region, statements, doubts: [...healed.doubts, ...littleFoundIn(healed, statements)] }
}

function whole({ says, mention, doubts }: Draft, clean: string): Draft {
  return { says: wholeWords(says), mention: { span: wholeSpan(clean, mention.span), sentence: wholeSpan(clean, mention.sentence) }, doubts }
}

/** What is gathered of one content: its places in order, and where it has been found already. */
interface Gathered { readonly says: Draft['says']; readonly mentions: Mention[]; readonly doubts: Doubt[]; readonly places: Set<number> }

/** One statement a content; every further place that says the same is a mention of it. */
function folded(drafts: readonly Draft[], healed: Healed, guesses: readonly Repair[]): Statement[] {
  const byContent = new Map<string, Gathered>()
  const sentences = new Map<Span, Span>()
  for (const { says, mention, doubts } of drafts) {
    const key = contentOf(says)
    const place = placed(mention, healed, sentences)
    const at = place.start * LONGEST_MENTION + Math.min(place.end - place.start, LONGEST_MENTION - 1)
    const known = byContent.get(key)
    if (!known) byContent.set(key, { says, mentions: [place], doubts: [...doubts, ...resting(place, guesses)], places: new Set([at]) })
    else if (!known.places.has(at)) { known.places.add(at); known.mentions.push(place) }
  }
  const statements = [...byContent.values()].map(({ says, mentions, doubts }) => ({ ...says, mentions, doubts }) as Statement)
  return statements.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start)
}

/** Mentions of one content that begin at one place are told apart by their lengths up to this. */
const LONGEST_MENTION = 4096

/** Everything a statement says but its wording, as one string: equal for statements that say the same. */
function contentOf(says: Draft['says']): string {
  if (says.shape !== 'figure') return JSON.stringify(says)
  const { kind, value, valueHigh, unit, bound, status, period, indicator, subject, basis, minor } = says
  return `${kind}\n${value}\n${valueHigh}\n${unit}\n${bound}\n${status}\n${period}\n${indicator}\n${subject}\n${basis}\n${minor}`
}

function placed({ span, sentence }: Draft['mention'], { map, source }: Healed, sentences: Map<Span, Span>): Mention {
  const original = map.toOriginal(span)
  let around = sentences.get(sentence)
  if (!around) {
    around = alone(sentence, map)
    sentences.set(sentence, around)
  }
  return { ...original, text: source.text.slice(original.start, original.end), sentence: around }
}

/** A sentence's place in the original; a full stop that was mended together with the next clause is left to that clause. */
function alone(sentence: Span, map: Healed['map']): Span {
  const whole = map.toOriginal(sentence)
  return map.toClean(whole).end > sentence.end && sentence.end - 1 > sentence.start ? map.toOriginal({ start: sentence.start, end: sentence.end - 1 }) : whole
}

function resting({ sentence }: Mention, guesses: readonly Repair[]): Doubt[] {
  const guess = guesses[firstAfter(guesses, sentence.start)]
  return guess && guess.start < sentence.end ? [{
    doubt: 'rests-on-repair', zh: `所在句含修复文字，把握 ${Math.round(guess.score * 100)}%`, en: `its sentence holds a repair that is ${Math.round(guess.score * 100)} % sure`,
    otherReading: { score: String(guess.score), before: guess.before, after: guess.after },
  }] : []
}

/** The first of ordered, disjoint stretches that ends after a place. */
function firstAfter(stretches: readonly Span[], at: number): number {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (stretches[middle]!.end <= at) low = middle + 1
    else high = middle
  }
  return low
}
