import type { Doubt, ProjectStage } from '@chanye/model'
import type { Context } from '../../context.ts'
import type { Draft } from '../../draft.ts'
import { endsInTrade, isFirm, type NamedList, namedLists } from '../../mentions/organisation/organisation.ts'
import { figures } from '../figure/figure.ts'
import { projects, stageIn } from '../project/project.ts'
import { thresholdOf } from './threshold.ts'
import { CLAIMABLE, KINDS_ONLY, SPLIT } from './rules.ts'
import { matches } from '../../matches.ts'

type Says = Extract<Draft['says'], { shape: 'figure' }>

/**
 * Sets how many are claimed beside how many are named: 甲、乙等4个医药项目 claims 4 and names 2.
 *
 * @returns one draft a count of projects, firms or bodies; names of the sentence after the count are tied as `following`
 */
export function claims(context: Context): Draft[] {
  const all = figures(context)
  const works = projects(context)
  return [...all.flatMap((draft, i) => (isClaim(draft) ? [claim(draft, works, context, thresholdOf(all[i - 1], draft, context))] : [])), ...splits(context)]
}

function isClaim({ says }: Draft): boolean {
  return says.shape === 'figure' && says.kind === 'count' && !says.minor && (CLAIMABLE.test(says.indicator + says.unit) || says.period !== null && /^投运|^投产|^竣工/.test(says.indicator)) && Number(says.value) <= 1000
}

function claim(draft: Draft, works: readonly Draft[], context: Context, least: ReturnType<typeof thresholdOf>): Draft {
  const says = draft.says as Says
  const { sentence, span } = draft.mention
  const text = context.clean.slice(sentence.start, sentence.end)
  const at = span.start - sentence.start
  const list = namedLists(text).find((one) => belongs(one, at, text))
  const named = list ? list.members.map(({ name }) => name).filter((name) => isName(name, list.kind)) : []
  const clause = /^[^，。；,;]*/.exec(text.slice(at))![0]
  const stage = stageIn(clause) ?? stageIn(/[^，。；,;]*$/.exec(text.slice(0, at))![0]) ?? null
  const next = named.length === 0 ? following(draft, works, text.slice(0, at)) : null
  return {
    says: { shape: 'claim', counted: says.indicator, claimed: Number(says.value), named: next ? [next] : named, tie: next ? 'following' : named.length > 0 ? 'listed' : 'none', stage, status: says.status, period: says.period, ...least },
    mention: { span: list && named.length > 0 ? { start: sentence.start + list.start, end: Math.max(span.end, sentence.start + list.end) } : span, sentence }, doubts: next ? [tied(next)] : [],
  }
}

/** Whether a count stands in a list's own phrase: 甲等4个项目, 甲等项目8个; not one that only follows it. */
function belongs({ start, end, after }: NamedList, at: number, text: string): boolean {
  return start <= at && (at < end - after.length || (at <= end && !/[，。；、,;]/.test(text.slice(end - after.length, at))))
}

function isName(name: string, kind: string): boolean {
  if (KINDS_ONLY.test(name) || name.length < 2) return false
  return endsInTrade(name) || (isFirm(name) && name.length <= 8) || (/项目/.test(kind) && name.length <= 10)
}

/** A count of several stages without names, and the first work named straight after it at one of them. */
function following(draft: Draft, works: readonly Draft[], before: string): string | null {
  const stages = new Set((/[^，。；,;]*$/.exec(before)![0].match(/签约|开工|续建|投产|在建|竣工/g) ?? []).map((word) => stageIn(word) as ProjectStage))
  if (stages.size < 2) return null
  const { end } = draft.mention.sentence
  const next = works.find(({ says, mention }) => says.shape === 'project' && mention.span.start >= end && mention.span.start < end + 4 && stages.has(says.stage))
  return next?.says.shape === 'project' ? next.says.name : null
}

function tied(name: string): Doubt {
  return { doubt: 'tied-by-order', zh: `“${name}”紧接在总数之后，按其中之一计`, en: `"${name}" comes straight after the count and is taken as one of them` }
}

function splits(context: Context): Draft[] {
  return context.sentences.flatMap((sentence) => (sentence.text.includes('变') ? matches(sentence.text, SPLIT) : []).map((match) => {
    const start = sentence.span.start + match.index
    return {
      says: { shape: 'claim' as const, counted: match.groups!.what!, claimed: Number(match.groups!.n), named: [], tie: 'none' as const, stage: null, status: 'actual' as const, period: null },
      mention: { span: { start, end: start + match[0].length }, sentence: sentence.span }, doubts: [],
    }
  }))
}
