import { type Book, type Cell, type Grid, gridOf, placeOf } from './grid.ts'

type Given = string | number | null | { readonly date: string; readonly format?: string } | { readonly formula: number }

/** For tests: a grid from rows as one writes them; null is empty, merges are `A1:C1`. */
export function sheetOf(rows: readonly (readonly Given[])[], { name = 'Sheet1', merges = [], hidden = false }: { name?: string; merges?: readonly string[]; hidden?: boolean } = {}): Grid {
  const cells = rows.flatMap((cellsOfRow, row) => cellsOfRow.flatMap((given, column) => (given === null ? [] : [cellOf(given, row, column)])))
  return gridOf({ name, hidden, cells, merges: merges.map((merge) => {
    const [first, last] = merge.split(':').map((address) => placeOf(address)!)
    return { top: first!.row, left: first!.column, bottom: last!.row, right: last!.column }
  }) })
}

function cellOf(given: Exclude<Given, null>, row: number, column: number): Cell {
  const bare = { row, column, format: null, formula: false }
  if (typeof given === 'string') return { ...bare, kind: 'text', text: given }
  if (typeof given === 'number') return { ...bare, kind: 'number', text: String(given) }
  return 'date' in given ? { ...bare, kind: 'date', text: given.date, format: given.format ?? 'yyyy-mm-dd' } : { ...bare, kind: 'number', text: String(given.formula), formula: true }
}

/** For tests: a book of grids. */
export const bookOf = (grids: readonly Grid[], name = '表.xlsx'): Book => ({ name, format: 'xlsx', grids })
