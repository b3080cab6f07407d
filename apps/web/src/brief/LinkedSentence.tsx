import { segments } from '../format/segments.ts'
import { EvidenceLink } from '../parts/EvidenceLink.tsx'
import type { DoubtfulSentence } from './by-sentence.ts'

/** A sentence in which each doubtful stretch leads to its own evidence; of stretches inside each other the shorter one leads. */
export function LinkedSentence({ sentence, places }: Pick<DoubtfulSentence, 'sentence' | 'places'>) {
  const spans = places.flatMap(({ quote, evidence }) => {
    const start = sentence.indexOf(quote)
    return quote === '' || start < 0 ? [] : [{ start, end: start + quote.length, evidence }]
  })
  return (
    <q className="quoted">
      {segments(sentence, { start: 0, end: sentence.length }, spans).map(({ start, text, marks }) => {
        const shortest = [...marks].sort((a, b) => a.end - a.start - (b.end - b.start))[0]
        return shortest ? <EvidenceLink key={start} id={shortest.evidence}>{text}</EvidenceLink> : text
      })}
    </q>
  )
}
