import { type CumulativeLevel, type MonthSpan, steps } from './parts/steps.ts'

export interface CumulativeGrowth extends CumulativeLevel {
  /** Against the same months of the year before, as published: 0.077 for 7.7 %. */
  readonly growth: number
}

/** A growth that follows from rounded ones, as fractions: at the figures as printed, and the least and most they allow. */
export interface GrowthRange { readonly growth: number; readonly low: number; readonly high: number }

export interface SingleGrowth extends MonthSpan {
  /** What came in these months. */
  readonly value: number
  /** Null where the year before may have had nothing, or less, in these months. */
  readonly range: GrowthRange | null
}

/**
 * 当期增速: growth of each stretch between two published cumulative levels, against the same months of the year before.
 *
 * The year before is what level and growth imply, C / (1 + g); a stretch grew by ΔC / ΔC⁰ − 1. Rounding moves each g by half a step either way,
 * so ΔC⁰ lies between its values at opposite ends: a month late in the year is known to about one point only.
 *
 * @param published - in any order; a month without growth is left out by the caller and makes the stretch longer
 * @param step - to which growth is rounded: 0.001 for one digit after the point in percent
 * @returns oldest first
 * @throws RangeError for a value or growth that is no finite number, a step below zero, a month that is none, or one given twice
 * @example singleGrowth([{ year: 2024, month: 2, value: 210, growth: 0.05 }])[0].range.growth // => 0.050
 */
export function singleGrowth(published: readonly CumulativeGrowth[], step = 0.001): readonly SingleGrowth[] {
  if (!(step >= 0 && Number.isFinite(step))) throw new RangeError(`step must be zero or above: ${step}`)
  const odd = published.find(({ growth }) => !Number.isFinite(growth))
  if (odd) throw new RangeError(`growth must be finite: ${odd.growth} in ${odd.year}-${odd.month}`)
  return steps(published).map(({ span, before, level }) => ({ ...span, value: level.value - (before?.value ?? 0), range: range(before, level, step / 2) }))
}

function range(before: CumulativeGrowth | undefined, level: CumulativeGrowth, half: number): GrowthRange | null {
  const hasBase = (one: CumulativeGrowth | undefined) => !one || (one.value >= 0 && 1 + one.growth - half > 0)
  if (!hasBase(before) || !hasBase(level)) return null
  const earlier = (up: number) => base(level, up) - base(before, -up)
  const least = earlier(half)
  if (!(least > 0)) return null
  const change = level.value - (before?.value ?? 0)
  const [growth, one, other] = [change / earlier(0) - 1, change / least - 1, change / earlier(-half) - 1]
  return { growth, low: Math.min(one, other), high: Math.max(one, other) }
}

/** The level of the year before that a level implies, its growth moved by so much. */
function base(level: CumulativeGrowth | undefined, moved: number): number {
  return level ? level.value / (1 + level.growth + moved) : 0
}
