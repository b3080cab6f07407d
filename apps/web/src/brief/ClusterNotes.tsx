import type { Unit } from '@chanye/model'
import type { ReactNode } from 'react'
import type { ClusterRow } from '../api/shapes.ts'
import { aboutText } from '../format/amount.ts'
import { percentText } from '../format/percent.ts'
import { useLanguage, useSay } from '../frame/use-frame.ts'
import { EvidenceLink } from '../parts/EvidenceLink.tsx'
import { Listed } from '../parts/Sentence.tsx'
import { worded } from '../text/say.ts'

/** What else is known of a cluster: its suppliers on average, links to fill, what the link to its lead rests on, the growth its goal demands. */
export function ClusterNotes({ cluster }: { readonly cluster: ClusterRow }) {
  const say = useSay()
  const language = useLanguage()
  const { name, averages, gaps, linkDoubts, requiredGrowth } = cluster
  if (averages.length + gaps.length + linkDoubts.length + requiredGrowth.length === 0) return null
  return (
    <div className="cluster-notes">
      <h3>{name}</h3>
      <dl className="pairs">
        {averages.map(({ label, n, value, unit }) => <Pair key={label} name={say('clusters.average')}>{say('clusters.average-text', { label, n, value: aboutText(value, unit as Unit, language) })}</Pair>)}
        {gaps.length > 0 && (
          <Pair name={say('clusters.gaps')}>
            <Listed between={say('list.semicolon')} parts={gaps.map(({ links, open, status, evidence }) => (
              <EvidenceLink key={links.join()} id={evidence[0]?.evidence}>
                {say(open ? 'clusters.gaps-open' : 'clusters.gaps-text', { links: links.join(say('list.comma')), status: worded(say, 'gap', status) })}
              </EvidenceLink>
            ))} />
          </Pair>
        )}
        {linkDoubts.map((doubt) => <Pair key={doubt.en} name={say('clusters.doubt')}><span className="lacks">{doubt[language]}</span></Pair>)}
      </dl>
      {requiredGrowth.length > 0 && <Growth cluster={cluster} />}
    </div>
  )
}

function Pair({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return <div><dt>{name}</dt><dd>{children}</dd></div>
}

function Growth({ cluster: { requiredGrowth, missing } }: { readonly cluster: ClusterRow }) {
  const say = useSay()
  const years = [...new Set(requiredGrowth.map(({ year }) => year))]
  const readings = [...new Set(requiredGrowth.map(({ reading }) => reading))]
  const rate = (year: number, reading: string) => requiredGrowth.find((one) => one.year === year && one.reading === reading)?.rate
  return (
    <details>
      <summary>{say(missing.includes('year') ? 'clusters.growth' : 'clusters.growth-dated')}</summary>
      <div className="table-frame" tabIndex={0} role="region" aria-label={say('clusters.growth-dated')}>
        <table className="plain-table">
          <thead><tr><th scope="col">{say('clusters.growth-year')}</th>{years.map((year) => <th key={year} scope="col" className="number">{year}</th>)}</tr></thead>
          <tbody>
            {readings.map((reading) => (
              <tr key={reading}><th scope="row">{say(`reading.${reading}`)}</th>{years.map((year) => <td key={year} className="number">{percentText(rate(year, reading))}</td>)}</tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
