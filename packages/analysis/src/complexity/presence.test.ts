import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matrixOf } from '../numeric/matrix.ts'
import { locationQuotient } from '../structure/location-quotient.ts'
import { presence } from './presence.ts'

const table = fc.array(fc.array(fc.oneof(fc.constant(0), fc.double({ min: 1, max: 1e5, noNaN: true })), { minLength: 5, maxLength: 5 }), { minLength: 4, maxLength: 6 })

describe('presence', () => {
  it('is where the quotient reaches one, with how many each place and product has', () => {
    const { matrix, diversity, ubiquity } = presence(matrixOf([[1.5, 1, 0.9], [0.5, 1, 1.2]]))
    expect([...matrix.values]).toEqual([1, 1, 0, 0, 1, 1])
    expect([[...diversity], [...ubiquity]]).toEqual([[2, 2], [1, 2, 1]])
  })

  it('takes out empty rows and columns, and tells which', () => {
    const present = presence(matrixOf([[0.2, 0, 0], [0, 0, 2], [3, 0.9, 0]]))
    expect(present).toMatchObject({ places: [1, 2], products: [0, 2], dropped: { places: [0], products: [1] } })
    expect(present.matrix).toEqual(matrixOf([[0, 1], [1, 0]]))
    expect(presence(matrixOf([[0.1]])).matrix.values).toHaveLength(0)
  })

  it('does not depend on the unit, not even where a quotient is one exactly', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 50 }), fc.double({ min: 1e-5, max: 1e5, noNaN: true }), (a, b, unit) => {
      expect([...presence(locationQuotient(matrixOf([[a * unit, b * unit], [3 * a * unit, 3 * b * unit]]))).matrix.values]).toEqual([1, 1, 1, 1])
    }))
    fc.assert(fc.property(table, fc.double({ min: 1e-4, max: 1e8, noNaN: true }), (rows, unit) => {
      expect(presence(locationQuotient(matrixOf(rows.map((row) => row.map((amount) => amount * unit)))))).toEqual(presence(locationQuotient(matrixOf(rows))))
    }))
  })

  it('throws on a quotient that is none and a threshold that is none, and says which', () => {
    expect(() => presence(matrixOf([[1, Number.NaN]]))).toThrow('NaN in row 1, column 2')
    expect(() => presence(matrixOf([[1]]), 0)).toThrow('0')
  })
})
