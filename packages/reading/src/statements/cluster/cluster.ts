import type { Context, Sentence } from '../../context.ts'
import type { Draft } from '../../draft.ts'
import { CLUSTERS, MATURITIES, NO_CLUSTER } from './rules.ts'
import { matches } from '../../matches.ts'

/**
 * Finds clusters that are named without a tier, as far grown as the verb says: 培育大数据产业集群.
 *
 * @returns one draft a cluster; a cluster with a tier (500亿级) is a figure
 */
export function clusters(context: Context): Draft[] {
  return context.sentences.flatMap((sentence) => (sentence.text.includes('产业集群') ? inSentence(sentence) : []))
}

function inSentence({ text, span }: Sentence): Draft[] {
  return matches(text, CLUSTERS).flatMap((match) => {
    const { verb, names, open } = match.groups!
    const maturity = MATURITIES.find(([, words]) => words.test(verb!))![0]
    let at = span.start + match.index + match[0].indexOf(names!, verb!.length)
    return names!.replace(/等$/, '').split(/、|和/).flatMap((name) => {
      const start = at
      at += name.length + 1
      return name.length < 2 || NO_CLUSTER.test(name) ? [] : [{ says: { shape: 'cluster' as const, name, maturity, open: open !== undefined || names!.endsWith('等') }, mention: { span: { start, end: start + name.length }, sentence: span }, doubts: [] }]
    })
  })
}
