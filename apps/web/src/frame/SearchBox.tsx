import { useNavigate } from '@tanstack/react-router'
import { AutoComplete, Input } from 'antd'
import { useDeferredValue, useState } from 'react'
import type { Search } from '../address.ts'
import { useAnswer } from '../api/use-answer.ts'
import type { Answers } from '../api/shapes.ts'
import { statementLine } from '../format/statement-line.ts'
import type { Language, Say } from '../text/say.ts'
import { useLanguage, useSay } from './use-frame.ts'

/** Finds statements, firms and documents by their words; Enter shows all statements. */
export function SearchBox() {
  const say = useSay()
  const language = useLanguage()
  const navigate = useNavigate()
  const [typed, setTyped] = useState('')
  const q = useDeferredValue(typed.trim())
  const { data } = useAnswer('search', { q }, { when: q !== '', keep: true })
  const go = (target: string) => {
    setTyped('')
    const [kind, id = ''] = target.split(/:(.*)/s)
    if (kind === 'organisation') void navigate({ to: '/organisations/$organisation', params: { organisation: id } })
    else if (kind === 'document') void navigate({ to: '/documents/$document', params: { document: id } })
    else void navigate({ to: '.', search: (before: Search) => ({ ...before, evidence: id }) })
  }
  const all = () => { if (q) void navigate({ to: '/statements', search: { q } }) }
  return (
    <AutoComplete className="search-box" value={typed} options={q && data ? found(data, say, language) : []} onChange={setTyped} onSelect={go}
      notFoundContent={q && data ? say('search.none') : null} popupMatchSelectWidth={420}>
      <Input type="search" placeholder={say('search.placeholder')} aria-label={say('search.label')} onPressEnter={all} allowClear />
    </AutoComplete>
  )
}

function found(data: Answers['search'], say: Say, language: Language) {
  return [
    { label: say('search.organisations'), options: data.organisations.map((row) => ({ value: `organisation:${row.id}`, label: row.name })) },
    { label: say('search.statements'), options: data.statements.map((row) => ({ value: `statement:${row.id}`, label: statementLine(row.content, language) })) },
    { label: say('search.documents'), options: data.documents.map((row) => ({ value: `document:${row.id}`, label: row.title ?? row.name })) },
  ].filter((group) => group.options.length > 0)
}
