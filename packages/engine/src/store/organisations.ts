import { type AliasProposal, type AliasState, Fault, grouped, type Organisation, type OrganisationRole } from '@chanye/model'
import { type Asking, knownTo } from './asking.ts'
import { idAfter } from './ids.ts'
import { kept, type Writing } from './writing.ts'

/** @returns the organisations that accepted statements name in documents the asker may see; those decided to be the same are one */
export async function organisations(asking: Asking): Promise<Organisation[]> {
  const rows = await nameRows(asking)
  const leader = leaderOf(await everyProposal(asking), rows)
  const groups = new Map<string, { ids: Set<string>; names: Set<string>; codes: Set<string>; namedIn: Organisation['namedIn'][number][] }>()
  for (const { organisation, name, code, statement, document, role } of rows) {
    const id = leader(organisation)
    const group = groups.get(id) ?? { ids: new Set(), names: new Set(), codes: new Set(), namedIn: [] }
    groups.set(id, group)
    group.ids.add(organisation)
    group.names.add(name)
    if (code !== null) group.codes.add(code)
    group.namedIn.push({ name, code, statement, document, role: role as OrganisationRole })
  }
  return [...groups].map(([id, { ids, names, codes, namedIn }]) => ({ id, ids: [...ids], name: [...names][0]!, names: [...names], codes: [...codes], namedIn }))
}

/** Names that accepted statements give in documents the asker may see, as they came. */
function nameRows(asking: Asking) {
  return asking.registry.selectFrom('organisation_name').innerJoin('organisation', 'organisation.id', 'organisation_name.organisation').selectAll('organisation_name').select('organisation.code')
    .where('superseded_at', 'is', null).where(knownTo(asking, 'organisation_name.document')).orderBy('organisation_name.recorded_at').orderBy('row_id').execute()
}

/** @returns one organisation by any of its ids, its code, or its name where that is of one only @throws Fault no-such-id */
export async function organisationById(asking: Asking, id: string): Promise<Organisation> {
  return organisationIn(await organisations(asking), id)
}

/** @returns of these organisations the one of an id, a code or a name; of several of one name the one named without a code; undefined where none is */
export function organisationCalled(all: readonly Organisation[], id: string): Organisation | undefined {
  const named = all.filter(({ names }) => names.includes(id))
  return all.find(({ ids }) => ids.includes(id)) ?? all.find(({ codes }) => codes.includes(id)) ?? named.find(({ codes }) => codes.length === 0) ?? named[0]
}

/** @returns what `organisationCalled` finds @throws Fault no-such-id */
export function organisationIn(all: readonly Organisation[], id: string): Organisation {
  const found = organisationCalled(all, id)
  if (!found) throw new Fault('no-such-id', { thing: 'organisation', id })
  return found
}

/** A name as one row gives it. */
interface NameRow { readonly organisation: string; readonly name: string; readonly code: string | null }

/**
 * Which organisation stands for those that are one: of one code; of one name where only one code is known for it; and those decided to be the same.
 * A decision taken back parts them again; a decision that they are two holds against a shared name.
 */
function leaderOf(proposals: readonly AliasProposal[], rows: readonly NameRow[]): (id: string) => string {
  const parent = new Map<string, string>()
  const root = (id: string): string => (parent.has(id) ? root(parent.get(id)!) : id)
  const join = (a: string, b: string) => {
    const [first, second] = [root(a), root(b)].sort() as [string, string]
    if (first !== second) parent.set(second, first)
  }
  for (const { a, b, state } of proposals) {
    if (state !== 'same') continue
    join(a, b)
  }
  const parted = new Set(proposals.filter(({ state }) => state === 'different').map(({ a, b }) => [a, b].sort().join(' ')))
  for (const coded of grouped(rows.filter(({ code }) => code !== null), ({ code }) => code!)) for (const { organisation } of coded) join(coded[0]!.organisation, organisation)
  for (const named of grouped(rows, ({ name }) => name)) {
    const codes = new Map(named.flatMap(({ code, organisation }) => (code === null ? [] : [[code, organisation] as const])))
    const bare = named.find(({ code }) => code === null)?.organisation
    const [only] = codes.values()
    if (codes.size === 1 && bare && only && !parted.has([bare, only].sort().join(' '))) join(bare, only)
  }
  return root
}

/** @returns the proposals both of whose firms the asker may see, surest first; what their codes have settled since is open no more */
export async function aliasProposals(asking: Asking): Promise<AliasProposal[]> {
  const found = await everyProposal(asking)
  const leader = leaderOf(found, await nameRows(asking))
  return found.filter(({ a, b, state }) => state !== 'open' || leader(a) !== leader(b))
}

async function everyProposal(asking: Asking): Promise<AliasProposal[]> {
  const seen = asking.registry.selectFrom('organisation_name').select('organisation').where('superseded_at', 'is', null).where(knownTo(asking, 'organisation_name.document'))
  const rows = await asking.registry.selectFrom('alias_proposal').innerJoin('organisation as one', 'one.id', 'alias_proposal.a').innerJoin('organisation as other', 'other.id', 'alias_proposal.b')
    .selectAll('alias_proposal').select(['one.name as name_a', 'other.name as name_b', 'one.code as code_a', 'other.code as code_b']).where('alias_proposal.a', 'in', seen).where('alias_proposal.b', 'in', seen)
    .orderBy('score', 'desc').orderBy('alias_proposal.id').execute()
  const decided = await asking.registry.selectFrom('alias_decision').selectAll().orderBy('id').execute()
  const newest = new Map(decided.map((row) => [row.proposal, row]))
  return rows.map(({ id, a, b, name_a, name_b, code_a, code_b, why, score }) => {
    const decision = newest.get(id)
    return { id, a, b, names: [name_a, name_b], codes: [code_a, code_b], why: JSON.parse(why) as AliasProposal['why'], score, state: (decision?.state ?? 'open') as AliasState, decidedBy: decision?.recorded_by ?? null }
  })
}

/** Writes what a person decided on a proposal; a later decision goes before an earlier one. @throws Fault no-such-id */
export async function recordAliasDecision(asking: Asking, { id, state }: { readonly id: string; readonly state: AliasState }, writing: Writing): Promise<void> {
  const proposal = (await aliasProposals(asking)).find((one) => one.id === id)
  if (!proposal) throw new Fault('no-such-id', { thing: 'alias proposal', id })
  await asking.registry.transaction().execute(async (tx) => {
    const newest = await tx.selectFrom('alias_decision').select('id').where('proposal', '=', id).orderBy('id', 'desc').executeTakeFirst()
    await tx.insertInto('alias_decision').values({ id: idAfter(newest?.id), proposal: id, state, ...kept(writing) }).execute()
  })
}
