import { useSay } from '../frame/use-frame.ts'
import { stages, type StageLine } from '../api/take.ts'
import type { Say } from '../text/say.ts'

/** The stages of reading, as the server reports them, with what it tells of each. */
export function Progress({ lines }: { readonly lines: readonly StageLine[] }) {
  const say = useSay()
  const last = Math.max(-1, ...lines.map(({ stage }) => stages.indexOf(stage)))
  return (
    <ol className="progress">
      {stages.map((stage, index) => (
        <li key={stage} className={index <= last ? 'reached' : index === last + 1 ? 'now' : ''} aria-current={index === last + 1 ? 'step' : undefined}>
          {say(`intake.stage.${stage}`)}
          <span className="faint">{toldText(lines.find((line) => line.stage === stage), say)}</span>
        </li>
      ))}
    </ol>
  )
}

const told = ['bytes', 'encoding', 'characters', 'repairs', 'statements', 'names', 'proposals'] as const

function toldText(line: StageLine | undefined, say: Say): string {
  if (!line) return ''
  const facts = told.filter((name) => typeof line[name] === 'string' || typeof line[name] === 'number')
  return facts.map((name) => say(`intake.told.${name}`, { value: typeof line[name] === 'number' ? line[name].toLocaleString('en') : String(line[name]).toUpperCase() })).join(say('list.dot'))
}
