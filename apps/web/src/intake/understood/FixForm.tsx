import { useId, useState, type FormEvent } from 'react'
import type { FoundCell } from '../../api/shapes.ts'
import { useSay } from '../../frame/use-frame.ts'
import { worded } from '../../text/say.ts'

interface Props { readonly found: FoundCell; readonly disabled: boolean; readonly onFix: (value: string, reason: string) => void; readonly onLeave: (reason: string) => void; readonly onCancel: () => void }

/** What a cell should say and why; or why its row is left out. */
export function FixForm({ found, disabled, onFix, onLeave, onCancel }: Props) {
  const say = useSay()
  const id = useId()
  const [value, setValue] = useState(found.value)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const why = reason.trim()
  const missing = tried && why === ''
  const withReason = (act: () => void) => {
    setTried(true)
    if (why !== '') act()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    withReason(() => onFix(value.trim(), why))
  }
  return (
    <form className="fix-form" onSubmit={submit} onKeyDown={(event) => { if (event.key === 'Escape') onCancel() }}>
      <label htmlFor={`${id}-value`}>{say('findings.right-value', { cell: found.cell })}</label>
      <input id={`${id}-value`} value={value} readOnly={disabled} autoFocus onChange={(event) => setValue(event.target.value)} placeholder={worded(say, 'column-kind', found.type)} />
      <label htmlFor={`${id}-reason`}>{say('correct.reason')}</label>
      <input id={`${id}-reason`} value={reason} readOnly={disabled} aria-invalid={missing} aria-describedby={missing ? `${id}-wrong` : undefined} onChange={(event) => setReason(event.target.value)} placeholder={say('findings.reason-form')} />
      {missing && <span id={`${id}-wrong`} className="wrong">{say('correct.reason-missing')}</span>}
      <span className="fix-acts">
        <button type="submit" className="button strong" disabled={disabled}>{say('findings.set')}</button>
        <button type="button" className="button" disabled={disabled} onClick={() => withReason(() => onLeave(why))}>{say('findings.leave-row', { row: found.row })}</button>
        <button type="button" className="button" onClick={onCancel}>{say('cancel')}</button>
      </span>
    </form>
  )
}
