import type { Change } from '../api/shapes.ts'
import { useAnswer } from '../api/use-answer.ts'
import { stateText } from '../format/change-state.ts'
import { titleText } from '../format/title-text.ts'
import { useLanguage, useRemember, useRemembered, useSay } from '../frame/use-frame.ts'
import { usePlace } from '../frame/use-place.ts'
import { ChangeFilters } from '../library/ChangeFilters.tsx'
import { LibraryTabs } from '../library/LibraryTabs.tsx'
import { Answered } from '../parts/Answered.tsx'
import { Exports } from '../parts/Exports.tsx'
import { CountedSwitch } from '../parts/CountedSwitch.tsx'
import { EvidenceLink } from '../parts/EvidenceLink.tsx'
import { Grid, type Column } from '../parts/Grid.tsx'
import { InventedMark } from '../parts/Marks.tsx'
import { worded, type Language, type Say } from '../text/say.ts'

/** What can change, as the address and the answer name it. */
const kinds = ['new', 'revised', 'target', 'stage', 'chain', 'cluster', 'contradiction'] as const satisfies readonly Change['kind'][]

/** Lines shown at once. */
const MOST = 500

/** 证据库 · 变化: what changed since, document by document, of a place, a cluster, a firm or a target. */
export function Changes() {
  const say = useSay()
  const language = useLanguage()
  const remember = useRemember()
  const { q, kind, since, cluster, organisation, target, all } = useRemembered()
  const place = usePlace()
  const filters = { q, kind: kinds.find((one) => one === kind), since, cluster, organisation, target, place: all || organisation ? undefined : place.code }
  const answer = useAnswer('timeline', { ...filters, limit: MOST }, { keep: true, when: !place.waiting })
  return (
    <section className="library">
      <h1 className="unseen">{say('library.changes')}</h1>
      <LibraryTabs><Exports table="timeline" asked={filters} /></LibraryTabs>
      <ChangeFilters total={answer.data?.total} />
      <Answered of={answer} lines={12}>
        {({ rows, counts, total }) => (
          <>
            <CountedSwitch label={say('changes.kind')} all={say('changes.all')} names={kinds} word={(one) => worded(say, 'change', one)} counts={counts} chosen={kind} onChoose={(next) => remember({ kind: next })} />
            {rows.length === 0 ? <p className="empty card">{say('changes.none')}</p> : <Grid caption={say('library.changes')} columns={columns(say, language)} rows={rows} id={(row) => row.id} />}
            {total > rows.length && <p className="note">{say('changes.more', { n: rows.length })}</p>}
          </>
        )}
      </Answered>
    </section>
  )
}

function columns(say: Say, language: Language): readonly Column<Change>[] {
  return [
    { key: 'day', title: say('changes.day'), cell: ({ day }) => <span className="tabular">{day}</span> },
    { key: 'kind', title: say('changes.kind'), cell: ({ kind }) => worded(say, 'change', kind) },
    { key: 'what', title: say('changes.what'), cell: (row) => titleText(row.after.figure?.status === 'target' ? { ...row, period: null } : row, language) },
    { key: 'before', title: say('changes.before'), cell: (row) => <Before row={row} say={say} language={language} /> },
    { key: 'after', title: say('changes.after'), cell: ({ after, kind, label }) => <EvidenceLink id={after.evidence[0]?.evidence}>{stateText(after, kind, language) || label}</EvidenceLink> },
    { key: 'source', title: say('changes.source'), wide: true, cell: ({ publisher, grade, document }) => <><span title={document.title ?? ''}>{publisher ?? document.title ?? say('unknown')}</span> <span className="faint">{grade !== 'unknown' && worded(say, 'grade', grade)}</span> <InventedMark when={document.invented} /></> },
    { key: 'sentence', title: say('todo.where'), wide: true, cell: ({ after: { evidence: [first] } }) => first?.cell ?? first?.sentence ?? '' },
  ]
}

/** What was said before, with the day it was; a target of the same amount under another name is set beside by that name. */
function Before({ row: { before, kind, sameAmount }, say, language }: { readonly row: Change; readonly say: Say; readonly language: Language }) {
  if (!before) return null
  return (
    <>
      <EvidenceLink id={before.evidence[0]?.evidence}>{[sameAmount ? before.label : '', stateText(before, kind, language)].filter(Boolean).join(say('list.dot'))}</EvidenceLink>
      {' '}<span className="faint tabular day">{before.known}</span>
      {sameAmount && <> <span className="mark mark-plain">{say('changes.same-amount')}</span></>}
    </>
  )
}
