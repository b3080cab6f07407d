import { isRefusal } from '@chanye/model'
import { describe, expect, it } from 'vitest'
import { dice } from '../numeric/random.ts'
import { exponentialSmoothing, type GivenSmoothing, smoothingGiven } from './exponential-smoothing.ts'

const roll = dice(1)
const months = Array.from({ length: 96 }, (_, t) => (100 + t) * (1 + 0.3 * Math.sin((t * Math.PI) / 6)) * (1 + 0.02 * (roll() - 0.5)))

function fitted(values: readonly number[], period: number, horizon: number) {
  const found = exponentialSmoothing(values, period, horizon)
  if (isRefusal(found)) throw new Error(found.need)
  return found
}

describe('exponential smoothing', () => {
  it('moves the level by a share of every surprise', () => {
    const given: GivenSmoothing = { model: { error: 'additive', trend: 'none', season: 'none', period: 1 }, weights: { alpha: 0.5, beta: 0, gamma: 0, phi: 1 }, start: { level: 2 } }
    const found = smoothingGiven([2, 4, 3], given, 2)
    expect(found.values).toEqual([3, 3])
    expect(found.logLikelihood).toBeCloseTo(-1.5 * Math.log(4), 12)
  })

  it('damps the slope from the first step on', () => {
    const given: GivenSmoothing = { model: { error: 'additive', trend: 'damped', season: 'none', period: 1 }, weights: { alpha: 0, beta: 0, gamma: 0, phi: 0.5 }, start: { level: 8, slope: 16 } }
    expect(smoothingGiven([16], given, 2).values).toEqual([20, 22])
  })

  it('finds a season that grows with the level, and carries it on', () => {
    const found = fitted(months, 12, 12)
    expect(found.model).toMatch(/,M\)$/u)
    found.values.forEach((value, step) => expect(value / ((196 + step) * (1 + 0.3 * Math.sin(((96 + step) * Math.PI) / 6)))).toBeCloseTo(1, 1))
  })

  it('does not depend on the unit', () => {
    const [one, scaled] = [fitted(months, 12, 3), fitted(months.map((value) => 1e4 * value), 12, 3)]
    expect(scaled.model).toBe(one.model)
    scaled.values.forEach((value, step) => expect(value / 1e4 / one.values[step]!).toBeCloseTo(1, 6))
  })

  it('takes nothing multiplicative where a value is not above zero', () => {
    expect(fitted(months.map((value) => value - 110), 12, 1).model).not.toContain('M')
  })

  it('refuses what has no errors to learn from, and fewer than five values', () => {
    expect(exponentialSmoothing([3, 3, 3, 3, 3, 3], 1, 1)).toMatchObject({ refused: 'no-variation' })
    expect(exponentialSmoothing([1, 2, 3], 1, 1)).toMatchObject({ refused: 'too-short', facts: { values: 3, needed: 5 } })
  })

  it('throws on a value that is none', () => {
    expect(() => exponentialSmoothing([1, 2, Number.NaN, 4, 5], 1, 1)).toThrow('NaN at 3')
  })
})
