import { AskFailure } from '../api/ask-failure.ts'
import type { TextKey } from '../text/say.ts'
import { useLanguage, useSay } from '../frame/use-frame.ts'

/** A fault in the reader's language, with a button that tries again where that may help. */
export function FaultNote({ error, again, title = 'fault.title' }: { readonly error: unknown; readonly again?: () => void; readonly title?: TextKey }) {
  const say = useSay()
  const sentence = useFaultText(error)
  return (
    <div role="alert" className="fault">
      <p><strong>{say(title)}</strong>{sentence}</p>
      {again && <button type="button" className="button" onClick={again}>{say('fault.again')}</button>}
    </div>
  )
}

/** The sentence of a failure in the language of the page. */
export function useFaultText(error: unknown): string {
  const say = useSay()
  const language = useLanguage()
  if (!(error instanceof AskFailure)) return say('fault.internal')
  if (error.said) return error.said[language]
  return say(error.fault === 'unreachable' ? 'fault.unreachable' : 'fault.internal')
}
