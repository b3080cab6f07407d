import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matrixOf } from '../numeric/matrix.ts'
import { rowTimes, timesColumn } from '../numeric/product.ts'
import { extraction, type ExtractionKind, extractions, partialExtraction } from './extraction.ts'
import { inputOutputTable } from './input-output-table.ts'
import { leontief, leontiefInverse, type Leontief } from './leontief.ts'
import { inUnit, inventedModel, reversed, said, twoSectors } from './parts/invented-table.ts'
import { allocationCoefficients } from './technical-coefficients.ts'

const kinds = ['total', 'backward', 'forward', 'isolated'] as const
const seeds = [fc.integer(), fc.integer({ min: 2, max: 9 })] as const

/** The same by its definition: the coefficients are cut and inverted anew. */
function byDefinition(model: Leontief, sector: number, kind: ExtractionKind): Float64Array {
  const { sectors: { length: size }, coefficients, finalDemand, output } = model
  const cut = (values: Float64Array, out: (row: number, column: number) => boolean) => said(leontiefInverse({ rows: size, columns: size, values: values.map((value, at) => (out(Math.floor(at / size), at % size) ? 0 : value)) }))
  const apart = (row: number, column: number) => (row === sector) !== (column === sector)
  if (kind === 'forward') {
    const allocation = allocationCoefficients(model)
    const primary = rowTimes(output, { ...allocation, values: allocation.values.map((value, at) => Number(at % (size + 1) === 0) - value) })
    const left = rowTimes(primary, cut(allocation.values, (row) => row === sector))
    return output.map((made, at) => made - left[at]!)
  }
  const without = { total: (row: number, column: number) => row === sector || column === sector, backward: (_: number, column: number) => column === sector, isolated: apart }[kind]
  const left = timesColumn(cut(coefficients.values, without), finalDemand.map((demand, at) => (kind === 'total' && at === sector ? 0 : demand)))
  return output.map((made, at) => made - left[at]!)
}

describe('hypothetical extraction', () => {
  it('loses in the others what they sold towards the sector', () => {
    const { total, own, others, share } = extraction(twoSectors(), 0)
    expect(own).toBe(1000)
    expect(others).toBeCloseTo(210.5263158, 6)
    expect(total).toBeCloseTo(1210.5263158, 6)
    expect(share).toBeCloseTo(0.4035087719, 9)
    expect(extraction(twoSectors(), 0, 'backward').total).toBeCloseTo(413.1578947, 6)
    expect(extraction(twoSectors(), 0, 'forward').total).toBeCloseTo(728.9473684, 6)
    expect(extraction(twoSectors(), 0, 'isolated').total).toBeCloseTo(798.7616099, 6)
  })

  it('loses nothing where nothing is taken out', () => {
    const model = said(leontief(said(inputOutputTable({ sectors: ['a', 'idle', 'alone'], flows: matrixOf([[50, 0, 0], [0, 0, 0], [0, 0, 0]]), output: [100, 0, 10] }))))
    for (const kind of kinds) expect(extraction(model, 1, kind).total).toBe(0)
    for (const kind of ['backward', 'forward', 'isolated'] as const) expect(extraction(model, 2, kind).total).toBe(0)
    expect(partialExtraction(twoSectors(), 0, 0)).toEqual({ losses: new Float64Array(2), total: 0, own: 0, others: 0, share: 0 })
  })

  it('throws for a sector that is not there, and for a share that is none', () => {
    expect(() => extraction(twoSectors(), 2)).toThrow('sector must be a place from 0 to 1: 2')
    expect(() => extraction(twoSectors(), 0.5)).toThrow(RangeError)
    expect(() => partialExtraction(twoSectors(), 0, 1.2)).toThrow('share must be a fraction from 0 to 1: 1.2')
    expect(() => partialExtraction(twoSectors(), 0, Number.NaN)).toThrow(RangeError)
  })

  it.each(kinds)('is what inverting the cut table gives: %s', (kind) => {
    fc.assert(fc.property(...seeds, (seed, size) => {
      const model = inventedModel(seed, size)
      const all = extractions(model, kind)
      for (let sector = 0; sector < size; sector++) {
        const { losses } = extraction(model, sector, kind)
        for (const [at, loss] of byDefinition(model, sector, kind).entries()) {
          expect(losses[at]).toBeCloseTo(loss, 7)
          expect(all.values[sector * size + at]).toBe(losses[at])
          expect(losses[at]).toBeGreaterThanOrEqual(0)
        }
      }
    }), { numRuns: 20 })
  })

  it('of a share is what inverting the table with a row scaled down gives, and at a share of one all of it', () => {
    fc.assert(fc.property(...seeds, fc.double({ min: 0, max: 1, noNaN: true }), (seed, size, share) => {
      const model = inventedModel(seed, size)
      const kept = (row: number) => (row === 0 ? 1 - share : 1)
      const inverse = said(leontiefInverse({ ...model.coefficients, values: model.coefficients.values.map((value, at) => value * kept(Math.floor(at / size))) }))
      const left = timesColumn(inverse, model.finalDemand.map((demand, at) => demand * kept(at)))
      const { losses } = partialExtraction(model, 0, share)
      for (const [at, loss] of losses.entries()) expect(loss).toBeCloseTo(model.output[at]! - left[at]!, 7)
      const [whole, part] = [extraction(model, 0), partialExtraction(model, 0, 1)]
      for (const [at, loss] of part.losses.entries()) expect(loss).toBeCloseTo(whole.losses[at]!, 9)
      expect(losses.every((loss, at) => loss >= 0 && loss <= whole.losses[at]! + 1e-9)).toBe(true)
    }), { numRuns: 30 })
  })

  it('depends neither on the unit nor on the order of sectors', () => {
    fc.assert(fc.property(...seeds, fc.constantFrom(...kinds), fc.double({ min: 1e-3, max: 1e6, noNaN: true }), (seed, size, kind, unit) => {
      const model = inventedModel(seed, size)
      const { share } = extraction(model, 0, kind)
      expect(extraction(inUnit(model, unit), 0, kind).share).toBeCloseTo(share, 10)
      expect(extraction(reversed(model), size - 1, kind).share).toBeCloseTo(share, 10)
    }), { numRuns: 30 })
  })
})
