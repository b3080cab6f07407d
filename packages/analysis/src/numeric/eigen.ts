import { dice } from './random.ts'

/** Writes the product of a symmetric matrix with `vector` into `product`. */
export type SymmetricProduct = (vector: Float64Array, product: Float64Array) => void

export interface Eigenpair { readonly value: number; readonly vector: Float64Array }

/**
 * The largest eigenvalue of a symmetric matrix and its vector, of length one, among those at right angles to vectors known already.
 *
 * Lanczos 1950 with every new direction made orthogonal to all before it, from a start that is always the same.
 *
 * @param times - the matrix, as what it does to a vector
 * @param size - of the matrix
 * @param without - orthogonal eigenvectors of length one that are left out
 * @returns the pair; nothing when the vectors left out span everything
 */
export function leadingEigenpair(times: SymmetricProduct, size: number, without: readonly Float64Array[] = []): Eigenpair | undefined {
  const [basis, diagonal, beside]: [Float64Array[], number[], number[]] = [[], [], []]
  const chance = dice(without.length)
  let direction: Float64Array = Float64Array.from({ length: size }, () => chance() - 0.5)
  let length = straightened(direction, without)
  for (let step = 1; step <= size - without.length && length > 1e-13; step++) {
    const current = direction.map((value) => value / length)
    const next = new Float64Array(size)
    times(current, next)
    basis.push(current)
    diagonal.push(dot(current, next))
    length = straightened(next, [...without, ...basis])
    direction = next
    const exhausted = length <= 1e-13 || step === size - without.length
    if (exhausted || step % 8 === 0) {
      const { value, vector } = leadingOfTridiagonal(diagonal, beside)
      if (exhausted || length * Math.abs(vector.at(-1)!) < 1e-14 * Math.max(1, Math.abs(value))) return { value, vector: combined(basis, vector) }
    }
    beside.push(length)
  }
  return undefined
}

const dot = (one: Float64Array, other: Float64Array) => {
  let sum = 0
  for (let at = 0; at < one.length; at++) sum += one[at]! * other[at]!
  return sum
}

/** Takes out of a vector all that lies along the others, twice against rounding, and gives the length left. */
function straightened(vector: Float64Array, others: readonly Float64Array[]): number {
  for (const other of [...others, ...others]) {
    const along = dot(vector, other)
    for (let at = 0; at < vector.length; at++) vector[at]! -= along * other[at]!
  }
  return Math.sqrt(dot(vector, vector))
}

function combined(basis: readonly Float64Array[], weights: Float64Array): Float64Array {
  const sum = new Float64Array(basis[0]!.length)
  for (const [place, vector] of basis.entries()) for (let at = 0; at < sum.length; at++) sum[at]! += weights[place]! * vector[at]!
  const length = Math.sqrt(dot(sum, sum))
  return sum.map((value) => value / length)
}

/** Bisection for the value, by whether the shifted matrix is positive definite; inverse iteration from just above it for the vector. */
function leadingOfTridiagonal(diagonal: readonly number[], beside: readonly number[]): Eigenpair {
  const reach = diagonal.map((value, at) => Math.abs(beside[at] ?? 0) + Math.abs(beside[at - 1] ?? 0) + Math.abs(value))
  const scale = Math.max(...reach) || 1
  let [low, high] = [-scale, scale]
  while (high - low > 4e-16 * scale) {
    const middle = (low + high) / 2
    if (pivots(diagonal, beside, middle).every((pivot) => pivot > 0)) high = middle
    else low = middle
  }
  const shifted = pivots(diagonal, beside, high + 1e-10 * scale)
  let vector: Float64Array = new Float64Array(diagonal.length).fill(1)
  for (let round = 0; round < 12; round++) vector = solved(shifted, beside, vector)
  return { value: high, vector }
}

/** Pivots of `shift` times the unit matrix less the tridiagonal one. */
function pivots(diagonal: readonly number[], beside: readonly number[], shift: number): number[] {
  const found: number[] = []
  for (const [at, value] of diagonal.entries()) found.push(shift - value - (at === 0 ? 0 : beside[at - 1]! ** 2 / found[at - 1]!))
  return found
}

function solved(pivot: readonly number[], beside: readonly number[], right: Float64Array): Float64Array {
  const answer = right.slice()
  for (let at = 1; at < answer.length; at++) answer[at]! += (beside[at - 1]! / pivot[at - 1]!) * answer[at - 1]!
  for (let at = answer.length - 1; at >= 0; at--) answer[at] = (answer[at]! + (at + 1 < answer.length ? beside[at]! * answer[at + 1]! : 0)) / pivot[at]!
  const length = Math.sqrt(dot(answer, answer))
  return answer.map((value) => value / length)
}
