import { useState } from 'react'
import { useSay } from '../../frame/use-frame.ts'

const CLOSING = /^\d{4}(?:-(?:0[1-9]|1[0-2]|Q[1-4]))?$/

/** The month, quarter or year a ledger closes; set on Enter or when left. */
export function ClosingField({ closing, disabled, onSet }: { readonly closing: string | null; readonly disabled: boolean; readonly onSet: (closing: string) => void }) {
  const say = useSay()
  const [text, setText] = useState(closing ?? '')
  const wrong = text !== '' && !CLOSING.test(text)
  const set = () => { if (text !== (closing ?? '') && CLOSING.test(text)) onSet(text) }
  return (
    <label>{say('understood.closing')}
      <input className="closing" value={text} disabled={disabled} aria-invalid={wrong} placeholder={say('understood.closing-form')} title={say('understood.closing-form')}
        onChange={(event) => setText(event.target.value.trim())} onBlur={set} onKeyDown={(event) => { if (event.key === 'Enter') set() }} />
      {wrong && <span className="wrong">{say('understood.closing-form')}</span>}
    </label>
  )
}
