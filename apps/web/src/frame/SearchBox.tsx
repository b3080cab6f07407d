import { useNavigate } from '@tanstack/react-router'
import { useDeferredValue, useId, useState, type KeyboardEvent } from 'react'
import type { Search } from '../address.ts'
import { useAnswer } from '../api/use-answer.ts'
import type { Answers } from '../api/shapes.ts'
import { statementLine } from '../format/statement-line.ts'
import type { Language, Say } from '../text/say.ts'
import { useLanguage, useSay } from './use-frame.ts'

interface Hit { readonly kind: 'organisation' | 'statement' | 'document'; readonly id: string; readonly label: string }

/** Finds firms, statements and documents by their words; Enter without a choice shows all statements. */
export function SearchBox() {
  const say = useSay()
  const language = useLanguage()
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(-1)
  const list = useId()
  const q = useDeferredValue(typed.trim())
  const { data } = useAnswer('search', { q }, { when: q !== '', keep: true })
  const hits = q && data ? found(data, language) : []
  const open = q !== '' && data !== undefined
  const close = () => { setTyped(''); setAt(-1) }
  const go = useGo(close)
  const press = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, () => void>> = {
      ArrowDown: () => setAt(Math.min(at + 1, hits.length - 1)), ArrowUp: () => setAt(Math.max(at - 1, -1)), Escape: close, Enter: () => go(hits[at], q),
    }
    const step = steps[event.key]
    if (!step || event.nativeEvent.isComposing) return
    event.preventDefault()
    step()
  }
  return (
    <div className="search-box" onBlur={({ relatedTarget, currentTarget }) => { if (!currentTarget.contains(relatedTarget)) close() }}>
      <input type="search" role="combobox" value={typed} placeholder={say('search.placeholder')} aria-label={say('search.label')} aria-expanded={open} aria-controls={open ? list : undefined}
        aria-autocomplete="list" aria-activedescendant={at >= 0 ? `${list}-${at}` : undefined} autoComplete="off" onChange={(event) => { setTyped(event.target.value); setAt(-1) }} onKeyDown={press} />
      {open && <Hits hits={hits} at={at} list={list} say={say} onGo={(hit) => go(hit, q)} />}
    </div>
  )
}

interface HitsProps { readonly hits: readonly Hit[]; readonly at: number; readonly list: string; readonly say: Say; readonly onGo: (hit: Hit) => void }

function Hits({ hits, at, list, say, onGo }: HitsProps) {
  return (
    <ul className="search-hits" role="listbox" id={list} aria-label={say('search.label')}>
      {hits.length === 0 && <li role="option" aria-selected="false" aria-disabled="true" className="faint">{say('search.none')}</li>}
      {hits.map((hit, index) => (
        <li key={`${hit.kind}${hit.id}`} role="option" id={`${list}-${index}`} aria-selected={index === at} onMouseDown={(event) => { event.preventDefault(); onGo(hit) }}>
          <span className="search-kind">{say(`search.${hit.kind}`)}</span><span className="search-label">{hit.label}</span>
        </li>
      ))}
    </ul>
  )
}

function found(data: Answers['search'], language: Language): readonly Hit[] {
  return [
    ...data.organisations.map((row): Hit => ({ kind: 'organisation', id: row.id, label: row.name })),
    ...data.statements.map((row): Hit => ({ kind: 'statement', id: row.id, label: statementLine(row.content, language) })),
    ...data.documents.map((row): Hit => ({ kind: 'document', id: row.id, label: row.title ?? row.name })),
  ]
}

function useGo(close: () => void): (hit: Hit | undefined, q: string) => void {
  const navigate = useNavigate()
  return (hit, q) => {
    close()
    if (hit?.kind === 'organisation') void navigate({ to: '/organisations/$organisation', params: { organisation: hit.id } })
    else if (hit?.kind === 'document') void navigate({ to: '/documents/$document', params: { document: hit.id } })
    else if (hit) void navigate({ to: '.', search: (before: Search) => ({ ...before, evidence: hit.id }) })
    else if (q) void navigate({ to: '/statements', search: { q } })
  }
}
