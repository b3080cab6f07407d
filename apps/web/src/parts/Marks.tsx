import type { Review, Status } from '@chanye/model'
import { useLanguage, useSay } from '../frame/use-frame.ts'
import { worded } from '../text/say.ts'
import type { Doubt } from '@chanye/model'

/** Where a statement stands with us. */
export function ReviewMark({ review }: { readonly review: Review }) {
  const say = useSay()
  return <span className={`mark mark-${review}`}>{worded(say, 'review', review)}</span>
}

/** What the speaker vouches for: done, estimated, wanted. */
export function StatusMark({ status }: { readonly status: Status | string }) {
  const say = useSay()
  return <span className={`status status-${status}`}>{worded(say, 'status', status)}</span>
}

/** Not a real place: said beside anything invented. */
export function InventedMark({ when }: { readonly when: boolean }) {
  const say = useSay()
  return when ? <span className="mark mark-invented">{say('invented.mark')}</span> : null
}

/** The reasons to look again, in words. */
export function Doubts({ of: doubts }: { readonly of: readonly Doubt[] }) {
  const language = useLanguage()
  if (doubts.length === 0) return null
  return <ul className="doubts">{doubts.map((doubt) => <li key={`${doubt.doubt} ${doubt.zh}`}>{doubt[language]}</li>)}</ul>
}

/** A sentence with the words the evidence points to set off. */
export function Quoted({ sentence, quote }: { readonly sentence: string; readonly quote: string }) {
  const at = quote === '' ? -1 : sentence.indexOf(quote)
  if (at < 0) return <q className="quoted">{sentence || quote}</q>
  return <q className="quoted">{sentence.slice(0, at)}<mark>{quote}</mark>{sentence.slice(at + quote.length)}</q>
}
