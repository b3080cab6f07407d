import { type Grid, leftPanels, lessProduct, rightPanels, TILE } from './less-product.ts'
import type { Matrix } from './matrix.ts'

/** Columns eliminated at once: their panels stay in the nearest caches. */
const WIDTH = 16 * TILE

/** A diagonal pivot is kept while no entry below it is so many times as large. */
const LARGER = 8

/**
 * The inverse of a square matrix.
 *
 * Gauss–Jordan in place, a block of columns at a time, so that nearly all work is one product of panels (Peters and Wilkinson 1975).
 * Rows are exchanged only where a pivot is small, and never in an M-matrix such as I − A with a productive A ≥ 0, whose pivots are all
 * positive (Fiedler and Pták 1962): there all sums off the diagonal are of one sign, so that no entry comes out below zero.
 *
 * @returns nothing where the matrix is singular
 * @throws RangeError for a matrix that is not square, or an entry that is no finite number
 */
export function inverse(matrix: Matrix): Matrix | null {
  const { rows, columns, values } = matrix
  if (rows !== columns) throw new RangeError(`a matrix must be square to have an inverse: ${rows} rows and ${columns} columns`)
  const odd = values.findIndex((value) => !Number.isFinite(value))
  if (odd >= 0) throw new RangeError(`a matrix must have finite entries: ${values[odd]} in row ${Math.floor(odd / columns) + 1}, column ${(odd % columns) + 1}`)
  return (mayBeM(matrix) ? inverted(matrix, false) : null) ?? inverted(matrix, true)
}

/** An M-matrix has no entry above zero off the diagonal. */
function mayBeM({ rows, columns, values }: Matrix): boolean {
  for (let row = 0, at = 0; row < rows; row++) for (let column = 0; column < columns; column++, at++) if (values[at]! > 0 && row !== column) return false
  return true
}

function inverted(matrix: Matrix, exchanging: boolean): Matrix | null {
  const grid = padded(matrix)
  const least = largestOfColumns(grid).map((largest) => largest * 8 * grid.size * Number.EPSILON)
  const exchanges: Exchange[] = []
  for (let from = 0; from < grid.size; from += WIDTH) {
    const block = { from, to: Math.min(from + WIDTH, grid.size) }
    const found = exchanging ? pivoted(grid, block, least) : unmoved(grid, block, least)
    if (!found) return null
    for (const [one, other] of found) exchangeRows(grid.values, grid.size, one, other)
    exchanges.push(...found)
    eliminate(grid, block)
  }
  for (const [one, other] of exchanges.reverse()) exchangeColumns(grid, one, other)
  return trimmed(grid, matrix.rows)
}

type Exchange = readonly [number, number]
interface Block { readonly from: number; readonly to: number }

/** The matrix in a grid that tiles fill, with ones on the rest of the diagonal. */
function padded({ rows, values }: Matrix): Grid {
  const size = Math.ceil(rows / TILE) * TILE
  const grid = new Float64Array(size * size)
  for (let row = 0; row < rows; row++) grid.set(values.subarray(row * rows, (row + 1) * rows), row * size)
  for (let row = rows; row < size; row++) grid[row * size + row] = 1
  return { values: grid, size }
}

function trimmed({ values, size }: Grid, rows: number): Matrix {
  const kept = new Float64Array(rows * rows)
  for (let row = 0; row < rows; row++) kept.set(values.subarray(row * size, row * size + rows), row * rows)
  return { rows, columns: rows, values: kept }
}

function largestOfColumns({ values, size }: Grid): Float64Array {
  const largest = new Float64Array(size)
  for (let row = 0, at = 0; row < size; row++) for (let column = 0; column < size; column++, at++) largest[column] = Math.max(largest[column]!, Math.abs(values[at]!))
  return largest
}

/** No exchanges where all pivots of the block are positive, else nothing. */
function unmoved({ values, size }: Grid, { from, to }: Block, least: Float64Array): Exchange[] | null {
  const width = to - from
  const panel = panelOf({ values, size }, { from, to }, to)
  for (let step = 0; step < width; step++) {
    if (!(panel[step * width + step]! > least[from + step]!)) return null
    eliminateBelow(panel, width, step)
  }
  return []
}

/** The exchanges of rows that keep pivots of the block large, found by eliminating in a copy of its columns; nothing where there is no pivot. */
function pivoted({ values, size }: Grid, { from, to }: Block, least: Float64Array): Exchange[] | null {
  const width = to - from
  const panel = panelOf({ values, size }, { from, to }, size)
  const exchanges: Exchange[] = []
  for (let step = 0; step < width; step++) {
    const row = pivotRow(panel, width, step)
    if (!(Math.abs(panel[row * width + step]!) > least[from + step]!)) return null
    if (row !== step) {
      exchangeRows(panel, width, row, step)
      exchanges.push([from + row, from + step])
    }
    eliminateBelow(panel, width, step)
  }
  return exchanges
}

/** A copy of the block's columns, from its first row on. */
function panelOf({ values, size }: Grid, { from, to }: Block, end: number): Float64Array {
  const panel = new Float64Array((to - from) * (end - from))
  for (let row = from; row < end; row++) panel.set(values.subarray(row * size + from, row * size + to), (row - from) * (to - from))
  return panel
}

function eliminateBelow(panel: Float64Array, width: number, step: number): void {
  const pivot = step * width
  for (let row = pivot + width; row < panel.length; row += width) {
    const factor = panel[row + step]! / panel[pivot + step]!
    if (factor !== 0) for (let column = step + 1; column < width; column++) panel[row + column]! -= factor * panel[pivot + column]!
  }
}

function pivotRow(panel: Float64Array, width: number, step: number): number {
  let largest = step
  for (let row = step + 1; row < panel.length / width; row++) if (Math.abs(panel[row * width + step]!) > Math.abs(panel[largest * width + step]!)) largest = row
  return Math.abs(panel[largest * width + step]!) > LARGER * Math.abs(panel[step * width + step]!) ? largest : step
}

/** Puts the inverse P of the diagonal block in its place, P·M beside it, −M·P above and below, and takes M·P·M from the rest. */
function eliminate(grid: Grid, { from, to }: Block): void {
  const { values, size } = grid
  const width = to - from
  const block = panelOf(grid, { from, to }, to)
  const negative = leftPanels({ values: gaussJordan(block, width).map((value) => -value), size: width }, 0, width)
  const beside = leftPanels(grid, from, to)
  for (let row = 0; row < size; row++) values.fill(0, row * size + from, row * size + to)
  for (let at = from; at < to; at++) values[at * size + at] = 1
  const across = rightPanels(grid, from, to)
  values.fill(0, from * size, to * size)
  lessProduct(grid, { left: negative, right: across, depth: width, from, to })
  const right = rightPanels(grid, from, to)
  lessProduct(grid, { left: beside, right, depth: width, from: 0, to: from })
  lessProduct(grid, { left: beside.subarray(to * width), right, depth: width, from: to, to: size })
}

/** The inverse of a small matrix whose pivots are known to be sound, in place. */
function gaussJordan(values: Float64Array, size: number): Float64Array {
  for (let step = 0; step < size; step++) {
    const pivot = 1 / values[step * size + step]!
    for (let row = 0; row < size; row++) {
      const factor = values[row * size + step]! * pivot
      if (row === step || factor === 0) continue
      for (let column = 0; column < size; column++) values[row * size + column]! -= factor * values[step * size + column]!
      values[row * size + step] = -factor
    }
    for (let column = 0; column < size; column++) values[step * size + column]! *= pivot
    values[step * size + step] = pivot
  }
  return values
}

function exchangeRows(values: Float64Array, size: number, one: number, other: number): void {
  const kept = values.slice(one * size, (one + 1) * size)
  values.copyWithin(one * size, other * size, (other + 1) * size)
  values.set(kept, other * size)
}

function exchangeColumns({ values, size }: Grid, one: number, other: number): void {
  for (let row = 0; row < size * size; row += size) [values[row + one], values[row + other]] = [values[row + other]!, values[row + one]!]
}
