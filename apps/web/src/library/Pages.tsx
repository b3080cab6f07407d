import { useSay } from '../frame/use-frame.ts'

interface Props { readonly total: number; readonly size: number; readonly page: number; readonly onPage: (page: number) => void }

/** Steps through a long table. */
export function Pages({ total, size, page, onPage }: Props) {
  const say = useSay()
  const last = Math.max(1, Math.ceil(total / size))
  if (last === 1) return <span className="faint">{say('pages.all', { total })}</span>
  return (
    <span className="pages">
      <button type="button" className="button" disabled={page <= 1} onClick={() => onPage(page - 1)}>{say('pages.before')}</button>
      <span className="tabular">{say('pages.now', { page, last, total })}</span>
      <button type="button" className="button" disabled={page >= last} onClick={() => onPage(page + 1)}>{say('pages.next')}</button>
    </span>
  )
}
