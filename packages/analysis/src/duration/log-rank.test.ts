import { isRefusal } from '@chanye/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type GroupSpell, logRank } from './log-rank.ts'

const spells = fc.array(fc.record({ time: fc.integer({ min: 1, max: 15 }), event: fc.boolean(), group: fc.constantFrom('a', 'b', 'c'), stratum: fc.constantFrom('x', 'y') }), { minLength: 2, maxLength: 40 })

describe('the log-rank test', () => {
  it('is reckoned by hand: a ends at 1, b at 2; half an event was expected of each', () => {
    expect(logRank([{ time: 1, event: true, group: 'a' }, { time: 2, event: true, group: 'b' }])).toEqual({
      statistic: 1, degrees: 1, p: expect.closeTo(0.3173, 4),
      groups: [{ group: 'a', spells: 1, observed: 1, expected: 0.5 }, { group: 'b', spells: 1, observed: 1, expected: 1.5 }],
    })
  })

  it('refuses no event, one group, and events nobody outlasts', () => {
    const of = (...all: [string, number, boolean][]): GroupSpell[] => all.map(([group, time, event]) => ({ group, time, event }))
    expect(logRank(of(['a', 1, false], ['b', 2, false]))).toMatchObject({ refused: 'no-events' })
    expect(logRank(of(['a', 1, true], ['a', 2, false]))).toMatchObject({ refused: 'too-few', facts: { groups: 1, needed: 2 } })
    expect(logRank(of(['a', 3, true], ['b', 3, true]))).toMatchObject({ refused: 'no-contrast' })
    expect(() => logRank(of(['a', -3, true]))).toThrow(RangeError)
  })

  it('expects as many events as there are, in any order and unit, and finds nothing where groups are alike', () => {
    fc.assert(fc.property(spells, (all) => {
      const [result, turned] = [logRank(all), logRank([...all].reverse().map((spell) => ({ ...spell, time: spell.time * 30 })))]
      if (isRefusal(result) || isRefusal(turned)) return
      expect(result.groups.reduce((sum, { observed, expected }) => sum + observed - expected, 0)).toBeCloseTo(0, 9)
      expect(turned.statistic).toBeCloseTo(result.statistic, 8)
      expect(result.statistic).toBeGreaterThanOrEqual(-1e-9)
    }))
    const twice = [1, 2, 3, 4].flatMap((time) => ['a', 'b'].map((group) => ({ time, event: true, group })))
    expect(logRank(twice)).toMatchObject({ statistic: expect.closeTo(0, 12), p: expect.closeTo(1, 6) })
  })

  it('compares within strata only: two strata that differ, in each of which groups are alike', () => {
    const all = [[1, 'x'], [2, 'x'], [8, 'y'], [9, 'y']].flatMap(([time, stratum]) => ['a', 'b'].map((group) => ({ time: Number(time), event: true, group, stratum: String(stratum) })))
    const unequal = [...all, { time: 1, event: true, group: 'a', stratum: 'x' }, { time: 2, event: true, group: 'a', stratum: 'x' }]
    expect(logRank(all)).toMatchObject({ statistic: expect.closeTo(0, 12) })
    expect((logRank(unequal) as { statistic: number }).statistic).toBeLessThan((logRank(unequal.map(({ stratum: _, ...spell }) => spell)) as { statistic: number }).statistic)
  })
})
