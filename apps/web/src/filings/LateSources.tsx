import { Link } from '@tanstack/react-router'
import { useAnswer } from '../api/use-answer.ts'
import { periodText } from '../format/when.ts'
import { useLanguage, useSay } from '../frame/use-frame.ts'
import { FaultNote } from '../parts/FaultNote.tsx'
import { Sentence } from '../parts/Sentence.tsx'
import { worded } from '../text/say.ts'

const MOST = 4
/** The states of a source that is overdue, each a list of its own in the catalogue. */
const states = ['late', 'stale'] as const

/** On 首页: the tables of the place that should have come by now, longest overdue first; nothing where none is. */
export function LateSources({ place }: { readonly place: string | undefined }) {
  const say = useSay()
  const language = useLanguage()
  const { data, isError, error, refetch } = useAnswer('catalogue', { place }, { when: place !== undefined })
  if (isError) return <FaultNote error={error} again={() => void refetch()} />
  const late = [...data?.sources ?? []].filter(({ overdue }) => overdue > 0).sort((a, b) => b.overdue - a.overdue)
  if (late.length === 0) return null
  return (
    <section className="card late-sources" aria-labelledby="late-title">
      <h2 id="late-title">{say('catalogue.late-title')} <span className="count">{late.length}</span></h2>
      <ul className="plain-list">
        {late.slice(0, MOST).map(({ id, sender, form, expected, overdue, latest }) => expected && (
          <li key={id}>
            <Sentence text={say('catalogue.late-line', { form: form ? worded(say, 'form', form) : latest.title ?? '', period: periodText(expected.period, language), day: expected.day, n: overdue })} parts={{ sender: <Link to="/documents/$document" params={{ document: latest.document }}>{sender ?? say('catalogue.unnamed')}</Link> }} />
          </li>
        ))}
      </ul>
      <p className="actions">{states.filter((one) => late.some(({ state }) => state === one)).map((one) => <Link key={one} to="/catalogue" search={{ state: one }}>{say(`timeliness.${one}`)} <span className="count">{late.filter(({ state }) => state === one).length}</span></Link>)}</p>
    </section>
  )
}
