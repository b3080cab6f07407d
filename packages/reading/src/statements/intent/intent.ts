import type { Context, Sentence } from '../../context.ts'
import type { Draft } from '../../draft.ts'
import { whenSaid } from '../when.ts'
import { INTENT_WORD, INTENTS, NO_AIM } from './rules.ts'
import { matches } from '../../matches.ts'

/**
 * Finds what is wanted or claimed without a number, kept with its wording: 推动…深度融合, 做实…总部.
 *
 * @returns one draft an intent; what has a number, a tier or a title is another shape
 */
export function intents(context: Context): Draft[] {
  return context.sentences.flatMap((sentence) => (INTENT_WORD.test(sentence.text) ? inSentence(sentence, context) : []))
}

function inSentence(sentence: Sentence, context: Context): Draft[] {
  const found = INTENTS.flatMap((pattern) => matches(sentence.text, pattern)).filter(({ groups }) => !NO_AIM.test(groups!.aim!))
  const apart = found.filter((match) => !found.some((other) => other !== match && other.index <= match.index && other.index + other[0].length >= match.index + match[0].length && other[0].length > match[0].length))
  return apart.map((match) => {
    const { wording, aim, means } = match.groups!
    const { doubts, ...when } = whenSaid(sentence, match.index, context)
    const start = sentence.span.start + match.index
    return { says: { shape: 'intent' as const, wording: wording!, aim: aim!, means: means ?? null, ...when }, mention: { span: { start, end: start + match[0].length }, sentence: sentence.span }, doubts }
  })
}
