import { Link } from '@tanstack/react-router'
import type { DocumentRow } from '../api/shapes.ts'
import { dayText } from '../format/when.ts'
import { useSay } from '../frame/use-frame.ts'
import { InventedMark } from '../parts/Marks.tsx'

/** What was taken in lately. */
export function RecentDocuments({ documents }: { readonly documents: readonly DocumentRow[] }) {
  const say = useSay()
  if (documents.length === 0) return null
  return (
    <section className="card recent" aria-labelledby="recent-title">
      <h2 id="recent-title">{say('recent.title')}</h2>
      <ul>
        {documents.slice(0, 6).map((row) => (
          <li key={row.id}>
            <Link to="/documents/$document" params={{ document: row.id }}>{row.title ?? row.name}</Link> <InventedMark when={row.invented} />
            <span className="faint tabular">{say('recent.line', { day: dayText(row.published) || say('unknown'), statements: row.statements, drafts: row.drafts })}</span>
          </li>
        ))}
      </ul>
      <p><Link to="/documents">{say('recent.all')}</Link></p>
    </section>
  )
}
