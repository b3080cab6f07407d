import { isRefusal } from '@chanye/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coagglomeration, ellisonGlaeser, type Plants } from './ellison-glaeser.ts'

const plants = fc.array(fc.tuple(fc.double({ min: 1, max: 1e4, noNaN: true }), fc.integer({ min: 0, max: 3 })), { minLength: 2, maxLength: 8 }).map((all): Plants => ({ sizes: all.map(([size]) => size), regions: all.map(([, region]) => region) }))
const reference = fc.array(fc.double({ min: 10, max: 1e5, noNaN: true }), { minLength: 4, maxLength: 4 })

describe('the Ellison–Glaeser index', () => {
  it('is below 0 for plants spread out as evenly as can be, and 1 for all in one region', () => {
    expect(ellisonGlaeser({ sizes: [1, 1, 1, 1], regions: [0, 0, 1, 1] }, [1, 1])).toMatchObject({ gamma: expect.closeTo(-1 / 3, 12), raw: 0, plants: 0.25 })
    expect(ellisonGlaeser({ sizes: [1, 1], regions: [0, 0] }, [1, 1])).toMatchObject({ gamma: expect.closeTo(1, 12), raw: 0.5 })
  })

  it('is not taken in by one large plant, whose place is chance', () => {
    const few = ellisonGlaeser({ sizes: [98, 1, 1], regions: [0, 1, 2] }, [1, 1, 1])
    if (isRefusal(few)) throw new Error('unexpected refusal')
    expect(few.raw).toBeGreaterThan(0.6)
    expect(few.gamma).toBeLessThan(0)
    expect(Math.abs(few.z)).toBeLessThan(1.96)
  })

  it('refuses a single plant, a single region and nothing at all', () => {
    expect(ellisonGlaeser({ sizes: [5, 0], regions: [0, 1] }, [1, 1])).toMatchObject({ refused: 'one-plant' })
    expect(ellisonGlaeser({ sizes: [5, 5], regions: [0, 0] }, [1, 0])).toMatchObject({ refused: 'one-region' })
    expect(ellisonGlaeser({ sizes: [0, 0], regions: [0, 0] }, [1, 1])).toMatchObject({ refused: 'empty' })
    expect(ellisonGlaeser({ sizes: [1, 1], regions: [0, 0] }, [0, 0])).toMatchObject({ refused: 'empty' })
  })

  it('throws on a region that is none, and on regions too few', () => {
    expect(() => ellisonGlaeser({ sizes: [1, 2], regions: [0, 2] }, [1, 1])).toThrow('2 of plant 2')
    expect(() => ellisonGlaeser({ sizes: [1, 2], regions: [0] }, [1, 1])).toThrow('2 and 1')
  })

  it('depends neither on units nor on the order of plants', () => {
    fc.assert(fc.property(plants, reference, fc.double({ min: 1e-3, max: 1e5, noNaN: true }), ({ sizes, regions }, x, unit) => {
      const [one, other] = [ellisonGlaeser({ sizes, regions }, x), ellisonGlaeser({ sizes: Array.from(sizes).toReversed().map((size) => size * unit), regions: Array.from(regions).toReversed() }, x.map((amount) => amount * unit))]
      if (isRefusal(one) || isRefusal(other)) throw new Error('unexpected refusal')
      for (const name of ['gamma', 'z'] as const) expect(Math.abs(other[name] - one[name])).toBeLessThanOrEqual(1e-7 * (1 + Math.abs(one[name])))
    }))
  })

  it('is 0 on average over all the ways chance can place the plants', () => {
    const [sizes, x] = [[3, 2, 1], [2, 1]]
    let expected = 0
    for (let way = 0; way < 8; way++) {
      const regions = sizes.map((_, plant) => (way >> plant) & 1)
      const found = ellisonGlaeser({ sizes, regions }, x)
      if (isRefusal(found)) throw new Error('unexpected refusal')
      expected += found.gamma * regions.reduce((chance, region) => chance * (x[region]! / 3), 1)
    }
    expect(expected).toBeCloseTo(0, 12)
  })
})

describe('coagglomeration', () => {
  it('is −1 for two that keep apart, and positive for two that keep together', () => {
    expect(coagglomeration([{ sizes: [1, 1], regions: [0, 0] }, { sizes: [1, 1], regions: [1, 1] }], [1, 1])).toBeCloseTo(-1, 12)
    expect(coagglomeration([{ sizes: [1, 1], regions: [0, 0] }, { sizes: [9], regions: [0] }], [1, 1])).toBeCloseTo(1, 12)
  })

  it('is the covariance of two industries’ shares, as Ellison, Glaeser and Kerr 2010 have it, and no multiple of it as one package gives', () => {
    fc.assert(fc.property(plants, plants, reference, (one, other, amounts) => {
      const whole = amounts.reduce((sum, amount) => sum + amount, 0)
      const x = amounts.map((amount) => amount / whole)
      const shares = ({ sizes, regions }: Plants) => x.map((_, region) => Array.from(sizes).reduce((sum, size, plant) => sum + (regions[plant] === region ? size : 0), 0) / Array.from(sizes).reduce((sum, size) => sum + size, 0))
      const [s, t] = [shares(one), shares(other)]
      const pairwise = x.reduce((sum, share, region) => sum + (s[region]! - share) * (t[region]! - share), 0) / (1 - x.reduce((sum, share) => sum + share * share, 0))
      expect(coagglomeration([one, other], amounts)).toBeCloseTo(pairwise, 7)
    }))
  })

  it('stays within reach of 1 where a package that sums unweighted shares gives twenty times that', () => {
    const group = [[4, 2, 1], [3, 3, 3], [4, 1, 1], [5, 2, 1]].map((sizes): Plants => ({ sizes, regions: [0, 1, 2] }))
    expect(Math.abs(coagglomeration(group, [16, 8, 6]) as number)).toBeLessThan(1)
  })

  it('refuses a single industry', () => expect(coagglomeration([{ sizes: [1, 1], regions: [0, 1] }], [1, 1])).toMatchObject({ refused: 'too-few' }))

  it('refuses when an industry of the group has nobody', () => expect(coagglomeration([{ sizes: [1], regions: [0] }, { sizes: [0], regions: [0] }], [1, 1])).toMatchObject({ refused: 'empty' }))
})
