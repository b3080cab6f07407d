import { isRefusal, refusalText } from '@chanye/model'
import { Link } from '@tanstack/react-router'
import type { ClusterReading, ClusterRow } from '../api/shapes.ts'
import { ClusterBars } from '../charts/ClusterBars.tsx'
import { amountText, figureText } from '../format/amount.ts'
import { useLanguage, useSay } from '../frame/use-frame.ts'
import { ChoiceMark } from '../parts/ChoiceMark.tsx'
import { EvidenceLink } from '../parts/EvidenceLink.tsx'
import { Listed } from '../parts/Sentence.tsx'
import { ClusterNotes } from './ClusterNotes.tsx'
import { missingText } from './GoalPhrase.tsx'

/** The cluster goals as bars, and the same numbers as a table beside them. */
export function ClusterSection({ clusters }: { readonly clusters: readonly ClusterRow[] }) {
  const say = useSay()
  if (clusters.length === 0) return null
  return (
    <section className="card clusters" aria-labelledby="clusters-title">
      <h2 id="clusters-title">{say('clusters.title')}</h2>
      <div className="clusters-pair">
        <ClusterBars clusters={clusters} />
        <div className="table-frame" tabIndex={0} role="region" aria-label={say('clusters.table')}>
          <table className="plain-table">
            <caption className="unseen">{say('clusters.table')}</caption>
            <thead><tr>
              <th scope="col">{say('clusters.name')}</th><th scope="col" className="number">{say('clusters.goal')}</th><th scope="col">{say('clusters.reading')}</th>
              <th scope="col" className="number">{say('clusters.known')}</th><th scope="col" className="number">{say('clusters.percent')}</th><th scope="col" className="number">{say('clusters.gap')}</th>
              <th scope="col">{say('clusters.missing')}</th><th scope="col">{say('clusters.leads')}</th>
            </tr></thead>
            <tbody>{clusters.map((cluster) => <ClusterRows key={cluster.name} cluster={cluster} />)}</tbody>
          </table>
        </div>
      </div>
      {clusters.map((cluster) => <ClusterNotes key={cluster.name} cluster={cluster} />)}
    </section>
  )
}

function ClusterRows({ cluster }: { readonly cluster: ClusterRow }) {
  const say = useSay()
  const language = useLanguage()
  const readings = isRefusal(cluster.readings) ? [] : cluster.readings
  const span = Math.max(readings.length, 1)
  const refused = isRefusal(cluster.readings) ? refusalText(cluster.readings, language) : say('clusters.nothing')
  return readings.length === 0
    ? <tr><Naming cluster={cluster} span={1} /><td colSpan={4} className="faint">{refused}</td><Lacking cluster={cluster} span={1} /></tr>
    : readings.map((reading, index) => (
        <tr key={reading.reading}>
          {index === 0 && <Naming cluster={cluster} span={span} />}
          <ReadingCells reading={reading} />
          {index === 0 && <Lacking cluster={cluster} span={span} />}
        </tr>
      ))
}

function Naming({ cluster: { name, tier }, span }: { readonly cluster: ClusterRow; readonly span: number }) {
  const say = useSay()
  const language = useLanguage()
  return (
    <>
      <th scope="row" rowSpan={span}>{name}</th>
      <td rowSpan={span} className="number">{tier ? <><EvidenceLink id={tier.evidence[0]?.evidence}>{figureText(tier, language)}</EvidenceLink> <ChoiceMark of={tier} /></> : <span className="faint">{say('clusters.no-goal')}</span>}</td>
    </>
  )
}

function ReadingCells({ reading }: { readonly reading: ClusterReading }) {
  const say = useSay()
  const language = useLanguage()
  const carried = reading.parts.at(-1)?.figure
  const unit = carried?.unit ?? 'CNY'
  return (
    <>
      <td>{say(`reading.${reading.reading}`)}</td>
      <td className="number"><EvidenceLink id={carried?.evidence[0]?.evidence}>{amountText(reading.total, unit, language)}</EvidenceLink>{carried && <> <ChoiceMark of={carried} /></>}</td>
      <td className="number">{reading.percentOfTier !== null && amountText(reading.percentOfTier, 'percent', language)}</td>
      <td className="number">{reading.gap !== null && amountText(reading.gap, unit, language)}</td>
    </>
  )
}

function Lacking({ cluster: { missing, leads }, span }: { readonly cluster: ClusterRow; readonly span: number }) {
  const say = useSay()
  return (
    <>
      <td rowSpan={span} className="lacks">{missingText(missing, say)}</td>
      <td rowSpan={span}>
        <Listed between={say('list.comma')} parts={leads.map((lead) => <Link key={lead.name} to="/organisations/$organisation" params={{ organisation: lead.name }}>{lead.name}</Link>)} />
      </td>
    </>
  )
}
