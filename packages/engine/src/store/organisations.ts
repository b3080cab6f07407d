import { Fault } from '@chanye/model'
import { sql, type Transaction } from 'kysely'
import { type Asking, knownTo } from './asking.ts'
import { contentId, nextId } from './ids.ts'
import type { Writing } from './record.ts'
import type { Tables } from './schema.ts'

/** A name a statement gives to a firm or body, and the part it plays there. */
export interface NamedIn { readonly name: string; readonly statement: string; readonly document: string; readonly role: string }
/** Two names that may be one firm, with the reason. */
export interface Proposal { readonly a: string; readonly b: string; readonly why: { readonly zh: string; readonly en: string }; readonly score: number; readonly document: string }

type Tx = Transaction<Tables>

/** Records who is named where; equal names are one organisation. @returns organisation ids by name */
export async function recordNames(tx: Tx, names: readonly NamedIn[], writing: Writing): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  const common = { visibility: writing.visibility, recorded_at: writing.at, recorded_by: writing.by }
  for (const { name, statement, document, role } of names) {
    let id = ids.get(name)
    if (!id) {
      await tx.insertInto('organisation').values({ id: nextId(), name, ...common }).onConflict((conflict) => conflict.column('name').doNothing()).execute()
      id = (await tx.selectFrom('organisation').select('id').where('name', '=', name).executeTakeFirstOrThrow()).id
      ids.set(name, id)
    }
    await tx.insertInto('organisation_name').values({ organisation: id, name, statement, document, role, ...common }).onConflict((conflict) => conflict.doNothing()).execute()
  }
  return ids
}

/** Records proposals that two organisations may be one. @returns how many were new */
export async function recordProposals(tx: Tx, proposals: readonly Proposal[], writing: Writing): Promise<number> {
  let added = 0
  for (const { a, b, why, score, document } of proposals) {
    const [first, second] = [a, b].sort() as [string, string]
    const result = await tx.insertInto('alias_proposal').values({ id: contentId('al', { first, second }), a: first, b: second, why: JSON.stringify(why), score, document, visibility: writing.visibility, recorded_at: writing.at, recorded_by: writing.by })
      .onConflict((conflict) => conflict.doNothing()).executeTakeFirst()
    added += Number(result.numInsertedOrUpdatedRows ?? 0n)
  }
  return added
}

/** @returns every organisation name known to the store, for resolving inside a write */
export async function allNames(tx: Tx): Promise<{ id: string; name: string }[]> {
  return tx.selectFrom('organisation').select(['id', 'name']).orderBy('name').execute()
}

/** An organisation as the asker may know it: one that was merged bears all its names. */
export interface OrganisationRecord {
  readonly id: string
  /** Every id that leads here: its own, and those of organisations decided to be the same. */
  readonly ids: readonly string[]
  readonly name: string
  readonly names: readonly string[]
  readonly namedIn: readonly { readonly name: string; readonly statement: string; readonly document: string; readonly role: string }[]
}

/** @returns the organisations named in documents the asker may see; those decided to be the same are one */
export async function organisations(asking: Asking): Promise<OrganisationRecord[]> {
  const rows = await asking.registry.selectFrom('organisation_name').selectAll().where(knownTo(asking, 'organisation_name.document')).orderBy('recorded_at').orderBy('statement').execute()
  const leader = await merged(asking)
  const groups = new Map<string, { ids: Set<string>; names: Set<string>; namedIn: OrganisationRecord['namedIn'][number][] }>()
  for (const { organisation, name, statement, document, role } of rows) {
    const id = leader(organisation)
    const group = groups.get(id) ?? { ids: new Set<string>(), names: new Set<string>(), namedIn: [] }
    groups.set(id, group)
    group.ids.add(organisation)
    group.names.add(name)
    group.namedIn.push({ name, statement, document, role })
  }
  return [...groups].map(([id, { ids, names, namedIn }]) => ({ id, ids: [...ids], name: [...names][0]!, names: [...names], namedIn }))
}

/** @returns one organisation by id or name @throws Fault no-such-id */
export async function organisationById(asking: Asking, id: string): Promise<OrganisationRecord> {
  const found = (await organisations(asking)).find((one) => one.ids.includes(id) || one.names.includes(id))
  if (!found) throw new Fault('no-such-id', { thing: 'organisation', id })
  return found
}

async function merged(asking: Asking): Promise<(id: string) => string> {
  const same = (await aliasProposals(asking)).filter(({ state }) => state === 'same')
  const parent = new Map<string, string>()
  const root = (id: string): string => (parent.has(id) ? root(parent.get(id)!) : id)
  for (const { a, b } of same) if (root(a) !== root(b)) parent.set(root(b), root(a))
  return root
}

/** A proposal with its names and what was decided on it. */
export interface ProposalRecord { readonly id: string; readonly a: string; readonly b: string; readonly names: readonly [string, string]; readonly why: { readonly zh: string; readonly en: string }; readonly score: number; readonly state: 'open' | 'same' | 'different'; readonly decidedBy: string | null }

/** @returns the proposals both of whose firms the asker may see, surest first */
export async function aliasProposals(asking: Asking): Promise<ProposalRecord[]> {
  const seen = sql<boolean>`alias_proposal.a in (select organisation from organisation_name where ${knownTo(asking, 'organisation_name.document')(undefined as never)}) and alias_proposal.b in (select organisation from organisation_name where ${knownTo(asking, 'organisation_name.document')(undefined as never)})`
  const rows = await asking.registry.selectFrom('alias_proposal').innerJoin('organisation as one', 'one.id', 'alias_proposal.a').innerJoin('organisation as other', 'other.id', 'alias_proposal.b')
    .selectAll('alias_proposal').select(['one.name as name_a', 'other.name as name_b']).where(seen).orderBy('score', 'desc').orderBy('alias_proposal.id').execute()
  const decided = await asking.registry.selectFrom('alias_decision').selectAll().orderBy('id').execute()
  const newest = new Map(decided.map((row) => [row.proposal, row]))
  return rows.map((row) => {
    const decision = newest.get(row.id)
    return { id: row.id, a: row.a, b: row.b, names: [row.name_a, row.name_b], why: JSON.parse(row.why) as { zh: string; en: string }, score: row.score, state: (decision?.state ?? 'open') as ProposalRecord['state'], decidedBy: decision?.recorded_by ?? null }
  })
}

/** Writes what a person decided on a proposal; a later decision goes before an earlier one. @throws Fault no-such-id */
export async function recordAliasDecision(asking: Asking, { id, state }: { id: string; state: 'same' | 'different' | 'open' }, writing: Writing): Promise<void> {
  const proposal = (await aliasProposals(asking)).find((one) => one.id === id)
  if (!proposal) throw new Fault('no-such-id', { thing: 'alias proposal', id })
  await asking.registry.insertInto('alias_decision').values({ id: nextId(), proposal: id, state, visibility: writing.visibility, recorded_at: writing.at, recorded_by: writing.by }).execute()
}
