/** What the caller knows of the world; data from packs and the registry, never built in. */
export interface Lexicon {
  readonly places: readonly { readonly code: string; readonly name: string; readonly short: string; readonly parent: string | null }[]
  readonly organisations: readonly string[]
}

export const emptyLexicon: Lexicon = { places: [], organisations: [] }
