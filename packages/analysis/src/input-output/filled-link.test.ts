import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Matrix, matrixOf } from '../numeric/matrix.ts'
import { timesColumn } from '../numeric/product.ts'
import { dice } from '../numeric/random.ts'
import { filledLink } from './filled-link.ts'
import { leontiefInverse } from './leontief.ts'
import { inventedModel, said, twoSectors } from './parts/invented-table.ts'

const imports = matrixOf([[0, 100], [0, 0]])

function inventedImports(seed: number, size: number): Matrix {
  const chance = dice(seed + 1)
  return { rows: size, columns: size, values: Float64Array.from({ length: size * size }, () => Math.max(0, chance() - 0.5)) }
}

describe('a filled link', () => {
  it('makes here what was bought outside, and what that needs', () => {
    const { total, own, others, imported } = said(filledLink(twoSectors(), { sector: 0, imports, share: 1 }))
    expect(imported).toBe(100)
    expect(own).toBeCloseTo((100 * 1.2541254) / (1 - 0.05 * 0.2640264), 4)
    expect(own + others).toBe(total)
  })

  it('gains nothing where nothing is filled, or nothing was imported', () => {
    expect(said(filledLink(twoSectors(), { sector: 0, imports, share: 0 })).total).toBe(0)
    expect(said(filledLink(twoSectors(), { sector: 1, imports, share: 1 })).total).toBe(0)
  })

  it('takes imports for final demand as demand for what is made here', () => {
    const { gains } = said(filledLink(twoSectors(), { sector: 0, imports: matrixOf([[0, 0], [0, 0]]), finalImports: 100, share: 0.5 }))
    expect(gains[0]).toBeCloseTo(62.70627, 4)
    expect(gains[1]).toBeCloseTo(13.20132, 4)
  })

  it('refuses a link that would use up more than is made', () => {
    expect(filledLink(twoSectors(), { sector: 0, imports: matrixOf([[900, 0], [0, 0]]), share: 1 })).toMatchObject({ refused: 'not-productive' })
  })

  it('throws for a sector that is not there, a share that is none, and imports that are no table', () => {
    expect(() => filledLink(twoSectors(), { sector: 2, imports, share: 1 })).toThrow(RangeError)
    expect(() => filledLink(twoSectors(), { sector: 0, imports, share: -0.1 })).toThrow('-0.1')
    expect(() => filledLink(twoSectors(), { sector: 0, imports: matrixOf([[1]]), share: 1 })).toThrow('2 by 2: 1 by 1')
    expect(() => filledLink(twoSectors(), { sector: 0, imports: matrixOf([[0, -3], [0, 0]]), share: 1 })).toThrow('-3 bought by "mills"')
    expect(() => filledLink(twoSectors(), { sector: 0, imports, finalImports: Number.NaN, share: 1 })).toThrow(RangeError)
  })

  it('is what inverting the table with the row added gives, and lowers no output', () => {
    fc.assert(fc.property(fc.integer(), fc.integer({ min: 1, max: 9 }), fc.double({ min: 0, max: 1, noNaN: true }), (seed, size, share) => {
      const [model, bought] = [inventedModel(seed, size), inventedImports(seed, size)]
      const { gains } = said(filledLink(model, { sector: 0, imports: bought, share }))
      const added = model.coefficients.values.map((value, at) => value + (at < size ? (share * bought.values[at]!) / model.output[at]! : 0))
      const after = timesColumn(said(leontiefInverse({ ...model.coefficients, values: added })), model.finalDemand)
      for (const [at, gain] of gains.entries()) {
        expect(gain).toBeCloseTo(after[at]! - model.output[at]!, 7)
        expect(gain).toBeGreaterThanOrEqual(0)
      }
    }), { numRuns: 40 })
  })
})
