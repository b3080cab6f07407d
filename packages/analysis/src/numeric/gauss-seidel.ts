import type { Matrix } from './matrix.ts'

const MOST_SWEEPS = 200

/**
 * What x has to be for x = A x + b, by sweeps in which every value is renewed from the newest others (Gauss–Seidel).
 *
 * From x = 0 and with A and b of no negative entry, x rises to the solution and never past it. It ends when the way left, guessed from
 * how fast the steps shrink, is below the rounding of x.
 *
 * @returns nothing where the sweeps do not settle
 */
export function gaussSeidel(coefficients: Matrix, right: ArrayLike<number>): Float64Array | null {
  const x = new Float64Array(coefficients.rows)
  for (let sweep = 0, before = Infinity; sweep < MOST_SWEEPS; sweep++) {
    const { step, size } = renewed(coefficients, right, x)
    if (!(step < Infinity)) return null
    const shrinking = step / before
    if (step <= Number.EPSILON * size || (sweep > 1 && shrinking < 1 && step * (shrinking / (1 - shrinking)) <= Number.EPSILON * size)) return x
    before = step
  }
  return null
}

function renewed({ rows, values }: Matrix, right: ArrayLike<number>, x: Float64Array): { step: number; size: number } {
  let step = 0, size = 0
  for (let row = 0; row < rows; row++) {
    const own = values[row * rows + row]!
    const next = (right[row]! + rowTimes(values, row * rows, x) - own * x[row]!) / (1 - own)
    step += Math.abs(next - x[row]!)
    size += Math.abs(next)
    x[row] = next
  }
  return { step, size }
}

/** Four sums side by side, so that no addition waits for the one before. */
function rowTimes(values: Float64Array, at: number, x: Float64Array): number {
  let a = 0, b = 0, c = 0, d = 0, column = 0
  for (; column + 4 <= x.length; column += 4) {
    a += values[at + column]! * x[column]!
    b += values[at + column + 1]! * x[column + 1]!
    c += values[at + column + 2]! * x[column + 2]!
    d += values[at + column + 3]! * x[column + 3]!
  }
  for (; column < x.length; column++) a += values[at + column]! * x[column]!
  return a + b + (c + d)
}
