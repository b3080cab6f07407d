import { useSay } from '../frame/use-frame.ts'
import { stages, type StageLine } from '../api/take.ts'

/** The stages of reading, as the server reports them. */
export function Progress({ lines }: { readonly lines: readonly StageLine[] }) {
  const say = useSay()
  const reached = stages.filter((stage) => lines.some((line) => line.stage === stage))
  const now = stages[reached.length]
  return (
    <ol className="progress">
      {stages.map((stage) => (
        <li key={stage} className={reached.includes(stage) ? 'reached' : stage === now ? 'now' : ''} aria-current={stage === now ? 'step' : undefined}>
          {say(`intake.stage.${stage}`)}
        </li>
      ))}
    </ol>
  )
}
