import type { Context, Sentence } from '../../context.ts'
import type { Draft } from '../../draft.ts'
import { firmAt, formalNames, isFirm } from '../../mentions/organisation/organisation.ts'
import { properPart } from '../../mentions/organisation/proper-part.ts'
import { CLUSTER, DRAWN, DRAWN_TO, FOLLOWING, GATHERED, GATHERING, LEAD, LEADERS, PULL, PULLER, SORT_OF_FIRM } from './rules.ts'
import { matches } from '../../matches.ts'

/** 万. */
const WAN = 10_000
const LONGEST_FORMAL = 24

/**
 * Finds who leads whom: 以甲为龙头, 引领19家上下游企业.
 *
 * @returns one draft a relation; the number is null where none is given, and the cluster of the same sentence is the follower of a 龙头
 */
export function leads(context: Context): Draft[] {
  return context.sentences.flatMap((sentence) => (/龙头|链主|引领|带动|集聚|聚集|牵引|吸引|牵头/.test(sentence.text) ? withDrawn(sentence, [...named(sentence), ...leading(sentence), ...pulling(sentence)]) : []))
}

function named(sentence: Sentence): Draft[] {
  return matches(sentence.text, LEAD).flatMap((match) => {
    const rest = sentence.text.slice(match.index + match[0].length)
    const gathered = GATHERED.exec(rest) ?? GATHERING.exec(rest)
    const followers = gathered ? gathered.groups!.followers! : match.groups!.followers ?? CLUSTER.exec(rest)?.groups?.name?.replace(/^\d+亿级/, '') ?? ''
    return match.groups!.lead!.split('、').map((lead) => draft(sentence, match.index, match[0].length, { lead: lead.replace(SORT_OF_FIRM, ''), n: gathered ? Number(gathered.groups!.n) : null, followers }))
  })
}

/** Firms said to lead by other words, with whom the rest of the sentence says they draw; one who draws no counted firms and leads no more than a body is none. */
function leading(sentence: Sentence): Draft[] {
  const { text } = sentence
  if (!/龙头|链主|牵头/.test(text)) return []
  return LEADERS.flatMap((pattern) => matches(text, pattern).flatMap((match) => {
    const rest = text.slice(match.index + match[0].length)
    const { n, followers = '' } = (FOLLOWING.exec(rest) ?? GATHERED.exec(rest))?.groups ?? {}
    const lead = match.groups!.lead!
    return isFirm(lead) && properPart(lead) !== '' && n !== undefined ? [draft(sentence, match.index, match[0].length, { lead, n: Number(n), followers })] : []
  }))
}

function pulling(sentence: Sentence): Draft[] {
  return matches(sentence.text, PULL).flatMap((match) => {
    const lead = PULLER.exec(sentence.text.slice(0, match.index))?.groups?.name
    if (!lead) return []
    const clause = /^[^，。；]*/.exec(sentence.text.slice(match.index))![0]
    return [draft(sentence, match.index, clause.length, { lead, n: Number(match.groups!.n), followers: match.groups!.followers! })]
  })
}

/** Those drawn by the firm that opens the sentence, where no other is said to pull them. */
function withDrawn(sentence: Sentence, found: readonly Draft[]): Draft[] {
  if (found.length > 0) return [...found]
  const lead = opens(sentence.text)
  return lead === '' ? [] : [DRAWN, DRAWN_TO].flatMap((pattern) => matches(sentence.text, pattern)).slice(0, 1).map((match) => draft(sentence, match.index, match[0].length, { lead, n: Math.round(Number(match.groups!.n) * (match.groups!.wan ? WAN : 1)), followers: match.groups!.followers! }))
}

/** The firm a sentence opens with; empty where it opens with none. */
function opens(text: string): string {
  const length = firmAt(text, 0, true)
  const formal = formalNames(text.slice(0, LONGEST_FORMAL))[0]
  return length > 0 ? text.slice(0, length) : formal?.start === 0 ? formal.name : ''
}

function draft(sentence: Sentence, at: number, length: number, says: { lead: string; n: number | null; followers: string }): Draft {
  const start = sentence.span.start + at
  return { says: { shape: 'lead', ...says }, mention: { span: { start, end: start + length }, sentence: sentence.span }, doubts: [] }
}
