import { isRefusal } from '@chanye/model'
import type { Figure, History } from '../api/shapes.ts'
import { useAnswer } from '../api/use-answer.ts'
import { figureText } from '../format/amount.ts'
import { dayText } from '../format/when.ts'
import { useLanguage, useSay } from '../frame/use-frame.ts'
import { EvidenceLink } from '../parts/EvidenceLink.tsx'
import { Sentence } from '../parts/Sentence.tsx'
import { worded } from '../text/say.ts'
import { OtherValues } from './OtherValues.tsx'

type Version = Extract<History['versions'], readonly unknown[]>[number]

/** Every value published of a figure, which of them is in use and by which rule; below, values of other periods or kinds that may be compared. */
export function Published({ statement, others }: { readonly statement: string; readonly others: readonly Figure[] }) {
  const { data } = useAnswer('history', { id: statement })
  const versions = data && !isRefusal(data.versions) ? data.versions : []
  if (versions.length < 2) return <OtherValues of={others} />
  const told = new Set(versions.flatMap(({ figure }) => figure.evidence.map((one) => one.statement)))
  return <><Versions versions={versions} choice={data!.choice} /><OtherValues of={others.filter((one) => !told.has(one.statement))} /></>
}

function Versions({ versions, choice }: { readonly versions: readonly Version[]; readonly choice: History['choice'] }) {
  const say = useSay()
  const language = useLanguage()
  const used = versions.find((one) => one.used)
  return (
    <section data-versions={versions.length}>
      <h3>{say('history.title')}</h3>
      {choice && <p>{used ? <Sentence text={say('history.note', { why: choice.why[language] })} parts={{ amount: <strong>{figureText(used.figure, language)}</strong> }} /> : say('history.none-used', { why: choice.why[language] })}</p>}
      <table className="plain-table">
        <thead><tr><th scope="col" className="number">{say('column.value')}</th><th scope="col">{say('history.publication')}</th><th scope="col">{say('history.known')}</th><th scope="col">{say('history.publisher')}</th><th scope="col" className="number">{say('history.sources')}</th></tr></thead>
        <tbody>{versions.map((one) => <VersionRow key={one.figure.statement} version={one} />)}</tbody>
      </table>
    </section>
  )
}

function VersionRow({ version: { figure, publication, known, publisher, grade, sources, used } }: { readonly version: Version }) {
  const say = useSay()
  const language = useLanguage()
  return (
    <tr aria-current={used || undefined}>
      <td className="number"><EvidenceLink id={figure.evidence[0]?.evidence}>{figureText(figure, language)}</EvidenceLink>{used && <> <span className="mark mark-accepted">{say('history.used')}</span></>}</td>
      <td>{worded(say, 'publication', publication)}</td><td className="tabular">{dayText(known)}</td>
      <td>{publisher ?? say('unknown')} <span className="faint">{worded(say, 'grade', grade)}</span></td><td className="number">{sources}</td>
    </tr>
  )
}
