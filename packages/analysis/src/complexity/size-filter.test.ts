import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matrixOf } from '../numeric/matrix.ts'
import { locationQuotient } from '../structure/location-quotient.ts'
import { presence } from './presence.ts'
import { sizeFilter } from './size-filter.ts'

const table = fc.array(fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 1000 })), { minLength: 6, maxLength: 6 }), { minLength: 4, maxLength: 8 }).map(matrixOf)

describe('the size filter', () => {
  it('takes out what is too small, and says which, why and by what', () => {
    const { table: left, places, products, dropped } = sizeFilter(matrixOf([[50, 40, 1], [1, 2, 0], [30, 60, 1]]), { place: 10, product: 5 })
    expect(left).toEqual(matrixOf([[50, 40], [30, 60]]))
    expect([places, products]).toEqual([[0, 2], [0, 1]])
    expect(dropped).toEqual([{ side: 'place', at: 1, reason: 'size', value: 3, least: 10 }, { side: 'product', at: 2, reason: 'size', value: 2, least: 5 }])
  })

  it('asks for diversity and ubiquity again after each taking out, until all reach theirs', () => {
    fc.assert(fc.property(table, (all) => {
      const { table: left, places, products, dropped } = sizeFilter(all, { diversity: 2, ubiquity: 2 })
      const present = presence(locationQuotient(left))
      expect(present.dropped).toEqual({ places: [], products: [] })
      for (const count of [...present.diversity, ...present.ubiquity]) expect(count).toBeGreaterThanOrEqual(2)
      expect(places.length + products.length + dropped.length).toBe(all.rows + all.columns)
      for (const { value, least } of dropped) expect(value).toBeLessThan(least)
    }))
  })

  it('takes out nothing when nothing is asked, nor anything twice', () => {
    fc.assert(fc.property(table, (all) => {
      expect(sizeFilter(all, {})).toMatchObject({ dropped: [], table: all })
      const once = sizeFilter(all, { place: 100, product: 50, diversity: 1, ubiquity: 1 })
      expect(new Set(once.dropped.map(({ side, at }) => `${side} ${at}`)).size).toBe(once.dropped.length)
    }))
  })

  it('throws on a negative amount', () => expect(() => sizeFilter(matrixOf([[1, -1]]), {})).toThrow('-1 in row 1, column 2'))
})
