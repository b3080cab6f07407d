import type { Context } from '../../context.ts'
import type { Draft } from '../../draft.ts'
import { once } from '../../once.ts'
import { BEFORE_CLUSTER, CLUSTER_NAMES, SCHEME } from './rules.ts'
import { matches } from '../../matches.ts'

/**
 * Finds a scheme of clusters, 5+1, with its declared size and the clusters the document names.
 *
 * @returns one draft a place that names the scheme; members are at most those named as clusters or industries to build
 */
export function schemes(context: Context): Draft[] {
  return context.sentences.flatMap((sentence) => (sentence.text.includes('+') ? matches(sentence.text, SCHEME) : []).map((match) => {
    const members = clustersNamed(context)
    const start = sentence.span.start + match.index
    const declared = Number(match.groups!.core) + Number(match.groups!.plus)
    return {
      says: { shape: 'scheme' as const, name: match.groups!.name!, declared, members: members.slice(0, declared) },
      mention: { span: { start, end: start + match[0].length }, sentence: sentence.span }, doubts: [],
    }
  }))
}

/** @returns the clusters a document names, in order, each once */
const clustersNamed = once((context: Context): string[] => {
  const listed = context.sentences.flatMap(({ text }) => (text.includes('产业') ? matches(text, CLUSTER_NAMES) : []).flatMap((match) => (match.groups!.list ?? match.groups!.one ?? '').split('、')))
  const names = listed.map((name) => name.replace(BEFORE_CLUSTER, '').replace(/(?:产业|等)+$/, ''))
  return [...new Set(names.filter((name) => name.length >= 2 && name.length <= 10 && !/主导|重点|支柱|优势|^一批$/.test(name)))]
})
