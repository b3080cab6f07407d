import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matrixOf } from '../numeric/matrix.ts'
import { presence } from './presence.ts'
import { proximity } from './proximity.ts'

const ones = fc.array(fc.array(fc.constantFrom(0, 1), { minLength: 5, maxLength: 5 }), { minLength: 2, maxLength: 9 })

describe('proximity', () => {
  it('is the lesser of two conditional shares', () => {
    // Product 1 is in three places, product 2 in two, both in one.
    const { values } = proximity(presence(matrixOf([[1, 1], [1, 0], [1, 0], [0, 1]])))
    expect([...values]).toEqual([1, 1 / 3, 1 / 3, 1])
  })

  it('is symmetric, from 0 to 1, with 1 on the diagonal, and as counted one by one', () => {
    fc.assert(fc.property(ones, (rows) => {
      const present = presence(matrixOf(rows))
      const { columns, values } = proximity(present)
      for (let one = 0; one < columns; one++) {
        for (let other = 0; other < columns; other++) {
          const both = present.places.filter((_, row) => present.matrix.values[row * columns + one]! * present.matrix.values[row * columns + other]! === 1).length
          expect(values[one * columns + other]).toBe(both / Math.max(present.ubiquity[one]!, present.ubiquity[other]!))
          expect(values[other * columns + one]).toBe(values[one * columns + other])
        }
        expect(values[one * columns + one]).toBe(1)
      }
    }))
  })

  it('does not depend on the order of places', () => {
    fc.assert(fc.property(ones, (rows) => {
      expect(proximity(presence(matrixOf(rows.toReversed())))).toEqual(proximity(presence(matrixOf(rows))))
    }))
  })

  it('is a table of nothing where nobody is specialised', () => expect(proximity(presence(matrixOf([[0, 0]]))).values).toHaveLength(0))
})
