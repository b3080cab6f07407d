import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matrixOf } from '../numeric/matrix.ts'
import { inUnit, inventedTable, said } from './parts/invented-table.ts'
import { inputOutputTable } from './input-output-table.ts'
import { allocationCoefficients, technicalCoefficients } from './technical-coefficients.ts'

describe('coefficients', () => {
  const table = said(inputOutputTable({ sectors: ['farms', 'mills', 'idle'], flows: [[150, 500, 0], [200, 100, 0], [0, 0, 0]], output: [1000, 2000, 0] }))

  it('are inputs for a unit of the buyer’s output, and shares of the seller’s', () => {
    expect(technicalCoefficients(table)).toEqual(matrixOf([[0.15, 0.25, 0], [0.2, 0.05, 0], [0, 0, 0]]))
    expect(allocationCoefficients(table)).toEqual(matrixOf([[0.15, 0.5, 0], [0.1, 0.05, 0], [0, 0, 0]]))
  })

  it('do not depend on the unit', () => {
    fc.assert(fc.property(fc.integer(), fc.integer({ min: 1, max: 8 }), fc.double({ min: 1e-4, max: 1e8, noNaN: true }), (seed, size, unit) => {
      const invented = inventedTable(seed, size)
      const [one, scaled] = [technicalCoefficients(invented), technicalCoefficients(inUnit(invented, unit))]
      for (const [at, value] of one.values.entries()) expect(scaled.values[at]).toBeCloseTo(value, 12)
    }), { numRuns: 30 })
  })
})
