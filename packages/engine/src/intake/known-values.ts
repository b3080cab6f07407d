import { isPeriod, periodDays } from '@chanye/model'
import { z } from 'zod'
import type { Asking } from '../store/asking.ts'
import { documents } from '../store/documents.ts'
import type { ProjectedRow } from '../store/project-rows.ts'
import { observations, targets } from '../store/projections.ts'

/** What is known of a figure already: another value of the same measure, subject and period. */
export const knownValue = z.object({ value: z.string(), valueHigh: z.string().nullable(), vintage: z.string(), document: z.string(), evidence: z.string() }).meta({ id: 'KnownValue' })
export type KnownValue = z.infer<typeof knownValue>

/** What a figure measures, and how much: as much of an observation or a target as tells one from another. */
interface Measured { readonly sort: 'observation' | 'target'; readonly measure: string; readonly subject: string | null; readonly code: string | null; readonly kind: string; readonly unit: string; readonly basis: string | null; readonly period: string | null }
interface Amount { readonly value: string; readonly valueHigh: string | null }

/** What a row of the registry measures, where it is an observation or a target. */
export function measuredBy(projected: ProjectedRow): (Measured & Amount)[] {
  if (projected.table === 'observation') {
    const { measure, cut, code, kind, unit, basis, period, value, value_high: valueHigh } = projected.row
    return [{ sort: 'observation', measure, subject: cut, code, kind, unit, basis, period, value, valueHigh }]
  }
  if (projected.table !== 'target') return []
  const { indicator, subject, kind, unit, period, value, value_high: valueHigh } = projected.row
  return [{ sort: 'target', measure: indicator, subject, code: null, kind, unit, basis: null, period, value, valueHigh }]
}

/** What is known of a place's figures by what they measure, newest first; of one day what was taken in last. */
export async function knownValues(asking: Asking, place: string | null): Promise<Map<string, KnownValue[]>> {
  const dated = new Map((await documents(asking)).map(({ id, known_on: day }) => [id, day]))
  const observed = (await observations(asking, place ?? undefined)).reverse().map((one) => ({ ...one, sort: 'observation' as const, subject: one.cut }))
  const wanted = (await targets(asking, place ?? undefined)).reverse().map((one) => ({ ...one, sort: 'target' as const, measure: one.indicator, code: null, basis: null, period: one.due, vintage: dated.get(one.document) ?? '' }))
  const found = new Map<string, KnownValue[]>()
  for (const one of [...observed, ...wanted].filter((row) => row.place === place).sort((a, b) => b.vintage.localeCompare(a.vintage))) {
    const { value, valueHigh, vintage, document, evidence } = one
    found.set(keyOf(one), [...found.get(keyOf(one)) ?? [], { value, valueHigh, vintage, document, evidence }])
  }
  return found
}

/** Figures of one key measure the same thing at the same time. */
export function keyOf({ sort, measure, subject, code, kind, unit, basis, period }: Measured): string {
  return JSON.stringify([sort, measure, code ?? subject, kind, unit, basis, timeOf(period)])
}

/** @returns the days a period holds, so that one time has one key however it is spelled @example timeOf('2024-01/2024-06') === timeOf('2024-H1') // => true */
export function timeOf(period: string | null): string | null {
  if (period === null || !isPeriod(period)) return period
  const { first, last } = periodDays(period)
  return `${first}/${last}`
}
