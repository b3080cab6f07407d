import { type Asking, visibleTo } from './asking.ts'
import type { Registry } from './registry.ts'
import type { PlaceTable } from './schema.ts'

export type PlaceRow = PlaceTable

/** Brings the places of the packs into the registry; what stands there already is left. */
export async function recordPlaces(registry: Registry, places: readonly PlaceRow[]): Promise<void> {
  const { n } = await registry.selectFrom('place').select(({ fn }) => fn.countAll<number>().as('n')).executeTakeFirstOrThrow()
  if (Number(n) >= places.length) return
  await registry.transaction().execute(async (tx) => {
    for (let at = 0; at < places.length; at += 500) {
      await tx.insertInto('place').values(places.slice(at, at + 500)).onConflict((conflict) => conflict.doNothing()).execute()
    }
  })
}

/** @returns the places of these codes, or all */
export async function places(asking: Asking, codes?: readonly string[]): Promise<PlaceRow[]> {
  let query = asking.registry.selectFrom('place').selectAll().where(visibleTo(asking, 'place'))
  if (codes) query = query.where('code', 'in', codes.length > 0 ? [...codes] : [''])
  return query.orderBy('code').execute()
}
