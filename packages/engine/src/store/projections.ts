import { Fault } from '@chanye/model'
import { type Asking, knownTo } from './asking.ts'
import { type Projection, projections } from './project-rows.ts'
import type { Tables } from './schema.ts'

/** Rows of a projection that hold now, of documents known on the asked day, in a place or everywhere. */
async function standing<T extends Projection>(asking: Asking, table: T, place: string | undefined): Promise<Tables[T][]> {
  let query = asking.registry.selectFrom(table as 'observation').selectAll().where('superseded_at', 'is', null).where(knownTo(asking, `${table}.document` as 'observation.document'))
  if (place) query = query.where('place', '=', place)
  return await query.orderBy('recorded_at').orderBy('statement').execute() as unknown as Tables[T][]
}

/** @returns the statement a row of a projection stands for @throws Fault no-such-id */
export async function statementOfRow(asking: Asking, id: string): Promise<string> {
  for (const table of projections) {
    const row = await asking.registry.selectFrom(table as 'observation').select('statement').where('row_id', '=', id).where(knownTo(asking, `${table}.document` as 'observation.document')).executeTakeFirst()
    if (row) return row.statement
  }
  throw new Fault('no-such-id', { thing: 'statement', id })
}

/** @returns accepted figures that are no targets */
export const observations = (asking: Asking, place?: string): Promise<Tables['observation'][]> => standing(asking, 'observation', place)
/** @returns accepted targets with the parts each lacks */
export const targets = (asking: Asking, place?: string): Promise<Tables['target'][]> => standing(asking, 'target', place)
/** @returns accepted projects at their stages */
export const projectsIn = (asking: Asking, place?: string): Promise<Tables['project'][]> => standing(asking, 'project', place)
/** @returns the clusters that accepted statements name */
export const clusters = (asking: Asking, place?: string): Promise<Tables['cluster'][]> => standing(asking, 'cluster', place)
/** @returns titles granted and sought */
export const designations = (asking: Asking, place?: string): Promise<Tables['designation'][]> => standing(asking, 'designation', place)
