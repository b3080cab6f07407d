import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matrixOf } from '../numeric/matrix.ts'
import { demandShock } from './demand-shock.ts'
import { inventedModel, said } from './parts/invented-table.ts'
import { requiredOutput } from './required-output.ts'

const book = matrixOf([[0.15, 0.25], [0.2, 0.05]])

describe('required output', () => {
  it('is that of the book', () => {
    const [farms, mills] = said(requiredOutput(book, [600, 1500]))
    expect(farms).toBeCloseTo(1247.52, 2)
    expect(mills).toBeCloseTo(1841.58, 2)
  })

  it('is found by the inverse where sweeps settle too slowly', () => {
    const x = said(requiredOutput(matrixOf([[0, 0.999], [0.999, 0]]), [1, 1]))
    expect(x[0]).toBeCloseTo(1000, 6)
  })

  it('refuses sectors that use up more than they make', () => {
    expect(requiredOutput(matrixOf([[0, 1.5], [1, 0]]), [1, 1])).toMatchObject({ refused: 'not-productive' })
    expect(requiredOutput(matrixOf([[1.5]]), [1])).toMatchObject({ refused: 'not-productive' })
    expect(requiredOutput(matrixOf([[1]]), [1])).toMatchObject({ refused: 'not-productive' })
  })

  it('throws for another length, another shape, and what is no number', () => {
    expect(() => requiredOutput(book, [1])).toThrow('as many values as the rows of the coefficients, 2: 1')
    expect(() => requiredOutput(matrixOf([[1, 2]]), [1])).toThrow(RangeError)
    expect(() => requiredOutput(book, [1, Number.NaN])).toThrow('NaN at place 2')
    expect(() => requiredOutput(matrixOf([[Number.NaN]]), [1])).toThrow(RangeError)
  })

  it('is output as the table has it, and never below zero', () => {
    fc.assert(fc.property(fc.integer(), fc.integer({ min: 1, max: 40 }), (seed, size) => {
      const model = inventedModel(seed, size)
      const output = said(requiredOutput(model.coefficients, model.finalDemand))
      for (const [at, value] of output.entries()) expect(value / model.output[at]!).toBeCloseTo(1, 10)
      expect(said(requiredOutput(model.coefficients, model.finalDemand.map((demand, at) => (at === 0 ? demand : 0)))).every((value) => value >= 0)).toBe(true)
    }), { numRuns: 20 })
  })
})

describe('a shock of demand', () => {
  it('changes output as much as the demand alone would require', () => {
    fc.assert(fc.property(fc.integer(), fc.integer({ min: 1, max: 12 }), (seed, size) => {
      const model = inventedModel(seed, size)
      const change = model.finalDemand.map((demand, at) => (at % 2 === 0 ? demand / 10 : 0))
      const required = said(requiredOutput(model.coefficients, change))
      for (const [at, value] of demandShock(model, change).entries()) expect(value).toBeCloseTo(required[at]!, 8)
    }), { numRuns: 20 })
  })
})
