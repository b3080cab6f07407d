import { isRefusal } from '@chanye/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Matrix, matrixOf } from '../numeric/matrix.ts'
import { locationQuotient, logQuotient, standardQuotient, symmetricQuotient } from './location-quotient.ts'

const table = fc.array(fc.array(fc.double({ min: 1, max: 1e6, noNaN: true }), { minLength: 4, maxLength: 4 }), { minLength: 3, maxLength: 5 })
const near = ({ values }: Matrix, other: Matrix) => { for (const [at, value] of values.entries()) expect(Math.abs(value - other.values[at]!)).toBeLessThan(1e-9 * Math.max(1, Math.abs(value))) }

describe('the location quotient', () => {
  it('is one and a half where an industry has 30 % here and 20 % everywhere', () => {
    expect([...locationQuotient(matrixOf([[30, 70], [10, 90]])).values]).toEqual([1.5, 0.875, 0.5, 1.125])
  })

  it('is 0 where a region or an industry has nothing at all', () => {
    expect([...locationQuotient(matrixOf([[0, 0, 0], [0, 1, 1]])).values]).toEqual([0, 0, 0, 0, 1, 1])
  })

  it('throws on a negative amount and on one that is no number, and says where', () => {
    expect(() => locationQuotient(matrixOf([[1, 2], [3, -4]]))).toThrow('-4 in row 2, column 2')
    expect(() => locationQuotient(matrixOf([[1, Number.NaN]]))).toThrow(RangeError)
  })

  it('does not depend on the unit, nor on the order of regions and industries', () => {
    fc.assert(fc.property(table, fc.double({ min: 1e-4, max: 1e8, noNaN: true }), (rows, unit) => {
      const plain = locationQuotient(matrixOf(rows))
      near(locationQuotient(matrixOf(rows.map((row) => row.map((amount) => amount * unit)))), plain)
      const turned = locationQuotient(matrixOf(rows.toReversed().map((row) => row.toReversed())))
      near({ ...turned, values: turned.values.toReversed() }, plain)
    }))
  })

  it('has a mean of one over regions, each weighted with its share of the whole', () => {
    fc.assert(fc.property(table, (rows) => {
      const quotients = locationQuotient(matrixOf(rows))
      const sums = rows.map((row) => row.reduce((sum, amount) => sum + amount, 0))
      const whole = sums.reduce((sum, amount) => sum + amount, 0)
      for (let column = 0; column < 4; column++) expect(sums.reduce((mean, sum, row) => mean + (sum / whole) * quotients.values[row * 4 + column]!, 0)).toBeCloseTo(1, 9)
    }))
  })
})

describe('its other forms', () => {
  it('put half and double equally far from the middle', () => {
    const quotients = matrixOf([[0.5, 2, 0]])
    expect([...symmetricQuotient(quotients).values]).toEqual([-1 / 3, 1 / 3, -1].map((value) => expect.closeTo(value, 12)))
    expect([...logQuotient(quotients).values]).toEqual([-Math.LN2, Math.LN2, -Infinity])
  })

  it('have mean 0 and deviation 1 down each industry when standardised', () => {
    fc.assert(fc.property(table, (rows) => {
      const standard = standardQuotient(locationQuotient(matrixOf(rows)))
      if (isRefusal(standard)) throw new Error('unexpected refusal')
      for (let column = 0; column < 4; column++) {
        const down = rows.map((_, row) => standard.values[row * 4 + column]!)
        expect(down.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 6)
        const square = down.reduce((sum, value) => sum + value ** 2, 0)
        expect(square === 0 || Math.abs(square - (rows.length - 1)) < 1e-6).toBe(true)
      }
    }))
  })

  it('scale each industry by its own spread over regions, not by another one’s', () => {
    expect(standardQuotient(matrixOf([[0, 10], [1, 20], [2, 30]]))).toEqual(matrixOf([[-1, -1], [0, 0], [1, 1]]))
  })

  it('leave a region without the industry out of the mean of logarithms, and give 0 where all are alike', () => {
    const standard = standardQuotient(matrixOf([[-Infinity, 5], [0, 5], [2, 5]]))
    if (isRefusal(standard)) throw new Error('unexpected refusal')
    expect([...standard.values]).toEqual([-Infinity, 0, expect.closeTo(-Math.SQRT1_2, 9), 0, expect.closeTo(Math.SQRT1_2, 9), 0])
  })

  it('refuse to standardise over a single region', () => {
    expect(standardQuotient(matrixOf([[1, 2]]))).toMatchObject({ refused: 'too-few', facts: { known: 1 } })
  })
})
