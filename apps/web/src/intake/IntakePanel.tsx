import { useAnswer } from '../api/use-answer.ts'
import { useSay } from '../frame/use-frame.ts'
import { FaultNote } from '../parts/FaultNote.tsx'
import { Answered, Waiting } from '../parts/Answered.tsx'
import { ArchivePanel, ArchiveTaken } from './ArchivePanel.tsx'
import { DropZone } from './DropZone.tsx'
import { Outcome } from './Outcome.tsx'
import { PreviewPanel } from './PreviewPanel.tsx'
import { Progress } from './Progress.tsx'
import type { Intake } from './use-intake.ts'

/** What happens to a dropped report: its stages, then the healed text and what was found in it, or why it cannot be read. */
export function IntakePanel({ intake, taken }: { readonly intake: Intake; readonly taken: string | undefined }) {
  const say = useSay()
  const { state } = intake
  if (state.phase === 'sending') return <section className="card intake" aria-live="polite"><h2>{say(state.total > 1 ? 'intake.reading-many' : 'intake.reading', { name: state.name, nth: state.nth, total: state.total })}</h2><Progress lines={state.lines} /></section>
  if (state.phase === 'looking') return <section className="card intake" aria-live="polite"><h2>{say('preview.looking', { name: state.name })}</h2><Waiting lines={4} /></section>
  if (state.phase === 'preview') return <PreviewPanel state={state} intake={intake} />
  if (state.phase === 'archive') return <ArchivePanel key={state.name} state={state} intake={intake} />
  if (state.phase === 'archived') return <ArchiveTaken name={state.name} archive={state.archive} onDone={() => intake.settle('pass')} />
  if (state.phase === 'refused') {
    return (
      <section className="card intake refused">
        <h2>{say('intake.refused', { name: state.name })}</h2>
        <FaultNote error={state.error} title="fault.not-read" />
        <p>{say('intake.refused-advice')}</p>
        <DropZone onFiles={intake.take} />
      </section>
    )
  }
  const document = state.phase === 'done' ? state.taken.document : taken
  return document === undefined ? null : <Done intake={intake} document={document} />
}

function Done({ intake, document }: { readonly intake: Intake; readonly document: string }) {
  const { state } = intake
  const answer = useAnswer('document', { id: document })
  return (
    <section className="card intake">
      <Answered of={answer} lines={10}>
        {(read) => <Outcome key={document} read={read} fresh={state.phase === 'done'} already={state.phase === 'done' && state.taken.already} leave={intake.leave} />}
      </Answered>
    </section>
  )
}
