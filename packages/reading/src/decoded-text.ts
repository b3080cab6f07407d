import type { Decoding } from '@chanye/model'

/** A document's bytes as text, decoded once and never changed: every original position counts in `text`. */
export interface DecodedText {
  readonly name: string
  readonly format: 'text' | 'html'
  readonly text: string
  readonly decoding: Decoding
}
