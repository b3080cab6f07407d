import { isRefusal } from '@chanye/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kaplanMeier, type KaplanMeier } from './kaplan-meier.ts'
import type { Spell } from './parts/spell.ts'

const ended = (...times: number[]): Spell[] => times.map((time) => ({ time, event: true }))
const spell = fc.record({ time: fc.integer({ min: 0, max: 30 }), event: fc.boolean() })
const spells = fc.array(spell, { minLength: 1, maxLength: 40 }).filter((all) => all.some(({ event }) => event))

function curve(all: readonly Spell[]): KaplanMeier {
  const result = kaplanMeier(all)
  if (isRefusal(result)) throw new Error(result.need)
  return result
}

describe('the Kaplan–Meier curve', () => {
  it('is reckoned by hand: 4 watched, one ends, one is lost, one of two ends', () => {
    const { steps, median } = curve([{ time: 2, event: true }, { time: 3, event: false }, { time: 5, event: true }, { time: 8, event: false }])
    expect(steps.map(({ atRisk, events, survival }) => [atRisk, events, survival])).toEqual([[4, 1, 0.75], [3, 0, 0.75], [2, 1, 0.375], [1, 0, 0.375]])
    expect(steps[2]!.standardError).toBeCloseTo(0.375 * Math.sqrt(1 / 12 + 1 / 2), 12)
    expect(median.value).toBe(5)
  })

  it('counts one first seen late only from then on', () => {
    expect(curve([...ended(2, 6), { time: 9, entry: 4, event: true }]).steps.map(({ atRisk, survival }) => [atRisk, survival])).toEqual([[2, 0.5], [2, 0.25], [1, 0]])
    expect(curve([...ended(2, 6), { time: 4, entry: 4, event: false }]).steps.map(({ atRisk }) => atRisk)).toEqual([2, 1, 1])
  })

  it('refuses where nothing has ended, and where all early ones end while others last on', () => {
    expect(kaplanMeier([{ time: 4, event: false }])).toMatchObject({ refused: 'no-events', facts: { spells: 1, events: 0, needed: 1 } })
    expect(kaplanMeier([])).toMatchObject({ refused: 'no-events', facts: { spells: 0 } })
    expect(kaplanMeier([...ended(2), { time: 9, entry: 4, event: true }])).toMatchObject({ refused: 'watch-gap', facts: { time: 2, watched: 1 } })
  })

  it('throws on a time that is none, showing it', () => {
    expect(() => kaplanMeier(ended(3, -1))).toThrow(/-1 at spell 2/u)
    expect(() => kaplanMeier(ended(Number.NaN))).toThrow(/NaN/u)
    expect(() => kaplanMeier([{ time: 3, entry: 5, event: true }])).toThrow(/first seen at 5/u)
    expect(() => kaplanMeier([{ time: 3, entry: 3, event: true }])).toThrow(RangeError)
    expect(() => kaplanMeier([{ time: 3, entry: -3, event: true }])).toThrow(RangeError)
    expect(() => kaplanMeier(ended(3), 95)).toThrow(RangeError)
  })

  it('never rises, and its interval holds it', () => {
    fc.assert(fc.property(spells, (all) => {
      let before = 1
      for (const { survival, lower, upper } of curve(all).steps) {
        expect(survival).toBeLessThanOrEqual(before)
        expect(lower ?? survival).toBeLessThanOrEqual(survival)
        expect(upper ?? survival).toBeGreaterThanOrEqual(survival)
        before = survival
      }
    }))
  })

  it('is the share that lasted longer where nothing is censored', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 40 }), (times) => {
      for (const { time, survival } of curve(ended(...times)).steps) expect(survival).toBeCloseTo(times.filter((other) => other > time).length / times.length, 12)
    }))
  })

  it('does not depend on the unit of time nor on the order of spells', () => {
    fc.assert(fc.property(spells, fc.constantFrom(1 / 30, 7, 365.25), (all, unit) => {
      const scaled = curve([...all].reverse().map((one) => ({ ...one, time: one.time * unit })))
      expect(scaled.steps.map(({ survival, lower, upper }) => [survival, lower, upper])).toEqual(curve(all).steps.map(({ survival, lower, upper }) => [survival, lower, upper]))
    }))
  })
})
