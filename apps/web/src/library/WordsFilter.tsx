import { useEffect, useState } from 'react'
import { useRemember, useRemembered, useSay } from '../frame/use-frame.ts'

/** Words to filter a table by; they settle for a moment before the address takes them. */
export function WordsInput() {
  const say = useSay()
  const remember = useRemember()
  const { q } = useRemembered()
  const [typed, setTyped] = useState(q ?? '')
  useEffect(() => { setTyped(q ?? '') }, [q])
  useEffect(() => {
    if (typed === (q ?? '')) return undefined
    const timer = setTimeout(() => remember({ q: typed || undefined, page: undefined }), 250)
    return () => clearTimeout(timer)
  }, [typed, q, remember])
  return <input type="search" className="words" value={typed} placeholder={say('filter.words')} aria-label={say('filter.words')} onChange={(event) => setTyped(event.target.value)} />
}

/** Shows the rows of every place, not only of the one chosen in the frame. */
export function EveryPlace() {
  const say = useSay()
  const remember = useRemember()
  const { all } = useRemembered()
  return <label><input type="checkbox" checked={all !== undefined} onChange={(event) => remember({ all: event.target.checked ? '1' : undefined, page: undefined })} />{say('filter.all-places')}</label>
}

/** Words and places: the filter of the smaller tables. */
export function WordsFilter({ everywhere }: { readonly everywhere: boolean }) {
  const say = useSay()
  return <div className="filters" role="search" aria-label={say('filter.title')}><WordsInput />{everywhere && <EveryPlace />}</div>
}
