import type { LedgerBefore } from '../api/shapes.ts'
import { periodText } from '../format/when.ts'
import { useLanguage, useSay } from '../frame/use-frame.ts'
import { EvidenceLink } from '../parts/EvidenceLink.tsx'

/** More rows than this are counted, not drawn. */
const MOST_ROWS = 200

/** What changed against the ledger before: moved plan dates first, then every other cell; rows renamed, split, dropped and added. */
export function LedgerChanges({ of: { document, title, closing, diff } }: { readonly of: LedgerBefore }) {
  const say = useSay()
  const language = useLanguage()
  const { changed, renamed, split, dropped, added } = diff
  const rows = [
    ...renamed.map((one) => [say('ledger.renamed'), one.old, one.new] as const), ...split.map((one) => [say('ledger.split'), one.from, one.into.join(say('list.comma'))] as const),
    ...dropped.map((key) => [say('ledger.dropped'), key, ''] as const), ...added.map((key) => [say('ledger.added'), '', key] as const),
  ]
  return (
    <section>
      <h3>{say('ledger.changes')} <span className="count">{changed.length + rows.length}</span></h3>
      <p className="faint"><EvidenceLink id={document} quiet>{say('ledger.before', { title: title ?? document.slice(0, 12), closing: periodText(closing, language) })}</EvidenceLink></p>
      {changed.length + rows.length === 0 && <p className="empty">{say('ledger.no-changes')}</p>}
      {changed.length > 0 && (
        <div className="table-frame" tabIndex={0} role="region" aria-label={say('ledger.changes')}>
          <table className="plain-table">
            <thead><tr><th scope="col">{say('ledger.row')}</th><th scope="col">{say('ledger.column')}</th><th scope="col" className="number">{say('ledger.old')}</th><th scope="col" className="number">{say('ledger.new')}</th><th scope="col">{say('preview.where')}</th></tr></thead>
            <tbody>{changed.slice(0, MOST_ROWS).map((one, index) => <tr key={index}><td>{one.key}</td><td title={one.field}>{one.heading}</td><td className="number">{one.old ?? say('ledger.blank')}</td><td className="number">{one.new ?? say('ledger.blank')}</td><td className="short tabular">{[one.cell_old, one.cell_new].map((cell) => cell ?? '–').join(' → ')}</td></tr>)}</tbody>
          </table>
        </div>
      )}
      {changed.length > MOST_ROWS && <p className="faint">{say('preview.more', { n: changed.length - MOST_ROWS })}</p>}
      {rows.length > 0 && <ul className="doubts">{rows.map(([what, from, to], index) => <li key={index}>{[what, from, to].filter(Boolean).join(say('list.dot'))}</li>)}</ul>}
    </section>
  )
}
