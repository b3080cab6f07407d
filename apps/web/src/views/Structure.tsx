import { isRefusal, refusalText } from '@chanye/model'
import { useAnswer } from '../api/use-answer.ts'
import type { Structure as Known, StructureAnswer } from '../api/shapes.ts'
import { computedScale, fixed, share } from '../format/computed.ts'
import { placeName } from '../format/place-name.ts'
import { useLanguage, useRemember, useRemembered, useSay } from '../frame/use-frame.ts'
import { usePlace } from '../frame/use-place.ts'
import { Answered, Waiting } from '../parts/Answered.tsx'
import { EvidenceLink } from '../parts/EvidenceLink.tsx'
import { Exports } from '../parts/Exports.tsx'
import { GrowthSection } from '../structure/GrowthSection.tsx'
import { MethodLink } from '../structure/MethodLink.tsx'
import { NearSection } from '../structure/NearSection.tsx'
import { PullSection } from '../structure/PullSection.tsx'
import { SpecialisationTable } from '../structure/SpecialisationTable.tsx'
import { worded } from '../text/say.ts'

/** 区域结构: what a place is specialised in, what made it grow, which industries lie near and which pull which. */
export function Structure() {
  const { measure, period, before } = useRemembered()
  const { code, waiting } = usePlace()
  const answer = useAnswer('structure', { place: code, measure, period, before }, { keep: true, when: !waiting && code !== undefined })
  if (waiting) return <Waiting lines={8} />
  return <div className="structure"><Answered of={answer} lines={10}>{(found) => <Found found={found} />}</Answered>{code !== undefined && <PullSection place={code} />}</div>
}

function Found({ found }: { readonly found: StructureAnswer }) {
  const say = useSay()
  const language = useLanguage()
  const { structure, place } = found
  const name = placeName(place, language)
  if (isRefusal(structure)) {
    return <section className="card empty"><h1>{say('structure.none-title', { place: name })}</h1><p>{structure.refused === 'no-industries' ? say('structure.none') : refusalText(structure, language)}</p></section>
  }
  return (
    <>
      <section className="card">
        <h1>{say('structure.title', { place: name })}</h1>
        <div className="structure-head"><Choices found={found} structure={structure} /><Exports table="structure" asked={{ place: place.code, measure: structure.measure, period: structure.period, before: structure.before ?? undefined }} /></div>
        <Head structure={structure} />
        <h2>{say('structure.special')} <MethodLink method="location-quotient" /></h2>
        <p className="faint">{say('structure.special-note')}</p>
        <div className="structure-top">
          <SpecialisationTable structure={structure} />
          <Indices structure={structure} />
        </div>
      </section>
      <GrowthSection structure={structure} />
      <NearSection structure={structure} />
    </>
  )
}

function Choices({ found: { choices }, structure }: { readonly found: StructureAnswer; readonly structure: Known }) {
  const say = useSay()
  const language = useLanguage()
  const remember = useRemember()
  const periods = choices.find(({ measure }) => measure === structure.measure)?.periods ?? []
  const select = (label: string, value: string, options: readonly (readonly [string, string])[], onChoose: (next: string) => void) => (
    <label className="facet"><span>{label}</span> <select value={value} onChange={({ target }) => onChoose(target.value)}>{options.map(([option, word]) => <option key={option} value={option}>{word}</option>)}</select></label>
  )
  const years = (all: readonly string[]) => all.map((year) => [year, say('period.year', { year })] as const)
  const earlier = periods.filter((year) => year < structure.period)
  return (
    <p className="structure-choices">
      {select(say('structure.measure'), structure.measure, choices.map(({ measure, en }) => [measure, language === 'zh' ? measure : en]), (measure) => remember({ measure, period: undefined, before: undefined }))}
      {select(say('structure.period'), structure.period, years(periods), (period) => remember({ period, before: undefined }))}
      {structure.before !== null && select(say('structure.before'), structure.before, years(earlier), (before) => remember({ before }))}
    </p>
  )
}

function Head({ structure: { measure, en, unit, period, total, share: own, peers, left, evidence } }: { readonly structure: Known }) {
  const say = useSay()
  const language = useLanguage()
  const { text, unit: sign } = computedScale(unit, language)
  const names = (all: readonly { name: string; en: string | null }[]) => all.map((one) => (language === 'zh' ? one.name : one.en ?? one.name)).join(say('list.comma'))
  return (
    <>
      <p>{say('structure.head', { period, measure: language === 'zh' ? measure : en, total: `${text(total)} ${sign}`, share: share(own), n: peers.length })} <EvidenceLink id={evidence[0]?.document}>{say('structure.source')}</EvidenceLink></p>
      {left.places.length > 0 && <p className="lacks">{say('structure.left-places', { names: names(left.places) })}</p>}
      {left.industries.length > 0 && <p className="lacks">{say('structure.left-industries', { names: names(left.industries) })}</p>}
    </>
  )
}

const PAGES: Readonly<Record<string, string>> = { 'normalised-herfindahl': 'herfindahl' }

function Indices({ structure: { indices } }: { readonly structure: Known }) {
  const say = useSay()
  return (
    <div>
      <h3>{say('structure.indices')}</h3>
      <table className="plain-table">
        <thead><tr><th scope="col">{say('structure.index')}</th><th scope="col" className="number">{say('structure.index-value')}</th><th scope="col" className="number">{say('structure.rank')}</th></tr></thead>
        <tbody>{indices.map(({ method, value, rank, of }) => <tr key={method}><th scope="row"><MethodLink method={PAGES[method] ?? method}>{worded(say, 'index', method)}</MethodLink></th><td className="number">{value === null ? '–' : fixed(value, 3)}</td><td className="number">{rank === null ? '–' : say('structure.rank-of', { rank, of })}</td></tr>)}</tbody>
      </table>
    </div>
  )
}
