import type { Preview } from '../api/shapes.ts'
import { figureText } from '../format/amount.ts'
import { periodText } from '../format/when.ts'
import { useLanguage, useSay } from '../frame/use-frame.ts'

/** More rows than this are counted, not drawn. */
const MOST_ROWS = 200

/** Figures of a file that do not fit what is known of their series, each with the reason. */
export function HeldTable({ rows }: { readonly rows: Preview['held'] }) {
  const say = useSay()
  const language = useLanguage()
  return (
    <>
      <h3>{say('preview.held-title')} <span className="count">{rows.length}</span></h3>
      <div className="table-frame" tabIndex={0} role="region" aria-label={say('preview.held-title')}>
        <table className="plain-table">
          <thead><tr><th scope="col">{say('column.what')}</th><th scope="col">{say('column.subject')}</th><th scope="col">{say('column.period')}</th><th scope="col">{say('preview.where')}</th><th scope="col" className="number">{say('preview.in-file')}</th><th scope="col">{say('preview.why')}</th></tr></thead>
          <tbody>{rows.slice(0, MOST_ROWS).map(({ says, cell, sentence, doubts }, index) => says.shape === 'figure' && (
            <tr key={index}>
              <td>{says.indicator}</td>
              <td>{says.subject ?? ''}</td>
              <td className="short">{periodText(says.period, language)}</td>
              <td className="short" title={sentence}>{cell ?? sentence.slice(0, 24)}</td>
              <td className="number">{figureText(says, language)}</td>
              <td>{doubts.map((doubt) => doubt[language]).join(say('list.dot'))}</td>
            </tr>
          ))}</tbody>
        </table>
      </div>
      {rows.length > MOST_ROWS && <p className="faint">{say('preview.more', { n: rows.length - MOST_ROWS })}</p>}
    </>
  )
}
