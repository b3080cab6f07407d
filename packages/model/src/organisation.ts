/** The parts a firm or body plays in the statements that name it. */
export const organisationRoles = ['named', 'owner', 'lead', 'holder'] as const
export type OrganisationRole = (typeof organisationRoles)[number]

/** 单位: a firm or body with every name it is known by. */
export interface Organisation {
  readonly id: string
  /** Every id that leads here: its own, and those of organisations decided to be the same. */
  readonly ids: readonly string[]
  /** The name it was first known by. */
  readonly name: string
  readonly names: readonly string[]
  /** Unified social credit codes its rows give; more than one only where a person has said that they are one firm. */
  readonly codes: readonly string[]
  readonly namedIn: readonly { readonly name: string; readonly code: string | null; readonly statement: string; readonly document: string; readonly role: OrganisationRole }[]
}

export const aliasStates = ['open', 'same', 'different'] as const
export type AliasState = (typeof aliasStates)[number]

/** 同名待定: two names that may be one firm, with the reason; a person decides, and may decide again. */
export interface AliasProposal {
  readonly id: string
  /** Ids of the two organisations, and their names in the same order. */
  readonly a: string
  readonly b: string
  readonly names: readonly [string, string]
  /** Their codes, where rows give them. */
  readonly codes: readonly [string | null, string | null]
  readonly why: { readonly zh: string; readonly en: string }
  /** How likely, 0 to 1; names alone never make it sure. */
  readonly score: number
  readonly state: AliasState
  readonly decidedBy: string | null
}
