import { isRefusal } from '@chanye/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dice } from '../numeric/random.ts'
import { type AcceleratedFailure, acceleratedFailure } from './accelerated-failure.ts'
import type { Subject } from './parts/design.ts'
import { standardDistributions } from './parts/failure-distributions.ts'
import { endingWithin, remainingTime } from './remaining-time.ts'

const distributions = ['weibull', 'lognormal', 'loglogistic'] as const

function invented(seed: number, count = 80): Subject[] {
  const chance = dice(seed)
  return Array.from({ length: count }, () => {
    const [size, park] = [100 * chance(), Number(chance() < 0.5)]
    const [ends, lost] = [12 * Math.exp(0.01 * size - 0.4 * park) * (-Math.log(1 - chance())) ** 0.7, 50 * chance()]
    const time = Math.min(ends, lost)
    return { time, event: ends <= lost, entry: chance() < 0.3 ? chance() * time : 0, covariates: { size, park } }
  })
}

function model(subjects: readonly Subject[], distribution: AcceleratedFailure['distribution']): AcceleratedFailure {
  const result = acceleratedFailure(subjects, distribution)
  if (isRefusal(result)) throw new Error(result.need)
  return result
}

/** The log-likelihood as the books have it. */
function bookLikelihood(subjects: readonly Subject[], { distribution, intercept, coefficients, scale }: AcceleratedFailure): number {
  const { logDensity, logSurvival } = standardDistributions[distribution]
  return subjects.reduce((sum, { time, event, entry = 0, covariates }) => {
    const location = Object.entries(coefficients).reduce((at, [name, value]) => at + value * covariates[name]!, intercept)
    const z = (at: number) => (Math.log(at) - location) / scale
    return sum + (event ? logDensity(z(time))[0] - Math.log(scale * time) : logSurvival(z(time))[0]) - (entry > 0 ? logSurvival(z(entry))[0] : 0)
  }, 0)
}

describe('the accelerated failure model', () => {
  it('is the mean and deviation of the logs for a lognormal without censoring', () => {
    const { intercept, scale, standardErrors } = model([1, 2, 4, 8, 16].map((time) => ({ time, event: true, covariates: {} })), 'lognormal')
    expect(intercept).toBeCloseTo(Math.log(4), 9)
    expect(scale).toBeCloseTo(Math.LN2 * Math.SQRT2, 9)
    expect(standardErrors['(Intercept)']).toBeCloseTo(scale / Math.sqrt(5), 8)
  })

  it.each(distributions)('stands at the peak of the likelihood, with censored spells and late entries: %s', (distribution) => {
    const subjects = invented(2)
    const top = model(subjects, distribution)
    expect(top.logLikelihood).toBeCloseTo(bookLikelihood(subjects, top), 8)
    for (const away of [-0.1, 0.1]) {
      const error = (name: string) => away * top.standardErrors[name]!
      expect(bookLikelihood(subjects, { ...top, intercept: top.intercept + error('(Intercept)') })).toBeLessThan(top.logLikelihood)
      expect(bookLikelihood(subjects, { ...top, scale: top.scale * Math.exp(error('log(scale)')) })).toBeLessThan(top.logLikelihood)
      for (const name of ['size', 'park']) expect(bookLikelihood(subjects, { ...top, coefficients: { ...top.coefficients, [name]: top.coefficients[name]! + error(name) } })).toBeLessThan(top.logLikelihood)
    }
  })

  it.each(distributions)('has slopes and bends that are those of its curve: %s', (distribution) => {
    const { logDensity, logSurvival, zOf } = standardDistributions[distribution]
    for (const of of [logDensity, logSurvival]) for (const z of [-3, -0.4, 0.7, 2.5]) {
      const [, first, second] = of(z)
      expect((of(z + 1e-5)[0] - of(z - 1e-5)[0]) / 2e-5).toBeCloseTo(first, 6)
      expect((of(z + 1e-5)[1] - of(z - 1e-5)[1]) / 2e-5).toBeCloseTo(second, 6)
      expect(zOf(logSurvival(z)[0])).toBeCloseTo(z, 8)
    }
  })

  it('refuses no event, too few, and covariates that tell nothing or everything, by name', () => {
    const of = (covariates: (place: number) => Record<string, number>, ends = true) => acceleratedFailure(Array.from({ length: 24 }, (_, place) => ({ time: 3 + ((place * 5) % 17), event: ends && place % 4 > 0, covariates: covariates(place) })), 'weibull')
    expect(of(() => ({}), false)).toMatchObject({ refused: 'no-events' })
    expect(of((place) => Object.fromEntries([1, 2, 3, 4].map((k) => [`x${k}`, (place * k * 7) % 11])))).toMatchObject({ refused: 'too-few-events', facts: { events: 18, needed: 20 } })
    expect(of((place) => ({ a: place % 2, flat: 7 }))).toMatchObject({ refused: 'constant-covariate', facts: { covariates: 'flat' } })
    expect(of((place) => ({ a: place % 2, twice: 2 * (place % 2) }))).toMatchObject({ refused: 'collinear-covariate', facts: { covariates: 'twice' } })
    expect(of((place) => ({ a: (place * 7) % 5, lost: Number(place % 4 === 0) }))).toMatchObject({ refused: 'separating-covariate', facts: { covariates: 'lost' } })
  })

  it('refuses events at time 0 and times without spread, and leaves out what was last seen at its beginning', () => {
    const all = (times: readonly number[]) => times.map((time) => ({ time, event: true, covariates: {} }))
    for (const distribution of distributions) {
      expect(acceleratedFailure(all([0, 1, 2, 3, 4]), distribution)).toMatchObject({ refused: 'zero-time', facts: { spells: 1 } })
      expect(acceleratedFailure(all([3, 3, 3, 3, 3]), distribution)).toMatchObject({ refused: 'no-spread' })
      expect(acceleratedFailure([1, 2, 3, 4, 5, 6].map((size) => ({ time: Math.exp(size), event: true, covariates: { size } })), distribution)).toMatchObject({ refused: 'no-spread' })
      expect(model([...all([1, 2, 3, 5, 9]), { time: 0, event: false, covariates: {} }], distribution).intercept).toBeCloseTo(model(all([1, 2, 3, 5, 9]), distribution).intercept, 9)
    }
  })

  it('throws on times and covariates that are none', () => {
    expect(() => acceleratedFailure([{ time: -2, event: true, covariates: {} }], 'weibull')).toThrow(RangeError)
    expect(() => acceleratedFailure([{ time: 2, event: true, covariates: { size: Infinity } }], 'weibull')).toThrow(/Infinity/u)
  })

  it('does not depend on units nor on the order: another unit of time moves the intercept alone', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 1e6 }), fc.constantFrom(...distributions), fc.constantFrom(1e-4, 30.4375, 1e6), (seed, distribution, unit) => {
      const subjects = invented(seed)
      const one = model(subjects, distribution)
      const other = model([...subjects].reverse().map((subject) => ({ ...subject, time: subject.time * unit, entry: subject.entry! * unit, covariates: { size: subject.covariates.size! / unit, park: subject.covariates.park! } })), distribution)
      expect(other.intercept - Math.log(unit)).toBeCloseTo(one.intercept, 6)
      expect(other.coefficients.size! / unit).toBeCloseTo(one.coefficients.size!, 6)
      expect(other.coefficients.park).toBeCloseTo(one.coefficients.park!, 6)
      expect(other.scale).toBeCloseTo(one.scale, 6)
      expect(other.standardErrors['(Intercept)']).toBeCloseTo(one.standardErrors['(Intercept)']!, 6)
    }), { numRuns: 15 })
  })
})

describe('the remaining time', () => {
  const doubling = model([1, 2, 4, 8, 16].map((time) => ({ time, event: true, covariates: {} })), 'lognormal')

  it('is a quantile of the whole where it begins now: half in 4', () => {
    expect(remainingTime(doubling, { covariates: {} }, 0.5)).toBeCloseTo(4, 8)
    expect(endingWithin(doubling, { covariates: {} }, 4)).toBeCloseTo(0.5, 9)
    expect(endingWithin(doubling, { covariates: {} }, 0)).toBe(0)
  })

  it('and the probability to end within it are two sides of one curve, however long it has lasted', () => {
    const models = distributions.map((distribution) => model(invented(11), distribution))
    fc.assert(fc.property(fc.constantFrom(...models), fc.double({ min: 0, max: 400, noNaN: true }), fc.double({ min: 0.01, max: 0.99, noNaN: true }), (fitted, lasted, share) => {
      const ongoing = { covariates: { size: 40, park: 1 }, lasted }
      expect(endingWithin(fitted, ongoing, remainingTime(fitted, ongoing, share))).toBeCloseTo(share, 6)
      expect(remainingTime(fitted, ongoing, share / 2)).toBeLessThan(remainingTime(fitted, ongoing, share))
    }))
  })

  it('throws on shares and times that are none', () => {
    expect(() => remainingTime(doubling, { covariates: {} }, 50)).toThrow(RangeError)
    expect(() => remainingTime(doubling, { covariates: {}, lasted: -1 }, 0.5)).toThrow(RangeError)
    expect(() => endingWithin(doubling, { covariates: {} }, Number.NaN)).toThrow(RangeError)
    expect(() => endingWithin(doubling, { covariates: { size: 3 } }, 1)).toThrow(/size/u)
  })
})
