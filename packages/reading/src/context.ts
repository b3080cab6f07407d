import type { Block, Span } from '@chanye/model'
import type { Healed } from './healed.ts'
import type { Lexicon } from './lexicon.ts'

/** One sentence of the clean text. All positions here are clean positions. */
export interface Sentence {
  readonly span: Span
  readonly text: string
  readonly block: Block
  /** Position among all sentences, and number of its paragraph (block). */
  readonly index: number
  readonly paragraph: number
  /** Stretches between ，。；！？ and line breaks. */
  readonly clauses: readonly Span[]
}

/** What the rules of statements see: clean text and what is known about the document, nothing of its damage. */
export interface Context {
  readonly healed: Healed
  readonly clean: string
  readonly sentences: readonly Sentence[]
  readonly title: string | null
  /** `2018-01-14`, `2018-01` or `2018`. */
  readonly date: string | null
  /** Full name of the place the document speaks for. */
  readonly region: string | null
  readonly lexicon: Lexicon
}
