import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { programMiddle } from './program-middle.ts'

const distances = (least: number) => fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: least, maxLength: 80 })
const sorted = (values: readonly number[]) => values.toSorted((a, b) => a - b)

describe('the middle as the program of R gets it', () => {
  it('is twice the median of an odd number of values', () => {
    fc.assert(fc.property(distances(1).filter(({ length }) => length % 2 === 1), (values) => {
      expect(programMiddle(Float64Array.from(values))).toBe(2 * sorted(values)[values.length >> 1]!)
    }))
  })

  it('has one of the two middle values at least, the other lying on its own side of it', () => {
    fc.assert(fc.property(distances(2).filter(({ length }) => length % 2 === 0), (values) => {
      const [lower, upper] = [sorted(values)[values.length / 2 - 1]!, sorted(values)[values.length / 2]!]
      const found = programMiddle(Float64Array.from(values))
      const [otherOfLower, otherOfUpper] = [found - lower, found - upper]
      expect((values.includes(otherOfLower) && otherOfLower >= upper) || (values.includes(otherOfUpper) && otherOfUpper <= lower)).toBe(true)
    }))
  })

  it('is not always twice the median of an even number', () => {
    const many = Array.from({ length: 200 }, (_, seed) => Array.from({ length: 24 }, (_, at) => ((at + 1) * (seed + 7) * 7919) % 101))
    expect(many.some((values) => programMiddle(Float64Array.from(values)) !== sorted(values)[11]! + sorted(values)[12]!)).toBe(true)
  })
})
