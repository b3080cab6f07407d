import { isRefusal, refusalText } from '@chanye/model'
import type { NearIndustries, Structure } from '../api/shapes.ts'
import { NearScatter } from '../charts/NearScatter.tsx'
import { fixed } from '../format/computed.ts'
import { useLanguage, useRemember, useRemembered, useSay } from '../frame/use-frame.ts'
import { Grid, type Column } from '../parts/Grid.tsx'
import { MethodLink } from './MethodLink.tsx'
import { sortedBy } from '../library/sorted-by.ts'

type Near = NearIndustries['industries'][number]
/** Eigenvalues nearer than this leave the order of complexity open. */
const SETTLED = 0.05
const KEYS: Readonly<Record<string, (row: Near) => number | string>> = { code: ({ code }) => code, density: ({ density }) => density, pci: ({ pci }) => pci, gain: ({ gain }) => gain, state: ({ present }) => Number(present) }

/** Industries near to what the place has, against how complex they are. */
export function NearSection({ structure: { near } }: { readonly structure: Structure }) {
  const say = useSay()
  const language = useLanguage()
  const remember = useRemember()
  const { near: sort = '-density', nearall: all } = useRemembered()
  if (isRefusal(near)) return <section className="card"><h2>{say('structure.near')}</h2><p className="refusal">{say('structure.near-refused', { why: refusalText(near, language) })}</p></section>
  const columns: readonly Column<Near>[] = [
    { key: 'code', title: say('structure.code'), sort: 'code', cell: ({ code }) => <span className="tabular faint">{code}</span> },
    { key: 'industry', title: say('structure.industry'), cell: ({ name, en }) => (language === 'zh' ? name : en) },
    { key: 'state', title: say('structure.state'), sort: 'state', cell: ({ present }) => say(present ? 'structure.present' : 'structure.absent') },
    { key: 'density', title: say('structure.density'), sort: 'density', align: 'right', cell: ({ density }) => fixed(density, 3) },
    { key: 'pci', title: say('structure.pci'), sort: 'pci', align: 'right', cell: ({ pci }) => fixed(pci, 2) },
    { key: 'gain', title: say('structure.gain'), sort: 'gain', align: 'right', cell: ({ gain, present }) => (present ? '–' : fixed(gain, 2)) },
  ]
  return (
    <section className="card">
      <h2>{say('structure.near')} <MethodLink method="density">{say('structure.density')}</MethodLink> <MethodLink method="complexity">{say('structure.pci')}</MethodLink> <MethodLink method="complexity-outlook">{say('structure.gain')}</MethodLink></h2>
      <p className="faint">{say('structure.near-note', { n: near.of })}</p>
      <p>{say('structure.eci', { eci: fixed(near.eci, 2), rank: near.rank, of: near.of })}{near.gap < SETTLED && <> <span className="mark mark-draft">{say('structure.unsettled', { gap: fixed(near.gap, 3) })}</span></>}</p>
      <div className="structure-pair">
        <NearScatter industries={near.industries} />
        <div>
          <p><label className="faint"><input type="checkbox" checked={all !== undefined} onChange={() => remember({ nearall: all ? undefined : '1' })} /> {say('structure.also-present')}</label></p>
          <Grid caption={say('structure.near')} columns={columns} rows={sortedBy(near.industries.filter(({ present }) => all || !present), sort, KEYS, language)} id={({ code }) => code} sort={sort} onSort={(next) => remember({ near: next })} />
        </div>
      </div>
    </section>
  )
}
