import { describe, expect, it } from 'vitest'
import { pinball } from './pinball.ts'

describe('pinball loss', () => {
  it('weighs what comes above and below the quantile', () => {
    expect(pinball([8], [6], 0.9)).toBeCloseTo(1.8, 12)
    expect(pinball([4], [6], 0.9)).toBeCloseTo(0.2, 12)
  })

  it('is least at the quantile itself', () => {
    const came = Array.from({ length: 100 }, (_, k) => k + 1)
    const loss = (quantile: number) => pinball(came, came.map(() => quantile), 0.8)
    expect(loss(80.5)).toBeLessThan(loss(75))
    expect(loss(80.5)).toBeLessThan(loss(86))
  })

  it('throws on lists of unequal length, a value that is none, or a probability of one', () => {
    expect(() => pinball([1], [], 0.5)).toThrow('0 and 1')
    expect(() => pinball([Number.NaN], [1], 0.5)).toThrow('NaN')
    expect(() => pinball([1], [1], 1)).toThrow('probability')
  })
})
