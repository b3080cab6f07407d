import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dice } from './random.ts'
import { leadingEigenpair, type SymmetricProduct } from './eigen.ts'

const diagonal = (values: readonly number[]): SymmetricProduct => (vector, product) => { for (const [at, value] of values.entries()) product[at] = value * vector[at]! }

describe('the leading eigenpair', () => {
  it('is found on a diagonal, and the next when it is left out', () => {
    const first = leadingEigenpair(diagonal([1, 7, -9, 3]), 4)!
    expect(first.value).toBeCloseTo(7, 12)
    expect([...first.vector].map(Math.abs)).toEqual([0, 1, 0, 0].map((value) => expect.closeTo(value, 10)))
    expect(leadingEigenpair(diagonal([1, 7, -9, 3]), 4, [first.vector])!.value).toBeCloseTo(3, 12)
  })

  it('solves its equation for any symmetric matrix', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 40 }), (seed, size) => {
      const chance = dice(seed)
      const cells = Array.from({ length: size }, () => Array.from({ length: size }, () => chance() - 0.5))
      const times: SymmetricProduct = (vector, product) => { for (let row = 0; row < size; row++) product[row] = vector.reduce((sum, value, column) => sum + (cells[row]![column]! + cells[column]![row]!) * value, 0) }
      const { value, vector } = leadingEigenpair(times, size)!
      const product = new Float64Array(size)
      times(vector, product)
      for (const [at, entry] of product.entries()) expect(entry).toBeCloseTo(value * vector[at]!, 8)
      expect(vector.reduce((sum, entry) => sum + entry ** 2, 0)).toBeCloseTo(1, 10)
    }))
  })

  it('is nothing when all directions are left out, and 0 for a matrix of zeros', () => {
    expect(leadingEigenpair(diagonal([4]), 1, [Float64Array.of(1)])).toBeUndefined()
    expect(leadingEigenpair(diagonal([0, 0]), 2)!.value).toBeCloseTo(0, 12)
  })
})
