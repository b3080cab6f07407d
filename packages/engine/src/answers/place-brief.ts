import { Fault, grouped, statementLabel, strengthOf, strengths } from '@chanye/model'
import { z } from 'zod'
import { organisations } from '../store/organisations.ts'
import { places } from '../store/places.ts'
import { clusterName, missingParts } from '../store/project-rows.ts'
import { projectedCounts } from '../store/projections.ts'
import { dated, defineAnswer } from './answer.ts'
import { claimRows } from './claims.ts'
import { clusterShape, clustersOf, schemeOf, schemeShape } from './cluster-outlook.ts'
import { type Clash, openClashes } from './contradictions/all.ts'
import { documentRowsOf } from './documents.ts'
import { type FigureRecord, Picture, placeRefOf, type Proposal } from './picture.ts'
import { aliasProposal, claimRow, documentRow, evidenceRef, figure, placeRef } from './shapes.ts'
import { contradictionId } from './vintages.ts'

const goal = z.object({ kind: z.enum(['cluster-tier', 'figure', 'designation']), label: z.string(), subject: z.string().nullable(), figure: figure.nullable(), missing: z.array(z.string()), wording: z.array(z.string()), strength: z.enum(strengths), statement: z.string(), evidence: z.array(evidenceRef) })
type Goal = z.infer<typeof goal>

export const placeBrief = defineAnswer({
  name: 'place-brief',
  question: { en: 'Where does this place stand: goals, clusters, claims, doubts, and what came in lately?', zh: '这个地区目前如何：目标、集群、声称、存疑和新收录？' },
  params: z.strictObject({ place: z.string() }),
  result: z.object({
    ...dated, place: placeRef, scheme: schemeShape.nullable(), goals: z.array(goal), clusters: z.array(clusterShape), claims: z.array(claimRow),
    doubtful: z.array(z.object({ statement: z.string(), label: z.string(), doubts: z.array(z.string()), review: z.string(), evidence: z.array(evidenceRef) })),
    contradictions: z.array(z.object({ id: z.string(), label: z.string(), subject: z.string().nullable(), period: z.string().nullable(), values: z.array(figure), evidence: z.array(evidenceRef) })),
    aliasProposals: z.array(aliasProposal), recent: z.array(documentRow), counts: z.record(z.string(), z.number()),
  }),
  async run(asking, { place }) {
    const [row] = await places(asking, [place])
    if (!row) throw new Fault('no-such-id', { thing: 'place', id: place })
    const picture = await Picture.of(asking, { place })
    const clashes = openClashes(picture)
    const own = [...picture.documents.values()].filter((document) => document.place === place)
    return {
      ...picture.dated(row.invented), place: placeRefOf(row), scheme: schemeOf(picture), goals: goalsOf(picture), clusters: await clustersOf(picture), claims: claimRows(picture), doubtful: doubtfulOf(picture), contradictions: openContradictionsOf(picture, clashes),
      counts: { ...await countsOf(picture, place), documents: own.length, contradictions: clashes.length }, aliasProposals: await openProposalsOf(picture, place),
      recent: await documentRowsOf(picture, [...own].sort((a, b) => b.recorded_at.localeCompare(a.recorded_at)).slice(0, 5)),
    }
  },
})

/** Names that may be one firm's and wait for a person, of firms that the place's documents name. */
async function openProposalsOf(picture: Picture, place: string): Promise<Proposal[]> {
  const open = (await picture.proposals()).filter(({ state }) => state === 'open')
  if (open.length === 0) return []
  const own = new Set((await organisations(picture.asking)).filter(({ namedIn }) => namedIn.some(({ document }) => picture.documents.get(document)?.place === place)).flatMap(({ ids }) => ids))
  return open.filter(({ a, b }) => own.has(a.id) || own.has(b.id))
}

/** Goals as one reads a plan: cluster tiers, figures to reach, titles sought; the same goal of several places once. */
export function goalsOf(picture: Picture): Goal[] {
  const targets = picture.standingFigures().filter(({ says }) => says.status === 'target' && !says.minor)
  const figures = grouped(targets, ({ says }) => (says.bound === 'tier' ? `tier ${clusterName(says.indicator)} ${says.value}` : JSON.stringify([says.indicator, says.value, says.unit, says.period]))).map((records): Goal => {
    const { says, id } = records[0]!
    const tier = says.bound === 'tier'
    return { kind: tier ? 'cluster-tier' : 'figure', label: says.indicator, subject: says.subject, figure: picture.figure(records), missing: [...missingParts(says, records[0]!.evidence[0]?.sentence ?? ''), ...(tier ? ['owner'] : [])], wording: [...says.wording], strength: strengthOf(says.wording), statement: id, evidence: records.flatMap((record) => picture.refs(record)) }
  })
  const sought = grouped(picture.standing().filter(({ says }) => says.shape === 'honour' && says.status === 'target'), ({ says }) => (says.shape === 'honour' ? says.title.replace('国家级', '国家') : '')).map((records): Goal => ({
    kind: 'designation', label: records[0]!.says.shape === 'honour' ? records[0]!.says.title : '', subject: records[0]!.says.shape === 'honour' ? records[0]!.says.holder : null, figure: null, missing: ['year'], wording: [], strength: 'plain', statement: records[0]!.id, evidence: records.flatMap((record) => picture.refs(record)),
  }))
  return [...figures, ...sought].sort((a, b) => order(a) - order(b))
}

function order({ kind, missing }: Goal): number {
  return kind === 'cluster-tier' ? 0 : kind === 'designation' ? 2 : missing.length > 0 ? 0.5 : 1
}

/** Statements that stand and bear a doubt a person should settle, those decided first. */
export function doubtfulOf(picture: Picture) {
  const told = new Set(['rests-on-repair', 'status-ambiguous', 'year-ambiguous', 'stock-or-flow', 'scope-dropped', 'slip-against-known', 'fell-against-known', 'growth-unlike-levels'])
  return picture.standing().filter(({ doubts }) => doubts.some(({ doubt }) => told.has(doubt))).map((record) => ({
    statement: record.id, label: statementLabel(record.says), doubts: record.doubts.map(({ doubt }) => doubt), review: record.review, evidence: picture.refs(record),
  })).sort((a, b) => Number(a.review !== 'draft') - Number(b.review !== 'draft'))
}

/** Figures that documents give with values of which none revises the other, as long as nobody has resolved it. */
function openContradictionsOf(picture: Picture, clashes: readonly Clash[]) {
  return clashes.filter(({ kind }) => kind === 'figure').map(({ key, label, subject, period, sides }) => {
    const values = grouped(sides as FigureRecord[], ({ says }) => says.value)
    return { id: contradictionId('figure', key), label, subject, period, values: values.map((same) => picture.figure(same)), evidence: sides.flatMap((record) => picture.refs(record)) }
  })
}

/** How much is held: what waits for a person, and what the registry's projections of accepted statements hold. */
async function countsOf(picture: Picture, place: string): Promise<Record<string, number>> {
  const standing = picture.standing()
  const { observations: figures, ...held } = await projectedCounts(picture.asking, place)
  return { statements: standing.length, drafts: standing.filter(({ review }) => review === 'draft').length, figures, ...held, enterprises: standing.filter(({ says }) => says.shape === 'enterprise').length }
}
