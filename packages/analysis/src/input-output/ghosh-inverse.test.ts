import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matrixOf } from '../numeric/matrix.ts'
import { rowTimes } from '../numeric/product.ts'
import { ghoshInverse } from './ghosh-inverse.ts'
import { inputOutputTable } from './input-output-table.ts'
import { leontief } from './leontief.ts'
import { inventedModel, said, twoSectors } from './parts/invented-table.ts'

describe('the Ghosh inverse', () => {
  it('is that of the book', () => {
    for (const [at, value] of [1.254, 0.66, 0.132, 1.122].entries()) expect(ghoshInverse(twoSectors()).values[at]).toBeCloseTo(value, 3)
  })

  it('leaves a sector without output by itself', () => {
    const model = said(leontief(said(inputOutputTable({ sectors: ['a', 'idle'], flows: [[50, 0], [0, 0]], output: [100, 0] }))))
    expect(ghoshInverse(model)).toEqual(matrixOf([[2, 0], [0, 1]]))
  })

  it('turns primary inputs into output', () => {
    fc.assert(fc.property(fc.integer(), fc.integer({ min: 1, max: 30 }), (seed, size) => {
      const model = inventedModel(seed, size)
      const bought = rowTimes(new Float64Array(size).fill(1), model.flows)
      const output = rowTimes(model.output.map((made, at) => made - bought[at]!), ghoshInverse(model))
      for (const [at, value] of output.entries()) expect(value / model.output[at]!).toBeCloseTo(1, 9)
    }), { numRuns: 20 })
  })
})
