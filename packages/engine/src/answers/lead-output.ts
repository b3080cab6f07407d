import { sum } from '@chanye/model'
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
 * @returns no outputs when no sentence tells them
 */
export function outputsOf({ leads, picture, proposals }: { cluster: string; leads: readonly LeadRecord[]; picture: Picture; proposals: readonly Proposal[] }): { outputs: Outputs | null; doubts: LinkDoubt[] } {
  const firms = [...new Set(leads.map(({ says }) => says.lead))]
  const pulls = picture.standing().filter((record): record is LeadRecord => record.says.shape === 'lead' && record.says.n !== null)
  const told = pulls.flatMap((pull) => {
    const link = linked(pull.says.lead, firms, proposals)
    const outputs = link ? outputsIn(pull, picture) : null
    return outputs && link ? [{ outputs, link }] : []
  })
  const [first] = told
  if (!first) return { outputs: null, doubts: [] }
  const same = told.filter(({ outputs }) => outputs.followersOutput[0]!.says.value === first.outputs.followersOutput[0]!.says.value)
  const outputs = { ...first.outputs, followersOutput: same.flatMap((one) => one.outputs.followersOutput), ownOutput: same.flatMap((one) => one.outputs.ownOutput) }
  return { outputs, doubts: first.link.doubt ? [first.link.doubt] : [] }
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
