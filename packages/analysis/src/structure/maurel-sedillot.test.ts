import { isRefusal } from '@chanye/model'
import { describe, expect, it } from 'vitest'
import { ellisonGlaeser } from './ellison-glaeser.ts'
import { maurelSedillot } from './maurel-sedillot.ts'

describe('the Maurel–Sédillot index', () => {
  it('is the Ellison–Glaeser index where all regions are of one size', () => {
    const plants = { sizes: [5, 3, 2, 2], regions: [0, 0, 1, 2] }
    const [one, other] = [maurelSedillot(plants, [4, 4, 4]), ellisonGlaeser(plants, [4, 4, 4])]
    if (isRefusal(one) || isRefusal(other)) throw new Error('unexpected refusal')
    expect(one.gamma).toBeCloseTo(other.gamma, 12)
  })

  it('is below the other for an industry that keeps to small regions', () => {
    const plants = { sizes: [1, 1, 1, 1], regions: [1, 1, 1, 2] }
    const [one, other] = [maurelSedillot(plants, [8, 1, 1]), ellisonGlaeser(plants, [8, 1, 1])]
    if (isRefusal(one) || isRefusal(other)) throw new Error('unexpected refusal')
    expect(one.raw).toBeCloseTo((0.625 - 0.66) / 0.34, 12)
    expect(one.gamma).toBeLessThan(other.gamma)
  })

  it('does not depend on units', () => {
    expect(maurelSedillot({ sizes: [500, 300], regions: [0, 1] }, [70, 30])).toMatchObject({ gamma: expect.closeTo((maurelSedillot({ sizes: [5, 3], regions: [0, 1] }, [7, 3]) as { gamma: number }).gamma, 12) })
  })

  it('refuses a single plant, a single region and nothing at all', () => {
    expect(maurelSedillot({ sizes: [5], regions: [0] }, [1, 1])).toMatchObject({ refused: 'one-plant' })
    expect(maurelSedillot({ sizes: [5, 5], regions: [0, 0] }, [1])).toMatchObject({ refused: 'one-region' })
    expect(maurelSedillot({ sizes: [], regions: [] }, [1, 1])).toMatchObject({ refused: 'empty' })
  })

  it('throws on a region that is none', () => expect(() => maurelSedillot({ sizes: [1, 2], regions: [0, -1] }, [1, 1])).toThrow(RangeError))
})
