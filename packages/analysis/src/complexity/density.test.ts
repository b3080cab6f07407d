import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matrixOf } from '../numeric/matrix.ts'
import { density, nearestDensity } from './density.ts'
import { presence } from './presence.ts'
import { proximity } from './proximity.ts'

const ones = fc.array(fc.array(fc.constantFrom(0, 1), { minLength: 6, maxLength: 6 }), { minLength: 2, maxLength: 9 }).filter((rows) => rows.flat().includes(1))

describe('density', () => {
  it('weighs what a place has by how near it is, the product itself included', () => {
    const near = matrixOf([[1, 0.5, 0.1], [0.5, 1, 0.2], [0.1, 0.2, 1]])
    const present = presence(matrixOf([[1, 1, 0], [0, 0, 1]]))
    expect([...density(present, near).values]).toEqual([1.5 / 1.6, 1.5 / 1.7, 0.3 / 1.3, 0.1 / 1.6, 0.2 / 1.7, 1 / 1.3].map((value) => expect.closeTo(value, 12)))
  })

  it('is 1 for a place that has everything, and as summed one by one', () => {
    fc.assert(fc.property(ones, (rows) => {
      const present = presence(matrixOf([...rows, [1, 1, 1, 1, 1, 1]]))
      const near = proximity(present)
      const { columns, values } = density(present, near)
      for (let product = 0; product < columns; product++) expect(values.at(product - columns)).toBeCloseTo(1, 12)
      const [place, product] = [0, columns - 1]
      const weights = near.values.subarray(product * columns, (product + 1) * columns)
      const held = weights.reduce((sum, weight, other) => sum + weight * present.matrix.values[place * columns + other]!, 0)
      expect(values[place * columns + product]).toBeCloseTo(held / weights.reduce((sum, weight) => sum + weight, 0), 12)
    }))
  })

  it('throws on proximity of other products', () => expect(() => density(presence(matrixOf([[1, 1]])), matrixOf([[1]]))).toThrow('1 × 1'))
})

describe('density over the nearest', () => {
  const near = matrixOf([[1, 0.6, 0.2, 0.1], [0.6, 1, 0, 0], [0.2, 0, 1, 0], [0.1, 0, 0, 1]])
  const present = presence(matrixOf([[0, 1, 0, 0], [0, 0, 1, 0], [1, 0, 0, 1]]))

  it('weighs the nearest by proximity, and does not merely count them', () => {
    // Products 2 and 3 are the two nearest to product 1: a place with one of them has 0.75 or 0.25 of what is near, not one half.
    const { columns, values } = nearestDensity(present, near, 2)
    expect([values[0], values[columns], values[2 * columns]]).toEqual([expect.closeTo(0.75, 12), expect.closeTo(0.25, 12), 0])
  })

  it('is 0 where nothing is near', () => expect(nearestDensity(presence(matrixOf([[1, 0], [0, 1]])), matrixOf([[1, 0], [0, 1]]), 1).values).toEqual(new Float64Array(4)))

  it('takes all that tie with the last, so that the order of products cannot matter', () => {
    fc.assert(fc.property(ones, fc.integer({ min: 1, max: 4 }), (rows, neighbours) => {
      const [plain, turned] = [rows, rows.map((row) => row.toReversed())].map((table) => { const all = presence(matrixOf(table)); return nearestDensity(all, proximity(all), neighbours) })
      for (let row = 0; row < plain!.rows; row++) {
        const back = turned!.values.slice(row * turned!.columns, (row + 1) * turned!.columns).toReversed()
        for (const [column, value] of back.entries()) expect(value).toBeCloseTo(plain!.values[row * plain!.columns + column]!, 12)
      }
    }))
  })

  it('throws on a number of neighbours that is none', () => expect(() => nearestDensity(present, near, 0)).toThrow('0'))
})
