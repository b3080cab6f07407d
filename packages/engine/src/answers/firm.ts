import type { Organisation } from '@chanye/model'
import type { Asking } from '../store/asking.ts'
import { organisationIn, organisations } from '../store/organisations.ts'
import type { StatementFilter, StatementRecord } from '../store/statements.ts'

/** A firm or body with what tells its statements from those of others. */
export interface Firm {
  readonly organisation: Organisation
  /** Where its statements are to be looked for: by its names and its codes. */
  readonly told: Pick<StatementFilter, 'mentions' | 'ids'>
  /** Whether a statement speaks of it: by its code, as what it names, or in its own words. */
  speaks(record: StatementRecord): boolean
}

/**
 * The firm an id, a code or a name stands for.
 *
 * @returns the firm; a figure of a name that two firms bear is of neither unless a code says of which
 * @throws Fault no-such-id
 */
export async function firmOf(asking: Asking, wanted: string): Promise<Firm> {
  const all = await organisations(asking)
  const organisation = organisationIn(all, wanted)
  const named = new Set(organisation.namedIn.map(({ statement }) => statement))
  const ownerOf = owners(all)
  const own = organisation.names
  const isIn = (text: string | null) => text !== null && (ownerOf.has(text) ? ownerOf.get(text) === organisation.id : own.some((name) => text.includes(name)))
  return { organisation, told: { mentions: [...own, ...organisation.codes], ids: [...named] }, speaks: (record) => named.has(record.id) || (codeOf(record) === undefined ? told(record, { isIn, names: own }) : organisation.codes.includes(codeOf(record)!)) }
}

/** Whose a name is where no code is given: of the only firm that bears it, of several of the one named without a code, else of none. */
function owners(all: readonly Organisation[]): Map<string, string | null> {
  const byName = new Map<string, Organisation[]>()
  for (const one of all) for (const name of one.names) byName.set(name, [...byName.get(name) ?? [], one])
  const bare = (firms: readonly Organisation[], name: string) => firms.find(({ namedIn }) => namedIn.some((row) => row.name === name && row.code === null))
  return new Map([...byName].map(([name, firms]) => [name, firms.length === 1 ? firms[0]!.id : bare(firms, name)?.id ?? null]))
}

/** The code a figure says it is of; a project's own code is no firm's. */
function codeOf({ says }: StatementRecord): string | undefined {
  return says.shape === 'figure' || says.shape === 'enterprise' ? says.code : undefined
}

function told({ says }: StatementRecord, { isIn, names }: { readonly isIn: (text: string | null) => boolean; readonly names: readonly string[] }): boolean {
  switch (says.shape) {
    case 'figure': return isIn(says.subject) || isIn(says.indicator)
    case 'project': return isIn(says.name)
    case 'lead': return isIn(says.lead)
    case 'honour': return isIn(says.holder)
    case 'role': return names.includes(says.organisation)
    case 'product': case 'platform': return isIn(says.owner)
    case 'office': return isIn(says.body)
    case 'claim': return says.named.some((name) => names.includes(name))
    default: return false
  }
}
