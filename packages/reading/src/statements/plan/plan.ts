import type { PlanLevel } from '@chanye/model'
import type { Context, Sentence } from '../../context.ts'
import type { Draft } from '../../draft.ts'
import { whenSaid } from '../when.ts'
import { LEVEL_OF_PLACE, LEVELS, NAMED_PLAN, NO_PLAN, PLAN_WORD, QUOTED_PLAN } from './rules.ts'
import { matches } from '../../matches.ts'

/**
 * Finds the plans a document names: in quotation marks, or as what is drawn up and carried out.
 *
 * @returns one draft a plan and period; its level is that of its own name, else of the document's place
 */
export function plans(context: Context): Draft[] {
  return context.sentences.flatMap((sentence) => (PLAN_WORD.test(sentence.text) ? inSentence(sentence, context) : []))
}

function inSentence(sentence: Sentence, context: Context): Draft[] {
  return [QUOTED_PLAN, NAMED_PLAN].flatMap((pattern) => matches(sentence.text, pattern)).flatMap((match) => {
    const name = match.groups!.name!
    if (NO_PLAN.test(name)) return []
    const { doubts, ...when } = whenSaid(sentence, match.index, context)
    const start = sentence.span.start + match.index + match[0].indexOf(name)
    return [{ says: { shape: 'plan' as const, name, level: levelOf(name, context.region), ...when }, mention: { span: { start, end: start + name.length }, sentence: sentence.span }, doubts }]
  })
}

function levelOf(name: string, region: string | null): PlanLevel | null {
  const own = LEVELS.find(([, words]) => words.test(name))?.[0]
  return own ?? LEVEL_OF_PLACE.find(([, ending]) => region !== null && ending.test(region))?.[0] ?? null
}
