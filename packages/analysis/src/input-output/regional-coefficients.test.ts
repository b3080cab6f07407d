import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matrixOf } from '../numeric/matrix.ts'
import { dice } from '../numeric/random.ts'
import { inventedModel, said } from './parts/invented-table.ts'
import { regionalCoefficients } from './regional-coefficients.ts'

const nation = matrixOf([[0.2, 0.4], [0.3, 0.3]])
const halves = { region: [30, 10], nation: [100, 100] }

describe('regional coefficients', () => {
  it('cut what the region is too small in, for the buyer: location quotients of 1.5 and 0.5', () => {
    const [kept, bought, sold, own] = said(regionalCoefficients(nation, { ...halves, method: 'cilq' })).values
    expect([kept, bought]).toEqual([0.2, 0.4])
    expect(sold).toBeCloseTo(0.3 / 3, 12)
    expect(own).toBeCloseTo(0.15, 12)
  })

  it('cut more for a small region, by log₂(1 + share of the nation) to the power of δ', () => {
    const lambda = Math.log2(1.2) ** 0.3
    const flq = said(regionalCoefficients(nation, halves)).values
    expect(flq[0]).toBeCloseTo(0.2 * Math.min(1, 1.5 * lambda), 12)
    expect(flq[2]).toBeCloseTo((0.3 / 3) * lambda, 12)
  })

  it('cut less for a buyer the region is specialised in', () => {
    const aflq = said(regionalCoefficients(nation, { ...halves, method: 'aflq' })).values
    const flq = said(regionalCoefficients(nation, halves)).values
    expect(aflq[2]! / flq[2]!).toBeCloseTo(Math.log2(2.5), 12)
    expect(aflq[3]).toBe(flq[3])
  })

  it('are 0 for sectors the region does not have', () => {
    expect(said(regionalCoefficients(nation, { region: [30, 0], nation: [100, 100], method: 'cilq' }))).toEqual(matrixOf([[0.2, 0], [0, 0]]))
  })

  it('are those of the nation where the region is all of it', () => {
    for (const method of ['cilq', 'flq', 'aflq'] as const) expect(regionalCoefficients(nation, { region: [100, 100], nation: [100, 100], method })).toEqual(nation)
  })

  it('refuse an empty region, and throw for what is no part of the nation', () => {
    expect(regionalCoefficients(nation, { region: [0, 0], nation: [100, 100] })).toMatchObject({ refused: 'empty' })
    expect(() => regionalCoefficients(nation, { region: [130, 0], nation: [100, 100] })).toThrow('130 at place 1, where the nation has 100')
    expect(() => regionalCoefficients(nation, { region: [1], nation: [100] })).toThrow(RangeError)
    expect(() => regionalCoefficients(nation, { region: [-1, 5], nation: [100, 100] })).toThrow(RangeError)
    expect(() => regionalCoefficients(nation, { ...halves, delta: 1 })).toThrow('delta must lie between 0 and 1: 1')
    expect(() => regionalCoefficients(matrixOf([[1, 2]]), halves)).toThrow(RangeError)
  })

  it('never rise above the nation’s, fall with δ, and do not depend on the unit', () => {
    fc.assert(fc.property(fc.integer(), fc.integer({ min: 2, max: 9 }), fc.constantFrom('flq', 'aflq'), fc.double({ min: 1e-3, max: 1e6, noNaN: true }), (seed, size, method, unit) => {
      const [{ coefficients }, chance] = [inventedModel(seed, size), dice(seed)]
      const whole = coefficients.values.slice(0, size).map(() => 1 + 100 * chance())
      const region = whole.map((amount) => amount * chance())
      const at = (delta: number, scale = 1) => said(regionalCoefficients(coefficients, { region: region.map((value) => value * scale), nation: whole.map((value) => value * scale), method, delta })).values
      const [wide, narrow, scaled] = [at(0.2), at(0.4), at(0.2, unit)]
      for (const [place, value] of wide.entries()) {
        expect(value).toBeLessThanOrEqual(coefficients.values[place]!)
        expect(narrow[place]).toBeLessThanOrEqual(value)
        expect(scaled[place]).toBeCloseTo(value, 10)
      }
    }), { numRuns: 30 })
  })
})
