import { scaled } from '@chanye/model'
import type { MonthSeries } from '../api/shapes.ts'
import { columnScale, grouped } from '../format/amount.ts'
import { periodText } from '../format/when.ts'
import { useLanguage, useSay } from '../frame/use-frame.ts'

const WIDTH = 280
const HEIGHT = 76
const EDGE = 6

/** How a firm's figure went month by month: a line that breaks where nothing was reported, and an open dot where another sender says otherwise. */
export function MonthLine({ series: { indicator, unit, parts, months } }: { readonly series: MonthSeries }) {
  const say = useSay()
  const language = useLanguage()
  const drawn = parts.find((part) => part === 'month' || part === 'soFar') ?? parts[0]
  const { power, unit: sign } = columnScale(unit, language)
  const told = months.map(({ points }) => points.find(({ part }) => part === drawn)?.sayings.map(({ value }) => Number(value)) ?? [])
  const all = told.flat()
  if (drawn === undefined || all.length < 2) return null
  const [low, high] = [Math.min(...all), Math.max(...all)]
  const x = (i: number) => EDGE + (months.length < 2 ? 0 : (i * (WIDTH - 2 * EDGE)) / (months.length - 1))
  const y = (value: number) => HEIGHT - EDGE - (high === low ? 0.5 : (value - low) / (high - low)) * (HEIGHT - 2 * EDGE)
  const dots = told.flatMap((values, i) => values.slice(0, 1).map((value) => ({ x: x(i), y: y(value), month: months[i]!.month })))
  const others = told.flatMap((values, i) => [...new Set(values.slice(1))].filter((value) => value !== values[0]).map((value) => ({ x: x(i), y: y(value), month: months[i]!.month })))
  const label = say('series.chart', { indicator, from: periodText(months[0]!.month, language), to: periodText(months.at(-1)!.month, language), missing: told.filter((values) => values.length === 0).length })
  const printed = (value: number) => grouped(scaled(String(value), -power))
  return (
    <figure className="month-line">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
        {stretches(told.map((values) => values[0])).map((stretch) => <polyline key={stretch[0]![0]} className="line" points={stretch.map(([i, value]) => `${x(i)},${y(value)}`).join(' ')} />)}
        {dots.map((dot) => <circle key={dot.month} className="dot" cx={dot.x} cy={dot.y} r={2.4} />)}
        {others.map((dot) => <circle key={`${dot.month} ${dot.y}`} className="dot-other" cx={dot.x} cy={dot.y} r={3.4} />)}
      </svg>
      <figcaption className="faint">{say(`part.${drawn}`)} · {say('series.chart-unit', { low: printed(low), high: printed(high), unit: sign })}</figcaption>
    </figure>
  )
}

/** Runs of months that each have a value. */
function stretches(values: readonly (number | undefined)[]): [number, number][][] {
  const runs: [number, number][][] = []
  values.forEach((value, i) => {
    if (value === undefined) return
    if (i > 0 && values[i - 1] !== undefined) runs.at(-1)!.push([i, value])
    else runs.push([[i, value]])
  })
  return runs
}
