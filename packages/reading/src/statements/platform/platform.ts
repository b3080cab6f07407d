import type { Context, Sentence } from '../../context.ts'
import type { Draft } from '../../draft.ts'
import { whenSaid } from '../when.ts'
import { BUILT, NO_OWNER, NO_PLATFORM, OWNER, PLATFORM_WORD, TO_BUILD } from './rules.ts'
import { matches } from '../../matches.ts'

/**
 * Finds bodies that others work on or are served by, with who built them: 柳湖医药建成某某评价中心, 推进某某平台建设.
 *
 * @returns one draft a platform; titles (国家级…) are honours, kinds without a name are nothing
 */
export function platforms(context: Context): Draft[] {
  return context.sentences.flatMap((sentence) => (PLATFORM_WORD.test(sentence.text) ? [...found(BUILT, sentence, context), ...found(TO_BUILD, sentence, context)] : []))
}

function found(pattern: RegExp, sentence: Sentence, context: Context): Draft[] {
  return matches(sentence.text, pattern).flatMap((match) => {
    const { verb, name } = match.groups!
    if (NO_PLATFORM.test(name!)) return []
    const { doubts, ...when } = whenSaid(sentence, match.index, context)
    const before = pattern === BUILT ? OWNER.exec(sentence.text.slice(Math.max(0, match.index - 15), match.index))?.groups?.owner : undefined
    const owner = before === undefined || NO_OWNER.test(before) ? null : before
    const start = sentence.span.start + match.index
    return [{
      says: { shape: 'platform' as const, name: name!, owner, ...when, status: pattern === TO_BUILD ? 'target' as const : when.status },
      mention: { span: { start: start + verb!.length, end: start + match[0].length }, sentence: sentence.span }, doubts,
    }]
  })
}
