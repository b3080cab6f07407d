import { describe, expect, it } from 'vitest'
import { demandShock } from './demand-shock.ts'
import { twoSectors } from './parts/invented-table.ts'

describe('a shock of demand', () => {
  it('is felt in all rounds', () => {
    const change = demandShock(twoSectors(), [100, 0])
    expect(change[0]).toBeCloseTo(125.412541, 6)
    expect(change[1]).toBeCloseTo(26.40264, 6)
  })

  it('changes nothing where demand does not change', () => {
    expect(demandShock(twoSectors(), [0, 0])).toEqual(new Float64Array(2))
  })

  it('throws for changes that are not as many as the sectors, or no numbers', () => {
    expect(() => demandShock(twoSectors(), [100])).toThrow(RangeError)
    expect(() => demandShock(twoSectors(), [100, Number.NaN])).toThrow('NaN at place 2')
  })
})
