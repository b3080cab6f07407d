/** The proof of a kind: phrases with what is read in them, and phrases in which nothing is. Words and numbers of our own. */
export interface Corpus<T> {
  readonly reads: readonly (readonly [phrase: string, reading: T])[]
  readonly ignores: readonly string[]
}

/** The proof of a shape of statements: the fields that matter of every statement of the shape in a phrase, in order. */
export type ShapeCorpus = Corpus<readonly Readonly<Record<string, unknown>>[]>
