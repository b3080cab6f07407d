import { isRefusal } from '@chanye/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dice } from '../numeric/random.ts'
import { forecast, type ForecastQuestion } from './forecast.ts'

function told(question: ForecastQuestion) {
  const found = forecast(question)
  if (isRefusal(found)) throw new Error(found.need)
  return found
}

const short = fc.array(fc.double({ min: 1, max: 1000, noNaN: true }), { minLength: 3, maxLength: 12 })

describe('forecast', () => {
  it('carries a line on, and is sure of it as far as there is evidence', () => {
    const { steps } = told({ values: [3, 5, 7, 9, 11], period: 1, horizon: 1 })
    expect(steps[0]!.value).toBeCloseTo(13, 9)
    expect(steps[0]!.lower95).toBeLessThanOrEqual(steps[0]!.lower80)
  })

  it('lets the better method of the backtest weigh more', () => {
    const { methods } = told({ values: Array.from({ length: 40 }, (_, t) => [10, 20, 30, 20][t % 4]! + 0.1 * ((7 * t) % 5)), period: 4, horizon: 4 })
    const weight = (name: string) => methods.find(({ method }) => method === name)!.weight
    expect(weight('seasonal naive')).toBeGreaterThan(weight('naive'))
    expect(methods.reduce((sum, one) => sum + one.weight, 0)).toBeCloseTo(1, 12)
  })

  it('widens its intervals with the horizon, also where hardly anything is known', () => {
    fc.assert(fc.property(short, (values) => {
      const { steps } = told({ values, period: 1, horizon: 6 })
      const widths = steps.map(({ lower95, upper95 }) => upper95 - lower95)
      for (let step = 1; step < 6; step++) expect(widths[step]).toBeGreaterThanOrEqual(widths[step - 1]! - 1e-9)
      for (const { value, lower80, upper80, lower95, upper95 } of steps) expect(lower95 <= lower80 && lower80 <= value && value <= upper80 && upper80 <= upper95).toBe(true)
    }), { numRuns: 40 })
  })

  it('is honest about three values: the interval is wider than all they have moved', () => {
    const { steps } = told({ values: [100, 120, 110], period: 1, horizon: 1 })
    expect(steps[0]!.upper95 - steps[0]!.lower95).toBeGreaterThan(40)
  })

  it('does not depend on the unit', () => {
    fc.assert(fc.property(short, fc.boolean(), (values, signed) => {
      const known = signed ? values.map((value) => value - 300) : values
      const [one, scaled] = [told({ values: known, period: 1, horizon: 3 }), told({ values: known.map((value) => 1024 * value), period: 1, horizon: 3 })]
      scaled.steps.forEach(({ value, upper95 }, step) => {
        expect(value / 1024).toBeCloseTo(one.steps[step]!.value, 4)
        expect(upper95 / 1024).toBeCloseTo(one.steps[step]!.upper95, 4)
      })
    }), { numRuns: 40 })
  })

  it('covers what comes about as often as it says, for noise about a level', () => {
    const roll = dice(3)
    let inside = 0
    for (let series = 0; series < 100; series++) {
      const values = Array.from({ length: 31 }, () => 100 + roll() + roll() + roll() + roll())
      const [step] = told({ values: values.slice(0, 30), period: 1, horizon: 1 }).steps
      if (values[30]! >= step!.lower80 && values[30]! <= step!.upper80) inside++
    }
    expect(inside).toBeGreaterThan(70)
    expect(inside).toBeLessThan(92)
  })

  it('refuses two values, and a gap', () => {
    expect(forecast({ values: [1, 2], period: 1, horizon: 1 })).toEqual({ refused: 'too-short', need: 'three values; there are 2', facts: { values: 2, needed: 3 } })
    expect(forecast({ values: [1, null, 3, 4], period: 1, horizon: 1 })).toMatchObject({ refused: 'gap', facts: { missing: 2, values: 4 } })
  })

  it('answers for series that stand still or touch zero', () => {
    expect(told({ values: [5, 5, 5, 5, 5, 5, 5, 5], period: 4, horizon: 2 }).steps[1]).toMatchObject({ value: expect.closeTo(5, 9) as number, lower95: expect.closeTo(5, 9) as number, upper95: expect.closeTo(5, 9) as number })
    expect(told({ values: [0, 0, 0, 0], period: 1, horizon: 1 }).steps[0]!.value).toBe(0)
    for (const { value } of told({ values: Array.from({ length: 30 }, (_, t) => (t % 4 === 0 ? 0 : t)), period: 4, horizon: 4 }).steps) expect(Number.isFinite(value)).toBe(true)
  })

  it('throws on a value that is none', () => {
    expect(() => forecast({ values: [1, 2, Infinity], period: 1, horizon: 1 })).toThrow('Infinity at 3')
    expect(() => forecast({ values: [1, 2, 3], period: 1.5, horizon: 1 })).toThrow('period')
  })
})
