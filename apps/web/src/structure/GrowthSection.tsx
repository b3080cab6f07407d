import { isRefusal, refusalText } from '@chanye/model'
import { useState } from 'react'
import type { GrowthParts, Structure } from '../api/shapes.ts'
import { GrowthBars } from '../charts/GrowthBars.tsx'
import { computedScale, share } from '../format/computed.ts'
import { useLanguage, useSay } from '../frame/use-frame.ts'
import { EvidenceLink } from '../parts/EvidenceLink.tsx'
import { MethodLink } from './MethodLink.tsx'

/** So many industries are drawn; the table holds all. */
const DRAWN = 14

/** What made the place grow: bars of the parts of each industry's change, and the numbers under them. */
export function GrowthSection({ structure: { growth, unit } }: { readonly structure: Structure }) {
  const say = useSay()
  const language = useLanguage()
  if (isRefusal(growth)) return <section className="card"><h2>{say('structure.growth')}</h2><p className="refusal">{say('structure.growth-refused', { why: refusalText(growth, language) })}</p></section>
  const { text, unit: sign } = computedScale(unit, language)
  const { total, start, from, to, places } = growth
  return (
    <section className="card">
      <h2>{say('structure.growth')} <MethodLink method="shift-share" /></h2>
      <p className="faint">{say('structure.growth-note', { from, to, n: places })}</p>
      <p><strong>{say('structure.growth-total', { change: `${text(total.change)} ${sign}`, rate: share(total.change / start) })}</strong></p>
      <div className="structure-pair">
        <GrowthBars industries={growth.industries.slice(0, DRAWN)} text={text} />
        <GrowthTable growth={growth} text={text} sign={sign} />
      </div>
    </section>
  )
}

const PARTS = ['change', 'national', 'mix', 'competitive'] as const

function GrowthTable({ growth: { industries, total, from, to, start }, text, sign }: { readonly growth: GrowthParts; readonly text: (value: number) => string; readonly sign: string }) {
  const say = useSay()
  const language = useLanguage()
  const [all, setAll] = useState(false)
  const shown = all ? industries : industries.slice(0, DRAWN)
  return (
    <div className="table-frame">
      <p className="faint">{say('structure.unit', { unit: sign })}</p>
      <table className="plain-table">
        <thead><tr><th scope="col">{say('structure.industry')}</th><th scope="col" className="number">{say('structure.start', { year: from })}</th><th scope="col" className="number">{say('structure.start', { year: to })}</th>{PARTS.map((part) => <th key={part} scope="col" className="number">{say(`structure.${part}`)}</th>)}</tr></thead>
        <tbody>
          {shown.map((one) => <tr key={one.code}><th scope="row">{language === 'zh' ? one.name : one.en}</th><td className="number"><EvidenceLink id={one.evidence.before ?? undefined}>{text(one.before)}</EvidenceLink></td><td className="number"><EvidenceLink id={one.evidence.after ?? undefined}>{text(one.after)}</EvidenceLink></td>{PARTS.map((part) => <td key={part} className="number">{text(one[part])}</td>)}</tr>)}
        </tbody>
        <tfoot><tr><th scope="row">{say('structure.total')}</th><td className="number">{text(start)}</td><td className="number">{text(start + total.change)}</td>{PARTS.map((part) => <td key={part} className="number">{text(total[part])}</td>)}</tr></tfoot>
      </table>
      {industries.length > DRAWN && <p><button type="button" className="plain" onClick={() => setAll(!all)}>{all ? say('structure.show-less', { n: DRAWN }) : say('structure.show-all', { n: industries.length })}</button></p>}
    </div>
  )
}
