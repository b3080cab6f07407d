import { type CumulativeLevel, type MonthSpan, steps } from './parts/steps.ts'

export interface SinglePeriod extends MonthSpan {
  /** What came in these months, in the unit of the levels; below zero where a level fell. */
  readonly value: number
}

/**
 * 累计转当期: what came in each stretch between two published cumulative levels of a year.
 *
 * A level less the one before it. A month without a level makes a stretch of several months, never a month made up: January and February stay one where only February is published.
 *
 * @param published - in any order, of any years
 * @returns oldest first; nothing after the last level of a year
 * @throws RangeError for a value that is no finite number, a month that is none, or one given twice
 * @example singlePeriods([{ year: 2024, month: 2, value: 30 }, { year: 2024, month: 3, value: 50 }]) // => [{ year: 2024, from: 1, to: 2, value: 30 }, { year: 2024, from: 3, to: 3, value: 20 }]
 */
export function singlePeriods(published: readonly CumulativeLevel[]): readonly SinglePeriod[] {
  return steps(published).map(({ span, before, level }) => ({ ...span, value: level.value - (before?.value ?? 0) }))
}
