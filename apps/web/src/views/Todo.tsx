import { Link } from '@tanstack/react-router'
import type { Search } from '../address.ts'
import type { Contradiction, Matter, TodoAnswer } from '../api/shapes.ts'
import { useAnswer } from '../api/use-answer.ts'
import { figureText } from '../format/amount.ts'
import { periodText } from '../format/when.ts'
import { useLanguage, useRemember, useRemembered, useSay } from '../frame/use-frame.ts'
import { usePlace } from '../frame/use-place.ts'
import { LibraryTabs } from '../library/LibraryTabs.tsx'
import { ReviewActions } from '../library/ReviewActions.tsx'
import { ReviewDialogs } from '../library/ReviewDialogs.tsx'
import { type Reviewing, useReviewing } from '../library/use-reviewing.ts'
import { SideText } from '../library/SideText.tsx'
import { WordsFilter } from '../library/WordsFilter.tsx'
import { Answered } from '../parts/Answered.tsx'
import { EvidenceLink } from '../parts/EvidenceLink.tsx'
import { Grid, type Column } from '../parts/Grid.tsx'
import { worded, type Language, type Say } from '../text/say.ts'

const kinds = ['conflict', 'doubt', 'missing', 'unnamed', 'draft'] as const

/** 证据库 · 待办: what waits for a person, kind by kind, worked through by mouse or keys. */
export function Todo() {
  const say = useSay()
  const { q, kind, document, all } = useRemembered()
  const place = usePlace()
  const answer = useAnswer('todo', { q, kind: kinds.find((one) => one === kind), document, place: all || document ? undefined : place.code }, { keep: true, when: !place.waiting })
  return (
    <section className="library">
      <h1 className="unseen">{say('library.todo')}</h1>
      <LibraryTabs />
      <WordsFilter everywhere={place.all.length > 1} />
      <Answered of={answer} lines={10}>{(found) => <Matters found={found} />}</Answered>
    </section>
  )
}

function Matters({ found: { matters, counts } }: { readonly found: TodoAnswer }) {
  const say = useSay()
  const language = useLanguage()
  const reviewing = useReviewing(matters.flatMap(({ statement }) => (statement ? [statement] : [])))
  return (
    <>
      <ReviewDialogs reviewing={reviewing} />
      <KindSwitch counts={counts} />
      {matters.length === 0
        ? <p className="empty card">{say('todo.none')}</p>
        : <Grid caption={say('library.todo')} columns={columns(say, language, reviewing)} rows={matters} id={(row) => row.statement?.id ?? row.id} chosen={reviewing.chosen} onChoose={reviewing.choose} />}
      <p className="under-grid"><button type="button" className="plain" onClick={() => reviewing.showHelp(true)}>{say('keys.hint')}</button></p>
    </>
  )
}

function KindSwitch({ counts }: { readonly counts: TodoAnswer['counts'] }) {
  const say = useSay()
  const remember = useRemember()
  const { kind } = useRemembered()
  const total = kinds.reduce((sum, one) => sum + (counts[one] ?? 0), 0)
  const choice = (name: (typeof kinds)[number] | undefined, label: string, n: number) => (
    <button key={label} type="button" aria-pressed={kind === name} onClick={() => remember({ kind: name })}>{label} <span className="count">{n}</span></button>
  )
  return <div className="side-switch shown" role="group" aria-label={say('todo.kind')}>{choice(undefined, say('todo.all'), total)}{kinds.map((one) => choice(one, worded(say, 'todo', one), counts[one] ?? 0))}</div>
}

function columns(say: Say, language: Language, reviewing: Reviewing): readonly Column<Matter>[] {
  return [
    { key: 'kind', title: say('todo.kind'), cell: ({ kind }) => worded(say, 'todo', kind) },
    { key: 'what', title: say('column.what'), cell: (row) => <EvidenceLink id={row.statement?.id ?? row.evidence[0]?.evidence} quiet>{[row.subject !== null && row.label.includes(row.subject) ? null : row.subject, row.label, periodText(row.period, language)].filter(Boolean).join(say('list.dot'))}</EvidenceLink> },
    { key: 'open', title: say('todo.open'), cell: (row) => <OpenPart row={row} say={say} language={language} /> },
    { key: 'sentence', title: say('todo.where'), wide: true, cell: ({ evidence }) => evidence[0]?.cell ?? evidence[0]?.sentence ?? '' },
    { key: 'document', title: say('column.document'), wide: true, cell: ({ evidence }) => <span className="clip">{evidence[0]?.documentTitle}</span> },
    { key: 'act', title: say('column.act'), cell: ({ statement, kind, label }) => (statement && (kind === 'draft' || kind === 'doubt') ? <ReviewActions row={statement} reviewing={reviewing} /> : kind === 'conflict' ? <Link to="/contradictions" search={({ all, document }: Search) => ({ q: label, all: document ? '1' : all })}>{say('contradictions.act')}</Link> : null) },
  ]
}

/** The sides of a contradiction that is not of figures, each leading to its sentence. */
function SidesPart({ of: { sides }, say }: { readonly of: Contradiction; readonly say: Say }) {
  return <>{sides.map((side, i) => <span key={side.statement}>{i > 0 && say('list.versus')}<EvidenceLink id={side.evidence[0]?.evidence}><SideText side={side} /></EvidenceLink> <span className="faint tabular">{side.known.slice(0, 4)}</span></span>)}</>
}

/** What is open about a matter: values that disagree, parts that lack, places to fill, or why it is doubted. */
function OpenPart({ row, say, language }: { readonly row: Matter; readonly say: Say; readonly language: Language }) {
  switch (row.kind) {
    case 'conflict': return row.contradiction && row.values.length === 0 ? <SidesPart of={row.contradiction} say={say} /> : <>{row.values.map((figure, i) => <span key={figure.statement}>{i > 0 && say('list.versus')}<EvidenceLink id={figure.evidence[0]?.evidence}>{figureText(figure, language)}</EvidenceLink></span>)}</>
    case 'unnamed': return <>{say('todo.places-to-fill', { claimed: row.claimed, named: row.named, n: row.open })}</>
    case 'missing': return <span className="lacks">{say('todo.lacks', { parts: row.words.map((part) => worded(say, 'missing', part)).join(say('list.comma')) })}</span>
    default: return <>{row.words.length > 0 ? row.words.map((doubt) => worded(say, 'doubt', doubt)).join(say('list.comma')) : say('todo.undecided')}</>
  }
}
