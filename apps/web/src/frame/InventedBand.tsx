import { placeName } from '../format/place-name.ts'
import { usePlace } from './use-place.ts'
import { useLanguage, useSay } from './use-frame.ts'

/** Stands on every page of an invented place, so that no figure there is taken for a real one. */
export function InventedBand() {
  const say = useSay()
  const language = useLanguage()
  const { row } = usePlace()
  if (!row?.invented) return null
  return <div className="invented-band" role="note"><strong>{say('invented.mark')}</strong><span>{say('invented.band', { place: placeName(row, language) })}</span></div>
}
