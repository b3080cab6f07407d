import type { Decoding } from '@chanye/model'
import type { Book } from './sheets/grid.ts'

/** A document's bytes as text, decoded once and never changed: every original position counts in `text`. */
export interface DecodedText {
  readonly name: string
  /** A table file's text is its cells written out. */
  readonly format: 'text' | 'html' | Book['format']
  readonly text: string
  readonly decoding: Decoding
}
