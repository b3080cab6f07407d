import type { GapStatement } from '@chanye/model'
import type { Context, Sentence } from '../../context.ts'
import type { Draft } from '../../draft.ts'
import { BLANK, CLUSTER_OF, FILLED, LACKING, TO_FILL, WEAK } from './rules.ts'

/**
 * Finds links of a chain that are said to be missing or are to be filled.
 *
 * @returns one draft a phrase, its links in order; the chain is the cluster of the same sentence, else null
 */
export function gaps(context: Context): Draft[] {
  return context.sentences.flatMap((sentence) => (/补|缺|空白|尚无|没有|短板|弱项|薄弱/u.test(sentence.text) ? inSentence(sentence) : []))
}

function inSentence(sentence: Sentence): Draft[] {
  const { text } = sentence
  return [...tagged(text, TO_FILL, 'to_fill'), ...tagged(text, BLANK, 'to_fill'), ...tagged(text, LACKING, 'missing'), ...tagged(text, FILLED, 'filled'), ...tagged(text, WEAK, 'to_fill')].map(({ match, status }) => {
    const start = sentence.span.start + match.index
    const chain = match.groups!.chain?.replace(/^.{0,4}[区市县省]/u, '') ?? CLUSTER_OF.exec(text)?.groups?.name?.replace(/^.*(?:级|做实|做强|打造|建设|培育)/u, '') ?? null
    return {
      says: { shape: 'gap' as const, links: match.groups!.links!.split(/、|和|及/u).filter((link) => link !== ''), chain, status, open: match.groups!.open !== undefined },
      mention: { span: { start, end: start + match[0].length }, sentence: sentence.span }, doubts: [],
    }
  })
}

function tagged(text: string, pattern: RegExp, status: GapStatement['status']): { match: RegExpExecArray; status: GapStatement['status'] }[] {
  return [...text.matchAll(pattern)].map((match) => ({ match, status }))
}
