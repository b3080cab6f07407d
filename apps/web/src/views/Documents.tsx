import { Link } from '@tanstack/react-router'
import type { DocumentRow } from '../api/shapes.ts'
import { useAnswer } from '../api/use-answer.ts'
import { dayText } from '../format/when.ts'
import { useLanguage, useRemember, useRemembered, useSay } from '../frame/use-frame.ts'
import { usePlace } from '../frame/use-place.ts'
import { LibraryTabs } from '../library/LibraryTabs.tsx'
import { sortedBy } from '../library/sorted-by.ts'
import { WordsFilter } from '../library/WordsFilter.tsx'
import { Answered } from '../parts/Answered.tsx'
import { Grid, type Column } from '../parts/Grid.tsx'
import { InventedMark } from '../parts/Marks.tsx'
import { worded, type Say } from '../text/say.ts'

/** 证据库 · 文档: what was taken in, how it was decoded and mended, and how far its statements are reviewed. */
export function Documents() {
  const say = useSay()
  const language = useLanguage()
  const remember = useRemember()
  const { q, sort, all } = useRemembered()
  const place = usePlace()
  const answer = useAnswer('documents', { q, place: all ? undefined : place.code }, { keep: true, when: !place.waiting })
  return (
    <section className="library">
      <h1 className="unseen">{say('library.documents')}</h1>
      <LibraryTabs><Link to="/" className="button strong">{say('documents.add')}</Link></LibraryTabs>
      <WordsFilter everywhere={place.all.length > 1} />
      <Answered of={answer} lines={8}>
        {({ documents }) => documents.length === 0
          ? <p className="empty card">{say(q ? 'documents.none-found' : 'home.empty')}</p>
          : <Grid caption={say('library.documents')} columns={columns(say)} rows={sortedBy(documents, sort ?? '-published', keys, language)} id={(row) => row.id}
              sort={sort ?? '-published'} onSort={(next) => remember({ sort: next })} />}
      </Answered>
    </section>
  )
}

/** Where little was read, with the counts on hover and for those who hear the page. */
function LittleMark({ of: { doubts } }: { readonly of: DocumentRow }) {
  const say = useSay()
  const language = useLanguage()
  const little = doubts.find(({ doubt }) => doubt === 'little-found')
  return little ? <span className="mark mark-draft" title={little[language]}>{worded(say, 'doubt', little.doubt)}<span className="unseen">{say('list.semicolon')}{little[language]}</span></span> : null
}

const keys: Readonly<Record<string, (row: DocumentRow) => string | number>> = {
  title: (row) => row.title ?? row.name, published: (row) => row.published ?? '', recorded: (row) => row.recordedAt,
  statements: (row) => row.statements, drafts: (row) => row.drafts, repairs: (row) => row.repairs, guesses: (row) => row.guesses,
}

/** Who published it, of what grade, and whether it is a copy or has copies. */
function Published({ row: { takenFrom, publisher, source, grade, copyOf, copies }, say }: { readonly row: DocumentRow; readonly say: Say }) {
  const name = takenFrom ?? publisher ?? source
  return (
    <>
      {name} {name && grade !== 'unknown' && <span className="faint">{worded(say, 'grade', grade)}</span>}
      {copyOf && <> <Link to="/documents/$document" params={{ document: copyOf }} className="mark mark-plain">{say('document.copy-of')}</Link></>}
      {copies.length > 0 && <> <span className="mark mark-plain">{say('document.copies', { n: copies.length })}</span></>}
    </>
  )
}

function columns(say: Say): readonly Column<DocumentRow>[] {
  const count = (key: 'repairs' | 'guesses' | 'statements' | 'accepted' | 'drafts' | 'rejected', wide = false): Column<DocumentRow> =>
    ({ key, title: say(`documents.${key}`), align: 'right', wide, cell: (row) => row[key], ...(key in keys ? { sort: key } : {}) })
  return [
    { key: 'title', title: say('document.title'), sort: 'title', cell: (row) => <><Link to="/documents/$document" params={{ document: row.id }}>{row.title ?? row.name}</Link> <InventedMark when={row.invented} />{row.kind === 'correction' && <span className="mark mark-plain">{say('documents.correction')}</span>} <LittleMark of={row} /></> },
    { key: 'published', title: say('document.published'), sort: 'published', cell: (row) => <span className="tabular">{dayText(row.published)}</span> },
    { key: 'from', title: say('document.taken-from'), wide: true, cell: (row) => <Published row={row} say={say} /> },
    { key: 'encoding', title: say('document.encoding'), wide: true, cell: (row) => say('document.decoded', { format: worded(say, 'format', row.format), encoding: row.encoding.toUpperCase() }) },
    count('repairs', true), count('guesses', true), count('statements'), count('accepted', true), count('drafts'), count('rejected', true),
    { key: 'recorded', title: say('documents.recorded'), sort: 'recorded', wide: true, cell: (row) => <span className="tabular">{dayText(row.recordedAt)}</span> },
  ]
}
