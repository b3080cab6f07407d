import { type AliasProposal, type AliasState, Fault, type Organisation, type OrganisationRole } from '@chanye/model'
import { type Asking, knownTo } from './asking.ts'
import { idAfter } from './ids.ts'
import { kept, type Writing } from './writing.ts'

/** @returns the organisations that accepted statements name in documents the asker may see; those decided to be the same are one */
export async function organisations(asking: Asking): Promise<Organisation[]> {
  const rows = await asking.registry.selectFrom('organisation_name').selectAll().where('superseded_at', 'is', null).where(knownTo(asking, 'organisation_name.document'))
    .orderBy('recorded_at').orderBy('row_id').execute()
  const leader = leaderOf(await aliasProposals(asking))
  const groups = new Map<string, { ids: Set<string>; names: Set<string>; namedIn: Organisation['namedIn'][number][] }>()
  for (const { organisation, name, statement, document, role } of rows) {
    const id = leader(organisation)
    const group = groups.get(id) ?? { ids: new Set(), names: new Set(), namedIn: [] }
    groups.set(id, group)
    group.ids.add(organisation)
    group.names.add(name)
    group.namedIn.push({ name, statement, document, role: role as OrganisationRole })
  }
  return [...groups].map(([id, { ids, names, namedIn }]) => ({ id, ids: [...ids], name: [...names][0]!, names: [...names], namedIn }))
}

/** @returns one organisation by any of its ids or names @throws Fault no-such-id */
export async function organisationById(asking: Asking, id: string): Promise<Organisation> {
  const found = (await organisations(asking)).find((one) => one.ids.includes(id) || one.names.includes(id))
  if (!found) throw new Fault('no-such-id', { thing: 'organisation', id })
  return found
}

/** Which organisation stands for those decided to be the same; a decision taken back parts them again. */
function leaderOf(proposals: readonly AliasProposal[]): (id: string) => string {
  const parent = new Map<string, string>()
  const root = (id: string): string => (parent.has(id) ? root(parent.get(id)!) : id)
  for (const { a, b, state } of proposals) {
    if (state !== 'same') continue
    const [first, second] = [root(a), root(b)].sort() as [string, string]
    if (first !== second) parent.set(second, first)
  }
  return root
}

/** @returns the proposals both of whose firms the asker may see, surest first */
export async function aliasProposals(asking: Asking): Promise<AliasProposal[]> {
  const seen = asking.registry.selectFrom('organisation_name').select('organisation').where('superseded_at', 'is', null).where(knownTo(asking, 'organisation_name.document'))
  const rows = await asking.registry.selectFrom('alias_proposal').innerJoin('organisation as one', 'one.id', 'alias_proposal.a').innerJoin('organisation as other', 'other.id', 'alias_proposal.b')
    .selectAll('alias_proposal').select(['one.name as name_a', 'other.name as name_b']).where('alias_proposal.a', 'in', seen).where('alias_proposal.b', 'in', seen)
    .orderBy('score', 'desc').orderBy('alias_proposal.id').execute()
  const decided = await asking.registry.selectFrom('alias_decision').selectAll().orderBy('id').execute()
  const newest = new Map(decided.map((row) => [row.proposal, row]))
  return rows.map(({ id, a, b, name_a, name_b, why, score }) => {
    const decision = newest.get(id)
    return { id, a, b, names: [name_a, name_b], why: JSON.parse(why) as AliasProposal['why'], score, state: (decision?.state ?? 'open') as AliasState, decidedBy: decision?.recorded_by ?? null }
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
