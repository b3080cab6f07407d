import { grouped, sum } from '@chanye/model'
import { clusterName } from '../store/project-rows.ts'
import type { StatementRecord } from '../store/statements.ts'
import type { FigureRecord, Picture } from './picture.ts'

type LeadSays = Extract<StatementRecord['says'], { shape: 'lead' }>
type LeadRecord = StatementRecord & { readonly says: LeadSays }

/** What a lead and its followers put out, as one sentence says it. */
export interface Outputs {
  readonly lead: string
  readonly followers: string
  readonly n: number
  /** The same figure of several documents stands in one list. */
  readonly followersOutput: readonly FigureRecord[]
  readonly ownOutput: readonly FigureRecord[]
  readonly added: string
  readonly year: number | null
}
export interface LinkDoubt { readonly doubt: string; readonly zh: string; readonly en: string; readonly proposal: string | null }
interface Proposal { readonly id: string; readonly a: { readonly name: string }; readonly b: { readonly name: string }; readonly state: 'open' | 'same' | 'different' }

/** @returns the statements that name a lead of the cluster */
export function leadsOf(cluster: string, standing: readonly StatementRecord[]): LeadRecord[] {
  return standing.filter((record): record is LeadRecord => record.says.shape === 'lead' && clusterName(record.says.followers) === cluster)
}

/**
 * Finds what the followers of a cluster's lead put out, and the lead's own output in the same sentence.
 *
 * A project that pulls counts for the cluster when its lead firm is its own, or shares its brand; the latter leaves a doubt until a person decides.
 *
 * @returns the outputs of the latest year, as last said, and what else was said of it or of earlier years; null when no sentence tells any
 */
export function outputsOf({ leads, picture, proposals }: { leads: readonly LeadRecord[]; picture: Picture; proposals: readonly Proposal[] }): { outputs: Outputs | null; earlier: Outputs[]; doubts: LinkDoubt[] } {
  const firms = [...new Set(leads.map(({ says }) => says.lead))]
  const pulls = picture.standing().filter((record): record is LeadRecord => record.says.shape === 'lead' && record.says.n !== null)
  const told = pulls.flatMap((pull) => {
    const link = linked(pull.says.lead, firms, proposals)
    const outputs = link ? outputsIn(pull, picture) : null
    return outputs && link ? [{ outputs, link, pull }] : []
  })
  const versions = picture.newestFirst(grouped(told, ({ outputs }) => sameKey(outputs)), ({ pull }) => pull, ({ outputs }) => sameKey(outputs)).map((same) => merged(same.map(({ outputs }) => outputs)))
  const [outputs = null, ...earlier] = versions.sort((a, b) => (b.year ?? 0) - (a.year ?? 0))
  const doubt = told.find((one) => outputs !== null && sameKey(one.outputs) === sameKey(outputs))?.link.doubt
  return { outputs, earlier, doubts: doubt ? [doubt] : [] }
}

function sameKey({ lead, followersOutput, ownOutput, n, year }: Outputs): string {
  return JSON.stringify([lead, n, year, followersOutput[0]?.says.value, ownOutput[0]?.says.value])
}

/** The same outputs said by several documents, with every figure that says them. */
function merged(same: readonly Outputs[]): Outputs {
  return { ...same[0]!, followersOutput: same.flatMap((one) => one.followersOutput), ownOutput: same.flatMap((one) => one.ownOutput) }
}

function linked(puller: string, firms: readonly string[], proposals: readonly Proposal[]): { doubt: LinkDoubt | null } | null {
  for (const firm of firms) {
    if (puller === firm || puller.startsWith(firm)) return { doubt: null }
    if (puller.slice(0, 2) !== firm.slice(0, 2)) continue
    const proposal = proposals.find(({ a, b }) => [a.name, b.name].includes(firm) && [a.name, b.name].some((name) => puller.startsWith(name) || name === puller))
    if (proposal?.state === 'different') continue
    if (proposal?.state === 'same') return { doubt: null }
    return { doubt: { doubt: 'same-firm', zh: `“${puller}”与龙头“${firm}”同用字号，尚未确认为同一企业`, en: `"${puller}" and the lead "${firm}" share a brand; that they are one firm is not confirmed`, proposal: proposal?.id ?? null } }
  }
  return null
}

function outputsIn(pull: LeadRecord, picture: Picture): Outputs | null {
  const [place] = pull.evidence
  if (!place) return null
  const near = picture.standingFigures().filter(({ document, says, evidence }) => document === pull.document && says.kind === 'level' && says.unit === 'CNY' && says.status !== 'target' && evidence.some((one) => one.sentenceSpan.start === place.sentenceSpan.start))
  const at = ({ evidence }: FigureRecord) => evidence.find((one) => one.sentenceSpan.start === place.sentenceSpan.start)!.start
  const followersOutput = near.filter((record) => at(record) >= place.start && at(record) < place.end + 20)
  const ownOutput = near.filter((record) => at(record) < place.start && /产值|收入|产出/u.test(record.says.indicator))
  const [output] = followersOutput
  if (!output) return null
  const own = ownOutput.slice(-1)
  return {
    lead: pull.says.lead, followers: pull.says.followers, n: pull.says.n!, followersOutput: [output], ownOutput: own,
    added: own[0] ? sum(output.says.value, own[0].says.value) : output.says.value, year: Number(output.says.period?.slice(0, 4)) || null,
  }
}
