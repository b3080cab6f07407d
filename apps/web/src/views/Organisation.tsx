import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { OrganisationAnswer, StatementRow } from '../api/shapes.ts'
import { useDecideAlias } from '../api/decide.ts'
import { useAnswer } from '../api/use-answer.ts'
import { statementCells } from '../format/statement-line.ts'
import { dayText } from '../format/when.ts'
import { useLanguage, useSay } from '../frame/use-frame.ts'
import { FilingSeries } from '../filings/FilingSeries.tsx'
import { LibraryTabs } from '../library/LibraryTabs.tsx'
import { statementColumns } from '../library/statement-columns.tsx'
import { Answered } from '../parts/Answered.tsx'
import { EvidenceLink } from '../parts/EvidenceLink.tsx'
import { FaultNote } from '../parts/FaultNote.tsx'
import { Grid } from '../parts/Grid.tsx'
import { InventedMark, Quoted, ReviewMark } from '../parts/Marks.tsx'
import { Sentence } from '../parts/Sentence.tsx'
import { worded, type TextKey } from '../text/say.ts'

/** 企业画像: one organisation by its names, roles, projects, honours, figures, statements and documents. */
export function Organisation() {
  const { organisation } = useParams({ strict: false })
  const answer = useAnswer('organisation', { id: organisation })
  return <section className="organisation"><LibraryTabs /><Answered of={answer} lines={12}>{(known) => <Known key={known.organisation.id} known={known} />}</Answered></section>
}

/** So many of its statements at first; the rest when asked. */
const FIRST_STATEMENTS = 60

/** The sections of the page and the shapes of statement each one shows. */
const sections: readonly (readonly [TextKey, readonly StatementRow['shape'][]])[] = [
  ['organisation.roles', ['lead', 'role', 'office']], ['organisation.projects', ['project', 'platform', 'product']], ['organisation.honours', ['honour']], ['organisation.claims', ['claim', 'gap', 'scheme']],
]

function Known({ known }: { readonly known: OrganisationAnswer }) {
  const say = useSay()
  const language = useLanguage()
  const { organisation, statements, documents } = known
  const [all, showAll] = useState(false)
  const others = organisation.names.filter((name) => name !== organisation.name)
  return (
    <>
      <header className="reader-head"><h1>{organisation.name} <InventedMark when={known.invented} /></h1> <Link to="/changes" search={{ organisation: organisation.id }} className="button">{say('changes.see')}</Link></header>
      {organisation.codes.length > 0 && <p className="faint tabular">{say('organisation.codes', { codes: organisation.codes.join(say('list.comma')) })}</p>}
      <p className="faint">{others.length > 0 ? say('organisation.also', { names: others.join(say('list.comma')) }) : say('organisation.one-name')}</p>
      <Proposals known={known} />
      <div className="organisation-cards">
        {sections.map(([title, shapes]) => <Card key={title} title={title} rows={statements.filter(({ shape }) => shapes.includes(shape))} />)}
      </div>
      <FilingSeries firm={organisation.id} />
      <h2>{say('organisation.statements')} <span className="count">{statements.length}</span></h2>
      <Grid caption={say('organisation.statements')} columns={statementColumns(say, language)} rows={all ? statements : statements.slice(0, FIRST_STATEMENTS)} id={(row) => row.id} />
      {!all && statements.length > FIRST_STATEMENTS && <p><button type="button" className="button" onClick={() => showAll(true)}>{say('organisation.show-all', { n: statements.length })}</button></p>}
      <h2>{say('library.documents')} <span className="count">{documents.length}</span></h2>
      <ul className="card plain-list">{documents.map((row) => <li key={row.id}><span className="tabular faint">{dayText(row.published)}</span> <Link to="/documents/$document" params={{ document: row.id }}>{row.title ?? row.name}</Link></li>)}</ul>
    </>
  )
}

function Proposals({ known: { organisation, proposals } }: { readonly known: OrganisationAnswer }) {
  const say = useSay()
  const language = useLanguage()
  const decide = useDecideAlias()
  return (
    <>
      {proposals.map((proposal) => (
        <div key={proposal.id} className="proposal card">
          <p><Sentence text={say(`alias.${proposal.state}`)} parts={{ a: <strong>{organisation.name}</strong>, b: <Link to="/organisations/$organisation" params={{ organisation: proposal.other.id }}>{proposal.other.name}</Link> }} /> <span className="faint">{proposal.why[language]}</span></p>
          {proposal.state === 'open' && (
            <span className="actions">
              <button type="button" className="button" disabled={decide.isPending} onClick={() => decide.mutate({ id: proposal.id, state: 'same' })}>{say('alias.say-same')}</button>
              <button type="button" className="button" disabled={decide.isPending} onClick={() => decide.mutate({ id: proposal.id, state: 'different' })}>{say('alias.say-different')}</button>
            </span>
          )}
        </div>
      ))}
      {decide.isError && <FaultNote error={decide.error} title="fault.not-recorded" />}
    </>
  )
}

function Card({ title, rows }: { readonly title: TextKey; readonly rows: readonly StatementRow[] }) {
  const say = useSay()
  const language = useLanguage()
  if (rows.length === 0) return null
  return (
    <section className="card" aria-label={say(title)}>
      <h2>{say(title)} <span className="count">{rows.length}</span></h2>
      <ul className="plain-list">
        {rows.map((row) => {
          const cells = statementCells(row.content, language)
          const [first] = row.evidence
          return (
            <li key={row.id}>
              <p><EvidenceLink id={row.id}>{[cells.subject, cells.what, cells.value].filter(Boolean).join(say('list.dot'))}</EvidenceLink> <ReviewMark review={row.review} /> <span className="faint">{[cells.period, worded(say, 'shape', row.shape)].filter(Boolean).join(say('list.dot'))}</span></p>
              {first && <Quoted sentence={first.sentence} quote={first.quote} />}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
