/** What a cell holds, as the file types it; a formula's cell holds its cached value. */
export const cellKinds = ['text', 'number', 'date', 'boolean', 'error'] as const
export type CellKind = (typeof cellKinds)[number]

/** 单元格: one filled cell. */
export interface Cell {
  /** From 0; row 0 is printed as 1. */
  readonly row: number
  /** From 0; column 0 is printed as A. */
  readonly column: number
  readonly kind: CellKind
  /** Text as it stands; a number as the exact decimal stored; a date as `2024-03-15` or `2024-03-15T08:30`; `TRUE`, `FALSE` or the error's word. */
  readonly text: string
  /** The number format's code, `0.00%` or `yyyy"年"m"月"`; null where the cell has none of its own. */
  readonly format: string | null
  /** Whether the value is a formula's, as it was when the file was saved. */
  readonly formula: boolean
}

/** Cells shown as one: bounds from 0, all of them inside. */
export interface Merge { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number }

/** 工作表: a sheet as a grid of cells. */
export interface Grid {
  readonly name: string
  readonly hidden: boolean
  /** One more than the last filled row and column. */
  readonly height: number
  readonly width: number
  readonly merges: readonly Merge[]
  /** The rows in which a cell stands, from the top: far fewer than the height where one stands far below. */
  readonly filled: readonly number[]
  /** In a document: the lines that stand over the table, its title and unit, from the top. */
  readonly over?: readonly string[]
  /** The cell at a place; undefined where nothing stands, also inside a merge but at its top left. */
  at(row: number, column: number): Cell | undefined
  /** The filled cells of a row, from left to right. */
  row(row: number): readonly Cell[]
}

/** 工作簿: the sheets of a file, in its order; a text table is a book of one. */
export interface Book {
  readonly name: string
  readonly format: 'xlsx' | 'xls' | 'csv' | 'html' | 'docx' | 'pdf' | 'text'
  readonly grids: readonly Grid[]
}

/**
 * A grid of cells given in any order; of two at one place the later stands.
 *
 * @example gridOf({ name: '表1', hidden: false, merges: [], cells: [{ row: 1, column: 2, kind: 'text', text: '合计', format: null, formula: false }] }).height // => 2
 */
export function gridOf({ name, hidden, merges, cells }: { name: string; hidden: boolean; merges: readonly Merge[]; cells: Iterable<Cell> }): Grid {
  const rows: Cell[][] = []
  let width = 0
  for (const cell of cells) {
    const row = (rows[cell.row] ??= [])
    const at = placeIn(row, cell.column)
    if (at === row.length) row.push(cell)
    else row.splice(at, row[at]!.column === cell.column ? 1 : 0, cell)
    width = Math.max(width, cell.column + 1)
  }
  return {
    name, hidden, merges, height: rows.length, width,
    filled: Object.keys(rows).map(Number),
    at: (row, column) => {
      const cells = rows[row]
      if (cells === undefined) return undefined
      // In a row without blanks a cell stands at the place of its column.
      const cell = cells[column]?.column === column ? cells[column] : cells[placeIn(cells, column)]
      return cell?.column === column ? cell : undefined
    },
    row: (row) => rows[row] ?? [],
  }
}

/** @returns how many cells of a row stand left of a column */
export function placeIn(row: readonly { readonly column: number }[], column: number): number {
  if (row.length === 0 || row.at(-1)!.column < column) return row.length
  let low = 0
  let high = row.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (row[middle]!.column < column) low = middle + 1
    else high = middle
  }
  return low
}

/** @returns a place as spreadsheets print it @example addressOf(8, 27) // => 'AB9' */
export function addressOf(row: number, column: number): string {
  let letters = ''
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters
  return `${letters}${row + 1}`
}

/** @returns the place an address names, from 0; undefined for a text that is none @example placeOf('AB9')?.column // => 27 */
export function placeOf(address: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters, number] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(address) ?? []
  if (letters === undefined) return undefined
  return { row: Number(number) - 1, column: [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 }
}

/** @returns the column an address is in, as spreadsheets print it @example lettersOf('AB9') // => 'AB' */
export function lettersOf(address: string): string {
  return address.replace(/\d+$/u, '')
}

/** How many places of merges are looked at: a merge of a whole sheet is no table. */
const MOST_PLACES = 2_000_000

/** @returns the merge that covers a place of a grid; merges are cut to the filled part */
export function mergesOf(grid: Grid): (row: number, column: number) => Merge | undefined {
  const places = new Map<number, Merge>()
  for (const given of grid.merges) {
    const merge = { ...given, bottom: Math.min(given.bottom, grid.height - 1), right: Math.min(given.right, grid.width - 1) }
    for (let row = merge.top; row <= merge.bottom && places.size < MOST_PLACES; row++) {
      for (let column = merge.left; column <= merge.right; column++) places.set(row * grid.width + column, merge)
    }
  }
  if (places.size === 0) return () => undefined
  return (row, column) => (column < grid.width ? places.get(row * grid.width + column) : undefined)
}

/** @returns by row of a grid, the merges that begin above it and reach into it */
export function mergesInto(grid: Grid): ReadonlyMap<number, readonly Merge[]> {
  const reaching = new Map<number, Merge[]>()
  let places = 0
  for (const merge of grid.merges) {
    for (let row = merge.top + 1; row <= Math.min(merge.bottom, grid.height - 1) && places < MOST_PLACES; row++, places++) {
      const known = reaching.get(row)
      if (known) known.push(merge)
      else reaching.set(row, [merge])
    }
  }
  return reaching
}
