import type { Says } from './statements.ts'
import type { Tables } from './schema.ts'

type Bare<T extends keyof Tables> = Omit<Tables[T], 'row_id' | 'statement' | 'evidence' | 'document' | 'place' | 'superseded_at' | 'visibility' | 'recorded_at' | 'recorded_by'>

/** One row of a projection, without what every projection bears. */
export type ProjectedRow = { [T in Projection]: { readonly table: T; readonly row: Bare<T> } }[Projection]

export const projections = ['observation', 'target', 'project', 'cluster', 'cluster_scheme', 'designation'] as const
export type Projection = (typeof projections)[number]

/**
 * The rows an accepted statement stands for: a figure is an observation or a target, an honour a designation, and so on.
 *
 * @param vintage - the day the figure became known
 * @param sentence - where it is said, clean
 */
export function projectRows(says: Says, vintage: string, sentence: string): ProjectedRow[] {
  switch (says.shape) {
    case 'figure': return figureRows(says, vintage, sentence)
    case 'project': return [{ table: 'project', row: { name: says.name, owner: says.owner, stage: says.stage, status: says.status } }]
    case 'honour': return [{ table: 'designation', row: { title: says.title, level: says.level, status: says.status, holder: says.holder } }]
    case 'scheme': return [{ table: 'cluster_scheme', row: { name: says.name, declared: says.declared, members: JSON.stringify(says.members) } }, ...says.members.map((name) => ({ table: 'cluster' as const, row: { name: clusterName(name) } }))]
    case 'lead': return /集群|产业/u.test(says.followers) ? [{ table: 'cluster', row: { name: clusterName(says.followers) } }] : []
    default: return []
  }
}

function figureRows(says: Extract<Says, { shape: 'figure' }>, vintage: string, sentence: string): ProjectedRow[] {
  const amount = { subject: says.subject, value: says.value, value_high: says.valueHigh, unit: says.unit, bound: says.bound, period: says.period, kind: says.kind }
  if (says.minor) return []
  if (says.status !== 'target') return [{ table: 'observation', row: { ...amount, measure: says.indicator, status: says.status, vintage } }]
  const target: ProjectedRow = { table: 'target', row: { ...amount, indicator: says.indicator, missing: JSON.stringify(missingParts(says, sentence)) } }
  return says.bound === 'tier' ? [target, { table: 'cluster', row: { name: clusterName(says.indicator) } }] : [target]
}

/**
 * What a target lacks before it can be checked: the year, the measure, the scope.
 *
 * A tier (500亿级) in the plan of a year is not due in that year: only 到2020年 and the like give it one.
 *
 * @returns the missing parts by name, in that order; empty for a target that can be checked
 */
export function missingParts(says: Extract<Says, { shape: 'figure' }>, sentence: string): ('year' | 'measure' | 'scope')[] {
  const missing: ('year' | 'measure' | 'scope')[] = []
  if (dueIn(says, sentence) === null) missing.push('year')
  if (says.bound === 'tier' && !/产值|营收|营业收入|销售|增加值|规模以上/u.test(says.indicator)) missing.push('measure', 'scope')
  return missing
}

/** @returns the period a target is due in; null when the text does not say it */
export function dueIn(says: Extract<Says, { shape: 'figure' }>, sentence: string): string | null {
  return says.bound === 'tier' && !/(?:到|至|力争)(?:19|20)\d{2}年/u.test(sentence) ? null : says.period
}

/** A cluster's name without the words every cluster bears: 平板显示产业集群 → 平板显示. */
export function clusterName(name: string): string {
  return name.replace(/(?:产业)?集群$|产业$/u, '')
}
