import { isRefusal, type Refusal } from '@chanye/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matrixOf } from '../numeric/matrix.ts'
import { dice } from '../numeric/random.ts'
import { locationQuotient } from '../structure/location-quotient.ts'
import { type Complexity, complexity } from './complexity.ts'
import { presence } from './presence.ts'
import { sizeFilter } from './size-filter.ts'

const said = (indices: Complexity | Refusal): Complexity => { if (isRefusal(indices)) throw new Error(indices.need); return indices }
const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length
const nested = (places: number, products: number) => Array.from({ length: places }, (_, place) => Array.from({ length: products }, (_, product) => (product < products - (place * products) / (places + 1) ? 1 : 0)))

/** Ones and zeros in which higher rows have more, and rarer things. */
const mixed = fc.integer({ min: 1, max: 1e6 }).map((seed) => { const chance = dice(seed); return nested(8, 12).map((row) => row.map((one) => (chance() < 0.12 ? 1 - one : one))) })

describe('complexity', () => {
  it('puts a place with more and rarer products higher, and rarer products too', () => {
    const { eci, pci } = said(complexity(presence(matrixOf([[1, 1, 1, 1], [1, 1, 1, 0], [1, 1, 0, 0], [1, 0, 0, 0]]))))
    expect([...eci]).toEqual([...eci].sort((a, b) => b - a))
    expect([...pci]).toEqual([...pci].sort((a, b) => a - b))
    expect(eci[0]).toBeCloseTo(3 / Math.sqrt(5), 9)
  })

  it('solves the equation: a place is the mean of its products, a product the mean of its places over the eigenvalue', () => {
    fc.assert(fc.property(mixed, (rows) => {
      const present = presence(matrixOf(rows))
      const indices = complexity(present)
      if (isRefusal(indices)) return
      const { eci, pci, weights, eigenvalue } = indices
      const { values, columns } = present.matrix
      const shift = weights[0]! - pci[0]!
      for (const [place, count] of present.diversity.entries()) expect(pci.reduce((sum, value, product) => sum + value * values[place * columns + product]!, 0) / count).toBeCloseTo(eci[place]!, 7)
      for (const [product, count] of present.ubiquity.entries()) expect(eci.reduce((sum, value, place) => sum + (value + shift) * values[place * columns + product]!, 0) / count).toBeCloseTo(eigenvalue * weights[product]!, 7)
    }))
  })

  it('has mean 0 and deviation 1 over places, or over each in its own scale', () => {
    fc.assert(fc.property(mixed, (rows) => {
      const [atlas, own] = [complexity(presence(matrixOf(rows))), complexity(presence(matrixOf(rows)), 'own')]
      if (isRefusal(atlas) || isRefusal(own)) return
      expect(mean(atlas.eci)).toBeCloseTo(0, 9)
      expect(mean(atlas.eci.map((value) => value ** 2))).toBeCloseTo(1, 9)
      for (const vector of [own.eci, own.pci]) {
        expect(mean(vector)).toBeCloseTo(0, 9)
        expect(mean(vector.map((value) => value ** 2)) * (vector.length / (vector.length - 1))).toBeCloseTo(1, 9)
      }
    }))
  })

  it('does not depend on the order of places and products', () => {
    fc.assert(fc.property(mixed, (rows) => {
      const [plain, turned] = [complexity(presence(matrixOf(rows))), complexity(presence(matrixOf(rows.toReversed().map((row) => row.toReversed()))))]
      if (isRefusal(plain) || isRefusal(turned) || plain.gap < 1e-3) return
      for (const [at, value] of turned.eci.toReversed().entries()) expect(value).toBeCloseTo(plain.eci[at]!, 6)
      for (const [at, value] of turned.pci.toReversed().entries()) expect(value).toBeCloseTo(plain.pci[at]!, 6)
    }))
  })

  it('puts a tiny territory with one odd export on top unless it is filtered by size', () => {
    const chance = dice(3)
    const exports = Array.from({ length: 30 }, (_, place) => Array.from({ length: 40 }, (__, product) => 1e6 * chance() ** 3 / (1 + Math.exp((product / 4 - place / 3)))))
    const { pci } = said(complexity(presence(locationQuotient(matrixOf(exports)))))
    const hardest = pci.indexOf(Math.max(...pci))
    const table = matrixOf([...exports, exports[0]!.map((_, product) => (product === hardest ? 3 : 0))])

    const unfiltered = said(complexity(presence(locationQuotient(table))))
    expect(unfiltered.eci.indexOf(Math.max(...unfiltered.eci))).toBe(30)
    const { table: left, dropped } = sizeFilter(table, { place: 1000 })
    expect(dropped).toEqual([{ side: 'place', at: 30, reason: 'size', value: 3, least: 1000 }])
    const filtered = said(complexity(presence(locationQuotient(left))))
    expect(filtered.eci.indexOf(Math.max(...filtered.eci))).toBeGreaterThan(15)
  })

  it('refuses a table too small, in parts, or without a direction', () => {
    expect(complexity(presence(matrixOf([[1, 1, 1], [1, 0, 1]])))).toMatchObject({ refused: 'too-few', facts: { known: 2, needed: 3 } })
    expect(complexity(presence(matrixOf([[1, 1, 0, 0], [1, 0, 0, 0], [0, 0, 1, 1], [0, 0, 0, 1]])))).toMatchObject({ refused: 'in-parts' })
    expect(complexity(presence(matrixOf([[1, 1, 0], [0, 1, 1], [1, 0, 1]])))).toMatchObject({ refused: 'unsettled' })
    expect(complexity(presence(matrixOf([[1, 1, 1], [1, 1, 1], [1, 1, 1]])))).toMatchObject({ refused: 'unsettled' })
  })
})
