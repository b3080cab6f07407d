import type { Span } from '@chanye/model'
import { memo } from 'react'
import { segments } from '../format/segments.ts'

/** A place that bears a repair or a statement. */
export interface MarkSpan extends Span {
  readonly repair?: number
  readonly loud?: 'guess' | 'repair' | 'form'
  readonly statement?: string
  readonly rejected?: boolean
}

interface Props { readonly text: string; readonly range: Span; readonly spans: readonly MarkSpan[]; readonly chosen: string | undefined }

/** A range of text with its repairs and statements marked. Certain repairs are shown on hover, guesses can be reached by keyboard too. */
export const MarkedText = memo(function MarkedText({ text, range, spans, chosen }: Props) {
  return (
    <>
      {segments(text, range, spans).map((piece) => (
        piece.marks.length === 0 ? piece.text : <span key={piece.start} {...attributes(piece.marks, chosen)}>{piece.text}</span>
      ))}
    </>
  )
})

function attributes(marks: readonly MarkSpan[], chosen: string | undefined) {
  const said = marks.filter(({ statement }) => statement !== undefined)
  const repair = marks.find((mark) => mark.repair !== undefined)
  const innermost = [...said].sort((a, b) => a.end - a.start - (b.end - b.start))[0]
  const isChosen = said.some(({ statement }) => statement === chosen)
  const names = [
    repair?.loud && `at-${repair.loud}`, innermost && 'at-statement', innermost?.rejected && 'at-rejected', isChosen && 'at-chosen',
  ]
  return {
    className: names.filter(Boolean).join(' '),
    'data-repair': repair?.repair, 'data-innermost': innermost?.statement,
    'data-statements': said.length > 0 ? said.map(({ statement }) => statement).join(' ') : undefined,
    ...(repair?.loud === 'guess' ? { tabIndex: 0, role: 'note' } : {}),
  }
}
