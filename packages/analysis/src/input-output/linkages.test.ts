import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inputOutputTable } from './input-output-table.ts'
import { leontief } from './leontief.ts'
import { linkages } from './linkages.ts'
import { outputMultipliers } from './multipliers.ts'
import { inUnit, inventedModel, reversed, said, twoSectors } from './parts/invented-table.ts'

describe('linkages', () => {
  it('are direct sums of A and B beside total ones of the inverses', () => {
    const { directBackward, directForward, power, sensitivity, forward, class: classes } = linkages(twoSectors())
    expect(directBackward[0]).toBeCloseTo(0.35, 12)
    expect(directForward[0]).toBeCloseTo(0.65, 12)
    expect([power[0], sensitivity[0], forward[0]].map((value) => Number(value!.toFixed(4)))).toEqual([1.0222, 1.0667, 1.2083])
    expect(classes).toEqual(['key', 'weak'])
  })

  it('do not take total linkages for direct ones', () => {
    const model = twoSectors()
    expect(linkages(model).directBackward[0]).toBeLessThan(outputMultipliers(model)[0]! - 1)
  })

  it('tell a sector that only buys from one that only sells', () => {
    const chain = said(leontief(said(inputOutputTable({ sectors: ['seller', 'buyer'], flows: [[0, 80], [0, 0]], output: [100, 100] }))))
    expect(linkages(chain).class).toEqual(['forward', 'backward'])
    expect(linkages(chain).powerSpread[0]).toBeCloseTo(Math.SQRT2, 12)
  })

  it('have no spread in a table of one sector', () => {
    const one = said(leontief(said(inputOutputTable({ sectors: ['all'], flows: [[50]], output: [100] }))))
    expect(linkages(one)).toMatchObject({ power: Float64Array.of(1), powerSpread: Float64Array.of(0), sensitivitySpread: Float64Array.of(0), class: ['weak'] })
  })

  it('average 1, and depend neither on the unit nor on the order of sectors', () => {
    fc.assert(fc.property(fc.integer(), fc.integer({ min: 2, max: 12 }), fc.double({ min: 1e-3, max: 1e6, noNaN: true }), (seed, size, unit) => {
      const model = inventedModel(seed, size)
      const found = linkages(model)
      const [scaled, turned] = [linkages(inUnit(model, unit)), linkages(reversed(model))]
      for (const name of ['power', 'sensitivity', 'forward', 'powerSpread', 'sensitivitySpread', 'directBackward', 'directForward'] as const) {
        const back = turned[name].toReversed()
        for (const [at, value] of found[name].entries()) {
          expect(scaled[name][at]).toBeCloseTo(value, 8)
          expect(back[at]).toBeCloseTo(value, 8)
        }
      }
      for (const values of [found.power, found.sensitivity, found.forward]) expect(values.reduce((sum, value) => sum + value, 0) / size).toBeCloseTo(1, 10)
    }), { numRuns: 30 })
  })
})
