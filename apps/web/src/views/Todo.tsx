import { Link } from '@tanstack/react-router'
import type { Search } from '../address.ts'
import type { Contradiction, Matter, TodoAnswer } from '../api/shapes.ts'
import { useAnswer } from '../api/use-answer.ts'
import { figureText } from '../format/amount.ts'
import { titleText } from '../format/title-text.ts'
import { useLanguage, useRemember, useRemembered, useSay } from '../frame/use-frame.ts'
import { usePlace } from '../frame/use-place.ts'
import { LibraryTabs } from '../library/LibraryTabs.tsx'
import { ReviewActions } from '../library/ReviewActions.tsx'
import { ReviewDialogs } from '../library/ReviewDialogs.tsx'
import { type Reviewing, useReviewing } from '../library/use-reviewing.ts'
import { SideText } from '../library/SideText.tsx'
import { WordsFilter } from '../library/WordsFilter.tsx'
import { Answered } from '../parts/Answered.tsx'
import { CountedSwitch } from '../parts/CountedSwitch.tsx'
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
  const remember = useRemember()
  const { kind } = useRemembered()
  const reviewing = useReviewing(matters.flatMap(({ statement }) => (statement ? [statement] : [])))
  return (
    <>
      <ReviewDialogs reviewing={reviewing} />
      <CountedSwitch label={say('todo.kind')} all={say('todo.all')} names={kinds} word={(one) => worded(say, 'todo', one)} counts={counts} chosen={kind} onChoose={(next) => remember({ kind: next })} />
      {matters.length === 0
        ? <p className="empty card">{say('todo.none')}</p>
        : <Grid caption={say('library.todo')} columns={columns(say, language, reviewing)} rows={matters} id={(row) => row.statement?.id ?? row.id} chosen={reviewing.chosen} onChoose={reviewing.choose} />}
      <p className="under-grid"><button type="button" className="plain" onClick={() => reviewing.showHelp(true)}>{say('keys.hint')}</button></p>
    </>
  )
}

function columns(say: Say, language: Language, reviewing: Reviewing): readonly Column<Matter>[] {
  return [
    { key: 'kind', title: say('todo.kind'), cell: ({ kind }) => worded(say, 'todo', kind) },
    { key: 'what', title: say('column.what'), cell: (row) => <EvidenceLink id={row.statement?.id ?? row.evidence[0]?.evidence} quiet>{titleText(row, language)}</EvidenceLink> },
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
