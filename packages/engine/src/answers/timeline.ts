import { grades, projectStages, publications, statuses } from '@chanye/model'
import { z } from 'zod'
import { clusterName } from '../store/project-rows.ts'
import { statementById, type StatementRecord } from '../store/statements.ts'
import { reason } from '../why.ts'
import { dated, defineAnswer } from './answer.ts'
import { firmOf } from './firm.ts'
import { isFigure, Picture } from './picture.ts'
import { saysAny } from './says-any.ts'
import { evidenceRef, figure } from './shapes.ts'
import { industryOf } from './timeline/targets.ts'
import { eventsOf } from './timeline/events.ts'

/** What can change: a figure is new or revised, a target is set or moved, a project, a chain or a cluster is told of anew, documents contradict each other. */
export const changeKinds = ['new', 'revised', 'target', 'stage', 'chain', 'cluster', 'contradiction'] as const

/** What was said, before or after: a figure and how far it has come, a stage, links of a chain. */
const state = z.object({
  figure: figure.nullable(), publication: z.enum(publications).nullable(), stage: z.enum(projectStages).nullable(), status: z.enum([...statuses, 'missing', 'to_fill', 'weak', 'filled']).nullable(), links: z.array(z.string()),
  label: z.string(), known: z.string(), evidence: z.array(evidenceRef),
})
export type State = z.infer<typeof state>
const change = z.object({
  id: z.string(), day: z.string(), kind: z.enum(changeKinds), label: z.string(), subject: z.string().nullable(), period: z.string().nullable(), before: state.nullable(), after: state,
  /** A target of the same amount under another name: set beside, not held to be the same. */
  sameAmount: z.boolean(), contradiction: z.string().nullable(),
  document: z.object({ id: z.string(), title: z.string().nullable(), invented: z.boolean() }), publisher: z.string().nullable(), grade: z.enum(grades),
})
export type Change = z.infer<typeof change>

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u, reason('a day such as 2018-01-31', '应为日期，如 2018-01-31'))
const params = z.strictObject({
  place: z.string().optional(), cluster: z.string().optional(), organisation: z.string().optional(), target: z.string().optional(), kind: z.enum(changeKinds).optional(), since: day.optional(),
  q: z.string().optional(), limit: z.coerce.number().int().min(1).max(1000).default(200), offset: z.coerce.number().int().min(0).default(0),
})

export const timeline = defineAnswer({
  name: 'timeline',
  question: { en: 'What changed since, document by document: new and revised figures, moved targets and stages, contradictions?', zh: '此后有什么变化？逐份文档列出新数、修订、目标和阶段变动、矛盾' },
  params,
  result: z.object({ ...dated, total: z.number(), counts: z.record(z.enum(changeKinds), z.number()), rows: z.array(change) }),
  async run(asking, asked) {
    const picture = await Picture.of(asking, asked.place ? { place: asked.place } : {})
    const within = await scopeOf(picture, asked)
    const found = (await eventsOf(picture, within)).filter((one) => (!asked.since || one.day >= asked.since) && holds(one, asked.q))
    const counts = Object.fromEntries(changeKinds.map((kind) => [kind, found.filter((one) => one.kind === kind).length])) as Record<(typeof changeKinds)[number], number>
    const rows = found.filter(({ kind }) => !asked.kind || kind === asked.kind)
    return { ...picture.dated(rows.length === 0 ? undefined : rows.some(({ document }) => document.invented)), total: rows.length, counts, rows: rows.slice(asked.offset, asked.offset + asked.limit) }
  },
})

function holds({ label, subject, after, before }: Change, q: string | undefined): boolean {
  return saysAny([label, subject, ...[...after.evidence, ...before?.evidence ?? []].map(({ sentence }) => sentence)], q)
}

/** Which statements a timeline is of. */
async function scopeOf(picture: Picture, { cluster, organisation, target }: z.infer<typeof params>): Promise<(record: StatementRecord) => boolean> {
  const firm = organisation === undefined ? undefined : await firmOf(picture.asking, organisation)
  const goal = target === undefined ? undefined : await statementById(picture.asking, target)
  const name = cluster === undefined ? undefined : clusterName(cluster)
  return (record) => (!firm || firm.speaks(record)) && (name === undefined || tellsOf(record, name)) && (!goal || isOfTarget(record, goal))
}

/** Whether a statement names a cluster in what it says, or in its sentence where it is no figure: of those a sentence has many. */
function tellsOf({ says, evidence }: StatementRecord, cluster: string): boolean {
  return Object.values(says).flat().some((value) => typeof value === 'string' && value.includes(cluster)) || (says.shape !== 'figure' && evidence.some(({ sentence }) => sentence.includes(cluster)))
}

/** Figures of what a target measures, and targets of its amount under another name. */
function isOfTarget(record: StatementRecord, goal: StatementRecord): boolean {
  if (!isFigure(record) || !isFigure(goal) || record.place !== goal.place) return false
  const [a, b] = [record.says, goal.says]
  return industryOf(a.indicator) === industryOf(b.indicator) || (a.status === 'target' && a.value === b.value && a.unit === b.unit)
}
