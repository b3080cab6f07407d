import type { Specialisation, Structure } from '../api/shapes.ts'
import { computedScale, fixed, share } from '../format/computed.ts'
import { useLanguage, useRemember, useRemembered, useSay } from '../frame/use-frame.ts'
import { EvidenceLink } from '../parts/EvidenceLink.tsx'
import { Grid, type Column } from '../parts/Grid.tsx'
import { sortedBy } from '../library/sorted-by.ts'

const KEYS: Readonly<Record<string, (row: Specialisation) => number | string>> = {
  code: ({ code }) => code, value: ({ share: own }) => own, 'share-all': ({ shareOfAll }) => shareOfAll, lq: ({ locationQuotient }) => locationQuotient, standard: ({ standard }) => standard ?? -Infinity, part: ({ part }) => part ?? -Infinity, rank: ({ rank }) => rank,
}

/** What the place is specialised in: each industry with its size, shares, quotient and rank, every size leading to its cell. */
export function SpecialisationTable({ structure: { specialisations, unit, peers } }: { readonly structure: Structure }) {
  const say = useSay()
  const language = useLanguage()
  const remember = useRemember()
  const { sort = '-value' } = useRemembered()
  const { text, unit: sign } = computedScale(unit, language)
  const most = Math.max(2, ...specialisations.map(({ locationQuotient }) => locationQuotient))
  const columns: readonly Column<Specialisation>[] = [
    { key: 'code', title: say('structure.code'), sort: 'code', cell: ({ code }) => <span className="tabular faint">{code}</span> },
    { key: 'industry', title: say('structure.industry'), cell: ({ name, en }) => (language === 'zh' ? name : en) },
    { key: 'value', title: `${say('structure.value')} (${sign})`, sort: 'value', align: 'right', cell: ({ figure }) => <EvidenceLink id={figure.evidence[0]?.evidence}>{text(Number(figure.value))}</EvidenceLink> },
    { key: 'share', title: say('structure.share'), sort: 'value', align: 'right', cell: ({ share: own }) => share(own) },
    { key: 'share-all', title: say('structure.share-all'), sort: 'share-all', align: 'right', cell: ({ shareOfAll }) => share(shareOfAll) },
    { key: 'lq', title: say('structure.lq'), sort: 'lq', align: 'right', cell: ({ locationQuotient }) => <Quotient value={locationQuotient} most={most} /> },
    { key: 'symmetric', title: say('structure.symmetric'), sort: 'lq', align: 'right', wide: true, cell: ({ symmetric }) => fixed(symmetric, 2) },
    { key: 'standard', title: say('structure.standard'), sort: 'standard', align: 'right', wide: true, cell: ({ standard }) => (standard === null ? '–' : fixed(standard, 2)) },
    { key: 'part', title: say('structure.part'), sort: 'part', align: 'right', cell: ({ part }) => (part === null ? '–' : share(part)) },
    { key: 'rank', title: say('structure.rank'), sort: 'rank', align: 'right', cell: ({ rank }) => say('structure.rank-of', { rank, of: peers.length }) },
  ]
  return <Grid caption={say('structure.special')} columns={columns} rows={sortedBy(specialisations, sort, KEYS, language)} id={({ code }) => code} sort={sort} onSort={(next) => remember({ sort: next })} />
}

/** A quotient with a bar from nothing to the largest, and a line at 1. */
function Quotient({ value, most }: { readonly value: number; readonly most: number }) {
  return (
    <span className="quotient">
      <span className="quotient-bar" aria-hidden="true"><i className={value >= 1 ? 'over' : ''} style={{ width: `${(value / most) * 100}%` }} /><b style={{ left: `${100 / most}%` }} /></span>
      <span className={value >= 1 ? 'strong' : ''}>{fixed(value, 2)}</span>
    </span>
  )
}
