import { type Period, periodDays } from '@chanye/model'

export interface PeriodValue {
  readonly period: Period
  /** Null where none is published. */
  readonly value: number | null
}

/**
 * 连续期数: for each period, for how many on end something has held, up to and with it.
 *
 * One more than the period before; zero where it does not hold. A period that is missing or without a value breaks the streak: what is not known did not hold.
 *
 * @param series - oldest first, whole months, quarters, half years or years
 * @param holds - of a value: `(rank) => rank === 1` for 连续领先, `(growth) => growth > 0` for 连续增长
 * @returns in the order given; the last is the streak that stands
 * @throws RangeError for a text that is no period, periods out of order or overlapping, or NaN
 * @example streak([{ period: '2024-Q1', value: 2 }, { period: '2024-Q2', value: 1 }, { period: '2024-Q3', value: 1 }], (rank) => rank === 1) // => [0, 1, 2]
 */
export function streak(series: readonly PeriodValue[], holds: (value: number) => boolean): number[] {
  let [length, ended] = [0, -Infinity]
  return series.map(({ period, value }) => {
    if (Number.isNaN(value)) throw new RangeError(`a value must be a number: NaN in ${period}`)
    const { first, last } = periodDays(period)
    const begins = monthNumber(first)
    if (begins <= ended) throw new RangeError(`periods must follow one another, oldest first: ${period}`)
    length = value !== null && holds(value) ? (begins === ended + 1 ? length : 0) + 1 : 0
    ended = monthNumber(last)
    return length
  })
}

const monthNumber = (day: string) => 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7))
