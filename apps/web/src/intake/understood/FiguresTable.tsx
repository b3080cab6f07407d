import type { UnderstoodSheet } from '../../api/shapes.ts'
import { periodText } from '../../format/when.ts'
import { useLanguage, useSay } from '../../frame/use-frame.ts'

/** Figures of a sheet that is no ledger, enough to judge how it was understood. */
export function FiguresTable({ sheet: { figures: { total, first } } }: { readonly sheet: UnderstoodSheet }) {
  const say = useSay()
  const language = useLanguage()
  if (total === 0) return null
  return (
    <section>
      <h4>{say('figures.title')} <span className="count">{total}</span></h4>
      <div className="table-frame figures-frame" tabIndex={0} role="region" aria-label={say('figures.title')}>
        <table className="plain-table">
          <thead><tr><th scope="col">{say('findings.cell')}</th><th scope="col">{say('column.what')}</th><th scope="col">{say('column.period')}</th><th scope="col" className="number">{say('findings.value')}</th><th scope="col">{say('understood.unit')}</th></tr></thead>
          <tbody>{first.map(({ cell, labels, period, value, unit }) => <tr key={cell}><td className="short tabular">{cell}</td><td>{labels.join(say('list.dot'))}</td><td className="short">{periodText(period, language)}</td><td className="number">{value}</td><td className="short">{unit ?? say('understood.no-unit')}</td></tr>)}</tbody>
        </table>
      </div>
      {total > first.length && <p className="faint">{say('preview.more', { n: total - first.length })}</p>}
    </section>
  )
}
