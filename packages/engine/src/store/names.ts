import type { Transaction } from 'kysely'
import { contentId, nextId } from './ids.ts'
import type { NameIn } from './named-in.ts'
import { insertAll, insertNew } from './rows.ts'
import type { Tables } from './schema.ts'
import { kept, type Writing } from './writing.ts'

type Tx = Transaction<Tables>

/** A name, the part played under it, and where it is given. */
export interface NameGiven extends NameIn { readonly statement: string; readonly document: string }

/** Holds who is named where; equal names of one code, or of none, are one organisation. @returns the names given */
export async function recordNames(tx: Tx, given: readonly NameGiven[], writing: Writing): Promise<Set<string>> {
  const names = [...new Set(given.map(({ name }) => name))]
  const ids = await idsOf(tx, names)
  const fresh = new Map(given.map((one) => [keyOf(one), { id: nextId(), name: one.name, code: one.code ?? null, ...kept(writing) }] as const).filter(([key]) => !ids.has(key)))
  await insertAll(tx, 'organisation', [...fresh.values()])
  for (const [key, { id }] of fresh) ids.set(key, id)
  await insertAll(tx, 'organisation_name', given.map(({ code, name, role, statement, document }) => ({ row_id: nextId(), organisation: ids.get(keyOf({ name, code }))!, name, statement, document, role, superseded_at: null, ...kept(writing) })))
  return new Set(names)
}

const keyOf = ({ name, code }: { readonly name: string; readonly code?: string | null | undefined }) => `${code ?? ''} ${name}`

async function idsOf(tx: Tx, names: readonly string[]): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (let at = 0; at < names.length; at += 400) {
    const rows = await tx.selectFrom('organisation').select(['id', 'name', 'code']).where('name', 'in', names.slice(at, at + 400)).execute()
    for (const row of rows) ids.set(keyOf(row), row.id)
  }
  return ids
}

/** An organisation as it is known to a write: by its name, and its code where one was given. */
export interface NameHeld { readonly id: string; readonly name: string; readonly code: string | null }

/** @returns every organisation some standing statement names, for resolving inside a write */
export async function namesHeld(tx: Tx): Promise<NameHeld[]> {
  return tx.selectFrom('organisation').select(['id', 'name', 'code']).where('id', 'in', tx.selectFrom('organisation_name').select('organisation').where('superseded_at', 'is', null)).orderBy('id').execute()
}

/** Two organisations that may be one, with the reason. */
export interface Proposal { readonly a: string; readonly b: string; readonly why: { readonly zh: string; readonly en: string }; readonly score: number; readonly document: string }

/** Records proposals that two organisations may be one; one that was made before is left as it is. @returns how many were new */
export async function recordProposals(tx: Tx, proposals: readonly Proposal[], writing: Writing): Promise<number> {
  const rows = proposals.map(({ a, b, why, score, document }) => {
    const [first, second] = [a, b].sort() as [string, string]
    return { id: contentId('al', { first, second }), a: first, b: second, why: JSON.stringify(why), score, document, ...kept(writing) }
  })
  return insertNew(tx, 'alias_proposal', rows)
}
