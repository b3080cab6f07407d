import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inputOutputTable } from './input-output-table.ts'
import { leontief } from './leontief.ts'
import { inventedModel, reversed, said } from './parts/invented-table.ts'
import { downstreamness, upstreamness } from './upstreamness.ts'

describe('upstreamness and downstreamness', () => {
  it('count the stages of a chain from its ends', () => {
    const chain = said(leontief(said(inputOutputTable({ sectors: ['ore', 'steel', 'cars'], flows: [[0, 10, 0], [0, 0, 20], [0, 0, 0]], output: [10, 20, 40] }))))
    expect(upstreamness(chain)).toEqual(Float64Array.of(3, 2, 1))
    expect(downstreamness(chain)).toEqual(Float64Array.of(1, 1.5, 1.75))
  })

  it('are 1 or more, and do not depend on the order of sectors', () => {
    fc.assert(fc.property(fc.integer(), fc.integer({ min: 1, max: 12 }), (seed, size) => {
      const model = inventedModel(seed, size)
      for (const of of [upstreamness, downstreamness]) {
        const turned = of(reversed(model)).toReversed()
        for (const [at, value] of of(model).entries()) {
          expect(value).toBeGreaterThanOrEqual(1)
          expect(turned[at]! / value).toBeCloseTo(1, 10)
        }
      }
    }), { numRuns: 30 })
  })
})
