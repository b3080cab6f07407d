import { isRefusal } from '@chanye/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kaplanMeier } from './kaplan-meier.ts'
import { nelsonAalen } from './nelson-aalen.ts'

describe('the Nelson–Aalen estimate', () => {
  it('adds events over those watched: 1/4, then 1/2', () => {
    const steps = nelsonAalen([{ time: 2, event: true }, { time: 3, event: false }, { time: 5, event: true }, { time: 8, event: false }])
    if (isRefusal(steps)) throw new Error(steps.need)
    expect(steps.map(({ cumulativeHazard }) => cumulativeHazard)).toEqual([0.25, 0.25, 0.75, 0.75])
    expect(steps[2]!.standardError).toBeCloseTo(Math.sqrt(1 / 16 + 1 / 4), 12)
  })

  it('refuses where nothing has ended, and throws on a time that is none', () => {
    expect(nelsonAalen([{ time: 2, event: false }])).toMatchObject({ refused: 'no-events', facts: { spells: 1 } })
    expect(() => nelsonAalen([{ time: -2, event: true }])).toThrow(RangeError)
  })

  it('never falls, holds itself in its interval, and its exponential lies above Kaplan–Meier', () => {
    fc.assert(fc.property(fc.array(fc.record({ time: fc.integer({ min: 0, max: 20 }), event: fc.boolean() }), { minLength: 1, maxLength: 30 }), (spells) => {
      const [steps, curve] = [nelsonAalen(spells), kaplanMeier(spells)]
      if (isRefusal(steps) || isRefusal(curve)) return
      steps.forEach(({ cumulativeHazard, lower, upper }, at) => {
        expect(cumulativeHazard).toBeGreaterThanOrEqual(steps[at - 1]?.cumulativeHazard ?? 0)
        expect(lower ?? cumulativeHazard).toBeLessThanOrEqual(cumulativeHazard)
        expect(upper ?? cumulativeHazard).toBeGreaterThanOrEqual(cumulativeHazard)
        expect(Math.exp(-cumulativeHazard)).toBeGreaterThanOrEqual(curve.steps[at]!.survival - 1e-12)
      })
    }))
  })
})
