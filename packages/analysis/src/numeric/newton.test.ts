import { describe, expect, it } from 'vitest'
import { peak } from './newton.ts'

const square = (values: number[]) => ({ rows: 1, columns: 1, values: Float64Array.from(values) })

describe('a peak', () => {
  it('is found from far away, also where the curve bends upwards: 1 / (1 + x²)', () => {
    const top = peak([3], ([x]) => ({ value: 1 / (1 + x! * x!), gradient: Float64Array.of((-2 * x!) / (1 + x! * x!) ** 2), information: square([(2 - 6 * x! * x!) / (1 + x! * x!) ** 3]) }))
    expect(top.at[0]).toBeCloseTo(0, 6)
    expect(Math.abs(top.step[0]!)).toBeLessThan(1e-6)
  })

  it('shows by its step where a function rises for ever: −e^(−x)', () => {
    const top = peak([0], ([x]) => ({ value: -Math.exp(-x!), gradient: Float64Array.of(Math.exp(-x!)), information: square([Math.exp(-x!)]) }))
    expect(top.step[0]).toBeCloseTo(1, 9)
  })
})
