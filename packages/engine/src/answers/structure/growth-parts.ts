import { shiftShare } from '@chanye/analysis'
import { isRefusal, type Refusal } from '@chanye/model'
import { z } from 'zod'
import type { IndustryCell } from './industry-cells.ts'
import { industryTable, type IndustryTable } from './industry-table.ts'

const parts = { change: z.number(), national: z.number(), mix: z.number(), competitive: z.number() }
/** What made the place grow between two years, in the unit of the measure: by industry, and of the whole; `growth` and its parts as fractions of where it began. */
export const growthShape = z.object({ from: z.string(), to: z.string(), places: z.number(), start: z.number(), total: z.object(parts), industries: z.array(z.object({ code: z.string(), name: z.string(), en: z.string(), before: z.number(), after: z.number(), ...parts, evidence: z.object({ before: z.string().nullable(), after: z.string().nullable() }) })) })

/** Shift-share of the place against itself and its peers together, over industries known in both years. */
export function growthParts({ of, start, table, row }: { readonly of: readonly IndustryCell[]; readonly start: string | null; readonly table: IndustryTable; readonly row: number }): z.infer<typeof growthShape> | Refusal {
  if (start === null) return { refused: 'one-year', need: 'the same table of an earlier year', facts: { known: 1, needed: 2 } }
  const place = table.places[row]!
  const codes = new Set(table.places.map(({ code }) => code))
  const before = industryTable(of.filter((cell) => cell.period === start && codes.has(cell.place.code)), place)
  const to = table.cellAt(row, 0).period
  if (!before) return { refused: 'no-peers', need: `the table of ${start} of another place beside it`, facts: { period: start } }
  const both = table.industries.filter(({ code }) => before.industries.some((one) => one.code === code))
  const shared = table.places.filter(({ code }) => before.places.some((one) => one.code === code))
  const matrix = (from: IndustryTable) => ({ rows: shared.length, columns: both.length, values: Float64Array.from(shared.flatMap(({ code }) => both.map((industry) => from.cellAt(from.places.findIndex((one) => one.code === code), from.industries.findIndex((one) => one.code === industry.code)).value))) })
  const [first, last] = [matrix(before), matrix(table)]
  const shift = shiftShare(first, last)
  if (isRefusal(shift)) return shift
  const own = shared.findIndex(({ code }) => code === place.code)
  const at = (column: number) => own * both.length + column
  const industries = both.map(({ code, name, en }, column) => ({ code, name, en, before: first.values[at(column)]!, after: last.values[at(column)]!, change: shift.change.values[at(column)]!, national: shift.national.values[at(column)]!, mix: shift.mix.values[at(column)]!, competitive: shift.competitive.values[at(column)]!, evidence: { before: evidenceOf(before, place.code, code), after: evidenceOf(table, place.code, code) } }))
  const { change, national, mix, competitive } = shift.regions
  return { from: start, to, places: shared.length, start: industries.reduce((sum, one) => sum + one.before, 0), total: { change: change[own]!, national: national[own]!, mix: mix[own]!, competitive: competitive[own]! }, industries: industries.sort((a, b) => Math.abs(b.change) - Math.abs(a.change)) }
}

/** The cell that says a size. */
function evidenceOf({ places, industries, cellAt }: IndustryTable, place: string, industry: string): string | null {
  return cellAt(places.findIndex(({ code }) => code === place), industries.findIndex(({ code }) => code === industry)).record.evidence[0]?.id ?? null
}
