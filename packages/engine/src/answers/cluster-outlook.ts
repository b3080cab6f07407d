import { attainment, requiredGrowth } from '@chanye/analysis'
import { grouped, isRefusal, quotient } from '@chanye/model'
import { z } from 'zod'
import { clusterName, dueIn, missingParts } from '../store/project-rows.ts'
import type { StatementRecord } from '../store/statements.ts'
import { dated, defineAnswer, refusal } from './answer.ts'
import { leadsOf, type LinkDoubt, outputsOf, type Outputs } from './lead-output.ts'
import { type FigureRecord, Picture, type Proposal } from './picture.ts'
import { evidenceRef, type Figure, figure } from './shapes.ts'

const reading = z.object({ reading: z.enum(['included', 'added', 'stated']), total: z.string(), percentOfTier: z.string().nullable(), gap: z.string().nullable(), parts: z.array(z.object({ label: z.string(), figure })) })
const named = z.object({ name: z.string(), evidence: z.array(evidenceRef) })
export const clusterShape = z.object({
  name: z.string(), tier: figure.nullable(), targets: z.array(figure), missing: z.array(z.string()), leads: z.array(named), readings: z.union([z.array(reading), refusal]), known: z.array(figure).optional(),
  averages: z.array(z.object({ label: z.string(), value: z.string(), unit: z.string(), n: z.number(), total: z.string() })),
  requiredGrowth: z.array(z.object({ year: z.number(), reading: z.enum(['included', 'added', 'stated']), from: z.number(), rate: z.number() })),
  gaps: z.array(z.object({ links: z.array(z.string()), status: z.string(), open: z.boolean(), evidence: z.array(evidenceRef) })),
  linkDoubts: z.array(z.object({ doubt: z.string(), zh: z.string(), en: z.string(), proposal: z.string().nullable() })),
})
export type ClusterOutlook = z.infer<typeof clusterShape>
type Reading = z.infer<typeof reading>
export const schemeShape = z.object({ name: z.string(), declared: z.number(), members: z.array(z.string()), identified: z.number(), evidence: z.array(evidenceRef) })

/** How many years a target without a year is tried for. */
const TRIED_YEARS = 8

export const clusterOutlook = defineAnswer({
  name: 'cluster-outlook',
  question: { en: 'Where does each cluster stand against its target, and what does the target still lack?', zh: '各产业集群距目标还有多远？目标还缺什么？' },
  params: z.strictObject({ place: z.string(), cluster: z.string().optional() }),
  result: z.object({ ...dated, scheme: schemeShape.nullable(), clusters: z.array(clusterShape) }),
  async run(asking, { place, cluster }) {
    const picture = await Picture.of(asking, { place })
    const all = await clustersOf(picture)
    return { ...picture.dated(), scheme: schemeOf(picture), clusters: cluster ? all.filter(({ name }) => name === clusterName(cluster)) : all }
  },
})

/** The scheme of clusters a place declares, with how many of its members are named. */
export function schemeOf(picture: Picture): z.infer<typeof schemeShape> | null {
  const records = picture.standing().filter(({ says }) => says.shape === 'scheme')
  const [first] = records
  if (first?.says.shape !== 'scheme') return null
  const members = [...new Set(records.flatMap(({ says }) => (says.shape === 'scheme' ? says.members : [])))]
  return { name: first.says.name, declared: first.says.declared, members, identified: members.length, evidence: records.flatMap((record) => picture.refs(record)) }
}

/** Every cluster a place names, those with a target first, of these those whose output is known. */
export async function clustersOf(picture: Picture): Promise<ClusterOutlook[]> {
  const standing = picture.standing()
  const tiers = picture.standingFigures().filter(({ says }) => says.bound === 'tier' && says.unit === 'CNY')
  const names = new Set([
    ...tiers.map(({ says }) => clusterName(says.indicator)), ...standing.flatMap(({ says }) => (says.shape === 'lead' && /集群|产业$/u.test(says.followers) ? [clusterName(says.followers)] : [])),
    ...standing.flatMap(({ says }) => (says.shape === 'scheme' ? says.members.map(clusterName) : [])),
  ])
  const proposals = await picture.proposals()
  return [...names].map((name) => oneCluster(name, { picture, standing, proposals, tiers: tiers.filter(({ says }) => clusterName(says.indicator) === name) })).sort((a, b) => Number(b.tier !== null) - Number(a.tier !== null) || Number(Array.isArray(b.readings)) - Number(Array.isArray(a.readings)) || Number(b.tier?.value ?? 0) - Number(a.tier?.value ?? 0))
}

interface About { readonly picture: Picture; readonly standing: readonly StatementRecord[]; readonly tiers: readonly FigureRecord[]; readonly proposals: readonly Proposal[] }

function oneCluster(name: string, { picture, standing, tiers, proposals }: About): ClusterOutlook {
  const leads = leadsOf(name, standing)
  const { outputs, earlier, doubts } = outputsOf({ leads, picture, proposals })
  const goal = goalOf(tiers, picture)
  const { tier } = goal
  const readings = outputs ? readingsOf(outputs, tier?.value ?? null, picture) : stated(name, tier?.value ?? null, picture)
  return {
    ...goal, name,
    leads: grouped(leads, ({ says }) => says.lead).map((records) => ({ name: records[0]!.says.lead, evidence: records.flatMap((record) => picture.refs(record)) })),
    readings, known: earlier.flatMap(({ followersOutput, ownOutput }) => [followersOutput, ownOutput].flatMap((records) => (records.length > 0 ? [picture.figure(records)] : []))), averages: outputs ? [averageOf(outputs)] : [],
    requiredGrowth: tier && Array.isArray(readings) ? growthTable(readings, tier) : [],
    gaps: gapsOf(name, standing, picture),
    linkDoubts: doubts.map((doubt: LinkDoubt) => ({ ...doubt })),
  }
}

/** The tier a cluster is to reach as last said, every version of it, newest first, and what the last one lacks. */
function goalOf(tiers: readonly FigureRecord[], picture: Picture): Pick<ClusterOutlook, 'tier' | 'targets' | 'missing'> {
  const dueOf = ({ says, evidence }: FigureRecord) => dueIn(says, evidence[0]?.sentence ?? '')
  const versions = picture.newestFirst(grouped(tiers, (record) => `${record.says.value} ${dueOf(record)}`), (record) => record, (record) => `${dueOf(record) ?? ''} ${record.says.value.padStart(20, '0')}`)
  const [first] = versions[0] ?? []
  if (!first) return { tier: null, targets: [], missing: [] }
  const targets = versions.map((records) => picture.figure(records))
  return { tier: targets[0]!, targets, missing: [...missingParts(first.says, first.evidence[0]?.sentence ?? ''), 'owner'] }
}

function averageOf({ followers, followersOutput, n }: Outputs): ClusterOutlook['averages'][number] {
  const total = followersOutput[0]!.says.value
  return { label: followers, value: quotient(total, String(n), 0), unit: 'CNY', n, total }
}

/** Links of the cluster's chain said to be missing or to be filled. */
function gapsOf(name: string, standing: readonly StatementRecord[], picture: Picture): ClusterOutlook['gaps'] {
  return standing.flatMap((record) => {
    const { says } = record
    return says.shape === 'gap' && says.chain !== null && clusterName(says.chain) === name ? [{ links: [...says.links], status: says.status, open: says.open, evidence: picture.refs(record) }] : []
  })
}

/** Both readings of a lead's sentence: the followers' output holds the lead's own, or the two add up. */
function readingsOf(outputs: Outputs, tier: string | null, picture: Picture): Reading[] {
  const followers = { label: outputs.followers, figure: picture.figure(outputs.followersOutput) }
  const own = outputs.ownOutput.length > 0 ? { label: outputs.lead, figure: picture.figure(outputs.ownOutput) } : null
  const one = (kind: Reading['reading'], total: string, parts: Reading['parts']): Reading => {
    const stand = tier === null ? null : attainment(total, tier)
    return { reading: kind, total, percentOfTier: stand?.percent ?? null, gap: stand?.gap ?? null, parts }
  }
  return own ? [one('included', outputs.followersOutput[0]!.says.value, [followers]), one('added', outputs.added, [followers, own])] : [one('stated', outputs.followersOutput[0]!.says.value, [followers])]
}

/** What a cluster's output is said to be outright, when no lead's sentence tells it. */
function stated(name: string, tier: string | null, picture: Picture): Reading[] | z.infer<typeof refusal> {
  const figures = picture.standingFigures().filter(({ says }) => says.kind === 'level' && says.code === undefined && says.unit === 'CNY' && says.status !== 'target' && says.bound !== 'tier' && says.indicator.includes(name) && /产值|营收|营业收入|规模/u.test(says.indicator))
  const [latest] = [...figures].sort((a, b) => (b.says.period ?? '').localeCompare(a.says.period ?? ''))
  if (!latest) return { refused: 'no-output', need: `a published output of the cluster ${name}`, facts: { cluster: name } }
  const same = figures.filter(({ says }) => says.value === latest.says.value && says.period === latest.says.period)
  const stand = tier === null ? null : attainment(latest.says.value, tier)
  return [{ reading: 'stated', total: latest.says.value, percentOfTier: stand?.percent ?? null, gap: stand?.gap ?? null, parts: [{ label: latest.says.indicator, figure: picture.figure(same) }] }]
}

/** The growth per year each reading would need: to the year the tier is due in, else for every year a target without one may mean. */
function growthTable(readings: readonly Reading[], tier: Figure): ClusterOutlook['requiredGrowth'] {
  const from = yearOf(readings[0]?.parts[0]?.figure.period)
  if (from === null) return []
  const due = yearOf(tier.period)
  const years = due === null ? Array.from({ length: TRIED_YEARS }, (_, i) => from + 1 + i) : [due]
  return years.flatMap((year) => readings.filter(({ total }) => Number(total) > 0).flatMap(({ reading: kind, total }) => {
    const rate = requiredGrowth(Number(total), Number(tier.value), year - from)
    return isRefusal(rate) ? [] : [{ year, reading: kind, from, rate: Math.round(rate * 10_000) / 10_000 }]
  }))
}

function yearOf(period: string | null | undefined): number | null {
  return Number(period?.slice(0, 4)) || null
}
