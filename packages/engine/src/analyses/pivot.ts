import type { Matrix } from '@chanye/analysis'
import { Fault } from '@chanye/model'
import type { InColumn, InShape, MethodOption } from './method.ts'
import type { InTable } from './in-table.ts'

/** A long table as a table of places in rows and parts (industries, products) in columns. */
export interface Pivot { readonly rows: readonly string[]; readonly columns: readonly string[]; readonly matrix: Matrix }

export const AMOUNT: InColumn = { name: 'value', kind: 'number', least: 0, says: { zh: '数额：从业人数、产值等，全表同一单位', en: 'amount: persons, output …, one unit throughout' } }
export const REGION: InColumn = { name: 'region', kind: 'word', says: { zh: '地区', en: 'place' } }
export const INDUSTRY: InColumn = { name: 'industry', kind: 'word', says: { zh: '行业（或产品）', en: 'industry (or product)' } }
export const PERIOD: InColumn = { name: 'period', kind: 'word', says: { zh: '时期，如 2019；按文字先后排序', en: 'period, such as 2019; ordered as text' } }
export const LONG: InShape = { name: 'amounts', says: { zh: '每个地区每个行业一行', en: 'a row for each place and industry' }, columns: [REGION, INDUSTRY, AMOUNT] }
export const LONG_PERIODS: InShape = { name: 'amounts', says: { zh: '每个时期、地区、行业一行', en: 'a row for each period, place and industry' }, columns: [REGION, INDUSTRY, PERIOD, AMOUNT] }
export const ABSENT: MethodOption = { name: 'absent', otherwise: 'refuse', choices: ['refuse', 'zero'], says: { zh: '表里没有的组合：拒绝，或按零计', en: 'a pair that has no row: refuse, or count as zero' } }

/**
 * Spreads a long table out; the order of rows and columns is that in which they are met.
 *
 * @throws Fault bad-table for a pair given twice, or one without a row where absence may not count as zero
 */
export function pivot(table: InTable, { rows: rowNames, columns: columnNames, values, absent }: { readonly rows: readonly string[]; readonly columns: readonly string[]; readonly values: ArrayLike<number>; readonly absent: string | undefined }): Pivot {
  const [rows, columns] = [[...new Set(rowNames)], [...new Set(columnNames)]]
  return { rows, columns, matrix: filled(table, { rows, columns, rowNames, columnNames, values, absent }) }
}

function filled({ name }: InTable, { rows, columns, rowNames, columnNames, values, absent }: { readonly rows: readonly string[]; readonly columns: readonly string[]; readonly rowNames: readonly string[]; readonly columnNames: readonly string[]; readonly values: ArrayLike<number>; readonly absent: string | undefined }): Matrix {
  const [rowAt, columnAt] = [placesOf(rows), placesOf(columns)]
  const matrix = { rows: rows.length, columns: columns.length, values: new Float64Array(rows.length * columns.length).fill(Number.NaN) }
  for (let i = 0; i < values.length; i++) {
    const at = rowAt.get(rowNames[i]!)! * columns.length + columnAt.get(columnNames[i]!)!
    if (!Number.isNaN(matrix.values[at])) throw new Fault('bad-table', { name, place: `${rowNames[i]}, ${columnNames[i]}`, placeZh: `“${rowNames[i]}”“${columnNames[i]}”`, value: String(values[i]), why: 'this pair is given twice', whyZh: '这一组合出现了两次' })
    matrix.values[at] = values[i]!
  }
  const lacking = matrix.values.findIndex(Number.isNaN)
  if (lacking >= 0 && absent !== 'zero') {
    const [row, column] = [rows[Math.floor(lacking / columns.length)]!, columns[lacking % columns.length]!]
    throw new Fault('bad-table', { name, place: `${row}, ${column}`, placeZh: `“${row}”“${column}”`, value: '', why: 'this pair has no row, and missing is not zero; give it, or say --absent zero', whyZh: '缺少这一组合的数，缺失不等于零；请补上，或写明 --absent zero' })
  }
  for (let at = 0; at < matrix.values.length; at++) if (Number.isNaN(matrix.values[at])) matrix.values[at] = 0
  return matrix
}

const placesOf = (names: readonly string[]) => new Map(names.map((name, at) => [name, at]))

/** A long table of one period. */
export function longPivot(table: InTable, absent: string | undefined): Pivot {
  return pivot(table, { rows: table.words('region'), columns: table.words('industry'), values: table.numbers('value'), absent })
}

/** Long tables of several periods over the same places and industries, oldest first. */
export function periodPivots(table: InTable, absent: string | undefined): { readonly periods: readonly string[]; readonly rows: readonly string[]; readonly columns: readonly string[]; readonly tables: readonly Matrix[] } {
  const [regions, industries, when, values] = [table.words('region'), table.words('industry'), table.words('period'), table.numbers('value')]
  const [rows, columns, periods] = [[...new Set(regions)], [...new Set(industries)], [...new Set(when)].sort()]
  const tables = periods.map((period) => {
    const own = when.flatMap((one, at) => (one === period ? [at] : []))
    return filled(table, { rows, columns, rowNames: own.map((at) => regions[at]!), columnNames: own.map((at) => industries[at]!), values: own.map((at) => values[at]!), absent })
  })
  return { periods, rows, columns, tables }
}
