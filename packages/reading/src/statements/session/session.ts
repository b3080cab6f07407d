import type { Period } from '@chanye/model'
import type { Context, Sentence } from '../../context.ts'
import type { Draft } from '../../draft.ts'
import { spokenNumber } from '../../mentions/number/numerals.ts'
import { periodsIn } from '../figure/period.ts'
import { yearsOf } from '../figure/years.ts'
import { LATELY, SESSION } from './rules.ts'
import { matches } from '../../matches.ts'

/**
 * Finds the sittings of congresses, councils and committees, by term and number.
 *
 * @returns one draft a sitting; 近日 dates it to the month of the document
 */
export function sessions(context: Context): Draft[] {
  return context.sentences.flatMap((sentence) => (sentence.text.includes('届') ? inSentence(sentence, context) : []))
}

function inSentence(sentence: Sentence, context: Context): Draft[] {
  return matches(sentence.text, SESSION).flatMap((match) => {
    const { before, term, body, number } = match.groups!
    const start = sentence.span.start + match.index
    const named = body || before
    if (!named) return []
    return [{
      says: { shape: 'session' as const, name: match[0], body: named, term: Number(spokenNumber(term!)), number: Number(spokenNumber(number!)), period: periodOf(sentence, match.index, context) },
      mention: { span: { start, end: start + match[0].length }, sentence: sentence.span }, doubts: [],
    }]
  })
}

function periodOf(sentence: Sentence, at: number, context: Context): Period | null {
  const named = periodsIn(sentence, yearsOf(context), null).filter((cue) => cue.role === 'holds' && cue.at <= at).at(-1)
  if (named) return named.period
  return context.date !== null && LATELY.test(sentence.text.slice(0, at)) ? context.date.slice(0, 7) : null
}
