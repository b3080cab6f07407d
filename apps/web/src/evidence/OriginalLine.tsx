import type { EvidencePiece } from '../api/shapes.ts'
import { repairMark } from '../format/repair-mark.ts'
import { segments } from '../format/segments.ts'
import { useSay } from '../frame/use-frame.ts'

/** The characters as they arrived, around the place; damaged stretches set off, the place itself underlined. */
export function OriginalLine({ piece: { original, repairs } }: { readonly piece: EvidencePiece }) {
  const say = useSay()
  const text = original.before + original.text + original.after
  const first = original.start - original.before.length
  const within = (span: { readonly start: number; readonly end: number }) => ({ start: span.start - first, end: span.end - first })
  const spans = [
    { ...within(original), mark: 'place' },
    ...repairs.map((repair) => ({ ...within(repair), mark: repairMark(repair) })),
  ]
  return (
    <p className="original-line" data-testid="original">
      {segments(text, { start: 0, end: text.length }, spans).map((piece) => {
        const marks = piece.marks.map(({ mark }) => mark)
        return <span key={piece.start} className={marks.map((mark) => `at-${mark}`).join(' ')}>{piece.text}</span>
      })}
      <span className="unseen">{say('evidence.original-note')}</span>
    </p>
  )
}
