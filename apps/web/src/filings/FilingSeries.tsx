import type { FirmSeries } from '../api/shapes.ts'
import { useAnswer } from '../api/use-answer.ts'
import { monthsBetween, periodText } from '../format/when.ts'
import { useLanguage, useRemember, useRemembered, useSay } from '../frame/use-frame.ts'
import { Answered } from '../parts/Answered.tsx'
import { Exports } from '../parts/Exports.tsx'
import { Choice } from '../parts/Choice.tsx'
import { Sentence } from '../parts/Sentence.tsx'
import { SeriesTable } from './SeriesTable.tsx'

const NEWEST_FIRST = '-month'

/** What a firm filed month by month, for the months, indicator and sender the address asks for. */
export function FilingSeries({ firm }: { readonly firm: string }) {
  const say = useSay()
  const { from, to, indicator, sender } = useRemembered()
  const asked = { id: firm, from, to, indicator, sender }
  const answer = useAnswer('firm-series', asked, { keep: true })
  return (
    <section aria-labelledby="series-title" className="filings">
      <div className="filings-head">
        <h2 id="series-title">{say('series.title')}</h2>
        {answer.data && answer.data.first !== null && <Choices of={answer.data} />}
        {answer.data && answer.data.first !== null && <Exports table="firm-series" asked={asked} />}
      </div>
      <Answered of={answer} lines={8}>{(found) => <All found={found} />}</Answered>
    </section>
  )
}

function All({ found }: { readonly found: FirmSeries }) {
  const say = useSay()
  const { sort } = useRemembered()
  if (found.first === null) return <p className="empty card">{say('series.none')}</p>
  if (found.series.length === 0) return <p className="empty card">{say('series.none-chosen')}</p>
  return (
    <>
      <p className="faint"><Sentence text={say('series.legend')} parts={{ mark: <span key="mark" className="revised-word">{say('series.revised')}</span> }} /></p>
      <div className="series-list">{found.series.map((series) => <SeriesTable key={`${series.indicator} ${series.unit}`} series={series} newestFirst={sort === NEWEST_FIRST} />)}</div>
    </>
  )
}

function Choices({ of: { indicators, senders, first, last } }: { readonly of: FirmSeries }) {
  const say = useSay()
  const language = useLanguage()
  const remember = useRemember()
  const { from, to, indicator, sender, sort } = useRemembered()
  const months = monthsBetween(first ?? '', last ?? '')
  const word = (month: string) => periodText(month, language)
  return (
    <div className="filters" role="search" aria-label={say('filter.title')}>
      <Choice label={say('series.indicator')} all={say('series.indicator-all')} value={indicator} options={indicators} onChoose={(next) => remember({ indicator: next })} />
      <Choice label={say('series.sender')} all={say('series.sender-all')} value={sender} options={senders} onChoose={(next) => remember({ sender: next })} />
      <Choice label={say('series.from')} all={say('series.from')} value={from} options={months.filter((month) => to === undefined || month <= to)} word={word} onChoose={(next) => remember({ from: next })} />
      <Choice label={say('series.to')} all={say('series.to')} value={to} options={months.filter((month) => from === undefined || month >= from)} word={word} onChoose={(next) => remember({ to: next })} />
      <button type="button" className="button" onClick={() => remember({ sort: sort === NEWEST_FIRST ? undefined : NEWEST_FIRST })}>{say(sort === NEWEST_FIRST ? 'series.oldest-first' : 'series.newest-first')}</button>
      {[from, to, indicator, sender].some((one) => one !== undefined) && <button type="button" className="button" onClick={() => remember({ from: undefined, to: undefined, indicator: undefined, sender: undefined })}>{say('filter.clear')}</button>}
    </div>
  )
}
