import { isRefusal, refusalText } from '@chanye/model'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useLanguage, useSay } from '../frame/use-frame.ts'
import { FaultNote } from './FaultNote.tsx'

interface Props<T> {
  readonly of: UseQueryResult<T>
  /** How many grey lines stand in until the answer is there. */
  readonly lines?: number
  readonly children: (answer: T) => ReactNode
}

/** Waits for an answer: grey lines, then the answer, or the fault with a way to try again, or the refusal in words. */
export function Answered<T>({ of: query, lines = 5, children }: Props<T>) {
  const language = useLanguage()
  if (query.isError) return <FaultNote error={query.error} again={() => void query.refetch()} />
  if (query.data === undefined) return <Waiting lines={lines} />
  if (isRefusal(query.data)) return <p role="status" className="refusal">{refusalText(query.data, language)}</p>
  return <>{children(query.data)}</>
}

/** Grey lines in the place of text that is on its way. */
export function Waiting({ lines = 5 }: { readonly lines?: number }) {
  const say = useSay()
  return (
    <div role="status" className="waiting" aria-busy="true">
      <span className="unseen">{say('wait')}</span>
      {Array.from({ length: lines }, (_, index) => <span key={index} className="waiting-line" />)}
    </div>
  )
}
