import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matrixOf } from '../numeric/matrix.ts'
import { outputMultipliers } from './multipliers.ts'
import { inventedModel, said } from './parts/invented-table.ts'
import { regionalMultipliers } from './regional-multipliers.ts'

const nation = matrixOf([[0.2, 0.4], [0.1, 0.3]])

describe('regional multipliers', () => {
  it('are a range, as δ is one', () => {
    const { low, middle, high } = said(regionalMultipliers(nation, { region: [10, 10], nation: [100, 300] }))
    expect(low[0]).toBeLessThan(middle[0]!)
    expect(middle[0]).toBeLessThan(high[0]!)
  })

  it('are 1 for a sector the region does not have', () => {
    expect(said(regionalMultipliers(nation, { region: [10, 0], nation: [100, 300] })).high[1]).toBe(1)
  })

  it('refuse an empty region and a nation that uses up more than it makes; throw for deltas that fall', () => {
    expect(regionalMultipliers(nation, { region: [0, 0], nation: [100, 300] })).toMatchObject({ refused: 'empty' })
    expect(regionalMultipliers(matrixOf([[1.5]]), { region: [1], nation: [10] })).toMatchObject({ refused: 'not-productive' })
    expect(() => regionalMultipliers(nation, { region: [10, 10], nation: [100, 300], deltas: [0.4, 0.3, 0.2] })).toThrow('0.4, 0.3, 0.2')
  })

  it('lie between 1 and those of the nation, low below middle below high', () => {
    fc.assert(fc.property(fc.integer(), fc.integer({ min: 2, max: 9 }), fc.constantFrom('cilq', 'flq', 'aflq'), (seed, size, method) => {
      const model = inventedModel(seed, size)
      const region = model.output.map((made, at) => made / (2 + at))
      const found = said(regionalMultipliers(model.coefficients, { region, nation: model.output, method }))
      const whole = outputMultipliers(model)
      for (const [at, low] of found.low.entries()) {
        expect(low).toBeGreaterThanOrEqual(1)
        expect(low).toBeLessThanOrEqual(found.middle[at]! + 1e-12)
        expect(found.middle[at]).toBeLessThanOrEqual(found.high[at]! + 1e-12)
        expect(found.high[at]).toBeLessThanOrEqual(whole[at]! + 1e-9)
        expect(found.nation[at]).toBeCloseTo(whole[at]!, 12)
      }
    }), { numRuns: 30 })
  })
})
