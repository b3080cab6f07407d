import type { Span } from '@chanye/model'
import { memo } from 'react'
import { segments } from '../format/segments.ts'

/** A place that bears a repair or a statement. */
export interface MarkSpan extends Span {
  readonly repair?: number
  readonly loud?: 'guess' | 'repair' | 'form'
  readonly statement?: string
  readonly rejected?: boolean
  /** Words the chosen figure leans on were named here: which of its places this is, and what is said beside it. */
  readonly named?: { readonly nth: number; readonly sign: string }
}

interface Props { readonly text: string; readonly range: Span; readonly spans: readonly MarkSpan[]; readonly chosen: string | undefined }

/** A range of text with its repairs and statements marked. Certain repairs are shown on hover, guesses can be reached by keyboard too. */
export const MarkedText = memo(function MarkedText({ text, range, spans, chosen }: Props) {
  return (
    <>
      {segments(text, range, spans).map((piece) => (
        piece.marks.length === 0 ? piece.text : <span key={piece.start} {...attributes(piece.marks, chosen)}>{piece.text}<NamedSign marks={piece.marks} end={piece.end} /></span>
      ))}
    </>
  )
})

/** The sign that stands at the end of a place the chosen figure is drawn back to. */
function NamedSign({ marks, end }: { readonly marks: readonly MarkSpan[]; readonly end: number }) {
  const named = marks.find((mark) => mark.named !== undefined && mark.end === end)
  return named ? <span className="named-sign">{named.named?.sign}</span> : null
}

function attributes(marks: readonly MarkSpan[], chosen: string | undefined) {
  const said = marks.filter(({ statement }) => statement !== undefined)
  const repair = marks.find((mark) => mark.repair !== undefined)
  const innermost = [...said].sort((a, b) => a.end - a.start - (b.end - b.start))[0]
  return {
    className: [repair?.loud && `at-${repair.loud}`, ...saidNames(said, innermost, chosen), marks.some(({ named }) => named) && 'at-named'].filter(Boolean).join(' '),
    'data-repair': repair?.repair, 'data-innermost': innermost?.statement,
    'data-statements': said.length > 0 ? said.map(({ statement }) => statement).join(' ') : undefined,
    ...reached(marks.find((mark) => mark.named)?.named?.nth, repair?.loud),
  }
}

function saidNames(said: readonly MarkSpan[], innermost: MarkSpan | undefined, chosen: string | undefined) {
  return [innermost && 'at-statement', innermost?.rejected && 'at-rejected', said.some(({ statement }) => statement === chosen) && 'at-chosen']
}

/** A guess can be reached by keyboard, a place that is jumped to can be focused. */
function reached(named: number | undefined, loud: MarkSpan['loud']) {
  if (loud === 'guess') return { tabIndex: 0, role: 'note', 'data-named': named }
  return named === undefined ? {} : { tabIndex: -1, 'data-named': named }
}
