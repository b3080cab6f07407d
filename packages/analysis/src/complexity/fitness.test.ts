import { describe, expect, it } from 'vitest'
import { matrixOf } from '../numeric/matrix.ts'
import { fitness } from './fitness.ts'
import { presence } from './presence.ts'

const rows = [[1, 1, 1, 1], [1, 1, 1, 0], [1, 1, 0, 0], [1, 0, 0, 0]]

describe('fitness', () => {
  it('is diversity over its mean after one round, with products by who has them', () => {
    const { fitness: places, complexity: products } = fitness(presence(matrixOf([[1, 1], [1, 0]])), 1)
    expect([...places]).toEqual([4 / 3, 2 / 3])
    expect([...products]).toEqual([2 / 3, 4 / 3])
  })

  it('orders nested places by what they have, with mean 1, whatever the order of rows', () => {
    const { fitness: places, complexity: products } = fitness(presence(matrixOf(rows)), 50)
    expect([...places]).toEqual([...places].sort((a, b) => b - a))
    expect([...products]).toEqual([...products].sort((a, b) => a - b))
    expect(places.reduce((sum, value) => sum + value, 0)).toBeCloseTo(4, 9)
    for (const [at, value] of fitness(presence(matrixOf(rows.toReversed())), 50).fitness.toReversed().entries()) expect(value).toBeCloseTo(places[at]!, 9)
  })

  it('tells how far it still moved', () => expect(fitness(presence(matrixOf(rows)), 200).lastChange).toBeLessThan(fitness(presence(matrixOf(rows)), 2).lastChange))

  it('throws on rounds that are none', () => expect(() => fitness(presence(matrixOf(rows)), 0)).toThrow('0'))
})
