import type { Matrix } from './matrix.ts'

/** A lower triangle L with L L′ = the matrix, and the columns that are sums of earlier ones. */
export interface Cholesky {
  readonly factor: Matrix
  /** Columns whose pivot vanishes beside their diagonal, rising; they are left out: zero in the factor, in solutions and in the inverse. */
  readonly dependent: readonly number[]
}

/**
 * The Cholesky factor of a symmetric matrix, of which the lower triangle is read.
 *
 * A pivot below `smallest` of its diagonal counts as none, so that the scale of a column cannot matter.
 */
export function cholesky({ rows: size, values }: Matrix, smallest = 1e-12): Cholesky {
  const [l, dependent] = [new Float64Array(size * size), [] as number[]]
  for (let column = 0; column < size; column++) {
    let pivot = values[column * size + column]!
    for (let k = 0; k < column; k++) pivot -= l[column * size + k]! ** 2
    if (!(pivot > smallest * values[column * size + column]!)) { dependent.push(column); continue }
    const root = Math.sqrt(pivot)
    l[column * size + column] = root
    for (let row = column + 1; row < size; row++) {
      let rest = values[row * size + column]!
      for (let k = 0; k < column; k++) rest -= l[row * size + k]! * l[column * size + k]!
      l[row * size + column] = rest / root
    }
  }
  return { factor: { rows: size, columns: size, values: l }, dependent }
}

/**
 * What the matrix has to be multiplied by to give the right-hand side; zero at dependent columns.
 */
export function choleskySolution({ factor: { rows: size, values: l } }: Cholesky, right: ArrayLike<number>): Float64Array {
  const x = Float64Array.from(right)
  for (let row = 0; row < size; row++) {
    const pivot = l[row * size + row]!
    for (let k = 0; k < row; k++) x[row]! -= l[row * size + k]! * x[k]!
    x[row] = pivot > 0 ? x[row]! / pivot : 0
  }
  for (let row = size - 1; row >= 0; row--) {
    const pivot = l[row * size + row]!
    for (let k = row + 1; k < size; k++) x[row]! -= l[k * size + row]! * x[k]!
    x[row] = pivot > 0 ? x[row]! / pivot : 0
  }
  return x
}

/**
 * The inverse of the matrix; rows and columns of zeros at dependent columns.
 */
export function choleskyInverse(of: Cholesky): Matrix {
  const size = of.factor.rows
  const values = new Float64Array(size * size)
  for (let row = 0; row < size; row++) values.set(choleskySolution(of, Float64Array.from({ length: size }, (_, at) => Number(at === row))), row * size)
  return { rows: size, columns: size, values }
}
