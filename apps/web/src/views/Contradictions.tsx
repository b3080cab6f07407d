import { useState } from 'react'
import type { Contradiction, ContradictionSide } from '../api/shapes.ts'
import { useSettle } from '../api/decide.ts'
import { useAnswer } from '../api/use-answer.ts'
import { deciderText } from '../format/decider-text.ts'
import { titleText } from '../format/title-text.ts'
import { dayText } from '../format/when.ts'
import { useLanguage, useRemember, useRemembered, useSay } from '../frame/use-frame.ts'
import { usePlace } from '../frame/use-place.ts'
import { LibraryTabs } from '../library/LibraryTabs.tsx'
import { SettleForm } from '../library/SettleForm.tsx'
import { SideText } from '../library/SideText.tsx'
import { WordsFilter } from '../library/WordsFilter.tsx'
import { Answered } from '../parts/Answered.tsx'
import { CountedSwitch } from '../parts/CountedSwitch.tsx'
import { EvidenceLink } from '../parts/EvidenceLink.tsx'
import { FaultNote } from '../parts/FaultNote.tsx'
import { Quoted } from '../parts/Marks.tsx'
import { worded } from '../text/say.ts'

const states = ['open', 'resolved'] as const

/** 证据库 · 矛盾: what documents say against each other, with every sentence, and who decided what about it. */
export function Contradictions() {
  const say = useSay()
  const remember = useRemember()
  const { q, state, all } = useRemembered()
  const place = usePlace()
  const shown = states.find((one) => one === state) ?? 'open'
  const answer = useAnswer('contradictions', { q, state: shown, place: all ? undefined : place.code }, { keep: true, when: !place.waiting })
  return (
    <section className="library">
      <h1 className="unseen">{say('library.contradictions')}</h1>
      <LibraryTabs />
      <WordsFilter everywhere={place.all.length > 1} />
      <Answered of={answer} lines={8}>
        {({ rows, counts }) => (
          <>
            <CountedSwitch label={say('contradictions.state')} names={states} word={(one) => say(`contradictions.${one}`)} counts={counts} chosen={shown} onChoose={(next) => remember({ state: next })} />
            {rows.length === 0 ? <p className="empty card">{say('contradictions.none')}</p> : rows.map((row) => <Matter key={row.id} row={row} />)}
          </>
        )}
      </Answered>
    </section>
  )
}

function Matter({ row }: { readonly row: Contradiction }) {
  const say = useSay()
  const language = useLanguage()
  const settle = useSettle()
  const [settling, setSettling] = useState(false)
  return (
    <section className="card contradiction" data-contradiction={row.id} aria-label={row.label}>
      <h2>
        {titleText(row, language)} <span className="mark mark-plain">{worded(say, 'contradiction', row.kind)}</span>
        {row.state === 'reopened' && <> <span className="mark mark-draft">{say('contradictions.reopened')}</span></>} <span className="faint">{say('contradictions.sources', { n: row.sources })}</span>
      </h2>
      <table className="plain-table">
        <thead><tr><th scope="col">{say('changes.day')}</th><th scope="col">{say('contradictions.sides')}</th><th scope="col">{say('changes.source')}</th><th scope="col">{say('doubts.where')}</th></tr></thead>
        <tbody>{row.sides.map((side) => <SideRow key={side.statement} side={side} />)}</tbody>
      </table>
      {row.decisions.map(({ by, at, resolution, reason }) => <p key={at} className="faint">{say('contradictions.decided', { by: deciderText(by, language), day: dayText(at), how: worded(say, 'resolution', resolution), reason })}</p>)}
      {settle.isError && <FaultNote error={settle.error} title="fault.not-recorded" />}
      <p>
        <button type="button" className="button" onClick={() => setSettling(true)}>{say('contradictions.decide')}</button>{' '}
        {row.state !== 'open' && <button type="button" className="button" onClick={() => settle.mutate({ id: row.id, resolution: 'open', wrong: [], reason: '' })}>{say('contradictions.undo')}</button>}
      </p>
      {settling && <SettleForm of={row} close={() => setSettling(false)} />}
    </section>
  )
}

function SideRow({ side }: { readonly side: ContradictionSide }) {
  const say = useSay()
  const [first] = side.evidence
  return (
    <tr className={side.fell ? 'fell' : ''}>
      <td className="tabular">{side.known}</td>
      <td><EvidenceLink id={first?.evidence}><SideText side={side} /></EvidenceLink>{side.fell && <> <span className="mark mark-rejected">{say('contradictions.fell')}</span></>}</td>
      <td>{side.publisher ?? side.documentTitle ?? say('unknown')} <span className="faint">{worded(say, 'grade', side.grade)}</span></td>
      <td>{first && <Quoted sentence={first.sentence} quote={first.quote} />}</td>
    </tr>
  )
}
