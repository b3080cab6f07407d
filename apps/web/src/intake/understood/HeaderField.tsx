import { useState } from 'react'
import { useSay } from '../../frame/use-frame.ts'

const ROWS = /^([1-9]\d{0,3})(?:-([1-9]\d{0,3}))?$/

/** The rows a sheet's headings stand on, 3 or 3-4; set on Enter or when left. */
export function HeaderField({ rows, disabled, onSet }: { readonly rows: readonly number[]; readonly disabled: boolean; readonly onSet: (rows: readonly [number, number]) => void }) {
  const say = useSay()
  const shown = rows.length > 1 ? `${rows[0]}-${rows.at(-1)}` : String(rows[0] ?? '')
  const [text, setText] = useState(shown)
  const [, first, last] = ROWS.exec(text) ?? []
  const wrong = text !== '' && first === undefined
  const set = () => { if (first !== undefined && text !== shown) onSet([Number(first), Number(last ?? first)]) }
  return (
    <label>{say('understood.header')}
      <input className="header-rows" value={text} disabled={disabled} aria-invalid={wrong} title={say('understood.header-form')} placeholder={say('understood.header-form')}
        onChange={(event) => setText(event.target.value.trim())} onBlur={set} onKeyDown={(event) => { if (event.key === 'Enter') set() }} />
      {wrong && <span className="wrong">{say('understood.header-form')}</span>}
    </label>
  )
}
