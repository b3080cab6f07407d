import type { Doubt, Span, Statement } from '@chanye/model'
import type { Context } from './context.ts'

/** One place of a statement in the clean text: the number or name, and the sentence around it. */
export interface DraftMention {
  readonly span: Span
  readonly sentence: Span
}

type Bare<S extends Statement> = S extends Statement ? Omit<S, 'mentions' | 'doubts'> : never

/** A statement as the rules give it: without its places in the original, which `read` adds. */
export interface Draft {
  readonly says: Bare<Statement>
  readonly mention: DraftMention
  readonly doubts: readonly Doubt[]
}

/** A recogniser: a document in, what it found out. Pure, and linear in the length of the text. */
export type Recogniser = (context: Context) => Draft[]
