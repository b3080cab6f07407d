import { entropy, hachman, herfindahl, hoover, krugman, locationQuotient, normalisedHerfindahl, relativeGini, standardQuotient, symmetricQuotient, totals } from '@chanye/analysis'
import { isRefusal, type Refusal } from '@chanye/model'
import { z } from 'zod'
import type { Picture } from '../picture.ts'
import { figure } from '../shapes.ts'
import type { IndustryTable } from './industry-table.ts'

/** One industry of the place: its size with its evidence, its share here and among all, and what that makes. */
export const specialisationShape = z.object({
  code: z.string(), name: z.string(), en: z.string(), figure, share: z.number(), shareOfAll: z.number(), locationQuotient: z.number(), symmetric: z.number(), standard: z.number().nullable(),
  /** The place's part of all its peers have of the industry, itself with them; null where none has any. */
  part: z.number().nullable(), rank: z.number(),
})
export const indicesShape = z.object({ method: z.string(), value: z.number().nullable(), rank: z.number().nullable(), of: z.number() })

/** The industries of one place, largest first. */
export function specialisations(table: IndustryTable, row: number, picture: Picture): z.infer<typeof specialisationShape>[] {
  const { industries, matrix: { columns, rows, values }, cellAt } = table
  const quotients = locationQuotient(table.matrix)
  const [symmetric, standard] = [symmetricQuotient(quotients), standardQuotient(quotients)]
  const sums = totals(table.matrix)
  return industries.map(({ code, name, en }, column) => {
    const at = row * columns + column
    const all = Array.from({ length: rows }, (_, place) => values[place * columns + column]!)
    const sum = sums.columns[column]!
    return {
      code, name, en, figure: picture.figure([cellAt(row, column).record]), share: values[at]! / sums.rows[row]!, shareOfAll: sum / sums.whole, locationQuotient: quotients.values[at]!, symmetric: symmetric.values[at]!,
      standard: isRefusal(standard) ? null : standard.values[at]!, part: sum > 0 ? values[at]! / sum : null, rank: 1 + all.filter((value) => value > values[at]!).length,
    }
  }).sort((a, b) => b.share - a.share)
}

type Index = (own: Float64Array, all: Float64Array) => number | Refusal
const INDICES: readonly (readonly [method: string, Index])[] = [['herfindahl', (own) => herfindahl(own)], ['normalised-herfindahl', (own) => normalisedHerfindahl(own)], ['gini', relativeGini], ['krugman', krugman], ['hoover', hoover], ['hachman', hachman], ['entropy', (own) => entropy(own)]]

/** How specialised the place is, by each index, and its rank among its peers, 1 the highest. */
export function indicesOf({ matrix }: IndustryTable, row: number): z.infer<typeof indicesShape>[] {
  const { rows, columns, values } = matrix
  const all = totals(matrix).columns
  return INDICES.map(([method, of]) => {
    const each = Array.from({ length: rows }, (_, place) => { const value = of(values.subarray(place * columns, (place + 1) * columns), all); return isRefusal(value) ? null : value })
    const own = each[row] ?? null
    return { method, value: own, rank: own === null ? null : 1 + each.filter((value) => value !== null && value > own).length, of: each.filter((value) => value !== null).length }
  })
}
