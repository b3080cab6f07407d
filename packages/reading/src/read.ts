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
  const drafts = recognisers.flatMap((recognise, i) => {
    const found = recognise(context)
    onProgress?.(i === 0 ? { stage: 'figures', share: 1 } : { stage: 'names', share: i / (recognisers.length - 1) })
    return found
  })
  const statements = folded(drafts, healed, guesses)
  return { ...healed, title: context.title, date: context.date, region: context.region, statements, doubts: [...healed.doubts, ...littleFoundIn(healed, statements)] }
}

/** One statement a content; every further place that says the same is a mention of it. */
function folded(drafts: readonly Draft[], healed: Healed, guesses: readonly Repair[]): Statement[] {
  const byContent = new Map<string, { says: Draft['says']; mentions: Mention[]; doubts: Doubt[] }>()
  const places = new Set<string>()
  for (const { says, mention, doubts } of drafts) {
    const key = JSON.stringify({ ...says, wording: undefined })
    const place = placed(mention, healed)
    const all = [...doubts, ...resting(place, guesses)]
    const known = byContent.get(key)
    const at = `${place.start} ${place.end} ${key}`
    if (places.has(at)) continue
    places.add(at)
    if (!known) byContent.set(key, { says, mentions: [place], doubts: all })
    else known.mentions.push(place)
  }
  const statements = [...byContent.values()].map(({ says, mentions, doubts }) => ({ ...says, mentions, doubts }) as Statement)
  return statements.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start)
}

function placed({ span, sentence }: Draft['mention'], { map, source }: Healed): Mention {
  const original = map.toOriginal(span)
  return { ...original, text: source.text.slice(original.start, original.end), sentence: alone(sentence, map) }
}

/** A sentence's place in the original; a full stop that was mended together with the next clause is left to that clause. */
function alone(sentence: Span, map: Healed['map']): Span {
  const whole = map.toOriginal(sentence)
  return map.toClean(whole).end > sentence.end && sentence.end - 1 > sentence.start ? map.toOriginal({ start: sentence.start, end: sentence.end - 1 }) : whole
}

function resting({ sentence }: Mention, guesses: readonly Repair[]): Doubt[] {
  const guess = guesses.find(({ start, end }) => start < sentence.end && sentence.start < end)
  return guess ? [{
    doubt: 'rests-on-repair', zh: `所在句含修复文字，把握 ${Math.round(guess.score * 100)}%`, en: `its sentence holds a repair that is ${Math.round(guess.score * 100)} % sure`,
    otherReading: { score: String(guess.score), before: guess.before, after: guess.after },
  }] : []
}
