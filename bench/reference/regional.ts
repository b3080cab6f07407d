import { dynamicShiftShare, ellisonGlaeser, entropy, estebanMarquillas, gerfin, gini, hachman, herfindahl, hoover, krugman, locationalGini, locationQuotient, logQuotient, type Matrix, maurelSedillot, meanLogDeviation, normalisedGini, normalisedHerfindahl, presence, type RegionalShift, relatedness, relatednessDensity, relativeGini, relativeTheil, shiftShare, symmetricQuotient } from '@chanye/analysis'
import { groupedBy, isRefusal, type Refusal } from '@chanye/model'
import type { CaseFolder, CaseKind, OurTable, Value } from './case.ts'
import { columnOf, named, type NamedTable, namedTable, rowOf } from './table.ts'

type Rows = Record<string, Value>[]

const close = { relative: 1e-8, absolute: 1e-14 }
/** A shift is a difference of amounts thousands of times as large, so rounding is measured against these. */
const sums = { relative: 1e-8, absolute: 1e-7 }

/** `employment.csv` by region, industry and year: structure of the last year, growth from the first to the last and year by year. */
export const regional: CaseKind = {
  name: 'regional',
  is: (folder) => folder.has('employment.csv'),
  *ours(folder) {
    const years = yearly(folder)
    const { year, table } = years.at(-1)!
    yield quotients(year, table)
    yield specialisation(year, table)
    yield concentration(year, table)
    yield* related(table)
    if (years.length > 1) yield* growth(years)
  },
}

/** `plants.csv` by region, industry and firm: agglomeration of each industry against all plants together. */
export const agglomeration: CaseKind = {
  name: 'agglomeration',
  is: (folder) => folder.has('plants.csv'),
  *ours(folder) {
    const plants = folder.table('plants.csv')
    const regions = named(plants, 'region')
    const sizes = (of: typeof plants) => of.map((plant) => Number(plant.emp_firm))
    const reference = regions.map((region) => sizes(plants.filter((plant) => plant.region === region)).reduce((sum, size) => sum + size, 0))
    const rows = [...groupedBy(plants, (plant) => plant.industry!)].map(([industry, own]) => {
      const placed = { sizes: sizes(own), regions: own.map((plant) => regions.indexOf(plant.region!)) }
      const [ellison, maurel] = [ellisonGlaeser(placed, reference), maurelSedillot(placed, reference)]
      if (isRefusal(ellison) || isRefusal(maurel)) return { industry, K: own.length }
      const { gamma, raw, plants: h, z } = ellison
      return { industry, K: own.length, H: h, G_raw: raw, gamma_EG: gamma, MS_G: maurel.raw, gamma_MS: maurel.gamma, REAT_gamma: gamma, REAT_G: raw, REAT_z: z }
    })
    yield { expected: 'expected_eg.csv', key: ['industry'], columns: ['K', 'H', 'G_raw', 'gamma_EG', 'MS_G', 'gamma_MS', 'REAT_gamma', 'REAT_G', 'REAT_z'], rows, tolerance: { relative: 1e-10 } }
  },
}

interface Year { readonly year: string; readonly table: NamedTable }

function yearly(folder: CaseFolder): Year[] {
  const long = folder.table('employment.csv')
  const [rows, columns] = [named(long, 'region'), named(long, 'industry')]
  return [...groupedBy(long, (row) => row.year!)].sort(([a], [b]) => Number(a) - Number(b)).map(([year, own]) => ({ year, table: namedTable(own, { row: 'region', column: 'industry', value: 'emp', rows, columns }) }))
}

function quotients(year: string, { rows: regions, columns: industries, matrix }: NamedTable): OurTable {
  const plain = locationQuotient(matrix)
  const [symmetric, log] = [symmetricQuotient(plain), logQuotient(plain)]
  const [inRegion, ofIndustry] = [regions.map((_, row) => total(rowOf(matrix, row))), industries.map((_, column) => total(columnOf(matrix, column)))]
  const rows = regions.flatMap((region, row) => industries.map((industry, column) => {
    const at = row * industries.length + column
    return { region, industry, year, lq: plain.values[at]!, slq_symmetric: symmetric.values[at]!, lq_log: log.values[at]!, share_in_region: matrix.values[at]! / inRegion[row]!, share_of_industry: matrix.values[at]! / ofIndustry[column]! }
  }))
  return { expected: 'expected_lq.csv', key: ['region', 'industry', 'year'], columns: ['lq', 'slq_symmetric', 'lq_log', 'share_in_region', 'share_of_industry'], rows, tolerance: close }
}

function specialisation(year: string, { rows: regions, columns: industries, matrix }: NamedTable): OurTable {
  const nation = industries.map((_, column) => total(columnOf(matrix, column)))
  const diversity = specialised(matrix, 'rows')
  const rows = regions.map((region, row) => {
    const own = rowOf(matrix, row)
    const distance = number(krugman(own, nation))
    return {
      region, year, hhi: number(herfindahl(own)), hhi_norm: number(normalisedHerfindahl(own)), gini: number(gini(own)), gini_norm: number(normalisedGini(own)),
      theil: number(meanLogDeviation(own)), shannon_entropy_bits: number(entropy(own)), gini_spec: number(relativeGini(own, nation)), krugman_spec: distance,
      hoover_spec: number(hoover(own, nation)), hachman: number(hachman(own, nation)), diversity_rca: diversity[row]!, krugman_check: distance,
    }
  })
  return { expected: 'expected_specialisation.csv', key: ['region', 'year'], columns: Object.keys(rows[0]!).slice(2), rows, tolerance: close, tolerances: { shannon_entropy_bits: { absolute: 0.0005 + 1e-12 } } }
}

function concentration(year: string, { rows: regions, columns: industries, matrix }: NamedTable): OurTable {
  const everything = regions.map((_, row) => total(rowOf(matrix, row)))
  const ubiquity = specialised(matrix, 'columns')
  const whole = total(everything)
  const rows = industries.map((industry, column) => {
    const own = columnOf(matrix, column)
    const raw = own.reduce((sum, amount, row) => sum + (amount / total(own) - everything[row]! / whole) ** 2, 0)
    return {
      industry, year, gini_conc: number(relativeGini(own, everything)), krugman_conc: number(krugman(own, everything)), hoover: number(hoover(own, everything)),
      theil_conc: number(relativeTheil(own, everything)), hhi_geo: number(herfindahl(own)), eg_raw_G: raw, ubiquity_rca: ubiquity[column]!, locational_gini_EconGeo: number(locationalGini(own, everything)),
    }
  })
  return { expected: 'expected_concentration.csv', key: ['industry', 'year'], columns: Object.keys(rows[0]!).slice(2), rows, tolerance: close }
}

function* related({ rows: regions, columns: industries, matrix }: NamedTable): Iterable<OurTable> {
  const present = presence(locationQuotient(matrix))
  const near = relatedness(present)
  const held = relatednessDensity(present, near)
  const wide = (key: string, names: readonly string[], value: (row: number, column: number) => number): Rows => names.map((name, row) => ({ [key]: name, ...Object.fromEntries(industries.map((industry, column) => [industry, value(row, column)])) }))
  const [place, product] = [new Map(present.places.map((one, at) => [one, at])), new Map(present.products.map((one, at) => [one, at]))]
  const cell = ({ columns, values }: Matrix, row: number | undefined, column: number | undefined) => (row === undefined || column === undefined ? 0 : values[row * columns + column]!)
  yield { expected: 'expected_relatedness_EconGeo.csv', key: ['industry'], columns: industries, rows: wide('industry', industries, (row, column) => cell(near, product.get(row), product.get(column))), tolerance: close }
  yield { expected: 'expected_relatedness_density_EconGeo.csv', key: ['region'], columns: industries, rows: wide('region', regions, (row, column) => 100 * cell(held, place.get(row), product.get(column))), tolerance: { absolute: 0.005 + 1e-9 } }
}

const PARTS = [['Growth (t1-t)', 'change'], ['National share', 'national'], ['Industrial mix', 'mix'], ['Regional share', 'competitive']] as const

function* growth(years: readonly Year[]): Iterable<OurTable> {
  const [first, last] = [years[0]!, years.at(-1)!]
  const { rows: regions, columns: industries, matrix: before } = first.table
  const after = last.table.matrix
  const [classic, esteban, dynamic] = [said(shiftShare(before, after)), said(estebanMarquillas(before, after)), said(dynamicShiftShare(years.map(({ table }) => table.matrix)))]
  const factors = gerfin(before, after)

  const span = { y1: first.year, y2: last.year }
  const component = (method: string, name: string, values: Float64Array): Rows => regions.map((region, row) => ({ region, method, ...span, component: name, value: values[row]! }))
  const rows = [
    ...PARTS.flatMap(([name, part]) => component('Dunn', name, classic.regions[part])), ...component('Dunn', 'Net total shift', netShift(classic.regions)),
    ...PARTS.flatMap(([name, part]) => component('Esteban', name, esteban.regions[part])), ...component('Esteban', 'Allocation effect', esteban.regions.allocation),
    ...(isRefusal(factors) ? [] : [['Industrial mix', factors.structure], ['Regional share', factors.location], ['Net total shift', factors.net]] as const).flatMap(([name, values]) => component('Gerfin', name, values)),
  ]
  yield { expected: 'expected_shiftshare_REAT.csv', key: ['region', 'method', 'y1', 'y2', 'component'], columns: ['value'], rows, tolerance: sums }

  const intervals: [string, RegionalShift][] = [...dynamic.intervals.map((parts, at): [string, RegionalShift] => [`${years[at]!.year}-${years[at + 1]!.year}`, parts.regions]), ['sum', dynamic.regions]]
  const byInterval = intervals.flatMap(([interval, parts]) => [...PARTS.map(([name, part]) => [name, parts[part]] as const), ['Net total shift', netShift(parts)] as const].flatMap(([name, values]) => regions.map((region, row) => ({ region, component: name, interval, value: values[row]! }))))
  yield { expected: 'expected_shiftshare_dynamic_REAT.csv', key: ['region', 'component', 'interval'], columns: ['value'], rows: byInterval, tolerance: sums }

  const byIndustry = regions.flatMap((region, row) => industries.map((industry, column) => {
    const at = row * industries.length + column
    return {
      region, industry, emp1: before.values[at]!, emp2: after.values[at]!, national: classic.national.values[at]!, mix: classic.mix.values[at]!, competitive: classic.competitive.values[at]!,
      em_homothetic: esteban.homothetic.values[at]!, em_competitive: esteban.competitive.values[at]!, em_allocation: esteban.allocation.values[at]!,
    }
  }))
  yield { expected: 'expected_shiftshare_industry.csv', key: ['region', 'industry'], columns: Object.keys(byIndustry[0]!).slice(2), rows: byIndustry, tolerance: sums }
}

const netShift = ({ mix, competitive }: RegionalShift) => mix.map((value, region) => value + competitive[region]!)
const total = (values: ArrayLike<number>) => Array.from(values).reduce((sum, value) => sum + value, 0)

/** How often each row or column is specialised, those never so included. */
function specialised(matrix: Matrix, side: 'rows' | 'columns'): Float64Array {
  const present = presence(locationQuotient(matrix))
  const [kept, counts] = side === 'rows' ? [present.places, present.diversity] : [present.products, present.ubiquity]
  const all = new Float64Array(matrix[side])
  for (const [at, one] of kept.entries()) all[one] = counts[at]!
  return all
}

/** A refused number is written as R has it: boundless where an amount is zero, else absent. */
function number(value: number | Refusal): number | null {
  if (!isRefusal(value)) return value
  return value.refused === 'zero-amount' ? Infinity : null
}

function said<T extends object>(value: T | Refusal): T {
  if (isRefusal(value)) throw new Error(value.need)
  return value
}
