import type { Matrix } from '@chanye/analysis'
import { groupedBy, type Industry, type Place } from '@chanye/model'
import type { IndustryCell } from './industry-cells.ts'

/** The sizes of industries by place in one year, without holes: places in rows, industries in columns. */
export interface IndustryTable {
  readonly places: readonly Place[]
  readonly industries: readonly Industry[]
  readonly matrix: Matrix
  readonly cellAt: (place: number, industry: number) => IndustryCell
  /** What was left out, for missing is not zero. */
  readonly left: { readonly places: readonly Place[]; readonly industries: readonly Industry[] }
}

/** A place must have this share of the industries of the place asked about, to be held to it. */
const MOSTLY = 0.8

/**
 * A table of what is known everywhere: of the level of the classification the place has more of, without places that lack many of its industries and without industries that any other place lacks.
 *
 * @param of - the place asked about, which always stays
 * @returns undefined where fewer than two places or two industries are left
 */
export function industryTable(cells: readonly IndustryCell[], of: Place): IndustryTable | undefined {
  const own = cells.filter(({ place }) => place.code === of.code)
  const count = (level: Industry['level']) => own.filter(({ industry }) => industry.level === level).length
  const level = count('division') >= count('section') ? 'division' : 'section'
  const wanted = new Map(own.filter(({ industry }) => industry.level === level).map(({ industry }) => [industry.code, industry]))
  const byPlace = [...groupedBy(cells.filter(({ industry }) => wanted.has(industry.code)), ({ place }) => place.code).values()]
  const [kept, small] = [byPlace.filter((some) => some.length >= wanted.size * MOSTLY), byPlace.filter((some) => some.length < wanted.size * MOSTLY)]
  const industries = [...wanted.values()].filter(({ code }) => kept.every((some) => some.some(({ industry }) => industry.code === code))).sort((a, b) => (a.code < b.code ? -1 : 1))
  if (kept.length < 2 || industries.length < 2) return undefined
  const table = kept.map((some) => { const by = new Map(some.map((cell) => [cell.industry.code, cell])); return industries.map(({ code }) => by.get(code)!) })
  return {
    places: kept.map((some) => some[0]!.place), industries, cellAt: (place, industry) => table[place]![industry]!,
    matrix: { rows: table.length, columns: industries.length, values: Float64Array.from(table.flat(), ({ value }) => value) },
    left: { places: small.map((some) => some[0]!.place), industries: [...wanted.values()].filter((one) => !industries.includes(one)) },
  }
}
