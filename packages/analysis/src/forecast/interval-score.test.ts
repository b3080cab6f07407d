import { describe, expect, it } from 'vitest'
import { coverage, intervalScore } from './interval-score.ts'

const intervals = [{ lower: 4, upper: 6 }, { lower: 4, upper: 8 }]

describe('scores of intervals', () => {
  it('add up width, and 2/α times what lies outside', () => {
    expect(intervalScore([5, 5], intervals, 0.95)).toBe(3)
    expect(intervalScore([5, 9], intervals, 0.8)).toBeCloseTo((2 + 4 + 10) / 2, 12)
    expect(intervalScore([3, 5], intervals, 0.8)).toBeCloseTo((2 + 10 + 4) / 2, 12)
  })

  it('count what lies inside, ends included', () => {
    expect(coverage([4, 9], intervals)).toBe(0.5)
  })

  it('throw on lists of unequal length, bounds the wrong way round, or a confidence of one', () => {
    expect(() => coverage([1], intervals)).toThrow('2 and 1')
    expect(() => coverage([1], [{ lower: 2, upper: 1 }])).toThrow('1 in 2 to 1')
    expect(() => intervalScore([5, 5], intervals, 1)).toThrow('confidence')
  })
})
