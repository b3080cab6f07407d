/** A square grid of numbers, row after row, whose size is a multiple of `TILE`. */
export interface Grid { readonly values: Float64Array; readonly size: number }

/** Rows or columns worked on at once: nine sums are as many as registers hold beside their factors. */
export const TILE = 3

/**
 * Columns `[from, to)` of all rows, laid out as the product reads a left factor: three rows side by side, column after column.
 */
export function leftPanels({ values, size }: Grid, from: number, to: number): Float64Array {
  const panels = new Float64Array(size * (to - from))
  for (let row = 0, at = 0; row < size; row += TILE) {
    for (let column = from; column < to; column++) for (let within = 0; within < TILE; within++) panels[at++] = values[(row + within) * size + column]!
  }
  return panels
}

/**
 * Rows `[from, to)` of all columns, laid out as the product reads a right factor: three columns side by side, row after row.
 */
export function rightPanels({ values, size }: Grid, from: number, to: number): Float64Array {
  const panels = new Float64Array(size * (to - from))
  for (let column = 0, at = 0; column < size; column += TILE) {
    for (let row = from; row < to; row++) for (let within = 0; within < TILE; within++) panels[at++] = values[row * size + column + within]!
  }
  return panels
}

/** A product in the making: panels of both factors, and the rows of the grid it is taken from. */
interface Product { readonly left: Float64Array; readonly right: Float64Array; readonly depth: number; readonly from: number; readonly to: number }

/**
 * Takes the product of two factors from rows `[from, to)` of a grid; the first of `left` stands for row `from`.
 */
export function lessProduct({ values, size }: Grid, { left, right, depth, from, to }: Product): void {
  for (let row = from; row < to; row += TILE) {
    for (let column = 0; column < size; column += TILE) lessTile({ values, at: row * size + column, size, depth, left, right, leftAt: (row - from) * depth, rightAt: column * depth })
  }
}

interface Tile { readonly values: Float64Array; readonly at: number; readonly size: number; readonly depth: number; readonly left: Float64Array; readonly right: Float64Array; readonly leftAt: number; readonly rightAt: number }

function lessTile({ values, at, size, depth, left, right, leftAt, rightAt }: Tile): void {
  let s00 = 0, s01 = 0, s02 = 0, s10 = 0, s11 = 0, s12 = 0, s20 = 0, s21 = 0, s22 = 0
  for (let step = 0, l = leftAt, r = rightAt; step < depth; step++, l += TILE, r += TILE) {
    const r0 = right[r]!
    const r1 = right[r + 1]!
    const r2 = right[r + 2]!
    const l0 = left[l]!
    s00 += l0 * r0; s01 += l0 * r1; s02 += l0 * r2
    const l1 = left[l + 1]!
    s10 += l1 * r0; s11 += l1 * r1; s12 += l1 * r2
    const l2 = left[l + 2]!
    s20 += l2 * r0; s21 += l2 * r1; s22 += l2 * r2
  }
  values[at]! -= s00; values[at + 1]! -= s01; values[at + 2]! -= s02
  const second = at + size
  values[second]! -= s10; values[second + 1]! -= s11; values[second + 2]! -= s12
  const third = second + size
  values[third]! -= s20; values[third + 1]! -= s21; values[third + 2]! -= s22
}
