import type { GrowthParts } from '../api/shapes.ts'
import { useLanguage, useSay } from '../frame/use-frame.ts'

const PARTS = ['national', 'mix', 'competitive'] as const
const ROW = 22
const WIDTH = 620
const NAMES = 190

/** The change of each industry as bars of its parts, those that add to the right of the line and those that take away to the left; a dot marks the sum. */
export function GrowthBars({ industries, text }: { readonly industries: GrowthParts['industries']; readonly text: (value: number) => string }) {
  const say = useSay()
  const language = useLanguage()
  const reach = industries.map((one) => ({ up: PARTS.reduce((sum, part) => sum + Math.max(0, one[part]), 0), down: PARTS.reduce((sum, part) => sum + Math.min(0, one[part]), 0) }))
  const [most, least] = [Math.max(...reach.map(({ up }) => up)), Math.min(...reach.map(({ down }) => down))]
  const x = (value: number) => NAMES + ((value - least) / (most - least || 1)) * (WIDTH - NAMES - 8)
  return (
    <figure className="growth-bars">
      <svg viewBox={`0 0 ${WIDTH} ${industries.length * ROW + 8}`} role="img" aria-label={say('structure.chart-growth')}>
        {industries.map((one, row) => (
          <g key={one.code} transform={`translate(0 ${row * ROW + 4})`}>
            <text x={NAMES - 8} y={ROW / 2} textAnchor="end" dominantBaseline="central">{shortName(language === 'zh' ? one.name : one.en)}</text>
            {stacked(one).map(({ part, from, to }) => <rect key={part} className={`part-${part}`} x={x(Math.min(from, to))} y={3} width={Math.abs(x(to) - x(from))} height={ROW - 7}><title>{`${say(`structure.${part}`)} ${text(one[part])}`}</title></rect>)}
            <circle className="sum" cx={x(one.change)} cy={ROW / 2 - 0.5} r={3}><title>{`${say('structure.change')} ${text(one.change)}`}</title></circle>
          </g>
        ))}
        <line className="axis" x1={x(0)} x2={x(0)} y1={0} y2={industries.length * ROW + 8} />
      </svg>
      <figcaption>
        {PARTS.map((part) => <span key={part}><i className={`key part-${part}`} />{say(`structure.${part}`)}</span>)}
        <span><i className="key key-dot" />{say('structure.change')}</span>
      </figcaption>
    </figure>
  )
}

/** Parts laid end to end, those above zero to one side and those below to the other. */
function stacked(one: GrowthParts['industries'][number]) {
  let [up, down] = [0, 0]
  return PARTS.map((part) => {
    const value = one[part]
    const from = value >= 0 ? up : down
    if (value >= 0) up += value
    else down += value
    return { part, from, to: from + value }
  })
}

/** Letters that fit beside a bar: Latin ones are half as wide. */
const LONGEST = { han: 14, latin: 26 } as const

function shortName(name: string): string {
  const letters = [...name]
  const most = LONGEST[/[a-z]/iu.test(name) ? 'latin' : 'han']
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : name
}
