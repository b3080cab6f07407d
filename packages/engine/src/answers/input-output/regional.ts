import { regionalMultipliers } from '@chanye/analysis'
import { isRefusal, type Refusal } from '@chanye/model'
import { z } from 'zod'
import type { IndustryCell } from '../structure/industry-cells.ts'
import type { NationalModel } from './national-model.ts'

/** How far δ is known: surveyed tables of other places put it there. */
export const DELTAS = [0.2, 0.3, 0.4] as const

/** What the place's multipliers rest on. */
export const regionalShape = z.object({
  measure: z.string(), en: z.string(), period: z.string(), deltas: z.array(z.number()), share: z.number(),
  /** Sectors whose size is known here; the others are taken to be as large as in the nation, measured by those known. */
  known: z.array(z.string()),
})

/** Multipliers of the place by sector, with the ends that δ's uncertainty gives. */
export interface RegionalRange { readonly basis: z.infer<typeof regionalShape>; readonly low: Float64Array; readonly middle: Float64Array; readonly high: Float64Array; readonly quotient: readonly (number | null)[] }

/** FLQ multipliers of a place whose industries are measured in money. */
export function regionalRange({ sectors, model }: NationalModel, cells: readonly IndustryCell[], unitYuan: number): RegionalRange | Refusal {
  const money = cells.filter(({ measure, industry }) => measure.unit === 'CNY' && industry.level === 'division')
  const newest = money.map(({ period }) => period).sort().at(-1)
  const [first] = money.filter(({ period }) => period === newest)
  if (!first) return { refused: 'no-industries', need: 'a table of the place’s output by division of industry in one year', facts: {} }
  const own = money.filter(({ period, measure }) => period === newest && measure.name === first.measure.name)
  const size = new Map(own.map(({ industry, value }) => [industry.code, value / unitYuan]))
  const known = sectors.map(({ divisions }) => divisions.length === 1 && size.has(divisions[0]!))
  const inDivision = sectors.map(({ divisions }) => sectors.filter((other) => other.divisions[0] === divisions[0]).reduce((sum, { output }) => sum + output, 0))
  const nationKnown = sectors.reduce((sum, { output }, at) => sum + (known[at] ? output : 0), 0)
  const share = own.reduce((sum, { value }) => sum + value / unitYuan, 0) / nationKnown
  const region = sectors.map(({ output, divisions }, at) => (known[at] ? (size.get(divisions[0]!)! * output) / inDivision[at]! : output * share))
  const larger = region.findIndex((amount, at) => amount > sectors[at]!.output)
  if (larger >= 0) return { refused: 'larger-than-nation', need: `output of the place below the nation’s; of ${sectors[larger]!.en} it is above`, facts: { sector: sectors[larger]!.name } }
  const found = regionalMultipliers(model.coefficients, { region, nation: sectors.map(({ output }) => output), method: 'flq', deltas: DELTAS })
  if (isRefusal(found)) return found
  return {
    basis: { measure: first.measure.name, en: first.measure.en, period: newest!, deltas: [...DELTAS], share, known: sectors.filter((_, at) => known[at]).map(({ code }) => code) },
    low: found.low, middle: found.middle, high: found.high, quotient: region.map((amount, at) => (known[at] ? amount / sectors[at]!.output / share : null)),
  }
}
