import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inverse } from './inverse.ts'
import { type Matrix, matrixOf } from './matrix.ts'
import { dice } from './random.ts'

const entry = (row: number, column: number, { columns, values }: Matrix) => values[row * columns + column]!

/** The largest entry of M·M⁻¹ − I. */
function apart(matrix: Matrix, inverted: Matrix): number {
  let worst = 0
  for (let row = 0; row < matrix.rows; row++) for (let column = 0; column < matrix.rows; column++) {
    let sum = row === column ? -1 : 0
    for (let at = 0; at < matrix.rows; at++) sum += entry(row, at, matrix) * entry(at, column, inverted)
    worst = Math.max(worst, Math.abs(sum))
  }
  return worst
}

function invented(seed: number, size: number, of: (chance: number, row: number, column: number) => number): Matrix {
  const chance = dice(seed)
  return { rows: size, columns: size, values: Float64Array.from({ length: size * size }, (_, at) => of(chance(), Math.floor(at / size), at % size)) }
}

describe('the inverse of a matrix', () => {
  it('is the matrix that undoes it', () => {
    const inverted = inverse(matrixOf([[4, 7], [2, 6]]))!
    for (const [at, value] of [0.6, -0.7, -0.2, 0.4].entries()) expect(inverted.values[at]).toBeCloseTo(value, 14)
  })

  it('is found where the diagonal is empty, by exchanging rows', () => {
    expect(inverse(matrixOf([[0, 2, 0], [0, 0, 4], [1, 0, 0]]))).toEqual(matrixOf([[0, 0, 1], [0.5, 0, 0], [0, 0.25, 0]]))
  })

  it('is none where a row is the sum of others, and is itself of no size where the matrix is', () => {
    expect(inverse(matrixOf([[1, 2, 3], [4, 5, 6], [5, 7, 9]]))).toBeNull()
    expect(inverse(matrixOf([[0]]))).toBeNull()
    expect(inverse(matrixOf([]))).toEqual(matrixOf([]))
  })

  it('throws for a matrix that is not square, and for an entry that is no number, with its place', () => {
    expect(() => inverse(matrixOf([[1, 2]]))).toThrow('1 rows and 2 columns')
    expect(() => inverse(matrixOf([[1, 2], [3, Number.NaN]]))).toThrow('NaN in row 2, column 2')
  })

  it('is exact for sizes about the width of a block, with any order of rows', () => {
    for (const size of [1, 2, 3, 46, 47, 48, 49, 50, 95, 97, 145]) {
      const anyhow = invented(size, size, (chance) => chance - 0.5)
      expect(apart(anyhow, inverse(anyhow)!)).toBeLessThan(1e-9)
      const turned = invented(size, size, (chance, row, column) => (row + column === size - 1 ? 2 : chance / size))
      expect(apart(turned, inverse(turned)!)).toBeLessThan(1e-12)
    }
  })

  it('has no entry below zero where the matrix is I less coefficients that leave something over, though some columns sum to more than one', () => {
    fc.assert(fc.property(fc.integer(), fc.integer({ min: 2, max: 60 }), (seed, size) => {
      const flows = invented(seed, size, (chance) => Math.max(0, chance - 0.5))
      const output = Array.from({ length: size }, (_, row) => flows.values.subarray(row * size, (row + 1) * size).reduce((sum, flow) => sum + flow, 0.01))
      const matrix = { ...flows, values: flows.values.map((flow, at) => Number(at % (size + 1) === 0) - flow / output[at % size]!) }
      expect(inverse(matrix)!.values.every((value) => value >= 0)).toBe(true)
    }), { numRuns: 20 })
  })

  it('has no entry below zero where the matrix is I less shares below one', () => {
    fc.assert(fc.property(fc.integer(), fc.integer({ min: 1, max: 60 }), (seed, size) => {
      const matrix = invented(seed, size, (chance, row, column) => Number(row === column) - (chance < 0.5 ? 0 : (0.99 * chance) / size))
      expect(inverse(matrix)!.values.every((value) => value >= 0)).toBe(true)
    }), { numRuns: 20 })
  })
})
