import type { Review } from '@chanye/model'
import type { EvidencePiece } from '../api/shapes.ts'
import { deciderText } from '../format/decider-text.ts'
import { momentText } from '../format/when.ts'
import { useLanguage, useSay } from '../frame/use-frame.ts'
import { ReviewMark } from '../parts/Marks.tsx'
import type { Say } from '../text/say.ts'

/** Begins the reason of a decision that took an import back. */
const WITHDRAWN = 'withdrawn: '

/** Who accepted or rejected the statement, and when, newest first. */
export function Decisions({ of: decisions }: { readonly of: EvidencePiece['decisions'] }) {
  const say = useSay()
  const language = useLanguage()
  if (decisions.length === 0) return null
  return (
    <section>
      <h3>{say('evidence.decisions')}</h3>
      <ul className="decisions">
        {decisions.map((decision) => (
          <li key={`${decision.at}${decision.review}`}>
            <ReviewMark review={decision.review as Review} /> {deciderText(decision.by, language)} <span className="tabular faint">{momentText(decision.at)}</span>
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
