import type { Refusal } from '@chanye/model'
import { mean } from '../numeric/spread.ts'
import { type CumulativeLevel, type Step, steps } from './parts/steps.ts'

export interface SeasonalShare {
  /** The months the share is of; several where some year has no level in between. */
  readonly from: number
  readonly to: number
  /** Mean fraction of the year that came in these months. */
  readonly share: number
  /** Mean fraction of the year that had come by the end of them; 1 in December. */
  readonly toDate: number
}

/**
 * 季节占比: what part of a year usually comes in each month, and by the end of it.
 *
 * The mean over the years before of month / year and of year to date / year: every year counts the same, however large. Only months with a level in each of these years are told apart.
 *
 * @param published - cumulative levels, in any order
 * @param year - the year asked for; it and later ones are not looked at
 * @param years - how many years before it are taken
 * @returns January to December; a refusal where a year among these has no December, or came to nothing or less
 * @throws RangeError for a value that is no finite number, a month that is none or given twice, or a number of years that is not whole and above zero
 * @example seasonalShare([{ year: 2023, month: 6, value: 40 }, { year: 2023, month: 12, value: 100 }], 2024, 1)[0] // => { from: 1, to: 6, share: 0.4, toDate: 0.4 }
 */
export function seasonalShare(published: readonly CumulativeLevel[], year: number, years = 3): readonly SeasonalShare[] | Refusal<'too-short' | 'no-base'> {
  if (!Number.isInteger(years) || years < 1) throw new RangeError(`years must be a whole number above zero: ${years}`)
  const before = steps(published.filter((level) => level.year < year && level.year >= year - years))
  const wholes = before.filter(({ level }) => level.month === 12)
  if (wholes.length < years) return { refused: 'too-short', need: `levels up to December of the ${years} years before ${year}; ${wholes.length} of these are whole`, facts: { years, year, whole: wholes.length } }
  const empty = wholes.find(({ level }) => level.value <= 0)?.level
  if (empty) return { refused: 'no-base', need: `years that came to more than zero; ${empty.year} came to ${empty.value}`, facts: { year: empty.year, value: empty.value } }
  return shares(before, new Map(wholes.map(({ level }) => [level.year, level.value])))
}

function shares(before: readonly Step<CumulativeLevel>[], wholes: ReadonlyMap<number, number>): readonly SeasonalShare[] {
  const partsTo = (month: number) => before.filter(({ level }) => level.month === month).map(({ level }) => level.value / wholes.get(level.year)!)
  const known = Array.from({ length: 12 }, (_, at) => ({ to: at + 1, parts: partsTo(at + 1) })).filter(({ parts }) => parts.length === wholes.size)
  const toDates = known.map(({ parts }) => mean(parts))
  return known.map(({ to }, at) => ({ from: (known[at - 1]?.to ?? 0) + 1, to, share: toDates[at]! - (toDates[at - 1] ?? 0), toDate: toDates[at]! }))
}
