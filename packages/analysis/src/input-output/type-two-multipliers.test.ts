import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { multipliers, outputMultipliers } from './multipliers.ts'
import { inventedModel, said, twoSectors } from './parts/invented-table.ts'
import { typeTwoMultipliers } from './type-two-multipliers.ts'

describe('type II multipliers', () => {
  const households = { compensation: [300, 500], consumption: [50, 400], income: 1000, paidToHouseholds: 50 }

  it('are those of the closed table of the book', () => {
    const { output, inducement } = said(typeTwoMultipliers(twoSectors(), [300, 500], households))
    expect(inducement).toBeCloseTo(1.289, 3)
    expect(output[0]).toBeCloseTo(1.365 + 0.527, 2)
    expect(output[1]).toBeCloseTo(0.425 + 1.348, 2)
  })

  it('are those of type I where households spend nothing here', () => {
    const { output, typeTwo, inducement } = said(typeTwoMultipliers(twoSectors(), [650, 1400], { compensation: [300, 500], consumption: [0, 0] }))
    expect(inducement).toBe(1)
    expect(output).toEqual(outputMultipliers(twoSectors()))
    expect(typeTwo).toEqual(multipliers(twoSectors(), [650, 1400]).typeOne)
  })

  it('refuse households whose spending brings back more than they earn', () => {
    expect(typeTwoMultipliers(twoSectors(), [300, 500], { compensation: [300, 500], consumption: [4000, 400] })).toMatchObject({ refused: 'spending-above-income' })
  })

  it('throw without income, and for consumption that is no number or too short', () => {
    expect(() => typeTwoMultipliers(twoSectors(), [1, 1], { compensation: [0, 0], consumption: [1, 1] })).toThrow('income of households must be positive: 0')
    expect(() => typeTwoMultipliers(twoSectors(), [1, 1], { ...households, consumption: [1, Number.NaN] })).toThrow(RangeError)
    expect(() => typeTwoMultipliers(twoSectors(), [1, 1], { ...households, consumption: [1] })).toThrow(RangeError)
  })

  it('lie above type I by the same ratio in every sector for what households earn', () => {
    fc.assert(fc.property(fc.integer(), fc.integer({ min: 1, max: 12 }), (seed, size) => {
      const model = inventedModel(seed, size)
      const compensation = model.output.map((made) => 0.2 * made)
      const consumption = model.finalDemand.map((bought) => 0.1 * bought)
      const { typeTwo, inducement } = said(typeTwoMultipliers(model, compensation, { compensation, consumption }))
      const { typeOne } = multipliers(model, compensation)
      expect(inducement).toBeGreaterThan(1)
      for (const [at, value] of typeTwo.entries()) expect(value / typeOne[at]!).toBeCloseTo(inducement, 9)
    }), { numRuns: 30 })
  })
})
