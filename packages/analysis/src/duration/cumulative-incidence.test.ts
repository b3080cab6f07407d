import { isRefusal } from '@chanye/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CauseSpell, cumulativeIncidence, type IncidenceStep } from './cumulative-incidence.ts'
import { kaplanMeier } from './kaplan-meier.ts'

const spells = fc.array(fc.record({ time: fc.integer({ min: 0, max: 20 }), cause: fc.constantFrom('built', 'cancelled', null) }), { minLength: 1, maxLength: 40 }).filter((all) => all.some(({ cause }) => cause))

function steps(all: readonly CauseSpell[]): readonly IncidenceStep[] {
  const result = cumulativeIncidence(all)
  if (isRefusal(result)) throw new Error(result.need)
  return result
}

describe('the cumulative incidence', () => {
  it('is reckoned by hand: of four, one built, one cancelled, one built', () => {
    const all = steps([{ time: 1, cause: 'built' }, { time: 2, cause: 'cancelled' }, { time: 3, cause: 'built' }, { time: 4, cause: null }])
    expect(all.map(({ byCause }) => [byCause.built!.probability, byCause.cancelled!.probability])).toEqual([[0.25, 0], [0.25, 0.25], [0.5, 0.25], [0.5, 0.25]].map((row) => row.map((value) => expect.closeTo(value, 12))))
  })

  it('has the error of a share where nothing is censored', () => {
    const all = steps([1, 2, 3, 4, 5, 6, 7, 8].map((time) => ({ time, cause: time % 2 ? 'built' : 'cancelled' })))
    expect(all[3]!.byCause.built!.standardError).toBeCloseTo(Math.sqrt((0.25 * 0.75) / 8), 12)
  })

  it('refuses where nothing has ended or a gap opens, and throws on a time that is none', () => {
    expect(cumulativeIncidence([{ time: 1, cause: null }])).toMatchObject({ refused: 'no-events' })
    expect(cumulativeIncidence([{ time: 1, cause: 'built' }, { time: 5, entry: 2, cause: 'built' }])).toMatchObject({ refused: 'watch-gap' })
    expect(() => cumulativeIncidence([{ time: Number.NaN, cause: 'built' }])).toThrow(RangeError)
  })

  it('sums to one with survival, never falls, and stays in its interval', () => {
    fc.assert(fc.property(spells, (all) => {
      const found = steps(all)
      found.forEach(({ survival, byCause }, at) => {
        const causes = Object.entries(byCause)
        expect(causes.reduce((sum, [, { probability }]) => sum + probability, survival)).toBeCloseTo(1, 12)
        for (const [cause, { probability, lower, upper }] of causes) {
          expect(probability).toBeGreaterThanOrEqual(found[at - 1]?.byCause[cause]!.probability ?? 0)
          expect(lower ?? probability).toBeLessThanOrEqual(probability)
          expect(upper ?? probability).toBeGreaterThanOrEqual(probability)
        }
      })
    }))
  })

  it('is one less Kaplan–Meier, with the same error, where there is one cause', () => {
    fc.assert(fc.property(spells, (all) => {
      const one = steps(all.map((spell) => ({ ...spell, cause: spell.cause && 'any' })))
      const curve = kaplanMeier(all.map(({ time, cause }) => ({ time, event: cause !== null })))
      if (isRefusal(curve)) throw new Error(curve.need)
      one.forEach(({ byCause }, at) => {
        expect(byCause.any!.probability).toBeCloseTo(1 - curve.steps[at]!.survival, 12)
        if (curve.steps[at]!.survival > 0) expect(byCause.any!.standardError).toBeCloseTo(curve.steps[at]!.standardError!, 6)
      })
    }))
  })
})
