import { groupedBy, isRefusal, type Refusal, refusalText } from '@chanye/model'
import type { InTable } from './in-table.ts'
import type { Cell, InColumn, InShape, MethodOption, OnRows, OutTable, Said } from './method.ts'

/** A series as it runs: oldest first, a value for every period, null where there is none. */
export interface TimeSeries {
  readonly name: string
  readonly periods: readonly string[]
  readonly values: readonly (number | null)[]
  /** Values a year: 12 for months, 4 for quarters, 2 for half years, 1 for years and plain numbers. */
  readonly cycle: number
  /** The names of the periods after the last. */
  after(steps: number): readonly string[]
}

export const VALUE: InColumn = { name: 'value', kind: 'number', says: { zh: '值，每列同一单位；空白为缺失', en: 'value, one unit throughout; blank where missing' } }
export const SERIES: InColumn = { name: 'series', kind: 'word', optional: true, says: { zh: '序列名称；一表可含多个序列', en: 'name of the series; a table may hold several' } }
export const TIME: InColumn = { name: 'period', kind: 'word', says: { zh: '时期：2024、2024-H1、2024-Q3、2024-09，或序号', en: 'period: 2024, 2024-H1, 2024-Q3, 2024-09, or a running number' } }
export const LONG_SERIES: InShape = { name: 'series', says: { zh: '每个时期一行，当期值', en: 'a row for each period, single-period values' }, columns: [SERIES, TIME, VALUE] }
export const CYCLE: MethodOption = { name: 'period', otherwise: '', least: 1, says: { zh: '一个季节有几个值；不写则按时期：月 12、季 4、年 1', en: 'values to a season; by the periods where not given: 12 for months, 4 for quarters, 1 for years' } }

/** Rows of a table by the series they are of; one without a name where there is no such column. */
export function rowsBySeries(table: InTable): ReadonlyMap<string, readonly number[]> {
  const names = table.has('series') ? table.words('series') : Array.from({ length: table.length }, () => '')
  return groupedBy(names.map((_, row) => row), (row) => names[row]!)
}

/** Forms of periods, and how many make a year. */
const forms: readonly (readonly [RegExp, number])[] = [[/^(\d{1,4})-H([12])$/u, 2], [/^(\d{1,4})-Q([1-4])$/u, 4], [/^(\d{1,4})-(0[1-9]|1[0-2])$/u, 12], [/^(\d+)$/u, 1]]

/** The running number of a period among those of its form, and how many make a year; null for a text that is none. */
export function runningNumber(period: string): { readonly at: number; readonly cycle: number } | null {
  for (const [form, cycle] of forms) {
    const [, year, part = '1'] = form.exec(period) ?? []
    if (year !== undefined) return { at: cycle * Number(year) + Number(part) - 1, cycle }
  }
  return null
}

function periodAt(at: number, cycle: number): string {
  const [year, part] = [Math.floor(at / cycle), (at % cycle) + 1]
  if (cycle === 1) return String(year)
  return cycle === 12 ? `${year}-${String(part).padStart(2, '0')}` : `${year}-${cycle === 4 ? 'Q' : 'H'}${part}`
}

/**
 * The series of a table, each in the order of its periods, whatever the order of rows; a period between without a row has no value.
 *
 * @throws Fault bad-table for a period that is none, of another form than the first of its series, or given twice, and as `InTable.numbersOrBlank`
 */
export function seriesIn(table: InTable, column = 'value'): readonly TimeSeries[] {
  const [periods, values] = [table.words('period'), table.numbersOrBlank(column)]
  return [...rowsBySeries(table)].map(([name, rows]) => {
    const cycle = runningNumber(periods[rows[0]!]!)?.cycle ?? 1
    const known = new Map<number, number | null>()
    for (const row of rows) {
      const found = runningNumber(periods[row]!)
      if (found?.cycle !== cycle) throw table.fault({ row, column: 'period', value: periods[row]!, why: 'periods of one form are needed, such as 2024, 2024-Q3 or 2024-09', whyZh: '时期应为同一种写法，如 2024、2024-Q3、2024-09' })
      if (known.has(found.at)) throw table.fault({ row, column: 'period', value: periods[row]!, why: 'this period is given twice', whyZh: '这一时期出现了两次' })
      known.set(found.at, values[row]!)
    }
    const sorted = [...known.keys()].sort((one, other) => one - other)
    const [first, last] = [sorted[0]!, sorted.at(-1)!]
    if (last - first >= 100 * sorted.length + 1000) throw table.fault({ row: rows[0]!, column: 'period', value: `${periodAt(first, cycle)} … ${periodAt(last, cycle)}`, why: 'the periods lie too far apart for one series', whyZh: '时期相隔太远，不成一个序列' })
    const all = Array.from({ length: last - first + 1 }, (_, step) => first + step)
    return { name, cycle, periods: all.map((at) => periodAt(at, cycle)), values: all.map((at) => known.get(at) ?? null), after: (steps) => Array.from({ length: steps }, (_, step) => periodAt(last + step + 1, cycle)) }
  })
}

/** The values of a series without a gap; a refusal for the first that is missing, as gaps are not filled. */
export function gapless({ periods, values }: TimeSeries): readonly number[] | Refusal<'gap'> {
  const missing = values.indexOf(null)
  return missing < 0 ? (values as readonly number[]) : { refused: 'gap', need: `a value for every period; ${periods[missing]} is missing`, facts: { missing: missing + 1, values: values.length } }
}

/**
 * A table of what is found for each of several things. Where one of many cannot be told, it is told why and the others stand.
 *
 * @returns the refusal where there is none that can
 */
export function forEach<T extends { readonly name: string }>(all: readonly T[], columns: readonly string[], run: (one: T) => readonly (readonly Cell[])[] | Refusal, { tell, named = 'series' }: { readonly tell: OnRows; readonly named?: string }): OutTable | Refusal {
  const rows: (readonly Cell[])[] = []
  const refused: { readonly name: string; readonly why: Refusal }[] = []
  const bare = all.every(({ name }) => name === '')
  for (const [done, one] of all.entries()) {
    const found = run(one)
    if (isRefusal(found)) refused.push({ name: one.name, why: found })
    else for (const row of found) rows.push(bare ? row : [one.name, ...row])
    tell(done + 1, all.length)
  }
  if (refused.length === all.length && refused[0]) return refused[0].why
  const told = refused.map(({ name, why }): Said => ({ zh: `“${name}”无法给出：${refusalText(why, 'zh')}`, en: `"${name}" cannot be told; needed: ${refusalText(why, 'en')}` }))
  return { columns: bare ? columns : [named, ...columns], rows, told }
}
