import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matrixOf } from '../numeric/matrix.ts'
import { timesColumn } from '../numeric/product.ts'
import { inventedModel, reversed, said, twoSectors } from './parts/invented-table.ts'
import { leontiefInverse } from './leontief.ts'

describe('the Leontief inverse', () => {
  it('is that of the book', () => {
    for (const [at, value] of [1.254, 0.33, 0.264, 1.122].entries()) expect(twoSectors().inverse.values[at]).toBeCloseTo(value, 3)
  })

  it('refuses sectors that use up more than they make, and names the one that buys most', () => {
    expect(leontiefInverse(matrixOf([[0.5, 0.2], [0.75, 0.9]]))).toMatchObject({ refused: 'not-productive', facts: { sector: 1, inputs: 1.25 } })
    expect(leontiefInverse(matrixOf([[0, 1], [1, 0]]))).toMatchObject({ refused: 'not-productive' })
    expect(leontiefInverse(matrixOf([[1]]))).toMatchObject({ refused: 'not-productive' })
  })

  it('takes a sector that buys more than it makes where the others leave enough', () => {
    expect(said(leontiefInverse(matrixOf([[0, 1.2], [0.1, 0]]))).values.every((value) => value >= 0)).toBe(true)
  })

  it('takes coefficients below zero as they are', () => {
    expect(leontiefInverse(matrixOf([[0.5, -0.5], [0, 0.5]]))).toEqual(matrixOf([[2, -2], [0, 2]]))
  })

  it('throws for a matrix that is not square, or a coefficient that is no number', () => {
    expect(() => leontiefInverse(matrixOf([[0.1, 0.2]]))).toThrow(RangeError)
    expect(() => leontiefInverse(matrixOf([[Number.NaN]]))).toThrow(RangeError)
  })

  it('turns final demand into output, and does not depend on the order of sectors', () => {
    fc.assert(fc.property(fc.integer(), fc.integer({ min: 1, max: 60 }), (seed, size) => {
      const model = inventedModel(seed, size)
      const output = timesColumn(model.inverse, model.finalDemand)
      const turned = reversed(model).inverse.values.toReversed()
      for (const [at, value] of output.entries()) expect(value / model.output[at]!).toBeCloseTo(1, 9)
      for (const [at, value] of model.inverse.values.entries()) expect(turned[at]).toBeCloseTo(value, 8)
    }), { numRuns: 20 })
  })
})
