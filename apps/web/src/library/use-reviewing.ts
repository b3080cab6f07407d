import { useState } from 'react'
import { useDecide, type Decision } from '../api/decide.ts'
import type { StatementRow } from '../api/shapes.ts'
import { canCorrect } from './correction-fields.ts'
import { useReviewKeys } from '../evidence/use-review-keys.ts'
import { useRemember, useRemembered } from '../frame/use-frame.ts'

export interface Reviewing {
  readonly decide: (statement: string, review: Decision['review']) => void
  readonly correct: (row: StatementRow) => void
  /** The row whose correction form is open. */
  readonly correcting: StatementRow | null
  readonly stopCorrecting: () => void
  readonly help: boolean
  readonly showHelp: (shown: boolean) => void
  /** The fault of the last decision that failed. */
  readonly error: unknown
  readonly chosen: string | undefined
  readonly choose: (statement: string) => void
}

/** Reviewing a list of statements by mouse or keys; which one is chosen stands in the address. */
export function useReviewing(rows: readonly StatementRow[]): Reviewing {
  const { statement: chosen } = useRemembered()
  const remember = useRemember()
  const decision = useDecide()
  const [correcting, setCorrecting] = useState<StatementRow | null>(null)
  const [help, showHelp] = useState(false)
  const at = rows.findIndex((row) => row.id === chosen)
  const choose = (statement: string | undefined) => { if (statement) remember({ statement }) }
  const decide = (statement: string | undefined, review: Decision['review']) => { if (statement) decision.mutate({ statement, review }) }
  const now = rows[at]
  const open = now?.review === 'superseded' ? undefined : now
  useReviewKeys({
    next: () => choose(rows[Math.min(at + 1, rows.length - 1)]?.id),
    before: () => choose(rows[Math.max(at - 1, 0)]?.id),
    accept: () => decide(open?.id, 'accepted'),
    reject: () => decide(open?.id, 'rejected'),
    correct: () => { if (open && canCorrect(open)) setCorrecting(open) },
    open: () => { if (now) remember({ evidence: now.id }, 'step') },
    help: () => showHelp(true),
  })
  return {
    decide, correct: setCorrecting, correcting, stopCorrecting: () => setCorrecting(null), help, showHelp, error: decision.error, chosen, choose,
  }
}
