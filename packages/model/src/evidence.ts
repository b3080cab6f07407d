import type { Span } from './span.ts'

/** 依据: the place in a document that a statement rests on. Its quote is exactly what stands there in the original. */
export interface Evidence extends Span {
  readonly id: string
  readonly document: string
  /** The original characters at the span. */
  readonly quote: string
  /** The same as read after repair. */
  readonly clean: string
  /** The sentence around it in the original. */
  readonly sentenceSpan: Span
  /** The sentence as read after repair. */
  readonly sentence: string
  /** How sure the least sure repair in the sentence is, 0 to 1; null when nothing there was guessed. */
  readonly repairScore: number | null
  /** The cell it stands in, `表1!D11`; null in a text. */
  readonly cell: string | null
}

/** What every row that follows from an accepted statement bears: whence it is known, and where it holds. */
export interface Founded {
  /** Of the row itself. */
  readonly id: string
  readonly statement: string
  readonly evidence: string
  readonly document: string
  /** Code of the place; null when the document could not be placed. */
  readonly place: string | null
}
