import { placeName } from '../format/place-name.ts'
import { usePlace } from './use-place.ts'
import { useLanguage, useRemember, useSay } from './use-frame.ts'

/** Chooses the place every page speaks of. */
export function PlaceSwitch() {
  const say = useSay()
  const language = useLanguage()
  const remember = useRemember()
  const { code, all } = usePlace()
  return (
    <label className="place-switch">
      <span className="unseen">{say('frame.place')}</span>
      <select value={code ?? ''} onChange={(event) => remember({ place: event.target.value, evidence: undefined, taken: undefined }, 'step')}>
        {all.length === 0 && <option value="">{say('frame.no-place')}</option>}
        {all.map((row) => <option key={row.code} value={row.code}>{row.invented ? say('invented.name', { place: placeName(row, language) }) : placeName(row, language)}</option>)}
      </select>
    </label>
  )
}
