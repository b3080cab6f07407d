import { lazy, Suspense, useState } from 'react'
import { useReinstate } from '../api/decide.ts'
import type { DocumentAnswer } from '../api/shapes.ts'
import { useSay } from '../frame/use-frame.ts'
import { FaultNote } from '../parts/FaultNote.tsx'

const WithdrawForm = lazy(async () => ({ default: (await import('./WithdrawForm.tsx')).WithdrawForm }))

/** Takes the whole import back, or undoes that; offered only where there is something to take back or to put back. */
export function Withdrawal({ read: { document, statements } }: { readonly read: DocumentAnswer }) {
  const say = useSay()
  const reinstate = useReinstate()
  const [asking, ask] = useState(false)
  const standing = statements.filter(({ review }) => review === 'accepted' || review === 'draft').length
  if (standing === 0 && !statements.some(({ review }) => review === 'rejected')) return null
  return (
    <>
      {standing > 0
        ? <button type="button" className="button" onClick={() => ask(true)}>{say('withdraw.do')}</button>
        : <button type="button" className="button" disabled={reinstate.isPending} onClick={() => reinstate.mutate(document.id)}>{say('withdraw.undo')}</button>}
      {reinstate.isError && <FaultNote error={reinstate.error} title="fault.not-recorded" />}
      <Suspense fallback={null}>{asking && <WithdrawForm document={document.id} standing={standing} close={() => ask(false)} />}</Suspense>
    </>
  )
}
