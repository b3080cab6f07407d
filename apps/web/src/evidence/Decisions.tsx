import type { Review } from '@chanye/model'
import type { EvidencePiece } from '../api/shapes.ts'
import { momentText } from '../format/when.ts'
import { useSay } from '../frame/use-frame.ts'
import { ReviewMark } from '../parts/Marks.tsx'
import { worded, type Say } from '../text/say.ts'

/** Begins the reason of a decision that took an import back. */
const WITHDRAWN = 'withdrawn: '

/** Who accepted or rejected the statement, and when, newest first. */
export function Decisions({ of: decisions }: { readonly of: EvidencePiece['decisions'] }) {
  const say = useSay()
  if (decisions.length === 0) return null
  return (
    <section>
      <h3>{say('evidence.decisions')}</h3>
      <ul className="decisions">
        {decisions.map((decision) => (
          <li key={`${decision.at}${decision.review}`}>
            <ReviewMark review={decision.review as Review} /> {deciderText(decision.by, say)} <span className="tabular faint">{momentText(decision.at)}</span>
            {decision.choice && <span>{say('choice.decided', { reading: say(`choice.${decision.choice.reading}`) })}</span>}
            {decision.reason && <span className="reason">{reasonText(decision.reason, say)}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Why, in words; a withdrawal of the whole import says that it was one. */
function reasonText(reason: string, say: Say): string {
  return reason.startsWith(WITHDRAWN) ? say('withdraw.decided', { reason: reason.slice(WITHDRAWN.length) }) : reason
}

/** Who decided, in words: a rule of the acceptance policy, or the analyst at this machine. */
export function deciderText(by: string, say: Say): string {
  if (by.startsWith('policy')) return say('decided.policy', { rule: worded(say, 'policy', by.replace(/^policy:?/, '')) })
  return by === 'local' || by === 'analyst' ? say('decided.local') : by
}
