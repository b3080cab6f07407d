import { useAnswer } from '../api/use-answer.ts'
import { useRemember, useRemembered, useSay } from '../frame/use-frame.ts'
import { usePlace } from '../frame/use-place.ts'
import { Choice } from '../parts/Choice.tsx'
import { EveryPlace, WordsInput } from './WordsFilter.tsx'

/** The filters of the changes; each stands in the address. */
export function ChangeFilters({ total }: { readonly total: number | undefined }) {
  const say = useSay()
  const remember = useRemember()
  const { since, cluster, organisation, target, q, kind } = useRemembered()
  const place = usePlace()
  const filtered = [since, cluster, organisation, target, q, kind].some((one) => one !== undefined)
  return (
    <div className="filters" role="search" aria-label={say('filter.title')}>
      <WordsInput />
      <label>{say('changes.since')}<input type="date" value={since ?? ''} onChange={(event) => remember({ since: event.target.value || undefined })} /></label>
      <ClusterSelect />
      {place.all.length > 1 && !organisation && <EveryPlace />}
      {organisation && <FirmMark of={organisation} />}
      {target && <span className="mark mark-plain">{say('changes.of-target')}</span>}
      {filtered && <button type="button" className="button" onClick={() => remember({ since: undefined, cluster: undefined, organisation: undefined, target: undefined, q: undefined, kind: undefined })}>{say('changes.clear')}</button>}
      {total !== undefined && <span className="faint tabular" role="status">{say('changes.found', { total })}</span>}
    </div>
  )
}

/** Of which firm the changes are, by its name; the address names it by its id. */
function FirmMark({ of }: { readonly of: string }) {
  const say = useSay()
  const { data } = useAnswer('organisation', { id: of })
  return data ? <span className="mark mark-plain">{say('changes.of-firm', { name: data.organisation.name })}</span> : null
}

/** One of the clusters the place names. */
function ClusterSelect() {
  const say = useSay()
  const remember = useRemember()
  const { cluster } = useRemembered()
  const place = usePlace()
  const { data } = useAnswer('place-brief', { place: place.code }, { when: place.code !== undefined })
  const names = [...new Set((data?.clusters ?? []).map(({ name }) => name))]
  if (names.length === 0 && !cluster) return null
  return <Choice label={say('changes.cluster')} all={say('changes.cluster')} value={cluster} options={names} onChoose={(next) => remember({ cluster: next })} />
}
