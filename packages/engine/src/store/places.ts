import type { Place, PlaceLevel } from '@chanye/model'
import { type Asking, visibleTo } from './asking.ts'
import type { Transaction } from 'kysely'
import type { Registry } from './registry.ts'
import { insertAll } from './rows.ts'
import type { PlaceTable, Tables } from './schema.ts'

/** Brings the places of the packs into the registry; one whose names the packs changed is brought in line. */
export async function recordPlaces(registry: Registry, given: readonly Place[]): Promise<void> {
  const held = new Map((await registry.selectFrom('place').selectAll().execute()).map((row) => [row.code, row]))
  const changed = given.map(rowOf).filter((row) => !same(row, held.get(row.code)))
  if (changed.length === 0) return
  await registry.transaction().execute(async (tx) => {
    const codes = changed.map(({ code }) => code)
    for (let at = 0; at < codes.length; at += 400) await tx.deleteFrom('place').where('code', 'in', codes.slice(at, at + 400)).execute()
    await insertAll(tx, 'place', changed)
  })
}

function rowOf({ invented, ...place }: Place): PlaceTable {
  return { ...place, invented: invented ? 1 : 0, visibility: 'public' }
}

function same(a: PlaceTable, b: PlaceTable | undefined): boolean {
  return b !== undefined && (Object.keys(a) as (keyof PlaceTable)[]).every((key) => a[key] === b[key])
}

/** @returns the places of these codes, or all */
export async function places(asking: Asking, codes?: readonly string[]): Promise<Place[]> {
  let query = asking.registry.selectFrom('place').selectAll().where(visibleTo(asking, 'place'))
  if (codes) query = query.where('code', 'in', codes.length > 0 ? [...codes] : [''])
  const rows = await query.orderBy('code').execute()
  return rows.map(placeOf)
}

/** @returns the places that bear one of these names in full */
export async function placesNamed(asking: Asking, names: readonly string[]): Promise<Place[]> {
  if (names.length === 0) return []
  const rows = await asking.registry.selectFrom('place').selectAll().where(visibleTo(asking, 'place')).where('name', 'in', [...names]).orderBy('code').execute()
  return rows.map(placeOf)
}

function placeOf({ code, name, short, parent, level, en, invented }: PlaceTable): Place {
  return { code, name, short, parent, level: level as PlaceLevel, en, invented: invented === 1 }
}

/** @returns the names a place is told by, its full one first; none for no place */
export async function namesOfPlace(tx: Registry | Transaction<Tables>, code: string | null): Promise<string[]> {
  const place = code === null ? undefined : await tx.selectFrom('place').selectAll().where('code', '=', code).executeTakeFirst()
  if (!place) return []
  const parent = place.parent === null ? undefined : await tx.selectFrom('place').selectAll().where('code', '=', place.parent).executeTakeFirst()
  return [place.name, place.short, ...(parent ? [`${parent.name}${place.name}`, `${parent.short}${place.name}`, `${parent.short}${place.short}`] : [])]
}

/** @returns the places beside a place, under the same city or province, with itself; itself alone where it has none above */
export async function placesUnder(asking: Asking, parent: string | null, own: Place): Promise<Place[]> {
  if (parent === null) return [own]
  const rows = await asking.registry.selectFrom('place').selectAll().where(visibleTo(asking, 'place')).where('parent', '=', parent).orderBy('code').execute()
  return rows.map(placeOf)
}
