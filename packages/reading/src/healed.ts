import type { Block, Doubt, Provenance, Repair } from '@chanye/model'
import type { DecodedText } from './decoded-text.ts'
import type { PositionMap } from './position-map.ts'

/** A text after repair: the original untouched, the clean text beside it, and the edits between them. */
export interface Healed {
  readonly source: DecodedText
  /** Simplified, repaired, page furniture and markup dropped; each paragraph, heading and row on a line of its own. */
  readonly clean: string
  /** Ordered and disjoint, over the original; several steps at one place are composed into one edit. */
  readonly repairs: readonly Repair[]
  readonly blocks: readonly Block[]
  readonly provenance: Provenance
  readonly doubts: readonly Doubt[]
  readonly map: PositionMap
}
