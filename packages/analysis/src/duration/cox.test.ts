import { isRefusal } from '@chanye/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dice } from '../numeric/random.ts'
import { type Cox, cox, type CoxSubject } from './cox.ts'
import { coxSurvival } from './cox-survival.ts'
import { kaplanMeier } from './kaplan-meier.ts'
import type { Ties } from './parts/partial-likelihood.ts'

/** Invented projects: larger ones take longer; some first seen late, some still going on. */
function invented(seed: number, count = 60): CoxSubject[] {
  const chance = dice(seed)
  return Array.from({ length: count }, () => {
    const [size, park] = [100 * chance(), Number(chance() < 0.5)]
    const [ends, lost] = [Math.ceil(-12 * Math.exp(0.01 * size - 0.4 * park) * Math.log(1 - chance())), Math.ceil(60 * chance())]
    const time = Math.min(ends, lost)
    return { time, event: ends <= lost, entry: chance() < 0.3 ? Math.floor(chance() * time) : 0, stratum: chance() < 0.5 ? 'north' : 'south', covariates: { size, park } }
  })
}

function model(subjects: readonly CoxSubject[], ties?: Ties): Cox {
  const result = cox(subjects, ties)
  if (isRefusal(result)) throw new Error(result.need)
  return result
}

/** The partial likelihood written down as the books have it, pair by pair. */
function bookLikelihood(subjects: readonly CoxSubject[], ties: Ties, beta: Readonly<Record<string, number>>): number {
  const score = ({ covariates }: CoxSubject) => Object.entries(beta).reduce((sum, [name, value]) => sum + value * covariates[name]!, 0)
  let value = 0
  for (const stratum of new Set(subjects.map((one) => one.stratum))) for (const time of new Set(subjects.map((one) => one.time))) {
    const watched = subjects.filter((one) => one.stratum === stratum && one.time >= time && (one.entry ? one.entry < time : true))
    const dying = watched.filter((one) => one.time === time && one.event)
    const sum = (set: readonly CoxSubject[]) => set.reduce((total, one) => total + Math.exp(score(one)), 0)
    dying.forEach((one, at) => { value += score(one) - Math.log(sum(watched) - (ties === 'efron' ? (at / dying.length) * sum(dying) : 0)) })
  }
  return value
}

describe('the Cox model', () => {
  it('is reckoned by hand: pairs of one with and one without, of which the one with ends first in 7 of 10, have the hazard ratio 7 / 3', () => {
    const pairs = Array.from({ length: 10 }, (_, pair) => [0, 1].map((side) => ({ time: side === Number(pair < 7) ? 1 : 2, event: true, stratum: String(pair), covariates: { side } }))).flat()
    const { coefficients, standardErrors, logLikelihood, concordance } = model(pairs)
    expect(coefficients.side).toBeCloseTo(Math.log(7 / 3), 10)
    expect(standardErrors.side).toBeCloseTo(Math.sqrt(1 / 7 + 1 / 3), 8)
    expect(logLikelihood.null).toBeCloseTo(-10 * Math.LN2, 10)
    expect(concordance).toBeCloseTo(0.7, 12)
  })

  it.each(['efron', 'breslow'] as const)('stands at the peak of the partial likelihood, with ties, strata and late entries: %s', (ties) => {
    const subjects = invented(3)
    const { coefficients, standardErrors, logLikelihood } = model(subjects, ties)
    expect(logLikelihood.fitted).toBeCloseTo(bookLikelihood(subjects, ties, coefficients), 8)
    expect(logLikelihood.null).toBeCloseTo(bookLikelihood(subjects, ties, { size: 0, park: 0 }), 8)
    for (const name of ['size', 'park']) for (const away of [-0.1, 0.1]) expect(bookLikelihood(subjects, ties, { ...coefficients, [name]: coefficients[name]! + away * standardErrors[name]! })).toBeLessThan(logLikelihood.fitted)
  })

  it('counts the pairs whose order is known, equal hazards for half', () => {
    const subjects = invented(4)
    const { coefficients, concordance } = model(subjects)
    const score = ({ covariates }: CoxSubject) => coefficients.size! * covariates.size! + coefficients.park! * covariates.park!
    let [right, pairs] = [0, 0]
    for (const first of subjects) for (const other of subjects) {
      if (!first.event || first.stratum !== other.stratum || (other.entry ?? 0) >= first.time || !(other.time > first.time || (other.time === first.time && !other.event))) continue
      pairs++
      right += score(first) > score(other) ? 1 : score(first) === score(other) ? 0.5 : 0
    }
    expect(concordance).toBeCloseTo(right / pairs, 12)
  })

  it('refuses no event, too few, and covariates that tell nothing or everything, by name', () => {
    const of = (covariates: (place: number) => Record<string, number>, ends = true) => cox(Array.from({ length: 24 }, (_, place) => ({ time: place + 1, event: ends && place % 4 > 0, covariates: covariates(place) })))
    expect(of((place) => ({ a: place % 2 }), false)).toMatchObject({ refused: 'no-events', facts: { spells: 24, events: 0 } })
    expect(of((place) => Object.fromEntries([1, 2, 3, 4].map((k) => [`x${k}`, (place * k * 7) % 11])))).toMatchObject({ refused: 'too-few-events', need: '20 events, five for each of 4 covariates; 18 known among 24 spells', facts: { spells: 24, events: 18, needed: 20 } })
    expect(of((place) => ({ a: place % 2, flat: 0.1 }))).toMatchObject({ refused: 'constant-covariate', facts: { covariates: 'flat' } })
    expect(of((place) => ({ a: place % 2, b: place % 3, c: 2 * (place % 2) - (place % 3) + 5 }))).toMatchObject({ refused: 'collinear-covariate', facts: { covariates: 'c' } })
    expect(of((place) => ({ a: (place * 7) % 5, age: 100 - place }))).toMatchObject({ refused: 'separating-covariate', facts: { covariates: 'age' } })
    expect(of((place) => ({ a: (place * 7) % 5, lost: Number(place % 4 === 0) }))).toMatchObject({ refused: 'separating-covariate', facts: { covariates: 'lost' } })
    expect(of(() => ({}))).toMatchObject({ refused: 'no-covariates' })
  })

  it('refuses a covariate that only strata differ in', () => {
    expect(cox(invented(6).map((one) => ({ ...one, covariates: { ...one.covariates, north: Number(one.stratum === 'north') } })))).toMatchObject({ refused: 'collinear-covariate', facts: { covariates: 'north' } })
  })

  it('throws on covariates that are missing or no numbers, showing them', () => {
    const [first, ...rest] = invented(5)
    expect(() => cox([first!, { ...rest[0]!, covariates: { size: Number.NaN, park: 0 } }])).toThrow(/size .* NaN at spell 2/u)
    expect(() => cox([first!, { ...rest[0]!, covariates: { size: 3 } }])).toThrow(/park/u)
    expect(() => cox([first!, { ...rest[0]!, covariates: { size: 3, park: 0, more: 1 } }])).toThrow(/more/u)
    expect(() => cox([{ ...first!, time: -1 }])).toThrow(RangeError)
  })

  it('does not depend on the unit of time or of a covariate, nor on the order of subjects', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 1e6 }), fc.constantFrom(1e-8, 30.4375, 1e4), (seed, unit) => {
      const subjects = invented(seed)
      const [one, other] = [cox(subjects), cox([...subjects].reverse().map((subject) => ({ ...subject, time: subject.time * unit, entry: subject.entry! * unit, covariates: { size: subject.covariates.size! * unit, park: subject.covariates.park! } })))]
      if (isRefusal(one) || isRefusal(other)) { expect(isRefusal(other)).toBe(isRefusal(one)); return }
      expect(other.coefficients.size! * unit).toBeCloseTo(one.coefficients.size!, 8)
      expect(other.standardErrors.park).toBeCloseTo(one.standardErrors.park!, 8)
      expect(other.logLikelihood.fitted).toBeCloseTo(one.logLikelihood.fitted, 7)
      expect(other.concordance).toBeCloseTo(one.concordance, 12)
    }), { numRuns: 25 })
  })
})

describe('a survival curve under the Cox model', () => {
  it('never rises, holds itself in its interval, and falls faster where the hazard is higher', () => {
    const fitted = model(invented(7, 200))
    const curve = (size: number) => coxSurvival(fitted, { covariates: { size, park: 1 }, stratum: 'north' })
    const [small, large] = [curve(10), curve(90)]
    small.forEach(({ survival, lower, upper }, at) => {
      expect(survival).toBeLessThanOrEqual(small[at - 1]?.survival ?? 1)
      expect(survival).toBeLessThan(large[at]!.survival)
      expect(lower!).toBeLessThan(survival)
      expect(upper!).toBeGreaterThan(survival)
    })
  })

  it('is near Kaplan–Meier, error and all, where covariates tell nothing', () => {
    const subjects = invented(8, 100).flatMap(({ time, event }) => [0, 1].map((side) => ({ time, event, covariates: { side } })))
    const [fitted, plain] = [model(subjects, 'breslow'), kaplanMeier(subjects)]
    if (isRefusal(plain)) throw new Error(plain.need)
    expect(fitted.coefficients.side).toBeCloseTo(0, 10)
    for (const { time, survival, standardError } of coxSurvival(fitted, { covariates: { side: 0.5 } }).slice(0, 20)) {
      const step = plain.steps.find((one) => one.time === time)!
      expect(survival).toBeCloseTo(step.survival, 1)
      expect(standardError! / step.standardError!).toBeCloseTo(1, 1)
    }
  })

  it('throws on a stratum or covariate the model has not', () => {
    const fitted = model(invented(9))
    expect(() => coxSurvival(fitted, { covariates: { size: 1, park: 0 }, stratum: 'west' })).toThrow(/west/u)
    expect(() => coxSurvival(fitted, { covariates: { size: 1 }, stratum: 'north' })).toThrow(/park/u)
    expect(() => coxSurvival(fitted, { covariates: { size: 1, park: 0, more: 2 }, stratum: 'north' })).toThrow(/more/u)
  })
})
