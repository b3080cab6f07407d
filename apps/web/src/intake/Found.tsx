import type { DocumentAnswer, ReadStatement } from '../api/shapes.ts'
import { statementCells } from '../format/statement-line.ts'
import { useLanguage, useSay } from '../frame/use-frame.ts'
import { EvidenceLink } from '../parts/EvidenceLink.tsx'
import { Quoted, StatusMark } from '../parts/Marks.tsx'

const groups = ['goals', 'projects', 'firms', 'figures'] as const
type Group = (typeof groups)[number]

/** Where a shape is shown after reading; a figure, an honour and a platform go by what they say. */
const groupOfShape: Readonly<Record<ReadStatement['content']['shape'], Group>> = {
  figure: 'figures', standing: 'figures', session: 'figures', honour: 'goals', gap: 'goals', scheme: 'goals', cluster: 'goals', plan: 'goals', intent: 'goals',
  project: 'projects', claim: 'projects', platform: 'projects', enterprise: 'firms', lead: 'firms', role: 'firms', office: 'firms', product: 'firms',
}

/** Goals first, since they are what the year hangs on. */
function groupOf({ content }: ReadStatement): Group {
  if (content.shape === 'figure' && (content.status === 'target' || content.bound === 'tier')) return 'goals'
  if (content.shape === 'honour' && content.status === 'granted') return 'figures'
  return content.shape === 'platform' && content.status === 'target' ? 'goals' : groupOfShape[content.shape]
}

/** What was found in a report: goals, projects, firms and figures, each with its sentence. */
export function Found({ read }: { readonly read: DocumentAnswer }) {
  const say = useSay()
  const shown = read.statements.filter(({ content, review }) => review !== 'superseded' && !(content.shape === 'figure' && content.minor))
  if (shown.length === 0) return <p className="empty">{say('found.nothing')}</p>
  return (
    <section className="found" aria-labelledby="found-title">
      <h3 id="found-title">{say('found.title', { n: shown.length })}</h3>
      <div className="found-groups">
        {groups.map((group) => <FoundGroup key={group} group={group} rows={shown.filter((row) => groupOf(row) === group)} />)}
      </div>
    </section>
  )
}

function FoundGroup({ group, rows }: { readonly group: Group; readonly rows: readonly ReadStatement[] }) {
  const say = useSay()
  if (rows.length === 0) return null
  return (
    <section className={`found-group found-${group}`} aria-labelledby={`found-${group}`}>
      <h4 id={`found-${group}`}>{say(`found.${group}`)} <span className="count">{rows.length}</span></h4>
      <ul>{rows.map((row) => <FoundRow key={row.id} row={row} />)}</ul>
    </section>
  )
}

function FoundRow({ row }: { readonly row: ReadStatement }) {
  const language = useLanguage()
  const say = useSay()
  const cells = statementCells(row.content, language)
  const [first] = row.evidence
  return (
    <li>
      <EvidenceLink id={row.id} quiet>
        <span className="found-name">{[cells.subject, cells.what].filter(Boolean).join(say('list.dot'))}</span>
        {cells.value && <strong className="found-value">{cells.value}</strong>}
      </EvidenceLink>
      <span className="found-marks">
        {row.content.shape === 'figure' && <StatusMark status={row.content.status} />}
        {cells.period && <span className="faint">{cells.period}</span>}
        {row.doubts.some(({ doubt }) => doubt === 'rests-on-repair') && <span className="mark mark-draft">{say('found.repaired')}</span>}
      </span>
      {first && <Quoted sentence={first.sentence} quote={first.quote} />}
    </li>
  )
}
