import { lazy, Suspense } from 'react'
import { FaultNote } from '../parts/FaultNote.tsx'
import type { Reviewing } from './use-reviewing.ts'

const CorrectionForm = lazy(async () => ({ default: (await import('./CorrectionForm.tsx')).CorrectionForm }))
const KeysHelp = lazy(async () => ({ default: (await import('./KeysHelp.tsx')).KeysHelp }))

/** What reviewing may put over the page: the correction form, the list of keys; and the fault of a decision that failed. */
export function ReviewDialogs({ reviewing }: { readonly reviewing: Reviewing }) {
  return (
    <>
      {reviewing.error !== null && reviewing.error !== undefined && <FaultNote error={reviewing.error} title="fault.not-recorded" />}
      <Suspense fallback={null}>
        {reviewing.correcting && <CorrectionForm row={reviewing.correcting} close={reviewing.stopCorrecting} />}
        {reviewing.help && <KeysHelp close={() => reviewing.showHelp(false)} />}
      </Suspense>
    </>
  )
}
