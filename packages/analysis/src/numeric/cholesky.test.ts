import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cholesky, choleskyInverse, choleskySolution } from './cholesky.ts'
import { matrixOf } from './matrix.ts'
import { dice } from './random.ts'

describe('the Cholesky factor', () => {
  it('solves by hand: 4x + 2y = 10, 2x + 3y = 11', () => {
    const factor = cholesky(matrixOf([[4, 2], [2, 3]]))
    expect([...choleskySolution(factor, [10, 11])]).toEqual([1, 3].map((value) => expect.closeTo(value, 12)))
    expect([...choleskyInverse(factor).values]).toEqual([0.375, -0.25, -0.25, 0.5].map((value) => expect.closeTo(value, 12)))
  })

  it('finds a column that is the sum of earlier ones, whatever its scale', () => {
    for (const scale of [1e-6, 1, 1e6]) {
      const rows = [[1, 2], [3, 1], [2, 5]].map(([a, b]) => [a!, b!, scale * (a! + b!)])
      const squares = [0, 1, 2].map((a) => [0, 1, 2].map((b) => rows.reduce((sum, row) => sum + row[a]! * row[b]!, 0)))
      const factor = cholesky(matrixOf(squares))
      expect(factor.dependent).toEqual([2])
      expect(choleskySolution(factor, [1, 1, 1])[2]).toBe(0)
    }
  })

  it('gives back the matrix, and the solution its equation', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 8 }), (seed, size) => {
      const chance = dice(seed)
      const rows = Array.from({ length: size + 3 }, () => Array.from({ length: size }, () => chance() - 0.5))
      const squares = Array.from({ length: size }, (_, a) => Array.from({ length: size }, (_b, b) => rows.reduce((sum, row) => sum + row[a]! * row[b]!, 0) + Number(a === b)))
      const right = squares.map(() => chance())
      const solution = choleskySolution(cholesky(matrixOf(squares)), right)
      squares.forEach((row, at) => expect(row.reduce((sum, value, column) => sum + value * solution[column]!, 0)).toBeCloseTo(right[at]!, 8))
    }))
  })
})
