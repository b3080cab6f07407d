import { isRefusal } from '@chanye/model'
import { describe, expect, it } from 'vitest'
import { matrixOf } from '../numeric/matrix.ts'
import { complexity } from './complexity.ts'
import { complexityOutlook } from './complexity-outlook.ts'
import { density } from './density.ts'
import { presence } from './presence.ts'
import { proximity } from './proximity.ts'

const present = presence(matrixOf([[1, 1, 1, 1, 0], [1, 1, 1, 0, 0], [1, 1, 0, 0, 1], [1, 0, 0, 0, 0]]))
const near = proximity(present)
const dense = density(present, near)
const indices = complexity(present)
if (isRefusal(indices)) throw new Error(indices.need)
const outlook = complexityOutlook({ present, proximity: near, density: dense, weights: indices.weights })

describe('complexity outlook', () => {
  it('adds up density times weight over what a place lacks', () => {
    const found = complexityOutlook({ present: presence(matrixOf([[1, 0], [1, 1]])), proximity: matrixOf([[1, 0.5], [0.5, 1]]), density: matrixOf([[0.5, 0.25], [1, 1]]), weights: Float64Array.of(-1, 2) })
    expect([...found.index]).toEqual([0.5, 0])
    expect([...found.standardIndex]).toEqual([1, -1])
    // Place 1 lacks product 2 alone: what that would open is itself, 1 of 1.5 of its row, times 2.
    expect([...found.gain.values]).toEqual([0, expect.closeTo(4 / 3, 12), 0, 0])
  })

  it('gains nothing by what a place has, and as summed one by one by what it lacks', () => {
    const { columns, values } = present.matrix
    for (const [at, has] of values.entries()) {
      const [place, product] = [Math.floor(at / columns), at % columns]
      let gain = 0
      for (let other = 0; other < columns; other++) {
        const row = near.values.subarray(other * columns, (other + 1) * columns)
        gain += (1 - values[place * columns + other]!) * (row[product]! / row.reduce((sum, value) => sum + value, 0)) * indices.weights[other]!
      }
      expect(outlook.gain.values[at]).toBeCloseTo((1 - has) * gain, 12)
    }
  })

  it('has mean 0 and deviation 1 over places in its standard form', () => {
    expect(outlook.standardIndex.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 12)
    expect(outlook.standardIndex.reduce((sum, value) => sum + value ** 2, 0)).toBeCloseTo(4, 12)
  })

  it('throws on weights or matrices of other products', () => {
    expect(() => complexityOutlook({ present, proximity: near, density: dense, weights: Float64Array.of(1) })).toThrow('weights')
    expect(() => complexityOutlook({ present, proximity: dense, density: dense, weights: indices.weights })).toThrow('proximity')
    expect(() => complexityOutlook({ present, proximity: near, density: near, weights: indices.weights })).toThrow('density')
  })
})
