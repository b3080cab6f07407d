import { isRefusal } from '@chanye/model'
import type { ClusterRow } from '../api/shapes.ts'
import { amountText, figureText } from '../format/amount.ts'
import { periodText } from '../format/when.ts'
import { useLanguage, useSay } from '../frame/use-frame.ts'

/** A bullet bar for each cluster goal: what is known, in both readings, on a track as long as the goal; an unknown year is marked at its end. */
export function ClusterBars({ clusters }: { readonly clusters: readonly ClusterRow[] }) {
  const say = useSay()
  const shown = [...new Set(clusters.flatMap(({ tier, readings }) => (tier && !isRefusal(readings) ? readings.map(({ reading }) => reading) : [])))]
  return (
    <figure className="bars">
      <ul>{clusters.filter(({ tier }) => tier).map((cluster) => <Bar key={cluster.name} cluster={cluster} />)}</ul>
      <figcaption>
        {shown.map((reading) => <span key={reading}><i className={reading === 'added' ? 'key key-second' : 'key key-first'} />{say(`reading.${reading}`)}</span>)}
        <span><i className="key key-open" />{say('bars.no-year')}</span>
      </figcaption>
    </figure>
  )
}

function Bar({ cluster: { name, tier, readings, missing } }: { readonly cluster: ClusterRow }) {
  const say = useSay()
  const language = useLanguage()
  if (!tier) return null
  const known = isRefusal(readings) ? [] : readings.filter(({ percentOfTier }) => percentOfTier !== null)
  const undated = missing.includes('year') || tier.period === null
  const values = known.length === 0 ? say('clusters.nothing') : known.map(({ total, percentOfTier }) => say('bars.value', { total: amountText(total, tier.unit, language), percent: amountText(percentOfTier ?? '0', 'percent', language) })).join(say('list.or'))
  return (
    <li>
      <p className="bar-name"><strong>{name}</strong><span>{values}</span></p>
      <div className={undated ? 'bar-track undated' : 'bar-track'} role="img" aria-label={say('bars.label', { name, values, goal: figureText(tier, language) })}>
        {[...known].reverse().map(({ reading, percentOfTier }) => <span key={reading} className={`bar bar-${reading}`} style={{ width: `min(100%, ${percentOfTier}%)` }} />)}
      </div>
      <p className="bar-scale"><span>0</span><span>{say(undated ? 'bars.goal-undated' : 'bars.goal', { goal: figureText(tier, language), year: periodText(tier.period, language) })}</span></p>
    </li>
  )
}
