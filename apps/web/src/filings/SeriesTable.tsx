import { scaled } from '@chanye/model'
import type { MonthPoint, MonthSeries } from '../api/shapes.ts'
import { MonthLine } from '../charts/MonthLine.tsx'
import { columnScale, grouped } from '../format/amount.ts'
import { dayText, periodText } from '../format/when.ts'
import { useLanguage, useSay } from '../frame/use-frame.ts'
import { EvidenceLink } from '../parts/EvidenceLink.tsx'
import { ReviewMark } from '../parts/Marks.tsx'
import { Sentence } from '../parts/Sentence.tsx'

type Part = MonthSeries['parts'][number]
type Print = (value: string) => string
type Told = MonthPoint['sayings'][number]['earlier'][number]
const GROWTH: readonly Part[] = ['monthGrowth', 'growth']

/** One indicator of a firm: a row a month with what was filed, what was filed before, and who says otherwise. */
export function SeriesTable({ series, newestFirst }: { readonly series: MonthSeries; readonly newestFirst: boolean }) {
  const say = useSay()
  const language = useLanguage()
  const { indicator, unit, parts, months } = series
  const { power, unit: sign } = columnScale(unit, language)
  const print: Record<'level' | 'growth', Print> = { level: (value) => grouped(scaled(value, -power)), growth: grouped }
  const title = `${indicator}${sign ? say('series.in-unit', { unit: sign }) : ''}`
  const rows = newestFirst ? [...months].reverse() : months
  return (
    <section className="card series" aria-label={title}>
      <header><h3>{title}</h3><MonthLine series={series} /></header>
      <div className="table-frame" tabIndex={0} role="region" aria-label={title}>
        <table className="plain-table series-table">
          <thead><tr><th scope="col">{say('series.month')}</th>{parts.map((part) => <th key={part} scope="col" className="number">{say(`part.${part}`)}{GROWTH.includes(part) ? say('series.in-unit', { unit: '%' }) : ''}</th>)}</tr></thead>
          <tbody>
            {rows.map(({ month, state, points }) => (
              <tr key={month} data-month={month} className={state}>
                <th scope="row" className="tabular">{periodText(month, language)}</th>
                {state === 'reported'
                  ? parts.map((part) => <td key={part} className="number"><Point point={points.find((one) => one.part === part)} print={print[GROWTH.includes(part) ? 'growth' : 'level']} /></td>)
                  : <td colSpan={parts.length} className="number faint" title={say(`series.${state}-hint`)}>{say(`series.${state}`)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

/** What was filed in one cell of the table; where senders differ each of them under its name. */
function Point({ point, print }: { readonly point: MonthPoint | undefined; readonly print: Print }) {
  const say = useSay()
  if (!point) return <span className="faint" title={say('series.blank-hint')}>{say('series.blank')}</span>
  const shown = point.conflict ? point.sayings : point.sayings.slice(0, 1)
  return (
    <>
      {shown.map((saying) => (
        <div key={saying.statement} className={point.conflict ? 'saying differs' : 'saying'}>
          <Value of={saying} print={print} />
          {saying.earlier.length > 0 && <Earlier of={saying.earlier} print={print} />}
          {point.conflict && <span className="said-by faint" title={say('series.conflict')}>{saying.sender ?? saying.documentTitle ?? say('series.unnamed-sender')}</span>}
        </div>
      ))}
    </>
  )
}

/** A value as it is bounded, or both ends of a range, with what a person should know before relying on it: not yet reviewed, or in doubt. */
function Value({ of: { value, valueHigh, bound, review, doubts, evidence, statement }, print }: { readonly of: Told; readonly print: Print }) {
  const say = useSay()
  return (
    <>
      <EvidenceLink id={evidence ?? statement}>{valueHigh !== null ? say('bound.range', { low: print(value), high: print(valueHigh) }) : bound === 'exact' ? print(value) : say(`bound.${bound}`, { amount: print(value) })}</EvidenceLink>
      {review !== 'accepted' && <> <ReviewMark review={review} /></>}
      {doubts > 0 && <> <span className="doubt-mark" title={say('series.doubts', { n: doubts })}>{say('column.doubt')}</span></>}
    </>
  )
}

function Earlier({ of, print }: { readonly of: readonly Told[]; readonly print: Print }) {
  const say = useSay()
  return (
    <details className="earlier">
      <summary>{say('series.revised')}</summary>
      <ul>{of.map((one) => <li key={one.statement}><Sentence text={say('series.earlier', { day: dayText(one.vintage) })} parts={{ value: <Value of={one} print={print} /> }} /></li>)}</ul>
    </details>
  )
}
