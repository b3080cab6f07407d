import type { ReadStatement } from '../api/shapes.ts'
import { statementCells } from '../format/statement-line.ts'
import { useLanguage, useSay } from '../frame/use-frame.ts'
import { ReviewActions } from '../library/ReviewActions.tsx'
import type { Reviewing } from '../library/use-reviewing.ts'
import { EvidenceLink } from '../parts/EvidenceLink.tsx'
import { Doubts, ReviewMark, StatusMark } from '../parts/Marks.tsx'
import { worded } from '../text/say.ts'

/** The document's statements in reading order; the chosen one can be reviewed. */
export function StatementPanel({ statements, reviewing }: { readonly statements: readonly ReadStatement[]; readonly reviewing: Reviewing }) {
  const say = useSay()
  return (
    <aside className="pane panel" tabIndex={0} aria-label={say('reader.statements')}>
      <div className="panel-head">
        <h2>{say('reader.statements')} <span className="count">{statements.length}</span></h2>
        <button type="button" className="plain" onClick={() => reviewing.showHelp(true)}>{say('keys.short')}</button>
      </div>
      {statements.length === 0 ? <p className="empty">{say('found.nothing')}</p> : (
        <ol>{statements.map((row) => <Entry key={row.id} row={row} reviewing={reviewing} />)}</ol>
      )}
    </aside>
  )
}

function Entry({ row, reviewing }: { readonly row: ReadStatement; readonly reviewing: Reviewing }) {
  const say = useSay()
  const language = useLanguage()
  const cells = statementCells(row.content, language)
  const chosen = reviewing.chosen === row.id
  return (
    <li data-row={row.id} aria-current={chosen || undefined} className={`entry entry-${row.review}`}>
      <button type="button" className="entry-choose" onClick={() => reviewing.choose(row.id)} aria-expanded={chosen}>
        <span className="entry-what">{[cells.subject, cells.what].filter(Boolean).join(say('list.dot'))}</span>
        {cells.value && <strong className="entry-value">{cells.value}</strong>}
      </button>
      <span className="marks">
        <ReviewMark review={row.review} />
        {row.content.shape === 'figure' ? <StatusMark status={row.content.status} /> : <span className="faint">{worded(say, 'shape', row.shape)}</span>}
        {cells.period && <span className="faint">{cells.period}</span>}
        {row.mentions.length > 1 && <span className="faint">{say('reader.mentions', { n: row.mentions.length })}</span>}
      </span>
      {chosen && (
        <>
          <Doubts of={row.doubts} />
          <p className="entry-act"><ReviewActions row={row} reviewing={reviewing} /><EvidenceLink id={row.evidence[0]?.evidence ?? row.id}>{say('evidence.show')}</EvidenceLink></p>
        </>
      )}
    </li>
  )
}
