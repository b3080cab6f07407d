import type { Remembered } from '../address.ts'
import type { StatementsAnswer } from '../api/shapes.ts'
import { useRemember, useRemembered, useSay } from '../frame/use-frame.ts'
import { usePlace } from '../frame/use-place.ts'
import { Choice } from '../parts/Choice.tsx'
import { worded } from '../text/say.ts'
import { EveryPlace, WordsInput } from './WordsFilter.tsx'

type Facet = keyof StatementsAnswer['facets']

const facetNames = ['shape', 'kind', 'status', 'review'] as const satisfies readonly Facet[]

/** The filters of the statement table; each stands in the address. */
export function StatementFilters({ facets, total }: { readonly facets: StatementsAnswer['facets'] | undefined; readonly total: number | undefined }) {
  const say = useSay()
  const remember = useRemember()
  const remembered = useRemembered()
  const place = usePlace()
  const clear: Readonly<Partial<Record<Remembered, undefined>>> = { q: undefined, document: undefined, shape: undefined, kind: undefined, status: undefined, review: undefined, subject: undefined, doubt: undefined, page: undefined }
  const filtered = Object.keys(clear).some((name) => remembered[name as Remembered] !== undefined)
  return (
    <div className="filters" role="search" aria-label={say('filter.title')}>
      <WordsInput />
      {facetNames.map((facet) => <FacetSelect key={facet} facet={facet} counts={facets?.[facet] ?? {}} />)}
      <label><input type="checkbox" checked={remembered.doubt !== undefined} onChange={(event) => remember({ doubt: event.target.checked ? 'any' : undefined, page: undefined })} />{say('filter.doubt')}</label>
      {place.all.length > 1 && <EveryPlace />}
      {remembered.document && <span className="mark mark-plain">{say('filter.one-document')}</span>}
      {filtered && <button type="button" className="button" onClick={() => remember(clear)}>{say('filter.clear')}</button>}
      {total !== undefined && <span className="faint tabular" role="status">{say('filter.found', { total })}</span>}
    </div>
  )
}

function FacetSelect({ facet, counts }: { readonly facet: Facet; readonly counts: Readonly<Record<string, number>> }) {
  const say = useSay()
  const remember = useRemember()
  const chosen = useRemembered()[facet]
  const label = say(`filter.${facet}`)
  return <Choice label={label} all={label} value={chosen} options={Object.keys(counts)} word={(one) => say('filter.option', { word: worded(say, facet, one), n: counts[one] ?? 0 })} onChoose={(next) => remember({ [facet]: next, page: undefined })} />
}
