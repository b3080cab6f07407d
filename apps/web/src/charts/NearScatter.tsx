import type { NearIndustries } from '../api/shapes.ts'
import { fixed } from '../format/computed.ts'
import { useLanguage, useSay } from '../frame/use-frame.ts'

const [WIDTH, HEIGHT, LEFT, BOTTOM, EDGE] = [620, 340, 44, 34, 12]
const NAMED = 8
/** Names nearer than this, in the chart's units, would lie on each other. */
const LINE = 13

/** Industries by density across and complexity up: those the place lacks as open dots, those it has filled; the nearest of those it lacks are named. */
export function NearScatter({ industries }: { readonly industries: NearIndustries['industries'] }) {
  const say = useSay()
  const language = useLanguage()
  const [xs, ys] = [industries.map(({ density }) => density), industries.map(({ pci }) => pci)]
  const [x, y] = [scale(xs, LEFT, WIDTH - EDGE), scale(ys, HEIGHT - BOTTOM, EDGE)]
  const named = apart(industries.filter(({ present }) => !present).sort((a, b) => b.density - a.density || b.pci - a.pci), (one) => ({ x: x(one.density), y: y(one.pci) }))
  return (
    <figure className="near-scatter">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={say('structure.chart-near')}>
        <line className="axis" x1={LEFT} x2={WIDTH - EDGE} y1={HEIGHT - BOTTOM} y2={HEIGHT - BOTTOM} />
        <line className="axis" x1={LEFT} x2={LEFT} y1={EDGE} y2={HEIGHT - BOTTOM} />
        {ticks(xs).map((value) => <text key={`x${value}`} x={x(value)} y={HEIGHT - BOTTOM + 13} textAnchor="middle">{fixed(value, 2)}</text>)}
        {ticks(ys).map((value) => <text key={`y${value}`} x={LEFT - 6} y={y(value)} textAnchor="end" dominantBaseline="central">{fixed(value, 1)}</text>)}
        <text className="axis-name" x={WIDTH - EDGE} y={HEIGHT - 5} textAnchor="end">{say('structure.density')}</text>
        <text className="axis-name" x={LEFT + 6} y={EDGE + 2} dominantBaseline="hanging">{say('structure.pci')}</text>
        {industries.map(({ code, name, en, present, density, pci }) => (
          <g key={code}>
            <circle className={present ? 'has' : 'lacks'} cx={x(density)} cy={y(pci)} r={4}><title>{`${language === 'zh' ? name : en} ${say('structure.density')} ${fixed(density, 2)} ${say('structure.pci')} ${fixed(pci, 2)}`}</title></circle>
            {named.has(code) && <text x={x(density) + (x(density) > WIDTH * 0.7 ? -7 : 7)} y={y(pci)} textAnchor={x(density) > WIDTH * 0.7 ? 'end' : 'start'} dominantBaseline="central">{language === 'zh' ? name : en}</text>}
          </g>
        ))}
      </svg>
      <figcaption><span><i className="key key-has" />{say('structure.present')}</span><span><i className="key key-lacks" />{say('structure.absent')}</span></figcaption>
    </figure>
  )
}

function scale(values: readonly number[], from: number, to: number): (value: number) => number {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const room = (most - least || 1) * 0.06
  return (value) => from + ((value - least + room) / (most - least + 2 * room || 1)) * (to - from)
}

/** Some round values between the ends. */
function ticks(values: readonly number[]): number[] {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const step = [0.02, 0.05, 0.1, 0.2, 0.5, 1, 2].find((one) => (most - least) / one <= 6) ?? 5
  return Array.from({ length: Math.floor(most / step) - Math.ceil(least / step) + 1 }, (_, i) => (Math.ceil(least / step) + i) * step)
}

/** The first of some industries whose names do not lie on each other. */
function apart<One extends { readonly code: string }>(industries: readonly One[], at: (one: One) => { readonly x: number; readonly y: number }): ReadonlySet<string> {
  const taken: { x: number; y: number }[] = []
  const named = new Set<string>()
  for (const one of industries) {
    const spot = at(one)
    if (named.size >= NAMED || taken.some(({ x, y }) => Math.abs(y - spot.y) < LINE && Math.abs(x - spot.x) < WIDTH / 3)) continue
    taken.push(spot)
    named.add(one.code)
  }
  return named
}
