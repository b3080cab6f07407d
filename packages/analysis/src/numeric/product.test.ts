import { describe, expect, it } from 'vitest'
import { matrixOf } from './matrix.ts'
import { dot, rowTimes, timesColumn } from './product.ts'

describe('products', () => {
  const matrix = matrixOf([[1, 2, 3], [4, 5, 6]])

  it('are sums over the side that both have', () => {
    expect(timesColumn(matrix, [1, 0, 2])).toEqual(Float64Array.of(7, 16))
    expect(rowTimes([1, 2], matrix)).toEqual(Float64Array.of(9, 12, 15))
    expect(dot([1, 2], [3, 4])).toBe(11)
  })

  it('throw where the sides differ', () => {
    expect(() => timesColumn(matrix, [1, 2])).toThrow(RangeError)
    expect(() => rowTimes([1, 2, 3], matrix)).toThrow(RangeError)
  })
})
