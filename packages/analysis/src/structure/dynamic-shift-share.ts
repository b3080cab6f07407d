import { isRefusal, type Refusal } from '@chanye/model'
import type { Matrix } from '../numeric/matrix.ts'
import type { Empty } from '../numeric/shares.ts'
import { type RegionalShift, type ShiftShare, shiftShare } from './shift-share.ts'

/** Shift-share of each interval, and their sum by region. */
export interface DynamicShiftShare { readonly intervals: readonly ShiftShare[]; readonly regions: RegionalShift }

/**
 * Shift-share over several years, each held against the structure it began with.
 *
 * The classic form for each interval, summed: a structure that changes on the way no longer tilts the parts as it does between first
 * and last year alone. Barff and Knight 1988.
 *
 * @param tables - amounts of each year, oldest first, regions in rows and industries in columns
 * @returns parts by interval, and their sum; a refusal for fewer than two tables, or one that sums to zero before the last
 * @throws RangeError for tables of different shapes, or an amount that is negative or no finite number
 * @example dynamicShiftShare([matrixOf([[10], [10]]), matrixOf([[12], [10]]), matrixOf([[12], [12]])]).regions.change // => Float64Array.of(2, 2)
 */
export function dynamicShiftShare(tables: readonly Matrix[]): DynamicShiftShare | Empty | Refusal<'too-few'> {
  if (tables.length < 2) return { refused: 'too-few', need: `tables of two years; there are ${tables.length}`, facts: { known: tables.length, needed: 2 } }
  const intervals: ShiftShare[] = []
  for (const [year, after] of tables.entries()) {
    if (year === 0) continue
    const parts = shiftShare(tables[year - 1]!, after)
    if (isRefusal(parts)) return parts
    intervals.push(parts)
  }
  const sum = (part: keyof RegionalShift) => intervals.map(({ regions }) => regions[part]).reduce((one, other) => one.map((value, region) => value + other[region]!))
  return { intervals, regions: { change: sum('change'), national: sum('national'), mix: sum('mix'), competitive: sum('competitive') } }
}
