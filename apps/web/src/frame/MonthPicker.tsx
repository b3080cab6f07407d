import { useId, useState, type FocusEvent, type KeyboardEvent } from 'react'
import { monthOf, monthsOf, periodText } from '../format/when.ts'
import { useLanguage, useRemember, useRemembered, useSay } from './use-frame.ts'

/** The month as of which every page is shown; today when none is chosen. */
export function MonthPicker() {
  const say = useSay()
  const language = useLanguage()
  const { asOf } = useRemembered()
  const [open, setOpen] = useState(false)
  const panel = useId()
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => { if (!currentTarget.contains(relatedTarget)) setOpen(false) }
  const press = ({ key }: KeyboardEvent) => { if (key === 'Escape') setOpen(false) }
  return (
    <div className="month-box" onBlur={leave} onKeyDown={press}>
      <button type="button" className="month-button" aria-haspopup="dialog" aria-expanded={open} aria-controls={open ? panel : undefined} title={say('frame.as-of')} onClick={() => setOpen(!open)}>
        {asOf ? say('frame.as-of-month', { month: periodText(asOf, language) }) : say('frame.as-of-today')}
      </button>
      {open && <Panel id={panel} chosen={asOf} close={() => setOpen(false)} />}
    </div>
  )
}

function Panel({ id, chosen, close }: { readonly id: string; readonly chosen: string | undefined; readonly close: () => void }) {
  const say = useSay()
  const remember = useRemember()
  const now = monthOf(new Date())
  const [year, setYear] = useState(Number((chosen ?? now).slice(0, 4)))
  const choose = (asOf: string | undefined) => {
    remember({ asOf }, 'step')
    close()
  }
  return (
    <div className="month-panel" role="dialog" id={id} aria-label={say('frame.as-of')}>
      <p className="month-year">
        <button type="button" aria-label={say('frame.year-before')} onClick={() => setYear(year - 1)}>‹</button>
        <strong aria-live="polite">{say('period.year', { year })}</strong>
        <button type="button" aria-label={say('frame.year-after')} disabled={String(year) >= now.slice(0, 4)} onClick={() => setYear(year + 1)}>›</button>
      </p>
      <div className="month-grid">
        {monthsOf(year).map((month, index) => (
          <button key={month} type="button" aria-pressed={month === chosen} disabled={month > now} onClick={() => choose(month)}>{say('frame.month', { n: index + 1 })}</button>
        ))}
      </div>
      <button type="button" className="plain" onClick={() => choose(undefined)}>{say('frame.as-of-today')}</button>
    </div>
  )
}
