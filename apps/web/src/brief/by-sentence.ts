import type { PlaceBrief } from '../api/shapes.ts'

/** One sentence with all that is doubtful in it. */
export interface DoubtfulSentence {
  readonly sentence: string
  /** Codes of the doubts, each once. */
  readonly doubts: readonly string[]
  readonly places: readonly { readonly quote: string; readonly evidence: string }[]
}

/** @returns the doubtful statements put together by their sentence, in the order they first came */
export function bySentence(rows: PlaceBrief['doubtful']): readonly DoubtfulSentence[] {
  const found = new Map<string, DoubtfulSentence>()
  for (const { doubts, evidence: [ref] } of rows) {
    if (!ref) continue
    const known = found.get(ref.sentence) ?? { sentence: ref.sentence, doubts: [], places: [] }
    const places = known.places.some(({ quote }) => quote === ref.quote) ? known.places : [...known.places, { quote: ref.quote, evidence: ref.evidence }]
    found.set(ref.sentence, { ...known, doubts: [...new Set([...known.doubts, ...doubts])], places })
  }
  return [...found.values()]
}
