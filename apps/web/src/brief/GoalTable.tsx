import { Link } from '@tanstack/react-router'
import type { Goal } from '../api/shapes.ts'
import { figureText } from '../format/amount.ts'
import { periodText } from '../format/when.ts'
import { useLanguage, useSay } from '../frame/use-frame.ts'
import { ChoiceMark } from '../parts/ChoiceMark.tsx'
import { EvidenceLink } from '../parts/EvidenceLink.tsx'
import { worded } from '../text/say.ts'
import { goalName, missingText } from './GoalPhrase.tsx'

/** Every goal the documents set, and what each still lacks before it can be followed. */
export function GoalTable({ goals, place }: { readonly goals: readonly Goal[]; readonly place: string }) {
  const say = useSay()
  return (
    <section className="card" aria-labelledby="goals-title">
      <h2 id="goals-title">{say('goals.title')} <span className="count">{goals.length}</span></h2>
      {goals.length === 0 ? <p className="empty">{say('goals.none')}</p> : (
        <div className="table-frame" tabIndex={0} role="region" aria-label={say('goals.title')}>
          <table className="plain-table">
            <thead><tr><th scope="col">{say('goals.goal')}</th><th scope="col" className="number">{say('goals.value')}</th><th scope="col" title={say('goals.strength-hint')}>{say('goals.strength')}</th><th scope="col">{say('column.period')}</th><th scope="col">{say('clusters.missing')}</th><th scope="col">{say('library.changes')}</th></tr></thead>
            <tbody>{goals.map((goal, index) => <GoalRow key={index} goal={goal} place={place} />)}</tbody>
          </table>
        </div>
      )}
    </section>
  )
}

function GoalRow({ goal, place }: { readonly goal: Goal; readonly place: string }) {
  const say = useSay()
  const language = useLanguage()
  const { figure, evidence, missing, kind, strength, statement } = goal
  const id = evidence[0]?.evidence ?? figure?.evidence[0]?.evidence
  return (
    <tr>
      <td><EvidenceLink id={id} quiet>{goalName(goal, place)}</EvidenceLink> <span className="faint">{worded(say, 'goal', kind)}</span></td>
      <td className="number">{figure && <><EvidenceLink id={id}>{figureText(figure, language)}</EvidenceLink> <ChoiceMark of={figure} /></>}</td>
      <td className="short">{strength !== 'plain' && worded(say, 'strength', strength)}</td>
      <td className="short">{figure?.period && !missing.includes('year') ? periodText(figure.period, language) : <span className="lacks">{say('goals.no-year')}</span>}</td>
      <td className="lacks">{missingText(missing, say)}</td>
      <td className="short">{figure && <Link to="/changes" search={{ target: statement }}>{say('changes.see')}</Link>}</td>
    </tr>
  )
}
