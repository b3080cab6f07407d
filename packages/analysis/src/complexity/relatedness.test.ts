import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matrixOf } from '../numeric/matrix.ts'
import { presence } from './presence.ts'
import { relatedness, relatednessDensity, type RelatednessMeasure } from './relatedness.ts'

const ones = fc.array(fc.array(fc.constantFrom(0, 1), { minLength: 5, maxLength: 5 }), { minLength: 2, maxLength: 9 })
const measures: readonly RelatednessMeasure[] = ['probability', 'association', 'cosine', 'jaccard']

describe('relatedness', () => {
  it('holds co-occurrence against frequency in each measure', () => {
    // Together: products 1 and 2 twice, 2 and 3 once; sums 2, 3, 1 and 6 in all.
    const present = presence(matrixOf([[1, 1, 0], [0, 1, 1], [1, 1, 0]]))
    const first = (measure: RelatednessMeasure) => relatedness(present, measure).values[1]
    expect(measures.map(first)).toEqual([2 / ((6 / 4 + 6 / 3) / 2), (2 * 6) / (2 * 3), 2 / Math.sqrt(6), 2 / 3].map((value) => expect.closeTo(value!, 12)))
    expect(relatedness(present)).toEqual(relatedness(present, 'probability'))
  })

  it('is symmetric, 0 on the diagonal, never NaN, and follows the order of products', () => {
    fc.assert(fc.property(ones, fc.constantFrom(...measures), (rows, measure) => {
      const { columns, values } = relatedness(presence(matrixOf(rows)), measure)
      const turned = relatedness(presence(matrixOf(rows.map((row) => row.toReversed()))), measure).values.toReversed()
      for (const [at, value] of values.entries()) {
        const [one, other] = [Math.floor(at / columns), at % columns]
        expect(value).toBeCloseTo(values[other * columns + one]!, 12)
        expect(value).toBeCloseTo(turned[at]!, 12)
        expect(one === other ? value === 0 : value >= 0).toBe(true)
      }
    }))
  })
})

describe('its density', () => {
  const related = matrixOf([[0, 2, 1.5, 1], [2, 0, 0, 0], [1.5, 0, 0, 0], [1, 0, 0, 0]])

  it('is the share of the related industries a place has; by chance is not related', () => {
    const present = presence(matrixOf([[1, 1, 0, 0], [0, 1, 1, 0], [0, 0, 0, 1]]))
    const { columns, values } = relatednessDensity(present, related)
    expect([values[0], values[columns], values[2 * columns]]).toEqual([0.5, 1, 0])
    expect(values[3]).toBe(0)
  })

  it('throws on relatedness of other industries and a threshold that is none', () => {
    expect(() => relatednessDensity(presence(matrixOf([[1, 1]])), related)).toThrow('4 × 4')
    expect(() => relatednessDensity(presence(matrixOf([[1, 1, 1, 1]])), related, -1)).toThrow('-1')
  })
})
