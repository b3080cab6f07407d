import { describe, expect, it } from 'vitest'
import { minimise } from './minimise.ts'

const search = { step: 0.5, most: 2000, within: 1e-14 }

describe('minimise', () => {
  it('finds the foot of a bowl', () => {
    const { at, value } = minimise([0, 0], ([x = 0, y = 0]) => (x - 3) ** 2 + 2 * (y + 1) ** 2 + 5, search)
    expect(at[0]).toBeCloseTo(3, 5)
    expect(at[1]).toBeCloseTo(-1, 5)
    expect(value).toBeCloseTo(5, 10)
  })

  it('follows a bent valley to its end', () => {
    const { at } = minimise([-1.2, 1], ([x = 0, y = 0]) => (1 - x) ** 2 + 100 * (y - x * x) ** 2, search)
    expect(at[0]).toBeCloseTo(1, 4)
  })

  it('asks no more often than it may, but for the last shrinking', () => {
    let asked = 0
    minimise([5], ([x = 0]) => { asked++; return x * x }, { step: 1, most: 10, within: 0 })
    expect(asked).toBeLessThanOrEqual(13)
  })
})
