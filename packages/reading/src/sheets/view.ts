import { glanceAt, type Glance } from './glance.ts'
import { type Cell, type Grid, type Merge, mergesInto, mergesOf } from './grid.ts'
import { indentOf, meant } from './printed.ts'

/** A sheet as it is seen: a merged cell stands at all its places. */
export interface View {
  readonly grid: Grid
  /** The cell seen at a place, as meant; empty where none is. */
  text(row: number, column: number): string
  glance(row: number, column: number): Glance
  /** The cell seen at a place. */
  cell(row: number, column: number): Cell | undefined
  /** The merge over a place. */
  merge(row: number, column: number): Merge | undefined
  indent(row: number, column: number): number
  /** The rows in which a cell begins or into which one reaches, from the top. */
  readonly rows: readonly number[]
  /** The cells that begin in a row or reach into it from above, each once. */
  seen(row: number): readonly Seen[]
}

/** One cell of a row as it is seen. */
export interface Seen { readonly column: number; readonly last: number; readonly top: number; readonly text: string; readonly glance: Glance }

/** A sheet as it is seen. */
export function viewOf(grid: Grid): View {
  const merge = mergesOf(grid)
  const into = mergesInto(grid)
  const origin = (row: number, column: number): readonly [number, number] => {
    const over = merge(row, column)
    return over === undefined ? [row, column] : [over.top, over.left]
  }
  const cell = (row: number, column: number): Cell | undefined => grid.at(...origin(row, column))
  const texts = new Map<Cell, string>()
  const glances = new Map<Cell, Glance>()
  const text = (row: number, column: number): string => {
    const of = cell(row, column)
    return of === undefined ? '' : of.kind === 'number' ? of.text : kept(texts, of, () => meant(of.text))
  }
  const glance = (row: number, column: number): Glance => {
    const of = cell(row, column)
    return of === undefined ? 'blank' : of.kind === 'number' ? glanceAt(of) : kept(glances, of, () => glanceAt(of))
  }
  const seen = (row: number): readonly Seen[] => {
    const found: Seen[] = []
    for (const column of columnsOf(grid, into, row)) {
      if (glance(row, column) === 'blank') continue
      const over = merge(row, column)
      found.push({ column, last: over?.right ?? column, top: over?.top ?? row, text: text(row, column), glance: glance(row, column) })
    }
    return found
  }
  const indent = (row: number, column: number): number => indentOf(cell(row, column)?.text ?? '')
  const rows = into.size === 0 ? grid.filled : [...new Set([...grid.filled, ...into.keys()])].sort((a, b) => a - b)
  return { grid, rows, text, glance, cell, merge, indent, seen }
}

function kept<T>(store: Map<Cell, T>, cell: Cell, make: () => T): T {
  const known = store.get(cell)
  if (known !== undefined) return known
  const made = make()
  store.set(cell, made)
  return made
}

/** The left columns of what is seen in a row. */
function columnsOf(grid: Grid, into: ReturnType<typeof mergesInto>, row: number): readonly number[] {
  const own = grid.row(row).map(({ column }) => column)
  const above = into.get(row)
  if (above === undefined) return own
  const columns = new Set([...own, ...above.map(({ left }) => left)])
  return [...columns].sort((a, b) => a - b)
}
