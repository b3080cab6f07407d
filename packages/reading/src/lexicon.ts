/** A firm that texts call by its short name alone. */
export interface KnownFirm {
  readonly name: string
  /** Whether the name stands for the firm anywhere; else only at the head of a work the firm builds. */
  readonly alone: boolean
  /** Words right before and after the name with which it is something else; null for none. */
  readonly notAfter: string | null
  readonly notBefore: string | null
}

/** What the caller knows of the world; data from packs and the registry, never built in. */
export interface Lexicon {
  readonly places: readonly { readonly code: string; readonly name: string; readonly short: string; readonly parent: string | null }[]
  readonly firms: readonly KnownFirm[]
}

export const emptyLexicon: Lexicon = { places: [], firms: [] }
