import type { ClusterNaming, TargetPart } from '@chanye/model'
import { CLUSTER_TAIL, CLUSTER_WORD, DUE_YEAR, OUTPUT_WORD, WHOLE_PLACE } from './rules.ts'
import type { Projected, Tables } from './schema.ts'
import type { Says } from './statements.ts'

type Bare<T extends keyof Tables> = Omit<Tables[T], keyof Projected>
type Figure = Extract<Says, { shape: 'figure' }>

/** One row of a projection, without what every projection bears. */
export type ProjectedRow = { [T in Projection]: { readonly table: T; readonly row: Bare<T> } }[Projection]

export const projections = ['observation', 'target', 'project', 'cluster', 'cluster_scheme', 'designation'] as const
export type Projection = (typeof projections)[number]

/** Where a statement is said: what its rows need to know beside what it says. */
export interface Said {
  /** The day the document became known. */
  readonly vintage: string
  /** The sentence as read. */
  readonly sentence: string
  /** Names of the document's place, the full one first: a figure of one of these is of the whole place. */
  readonly placeNames: readonly string[]
}

/** The rows an accepted statement stands for: a figure is an observation or a target, an honour a designation, and so on. */
export function projectRows(says: Says, said: Said): ProjectedRow[] {
  switch (says.shape) {
    case 'figure': return says.minor ? [] : figureRows(says, said)
    case 'project': return [{ table: 'project', row: { name: says.name, owner: says.owner, stage: says.stage, status: says.status, period: says.period } }]
    case 'honour': return [{ table: 'designation', row: { title: says.title, level: says.level, status: says.status, holder: says.holder } }]
    case 'scheme': return [
      { table: 'cluster_scheme', row: { name: says.name, declared: says.declared, members: JSON.stringify(says.members) } },
      ...[...new Set(says.members.map(clusterName))].map((name) => cluster(name, 'scheme')),
    ]
    case 'lead': return CLUSTER_WORD.test(says.followers) ? [cluster(clusterName(says.followers), 'lead')] : []
    default: return []
  }
}

function figureRows(says: Figure, { vintage, sentence, placeNames }: Said): ProjectedRow[] {
  const { subject, value, unit, bound, kind, basis } = says
  const amount = { subject, value, value_high: says.valueHigh, unit, bound, kind }
  if (says.status !== 'target') {
    const cut = isWholePlace(subject, placeNames) ? '' : subject!
    return [{ table: 'observation', row: { ...amount, measure: says.indicator, cut, code: says.code ?? null, basis, period: says.period, status: says.status, vintage } }]
  }
  const missing = missingOf(says, sentence)
  const row = { ...amount, indicator: says.indicator, period: dueIn(says, sentence), wording: JSON.stringify(says.wording), missing: JSON.stringify(missing) }
  return bound === 'tier' ? [{ table: 'target', row }, cluster(clusterName(says.indicator), 'tier')] : [{ table: 'target', row }]
}

/** A place is named in many ways: alone, after its parents, in short, or as the whole of itself. */
function isWholePlace(subject: string | null, placeNames: readonly string[]): boolean {
  const [full] = placeNames
  return subject === null || WHOLE_PLACE.test(subject) || placeNames.includes(subject) || (full !== undefined && subject.endsWith(full))
}

function cluster(name: string, by: ClusterNaming): ProjectedRow {
  return { table: 'cluster', row: { name, named_by: by } }
}

/** What a target lacks, with the owner, whom no sentence about a tier names. */
function missingOf(says: Figure, sentence: string): TargetPart[] {
  return [...missingParts(says, sentence), ...(says.bound === 'tier' ? ['owner' as const] : [])]
}

/**
 * What the words of a target lack before it can be checked: the year, the measure, the scope.
 *
 * A tier in the plan of a year is not due in that year: only words such as "by 2020" give it one.
 *
 * @returns the missing parts by name, in that order; empty for a target that can be checked
 */
export function missingParts(says: Figure, sentence: string): Exclude<TargetPart, 'owner'>[] {
  const missing: Exclude<TargetPart, 'owner'>[] = []
  if (dueIn(says, sentence) === null) missing.push('year')
  if (says.bound === 'tier' && !OUTPUT_WORD.test(says.indicator)) missing.push('measure', 'scope')
  return missing
}

/** @returns the period a target is due in; null when the text does not say it */
export function dueIn(says: Figure, sentence: string): string | null {
  return says.bound === 'tier' && !DUE_YEAR.test(sentence) ? null : says.period
}

/** A cluster's name without the words every cluster bears. */
export function clusterName(name: string): string {
  return name.replace(CLUSTER_TAIL, '')
}
