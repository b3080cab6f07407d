import type { Context, Sentence } from '../../context.ts'
import type { Draft } from '../../draft.ts'
import { BEFORE_BODY, BODY_BEFORE, OFFICE_HOLDER, OFFICE_WORD } from './rules.ts'
import { matches } from '../../matches.ts'

/**
 * Finds who holds an office and speaks or acts in it: 某区代理区长某某介绍.
 *
 * @returns one draft a person and office, of the day of the document; a name without an office beside it is none
 */
export function offices(context: Context): Draft[] {
  return context.sentences.flatMap((sentence) => (OFFICE_WORD.test(sentence.text) ? inSentence(sentence, context) : []))
}

function inSentence({ text, span }: Sentence, { date }: Context): Draft[] {
  return matches(text, OFFICE_HOLDER).map((match) => {
    const { office, person, says } = match.groups!
    const body = bodyBefore(text.slice(Math.max(0, match.index - 24), match.index))
    const start = span.start + match.index
    return {
      says: { shape: 'office' as const, person: person!, office: office!, body: body || null, speaks: says !== undefined, period: date },
      mention: { span: { start: start - body.length, end: start + office!.length + person!.length }, sentence: span }, doubts: [],
    }
  })
}

function bodyBefore(before: string): string {
  return (BODY_BEFORE.exec(before)?.[0] ?? '').replace(BEFORE_BODY, '')
}
