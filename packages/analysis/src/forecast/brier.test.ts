import { describe, expect, it } from 'vitest'
import { brier } from './brier.ts'

describe('the Brier score', () => {
  it('is the mean square of what was missed', () => {
    expect(brier([0.8, 0.4], [true, false])).toBeCloseTo((0.04 + 0.16) / 2, 12)
    expect(brier([1, 0], [true, false])).toBe(0)
    expect(brier([0.5, 0.5], [true, false])).toBe(0.25)
  })

  it('throws on lists of unequal length, or what is no probability', () => {
    expect(() => brier([0.5], [])).toThrow('1 and 0')
    expect(() => brier([1.2], [true])).toThrow('1.2')
  })
})
