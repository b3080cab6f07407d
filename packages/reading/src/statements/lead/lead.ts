import type { Context, Sentence } from '../../context.ts'
import type { Draft } from '../../draft.ts'
import { CLUSTER, GATHERED, LEAD, PULL, PULLER } from './rules.ts'

/**
 * Finds who leads whom: 以甲为龙头, 引领19家上下游企业.
 *
 * @returns one draft a relation; the number is null where none is given, and the cluster of the same sentence is the follower of a 龙头
 */
export function leads(context: Context): Draft[] {
  return context.sentences.flatMap((sentence) => (/龙头|链主|引领|带动|集聚|聚集|牵引/u.test(sentence.text) ? [...named(sentence), ...pulling(sentence)] : []))
}

function named(sentence: Sentence): Draft[] {
  return [...sentence.text.matchAll(LEAD)].map((match) => {
    const rest = sentence.text.slice(match.index + match[0].length)
    const gathered = GATHERED.exec(rest)
    const followers = gathered ? gathered.groups!.followers! : match.groups!.followers ?? CLUSTER.exec(rest)?.groups?.name?.replace(/^\d+亿级/u, '') ?? ''
    return draft(sentence, match.index, match[0].length, { lead: match.groups!.lead!, n: gathered ? Number(gathered.groups!.n) : null, followers })
  })
}

function pulling(sentence: Sentence): Draft[] {
  return [...sentence.text.matchAll(PULL)].flatMap((match) => {
    const lead = PULLER.exec(sentence.text.slice(0, match.index))?.groups?.name
    if (!lead) return []
    const clause = /^[^，。；]*/u.exec(sentence.text.slice(match.index))![0]
    return [draft(sentence, match.index, clause.length, { lead, n: Number(match.groups!.n), followers: match.groups!.followers! })]
  })
}

function draft(sentence: Sentence, at: number, length: number, says: { lead: string; n: number | null; followers: string }): Draft {
  const start = sentence.span.start + at
  return { says: { shape: 'lead', ...says }, mention: { span: { start, end: start + length }, sentence: sentence.span }, doubts: [] }
}
