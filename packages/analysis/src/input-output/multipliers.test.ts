import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dot } from '../numeric/product.ts'
import { inputOutputTable } from './input-output-table.ts'
import { leontief } from './leontief.ts'
import { carried, multipliers, outputMultipliers, perOutput } from './multipliers.ts'
import { inUnit, inventedModel, reversed, said, twoSectors } from './parts/invented-table.ts'

const amountsOf = (size: number) => Float64Array.from({ length: size }, (_, at) => 1 + (at % 5))

describe('multipliers', () => {
  it('are sums down the columns of the inverse', () => {
    expect(outputMultipliers(twoSectors())[0]).toBeCloseTo(1.5182, 4)
    expect(outputMultipliers(twoSectors())[1]).toBeCloseTo(1.4521, 4)
  })

  it('take wages for a unit of output, (w·x̂⁻¹)·L, and not wages through L for a unit of output', () => {
    const model = twoSectors()
    const [farms, mills] = [300, 500]
    const { simple, coefficient, typeOne } = multipliers(model, [farms, mills])
    const [l11, , l21] = model.inverse.values
    expect(coefficient).toEqual(Float64Array.of(0.3, 0.25))
    expect(simple[0]).toBeCloseTo(0.3 * l11! + 0.25 * l21!, 12)
    expect(simple[0]).not.toBeCloseTo((farms * l11! + mills * l21!) / 1000, 3)
    expect(typeOne[0]).toBeCloseTo(simple[0]! / 0.3, 12)
  })

  it('give all value added to final demand where nothing else is bought', () => {
    expect(multipliers(twoSectors(), [650, 1400]).simple[0]).toBeCloseTo(1, 12)
    expect(multipliers(twoSectors(), [650, 1400]).simple[1]).toBeCloseTo(1, 12)
  })

  it('are 0 for a sector without output, and boundless where only others have any', () => {
    const idle = said(leontief(said(inputOutputTable({ sectors: ['a', 'idle'], flows: [[50, 0], [0, 0]], output: [100, 0] }))))
    expect(multipliers(idle, [10, 0])).toEqual({ coefficient: Float64Array.of(0.1, 0), simple: Float64Array.of(0.2, 0), typeOne: Float64Array.of(2, 0) })
    expect(multipliers(twoSectors(), [0, 10]).typeOne[0]).toBe(Infinity)
  })

  it('throw for amounts that are too few or no numbers', () => {
    expect(() => multipliers(twoSectors(), [1])).toThrow('as many as the sectors, 2: 1')
    expect(() => perOutput(twoSectors(), [1, Number.NaN])).toThrow('NaN of "mills"')
    expect(() => carried(twoSectors(), [1, 2], [1])).toThrow(RangeError)
  })

  it('sum to the whole over final demand, and depend neither on the unit nor on the order of sectors', () => {
    fc.assert(fc.property(fc.integer(), fc.integer({ min: 1, max: 12 }), fc.double({ min: 1e-3, max: 1e6, noNaN: true }), (seed, size, unit) => {
      const [model, amounts] = [inventedModel(seed, size), amountsOf(size)]
      const { simple, typeOne } = multipliers(model, amounts)
      expect(dot(simple, model.finalDemand) / amounts.reduce((sum, amount) => sum + amount, 0)).toBeCloseTo(1, 10)
      expect(carried(model, amounts, model.output)).toBeCloseTo(amounts.reduce((sum, amount) => sum + amount, 0), 9)
      const scaled = multipliers(inUnit(model, unit), amounts.map((amount) => amount * unit)).typeOne
      const turned = multipliers(reversed(model), amounts.toReversed()).typeOne.toReversed()
      for (const [at, value] of typeOne.entries()) {
        expect(scaled[at]! / value).toBeCloseTo(1, 10)
        expect(turned[at]! / value).toBeCloseTo(1, 10)
      }
    }), { numRuns: 30 })
  })
})
