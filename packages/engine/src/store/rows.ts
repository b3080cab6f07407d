import { setImmediate } from 'node:timers/promises'
import type { Insertable, Transaction } from 'kysely'
import type { Tables } from './schema.ts'

/** Rows written with one command; the engines bind no more than some ten thousand values at once. */
const AT_ONCE = 400

/** Writes rows in pieces, each with one command; between two pieces others have their say. */
export async function insertAll<T extends keyof Tables>(tx: Transaction<Tables>, table: T, rows: readonly Insertable<Tables[T]>[]): Promise<void> {
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    await tx.insertInto(table).values(rows.slice(at, at + AT_ONCE).map(storable) as never).execute()
    await setImmediate()
  }
}

/** Writes the rows that are not there yet, in pieces. @returns how many were new */
export async function insertNew<T extends keyof Tables>(tx: Transaction<Tables>, table: T, rows: readonly Insertable<Tables[T]>[]): Promise<number> {
  let added = 0
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    const result = await tx.insertInto(table).values(rows.slice(at, at + AT_ONCE).map(storable) as never).onConflict((conflict) => conflict.doNothing()).executeTakeFirst()
    added += Number(result.numInsertedOrUpdatedRows ?? 0n)
  }
  return added
}

function storable(row: object): object {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, typeof value === 'string' ? storableText(value) : value as unknown]))
}

/** Characters no engine can hold, a zero or half of a pair, become the replacement character, so that every position stays. */
export function storableText(text: string): string {
  return text.replace(/\0|\p{Surrogate}/gu, '\uFFFD')
}
