import { type Matrix, matrixOf } from '@chanye/analysis'
import type { Row } from './case.ts'

/** Rows of a long table as a matrix, with the names of its rows and columns; what no row speaks of is 0. */
export interface NamedTable { readonly rows: readonly string[]; readonly columns: readonly string[]; readonly matrix: Matrix }

/** Names of rows and columns in rising order, so that tables of different years agree. */
export function namedTable(long: readonly Row[], { row, column, value, rows = named(long, row), columns = named(long, column) }: { readonly row: string; readonly column: string; readonly value: string; readonly rows?: readonly string[]; readonly columns?: readonly string[] }): NamedTable {
  const [rowAt, columnAt] = [rows, columns].map((names) => new Map(names.map((name, at) => [name, at]))) as [Map<string, number>, Map<string, number>]
  const matrix = matrixOf(rows.map(() => columns.map(() => 0)))
  for (const one of long) matrix.values[rowAt.get(one[row]!)! * columns.length + columnAt.get(one[column]!)!]! += Number(one[value])
  return { rows, columns, matrix }
}

export const named = (long: readonly Row[], column: string): string[] => [...new Set(long.map((row) => row[column]!))].sort()

export const rowOf = ({ columns, values }: Matrix, row: number): Float64Array => values.slice(row * columns, (row + 1) * columns)
export const columnOf = ({ columns, values }: Matrix, column: number): Float64Array => values.filter((_, at) => at % columns === column)
