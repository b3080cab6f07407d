import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useSay } from '../frame/use-frame.ts'

/** The rooms of 证据库: documents, statements, what waits, what changed, what contradicts, organisations. */
export function LibraryTabs({ children }: { readonly children?: ReactNode }) {
  const say = useSay()
  return (
    <div className="library-head">
      <nav aria-label={say('door.library')} className="tabs">
        <Link to="/documents" activeOptions={{ includeSearch: false }}>{say('library.documents')}</Link>
        <Link to="/statements" activeOptions={{ includeSearch: false }}>{say('library.statements')}</Link>
        <Link to="/todo" activeOptions={{ includeSearch: false }}>{say('library.todo')}</Link>
        <Link to="/catalogue" activeOptions={{ includeSearch: false }}>{say('library.catalogue')}</Link>
        <Link to="/changes" activeOptions={{ includeSearch: false }}>{say('library.changes')}</Link>
        <Link to="/contradictions" activeOptions={{ includeSearch: false }}>{say('library.contradictions')}</Link>
        <Link to="/organisations" activeOptions={{ includeSearch: false }}>{say('library.organisations')}</Link>
      </nav>
      {children}
    </div>
  )
}
