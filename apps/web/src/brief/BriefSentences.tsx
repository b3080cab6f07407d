import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { PlaceBrief } from '../api/shapes.ts'
import { figureText } from '../format/amount.ts'
import { titleText } from '../format/title-text.ts'
import { dayText } from '../format/when.ts'
import { useLanguage, useSay } from '../frame/use-frame.ts'
import { EvidenceLink } from '../parts/EvidenceLink.tsx'
import { Listed, Sentence } from '../parts/Sentence.tsx'
import { worded, type TextKey } from '../text/say.ts'
import { ClusterSentence } from './ClusterSentence.tsx'
import { GoalPhrase } from './GoalPhrase.tsx'

/** The brief as sentences in the order a leader asks: goals, clusters, claims without names, doubts, what came in. */
export function BriefSentences({ brief }: { readonly brief: PlaceBrief }) {
  const say = useSay()
  if (brief.recent.length === 0) return <p className="empty">{say('home.empty')}</p>
  return (
    <dl className="sentences">
      <Line title="brief.goals-title"><Goals brief={brief} /></Line>
      {brief.clusters.filter(({ tier }) => tier).map((cluster, index) => <Line key={cluster.name} title="brief.clusters-title" again={index > 0}><ClusterSentence cluster={cluster} /></Line>)}
      <Line title="brief.claims-title"><Claims brief={brief} /></Line>
      <Line title="brief.doubts-title"><DoubtSentence brief={brief} /></Line>
      <Line title="brief.recent-title"><Recent brief={brief} /></Line>
    </dl>
  )
}

/** `again`: the title stood above the line before, so it is only said, not shown. */
function Line({ title, again = false, children }: { readonly title: TextKey; readonly again?: boolean; readonly children: ReactNode }) {
  return <div className={again ? 'sentence-line again' : 'sentence-line'}><dt><span className={again ? 'unseen' : ''}>{useSay()(title)}</span></dt><dd data-sentence={title}>{children}</dd></div>
}

function Goals({ brief: { goals, place } }: { readonly brief: PlaceBrief }) {
  const say = useSay()
  if (goals.length === 0) return <>{say('brief.no-goals')}</>
  const lacking = goals.filter((goal) => goal.missing.length > 0)
  const undated = goals.filter((goal) => goal.missing.includes('year'))
  const named = (lacking.length > 0 ? lacking : goals).slice(0, 3)
  return (
    <Sentence text={say(lacking.length > 0 ? 'brief.goals' : 'brief.goals-complete', { n: goals.length, lacking: lacking.length, undated: undated.length })} parts={{
      named: <Listed between={say('list.semicolon')} parts={named.map((goal, index) => <GoalPhrase key={index} goal={goal} place={place.name} />)} />,
    }} />
  )
}

function Claims({ brief: { claims } }: { readonly brief: PlaceBrief }) {
  const say = useSay()
  const short = claims.filter((claim) => claim.namedCount < claim.claimed)
  if (short.length === 0) return <>{say(claims.length === 0 ? 'brief.no-claims' : 'brief.claims-complete', { n: claims.length })}</>
  const shown = [...short].filter(({ tie }) => tie !== 'scheme').sort((a, b) => Number(b.namedCount > 0) - Number(a.namedCount > 0) || b.claimed - a.claimed).slice(0, 3)
  return (
    <Sentence text={say('brief.claims', { n: short.length })} parts={{
      named: <Listed between={say('list.semicolon')} parts={shown.map((claim) => (
        <EvidenceLink key={claim.statement} id={claim.evidence[0]?.evidence ?? claim.statement}>
          {say(claim.namedCount > 0 ? 'brief.claim' : 'brief.claim-none', { counted: claim.stage ? say('brief.counted', { counted: claim.counted, stage: worded(say, 'stage', claim.stage) }) : claim.counted, claimed: claim.claimed, named: claim.namedCount })}
        </EvidenceLink>
      ))} />,
    }} />
  )
}

function DoubtSentence({ brief: { doubtful, contradictions, aliasProposals, counts } }: { readonly brief: PlaceBrief }) {
  const say = useSay()
  const pair = aliasProposals.find((proposal) => proposal.state === 'open')
  const others = (counts['contradictions'] ?? 0) - contradictions.length
  if (doubtful.length + contradictions.length + others === 0 && !pair) return <>{say('brief.no-doubts')}</>
  return (
    <>
      <Contradictions of={contradictions} />
      {others > 0 && <Sentence text={say('brief.between-documents')} parts={{ all: <Link to="/contradictions">{say('brief.between-documents-all', { n: others })}</Link> }} />}
      <Doubtful of={doubtful} />
      {pair && <AliasSentence pair={pair} n={aliasProposals.length} />}
    </>
  )
}

function Contradictions({ of: rows }: { readonly of: PlaceBrief['contradictions'] }) {
  const say = useSay()
  const language = useLanguage()
  const [first] = rows
  if (!first) return null
  return (
    <Sentence text={say('brief.contradictions', { n: rows.length })} parts={{
      about: titleText(first, language),
      both: <Listed between={say('list.versus')} parts={first.values.slice(0, 2).map((figure) => <EvidenceLink key={figure.statement} id={figure.evidence[0]?.evidence ?? figure.statement}>{figureText(figure, language)}</EvidenceLink>)} />,
    }} />
  )
}

function Doubtful({ of: rows }: { readonly of: PlaceBrief['doubtful'] }) {
  const say = useSay()
  const [first] = rows
  if (!first) return null
  const [ref] = first.evidence
  return (
    <Sentence text={say('brief.doubts', { n: rows.length })} parts={{
      first: <EvidenceLink id={ref?.evidence ?? first.statement}>{[first.label, ref?.quote].filter(Boolean).join(' ')}</EvidenceLink>,
      all: <Link to="/statements" search={{ doubt: 'any' }}>{say('brief.doubts-all')}</Link>,
    }} />
  )
}

function AliasSentence({ pair: { a, b }, n }: { readonly pair: PlaceBrief['aliasProposals'][number]; readonly n: number }) {
  const say = useSay()
  const page = ({ id, name }: typeof a) => <Link to="/organisations/$organisation" params={{ organisation: id }}>{name}</Link>
  return <Sentence text={say('brief.alias', { n })} parts={{ a: page(a), b: page(b) }} />
}

function Recent({ brief: { recent } }: { readonly brief: PlaceBrief }) {
  const say = useSay()
  const [latest] = recent
  if (!latest) return null
  return (
    <Sentence text={say('brief.recent', { day: dayText(latest.recordedAt), drafts: latest.drafts })} parts={{
      title: <Link to="/documents/$document" params={{ document: latest.id }}>{latest.title ?? latest.name}</Link>,
      statements: <Link to="/statements" search={{ document: latest.id }}>{say('brief.recent-statements', { n: latest.statements })}</Link>,
    }} />
  )
}
