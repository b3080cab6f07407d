import { type Basis, type Bound, type Cluster, type ClusterNaming, type ClusterScheme, type Designation, Fault, type FigureKind, type Founded, type Observation, type Project, type SeriesKey, type Target, type Unit } from '@chanye/model'
import { sql } from 'kysely'
import { type Asking, knownTo } from './asking.ts'
import { type Projection, projections } from './project-rows.ts'
import type { Projected, Tables } from './schema.ts'

/** Rows of a projection that hold now, of documents known on the asked day, in a place or everywhere. */
async function standing<T extends Projection>(asking: Asking, table: T, place: string | undefined, measures?: readonly string[]): Promise<Tables[T][]> {
  const known = knownTo(asking, `${table}.document` as 'observation.document')
  let query = asking.registry.selectFrom(table as 'observation').selectAll().where('superseded_at', 'is', null).where(known)
  if (place) query = query.where('place', '=', place)
  if (measures) query = query.where('measure', 'in', [...measures])
  return await query.orderBy('recorded_at').orderBy('row_id').execute() as unknown as Tables[T][]
}

const founded = ({ row_id: id, statement, evidence, document, place }: Projected): Founded => ({ id, statement, evidence, document, place })

/** @returns the statement a row of a projection stands for @throws Fault no-such-id */
export async function statementOfRow(asking: Asking, id: string): Promise<string> {
  for (const table of projections) {
    const known = knownTo(asking, `${table}.document` as 'observation.document')
    const row = await asking.registry.selectFrom(table as 'observation').select('statement').where('row_id', '=', id).where(known).executeTakeFirst()
    if (row) return row.statement
  }
  throw new Fault('no-such-id', { thing: 'statement', id })
}

/** Above so many names all of a place are read. */
const MOST_NAMES = 500

/** How many rows the projections of a place hold now. */
export interface ProjectedCounts { readonly observations: number; readonly targets: number; readonly projects: number; readonly clusters: number; readonly designations: number }

/** @returns how many accepted figures, targets, projects, titles and clusters by name a place holds, without reading them */
export async function projectedCounts(asking: Asking, place: string): Promise<ProjectedCounts> {
  const count = async (table: Projection, distinct: 'row_id' | 'name' = 'row_id') => {
    const row = await asking.registry.selectFrom(table as 'cluster').select(({ fn }) => fn.count<number | string>(distinct).distinct().as('n')).where('superseded_at', 'is', null).where(knownTo(asking, `${table}.document` as 'cluster.document')).where('place', '=', place).executeTakeFirstOrThrow()
    return Number(row.n)
  }
  return { observations: await count('observation'), targets: await count('target'), projects: await count('project'), clusters: await count('cluster', 'name'), designations: await count('designation') }
}

/** @returns accepted figures that are no targets; of some measures only, where they are named */
export async function observations(asking: Asking, place?: string, measures?: readonly string[]): Promise<Observation[]> {
  if (measures?.length === 0) return []
  return (await standing(asking, 'observation', place, measures && measures.length <= MOST_NAMES ? measures : undefined)).map(observationOf)
}

/**
 * One series as it was known on the asked day: for each period the latest vintage.
 *
 * @returns oldest period first; empty when nothing was known, or nothing the asker may see
 */
export async function seriesAsOf(asking: Asking, { measure, place, cut, code, kind, unit, basis }: SeriesKey): Promise<Observation[]> {
  const newest = asking.registry.selectFrom('observation').selectAll()
    .select(sql<number>`row_number() over (partition by period order by vintage desc, row_id desc)`.as('age'))
    .where('superseded_at', 'is', null).where(knownTo(asking, 'observation.document')).where('period', 'is not', null)
    .where('measure', '=', measure).where(({ eb }) => (code === null ? eb.and([eb('cut', '=', cut), eb('code', 'is', null)]) : eb('code', '=', code))).where('kind', '=', kind).where('unit', '=', unit)
    .where('place', place === null ? 'is' : '=', place).where('basis', basis === null ? 'is' : '=', basis)
  const rows = await asking.registry.selectFrom(newest.as('known')).selectAll().where('age', '=', 1).orderBy('period').execute()
  return rows.map(observationOf)
}

function observationOf(row: Tables['observation']): Observation {
  return {
    ...founded(row), measure: row.measure, cut: row.cut, code: row.code, kind: row.kind as FigureKind, unit: row.unit as Unit, basis: row.basis as Basis | null,
    period: row.period, value: row.value, valueHigh: row.value_high, bound: row.bound as Bound, status: row.status as Observation['status'], vintage: row.vintage,
  }
}

/** @returns accepted targets with the parts each lacks */
export async function targets(asking: Asking, place?: string): Promise<Target[]> {
  return (await standing(asking, 'target', place)).map((row) => ({
    ...founded(row), indicator: row.indicator, subject: row.subject, kind: row.kind as FigureKind, value: row.value, valueHigh: row.value_high, unit: row.unit as Unit, bound: row.bound as Bound,
    due: row.period, wording: JSON.parse(row.wording) as string[], missing: JSON.parse(row.missing) as Target['missing'],
  }))
}

/** @returns accepted projects at their stages */
export async function projects(asking: Asking, place?: string): Promise<Project[]> {
  return (await standing(asking, 'project', place)).map((row) => ({ ...founded(row), name: row.name, owner: row.owner, stage: row.stage as Project['stage'], status: row.status as Project['status'], period: row.period }))
}

/** @returns the clusters that accepted statements name, each once a place */
export async function clusters(asking: Asking, place?: string): Promise<Cluster[]> {
  const found = new Map<string, { name: string; place: string | null; named: (Founded & { by: ClusterNaming })[] }>()
  for (const row of await standing(asking, 'cluster', place)) {
    const key = JSON.stringify([row.place, row.name])
    const cluster = found.get(key) ?? { name: row.name, place: row.place, named: [] }
    found.set(key, cluster)
    cluster.named.push({ ...founded(row), by: row.named_by as ClusterNaming })
  }
  return [...found.values()]
}

/** @returns the schemes of clusters */
export async function schemes(asking: Asking, place?: string): Promise<ClusterScheme[]> {
  return (await standing(asking, 'cluster_scheme', place)).map((row) => ({ ...founded(row), name: row.name, declared: row.declared, members: JSON.parse(row.members) as string[] }))
}

/** @returns titles granted and sought */
export async function designations(asking: Asking, place?: string): Promise<Designation[]> {
  return (await standing(asking, 'designation', place)).map((row) => ({ ...founded(row), title: row.title, level: row.level as Designation['level'], status: row.status as Designation['status'], holder: row.holder }))
}
