import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Loess, loess, localFit } from './loess.ts'

const line: Loess = { window: 5, degree: 1, jump: 1 }
const smoothed = (values: readonly number[], how: Loess) => {
  const smooth = new Float64Array(values.length)
  loess(Float64Array.from(values), how, smooth)
  return smooth
}

describe('local regression', () => {
  it('weighs by the tricube of the distance: of 0, 1, 0 within three values only the middle counts whole', () => {
    // Reach 1, so that the neighbours at distance 1 weigh nothing.
    expect(smoothed([0, 1, 0, 0, 0], { window: 3, degree: 0, jump: 1 })[1]).toBe(1)
    // Reach 2: the neighbours weigh (1 − 1/8)³ each.
    const near = (1 - 1 / 8) ** 3
    expect(smoothed([0, 0, 1, 0, 0], { window: 5, degree: 0, jump: 1 })[2]).toBeCloseTo(1 / (1 + 2 * near), 12)
  })

  it('reproduces a line, at its ends and beyond them, however far it jumps', () => {
    fc.assert(fc.property(fc.double({ min: -100, max: 100, noNaN: true }), fc.double({ min: -10, max: 10, noNaN: true }), fc.integer({ min: 3, max: 30 }), fc.integer({ min: 1, max: 6 }), (level, slope, size, jump) => {
      const values = Float64Array.from({ length: size }, (_, at) => level + slope * at)
      const smooth = new Float64Array(size)
      const fit = loess(values, { ...line, jump }, smooth)
      for (const [at, value] of smooth.entries()) expect(value).toBeCloseTo(values[at]!, 8)
      expect(fit(size, Math.max(0, size - 5), size - 1)).toBeCloseTo(level + slope * size, 8)
    }))
  })

  it('leaves a value as it is where all near it weigh nothing', () => {
    expect(smoothed([3, 1, 4, 1, 5], { ...line, weights: new Float64Array(5) })).toEqual(Float64Array.from([3, 1, 4, 1, 5]))
    expect(localFit(Float64Array.from([3, 1]), { ...line, weights: new Float64Array(2) })(0, 0, 1)).toBeNaN()
  })
})
