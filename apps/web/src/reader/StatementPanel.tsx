import type { ReadStatement } from '../api/shapes.ts'
import { TwoReadings } from '../evidence/TwoReadings.tsx'
import { figureNotes } from '../format/figure-notes.ts'
import { statementCells } from '../format/statement-line.ts'
import { useLanguage, useSay } from '../frame/use-frame.ts'
import { ReviewActions } from '../library/ReviewActions.tsx'
import type { Reviewing } from '../library/use-reviewing.ts'
import { EvidenceLink } from '../parts/EvidenceLink.tsx'
import { Doubts, ReviewMark, StatusMark } from '../parts/Marks.tsx'
import { worded } from '../text/say.ts'
import { DrawnBack } from './DrawnBack.tsx'
import { namedPlaces } from './named-places.ts'

/** Leads the eye to a place the chosen figure is drawn back to, or with null back to the figure. */
export type Jump = (nth: number | null) => void

/** The document's statements in reading order; the chosen one can be reviewed. */
export function StatementPanel({ statements, reviewing, jump }: { readonly statements: readonly ReadStatement[]; readonly reviewing: Reviewing; readonly jump: Jump }) {
  const say = useSay()
  return (
    <aside className="pane panel" tabIndex={0} aria-label={say('reader.statements')}>
      <div className="panel-head">
        <h2>{say('reader.statements')} <span className="count">{statements.length}</span></h2>
        <button type="button" className="plain" onClick={() => reviewing.showHelp(true)}>{say('keys.short')}</button>
      </div>
      {statements.length === 0 ? <p className="empty">{say('found.nothing')}</p> : (
        <ol>{statements.map((row) => <Entry key={row.id} row={row} reviewing={reviewing} jump={jump} />)}</ol>
      )}
    </aside>
  )
}

interface EntryProps { readonly row: ReadStatement; readonly reviewing: Reviewing; readonly jump: Jump }

function Entry({ row, reviewing, jump }: EntryProps) {
  const say = useSay()
  const language = useLanguage()
  const shown = row.standsAs ?? row
  const cells = statementCells(shown.content, language)
  const chosen = reviewing.chosen === row.id
  return (
    <li data-row={row.id} aria-current={chosen || undefined} className={`entry entry-${shown.review}`}>
      <button type="button" className="entry-choose" onClick={() => reviewing.choose(row.id)} aria-expanded={chosen}>
        <span className="entry-what">{[cells.subject, cells.what].filter(Boolean).join(say('list.dot'))}</span>
        {cells.value && <strong className="entry-value">{cells.value}</strong>}
      </button>
      <span className="marks">
        <ReviewMark review={shown.review} />
        {shown.content.shape === 'figure' ? <StatusMark status={shown.content.status} /> : <span className="faint">{worded(say, 'shape', row.shape)}</span>}
        {cells.period && <span className="faint">{cells.period}</span>}
        {row.mentions.length > 1 && <span className="faint">{say('reader.mentions', { n: row.mentions.length })}</span>}
      </span>
      {chosen && <Opened row={row} reviewing={reviewing} jump={jump} />}
    </li>
  )
}

/** Of the chosen statement: what its number means, what it leans on, its readings and doubts, and what can be done. */
function Opened({ row, reviewing, jump }: EntryProps) {
  const say = useSay()
  const language = useLanguage()
  const notes = figureNotes((row.standsAs ?? row).content, language)
  return (
    <>
      {row.standsAs && row.choices.length === 0 && <p className="entry-note">{say('reader.stands')}</p>}
      {notes.map((note) => <p key={note} className="entry-note">{note}</p>)}
      <DrawnBack places={namedPlaces(row)} jump={jump} />
      <TwoReadings of={row.choices} />
      <Doubts of={row.doubts.filter(({ doubt }) => !row.choices.some((choice) => choice.doubt === doubt))} />
      <p className="entry-act"><ReviewActions row={row} reviewing={reviewing} /><EvidenceLink id={row.id}>{say('evidence.show')}</EvidenceLink></p>
    </>
  )
}
