import { isRefusal, refusalText, type Unit } from '@chanye/model'
import type { ClusterReading, ClusterRow } from '../api/shapes.ts'
import { amountText, figureText } from '../format/amount.ts'
import { useLanguage, useSay } from '../frame/use-frame.ts'
import { EvidenceLink } from '../parts/EvidenceLink.tsx'
import { Sentence } from '../parts/Sentence.tsx'
import type { Language } from '../text/say.ts'
import { missingText } from './GoalPhrase.tsx'

/** Where one cluster stands against its goal: both readings where the text allows two, or why nothing can be said. */
export function ClusterSentence({ cluster }: { readonly cluster: ClusterRow }) {
  const say = useSay()
  const language = useLanguage()
  const { name, tier, readings } = cluster
  const lacks = missingText(cluster.missing, say)
  const goal = <EvidenceLink id={tier?.evidence[0]?.evidence}>{tier ? figureText(tier, language) : say('cluster.no-tier')}</EvidenceLink>
  const ending = lacks ? say('cluster.lacks', { lacks }) : ''
  if (isRefusal(readings)) return <Sentence text={say('cluster.refused', { name, why: refusalText(readings, language), ending })} parts={{ goal }} />
  const [first, second] = readings.filter(({ percentOfTier }) => percentOfTier !== null)
  if (!first) return <Sentence text={say('cluster.unknown', { name, ending })} parts={{ goal }} />
  return (
    <Sentence text={say(second ? 'cluster.two' : 'cluster.one', { name, ending, ...spoken('first', first, language), ...(second ? spoken('second', second, language) : {}) })} parts={{
      goal, first: <Reading reading={first} />, second: second && <Reading reading={second} />,
    }} />
  )
}

function Reading({ reading }: { readonly reading: ClusterReading }) {
  const language = useLanguage()
  const carried = reading.parts.at(-1)?.figure
  return <EvidenceLink id={carried?.evidence[0]?.evidence}>{amountText(reading.total, carried?.unit ?? 'CNY', language)}</EvidenceLink>
}

function spoken(which: string, reading: ClusterReading, language: Language): Record<string, string> {
  const unit = reading.parts[0]?.figure.unit ?? 'CNY'
  const said = (value: string | null, of: Unit) => (value === null ? '' : amountText(value, of, language))
  return { [`${which}Percent`]: said(reading.percentOfTier, 'percent'), [`${which}Gap`]: said(reading.gap, unit) }
}
