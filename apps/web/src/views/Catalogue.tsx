import { Link } from '@tanstack/react-router'
import type { CatalogueAnswer, SourceRow } from '../api/shapes.ts'
import { useAnswer } from '../api/use-answer.ts'
import { placeName } from '../format/place-name.ts'
import { periodText } from '../format/when.ts'
import { useLanguage, useRemember, useRemembered, useSay } from '../frame/use-frame.ts'
import { usePlace } from '../frame/use-place.ts'
import { LibraryTabs } from '../library/LibraryTabs.tsx'
import { sortedBy } from '../library/sorted-by.ts'
import { EveryPlace, WordsInput } from '../library/WordsFilter.tsx'
import { Answered } from '../parts/Answered.tsx'
import { Exports } from '../parts/Exports.tsx'
import { Choice } from '../parts/Choice.tsx'
import { CountedSwitch } from '../parts/CountedSwitch.tsx'
import { Grid, type Column } from '../parts/Grid.tsx'
import { InventedMark } from '../parts/Marks.tsx'
import { worded, type Language, type Say } from '../text/say.ts'

const states = ['late', 'stale', 'in-time', 'once'] as const

/** 证据库 · 数据目录: who sends what, how far it reaches, what is late, and how its rows stand. */
export function Catalogue() {
  const say = useSay()
  const { q, form, state, all } = useRemembered()
  const place = usePlace()
  const asked = { q, form, state: states.find((one) => one === state), place: all ? undefined : place.code }
  const answer = useAnswer('catalogue', asked, { keep: true, when: !place.waiting })
  return (
    <section className="library">
      <h1 className="unseen">{say('library.catalogue')}</h1>
      <LibraryTabs><Exports table="catalogue" asked={asked} /></LibraryTabs>
      <Filters forms={answer.data?.forms ?? []} everywhere={place.all.length > 1} />
      <Answered of={answer} lines={8}>{(found) => <Sources found={found} />}</Answered>
    </section>
  )
}

function Filters({ forms, everywhere }: { readonly forms: readonly string[]; readonly everywhere: boolean }) {
  const say = useSay()
  const remember = useRemember()
  const { form } = useRemembered()
  return (
    <div className="filters" role="search" aria-label={say('filter.title')}>
      <WordsInput />
      <Choice label={say('catalogue.form')} all={say('catalogue.form-all')} value={form} options={forms} word={(name) => worded(say, 'form', name)} onChoose={(next) => remember({ form: next })} />
      {everywhere && <EveryPlace />}
    </div>
  )
}

function Sources({ found: { sources, counts } }: { readonly found: CatalogueAnswer }) {
  const say = useSay()
  const language = useLanguage()
  const remember = useRemember()
  const { sort, state, q, form } = useRemembered()
  const empty = [state, q, form].some((one) => one !== undefined) ? 'catalogue.none-chosen' : 'catalogue.none'
  return (
    <>
      <CountedSwitch label={say('catalogue.state')} all={say('catalogue.all')} names={states} word={(one) => say(`timeliness.${one}`)} counts={counts} chosen={state} onChoose={(next) => remember({ state: next })} />
      {sources.length === 0
        ? <p className="empty card">{say(empty)}</p>
        : <Grid caption={say('library.catalogue')} columns={columns(say, language)} rows={sortedBy(sources, sort ?? '', keys, language)} id={(row) => row.id} sort={sort} onSort={(next) => remember({ sort: next })} />}
    </>
  )
}

const keys: Readonly<Record<string, (row: SourceRow) => string | number>> = {
  sender: (row) => row.sender ?? '', form: (row) => row.form ?? '', documents: (row) => row.documents, covered: (row) => row.last ?? '', received: (row) => row.received, expected: (row) => row.expected?.day ?? '', state: (row) => row.overdue,
}

function columns(say: Say, language: Language): readonly Column<SourceRow>[] {
  return [
    { key: 'state', title: say('catalogue.state'), sort: 'state', cell: (row) => <><span className={`nowrap state-${row.state}`}>{say(`timeliness.${row.state}`)}</span>{row.overdue > 0 && <div className="faint nowrap">{say('catalogue.overdue', { n: row.overdue })}</div>}</> },
    { key: 'sender', title: say('catalogue.sender'), sort: 'sender', cell: (row) => <>{row.sender ?? <span className="faint">{say('catalogue.unnamed')}</span>} <InventedMark when={row.invented} />{row.place && <div className="faint">{placeName(row.place, language)}</div>}</> },
    { key: 'form', title: say('catalogue.form'), sort: 'form', cell: (row) => <>{row.form ? worded(say, 'form', row.form) : <span className="faint">{say('catalogue.no-form')}</span>}<div><Link className="faint" to="/documents/$document" params={{ document: row.latest.document }}>{row.latest.title}</Link></div></> },
    { key: 'format', title: say('catalogue.format'), wide: true, cell: (row) => row.formats.map((format) => worded(say, 'format', format)).join(say('list.comma')) },
    { key: 'documents', title: say('catalogue.documents'), sort: 'documents', align: 'right', cell: (row) => <>{row.documents}{row.withdrawn > 0 && <div className="faint">{say('catalogue.withdrawn', { n: row.withdrawn })}</div>}</> },
    { key: 'covered', title: say('catalogue.covered'), sort: 'covered', cell: (row) => <span className="tabular nowrap">{covered(row, say, language)}</span> },
    { key: 'received', title: say('catalogue.received'), sort: 'received', cell: (row) => <span className="tabular nowrap">{row.received}</span> },
    { key: 'expected', title: say('catalogue.expected'), sort: 'expected', cell: (row) => row.expected && <ExpectedCell of={row.expected} /> },
    { key: 'rows', title: say('catalogue.rows'), align: 'right', cell: (row) => <>{say('catalogue.rows-of', row.rows)}{row.unread > 0 && <div className="lacks">{say('catalogue.unread', { n: row.unread })}</div>}</> },
    { key: 'visible', title: say('catalogue.visible'), wide: true, cell: (row) => row.visibility.map((one) => say(`visible.${one}`)).join(say('list.comma')) },
  ]
}

function covered({ first, last }: SourceRow, say: Say, language: Language): string {
  const [from, to] = [periodText(first, language), periodText(last, language)]
  return from === to ? to : say('catalogue.covers', { first: from, last: to })
}

/** When the next one should come, and by what that is told. */
function ExpectedCell({ of: { rhythm, period, day, days, receipts } }: { readonly of: NonNullable<SourceRow['expected']> }) {
  const say = useSay()
  const language = useLanguage()
  const word = say(`catalogue.rhythm.${rhythm}`)
  return <><span className="tabular nowrap">{say('catalogue.expected-of', { period: periodText(period, language), day })}</span><div className="faint">{receipts > 0 ? say('catalogue.rule', { rhythm: word, days, n: receipts }) : say('catalogue.rule-none', { rhythm: word })}</div></>
}
