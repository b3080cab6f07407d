import type { StatementRow } from '../api/shapes.ts'
import { useSay } from '../frame/use-frame.ts'
import { canCorrect } from './correction-fields.ts'
import type { Reviewing } from './use-reviewing.ts'

/** Accept, reject, correct; a decision can be taken back, a superseded statement cannot. */
export function ReviewActions({ row, reviewing }: { readonly row: StatementRow; readonly reviewing: Reviewing }) {
  const say = useSay()
  if (row.review === 'superseded') return null
  const undoable = row.review !== 'draft' && reviewing.chosen === row.id
  return (
    <span className="review-actions" onClick={(event) => event.stopPropagation()}>
      {row.review !== 'accepted' && <button type="button" className="act good" onClick={() => reviewing.decide(row.id, 'accepted')}>{say('act.accept')}</button>}
      {row.review !== 'rejected' && <button type="button" className="act bad" onClick={() => reviewing.decide(row.id, 'rejected')}>{say('act.reject')}</button>}
      {undoable && <button type="button" className="act" onClick={() => reviewing.decide(row.id, 'draft')}>{say('act.undo')}</button>}
      {canCorrect(row) && <button type="button" className="act" onClick={() => reviewing.correct(row)}>{say('act.correct')}</button>}
    </span>
  )
}
