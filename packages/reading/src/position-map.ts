import type { Span } from '@chanye/model'

/** Carries positions between the original and the clean text, both ways; total and monotone. */
export interface PositionMap {
  toOriginal(clean: Span): Span
  toClean(original: Span): Span
}
