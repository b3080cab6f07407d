import type { Figure } from '../api/shapes.ts'
import { figureText } from '../format/amount.ts'
import { dayText, periodText } from '../format/when.ts'
import { useLanguage, useSay } from '../frame/use-frame.ts'
import { EvidenceLink } from '../parts/EvidenceLink.tsx'
import { ReviewMark, StatusMark } from '../parts/Marks.tsx'

/** The same measure with another value or of another day, so that no choice is silent. */
export function OtherValues({ of: figures }: { readonly of: readonly Figure[] }) {
  const say = useSay()
  const language = useLanguage()
  if (figures.length === 0) return null
  return (
    <section>
      <h3>{say('evidence.other-values')}</h3>
      <table className="plain-table">
        <thead><tr><th scope="col" className="number">{say('column.value')}</th><th scope="col">{say('column.period')}</th><th scope="col">{say('column.status')}</th><th scope="col">{say('evidence.vintage')}</th><th scope="col">{say('column.review')}</th></tr></thead>
        <tbody>
          {figures.map((figure) => (
            <tr key={figure.statement}>
              <td className="number"><EvidenceLink id={figure.evidence[0]?.evidence ?? figure.statement}>{figureText(figure, language)}</EvidenceLink></td>
              <td>{periodText(figure.period, language)}</td><td><StatusMark status={figure.status} /></td><td className="tabular">{dayText(figure.vintage)}</td><td><ReviewMark review={figure.review} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
