import { FaultNote } from '../parts/FaultNote.tsx'
import type { Work } from './use-intake.ts'

/** What the server is doing with the file that is shown, or why it did not do what was last asked. */
export function WorkNote({ work, running }: { readonly work: Work; readonly running: string }) {
  if (work === 'none') return null
  return work === 'running' ? <p className="faint" role="status">{running}</p> : <FaultNote error={work.error} title={work.title} />
}
