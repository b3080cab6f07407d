import { isRefusal } from '@chanye/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dice } from '../numeric/random.ts'
import type { StageHistory } from './parts/stage-history.ts'
import { stageOutlook, type StageOutlook, type Standing } from './stage-outlook.ts'

const course = { stages: ['building', 'producing'], ends: ['full', 'cancelled'] }
const history = (building: number, producing: number | null, end = 'full'): StageHistory => ({ visits: [{ stage: 'building', since: 0 }, { stage: 'producing', since: building }, ...(producing === null ? [] : [{ stage: end, since: building + producing }])], seenUntil: building + (producing ?? 50) })
const asked = (standing: Partial<Standing> = {}): Standing => ({ stage: 'building', days: 0, horizon: 10, goal: 'full', course, ...standing })

function outlook(histories: readonly StageHistory[], standing: Standing): StageOutlook {
  const result = stageOutlook(histories, standing)
  if (isRefusal(result)) throw new Error(result.need)
  return result
}

function invented(seed: number): StageHistory[] {
  const chance = dice(seed)
  return Array.from({ length: 60 }, () => {
    const [building, producing, until] = [Math.floor(30 * chance()), Math.floor(60 * chance()), Math.ceil(5 + 100 * chance())]
    const whole = history(building, producing, chance() < 0.2 ? 'cancelled' : 'full').visits.filter(({ since }) => since! <= until)
    return { visits: whole, seenUntil: until, ...(chance() < 0.3 ? { seenFrom: Math.floor(chance() * (whole[1]?.since ?? until)) } : {}) }
  })
}

describe('the outlook of a stage', () => {
  const even = [10, 20, 30, 40, 50].map((days) => history(days, 10))

  it('is reckoned by hand: of five builds of 10 to 50 days, three last 25; of those one ends within 5 days more, and is full after 10', () => {
    const { occupation, goalReached, daysToGoal, beyondWatched } = outlook(even, asked({ days: 25, horizon: 14 }))
    expect(occupation).toEqual({ building: expect.closeTo(2 / 3, 12), producing: expect.closeTo(1 / 3, 12), full: 0, cancelled: 0 })
    expect(goalReached).toBeCloseTo(1, 12)
    expect(daysToGoal).toEqual({ mean: expect.closeTo(25, 12), early: 15, middle: 25, late: 35 })
    expect(beyondWatched).toBe(0)
  })

  it('says how much of it lies beyond what was watched', () => {
    const histories = [10, 20, 30, 40, 50].flatMap((days) => [history(days, 10), history(days, null)])
    const { occupation, beyondWatched, goalReached } = outlook(histories, asked({ stage: 'producing', horizon: 60 }))
    expect(occupation.producing).toBeCloseTo(0.5, 12)
    expect(beyondWatched).toBeCloseTo(0.5, 12)
    expect(goalReached).toBeCloseTo(0.5, 12)
  })

  it('never reaches a goal that every one of them missed', () => {
    expect(outlook(even.map(({ visits, seenUntil }) => ({ visits: visits.map(({ stage, since }) => ({ stage: stage === 'full' ? 'cancelled' : stage, since })), seenUntil })), asked())).toMatchObject({ goalReached: 0, daysToGoal: null })
  })

  it('leaves out a stay whose first day is not known, and one first seen on the day it ends', () => {
    const odd: StageHistory[] = [{ visits: [{ stage: 'building', since: null }, { stage: 'producing', since: 90 }], seenFrom: 80, seenUntil: 90 }, { visits: [{ stage: 'building', since: 0 }, { stage: 'producing', since: 7 }], seenFrom: 7, seenUntil: 7 }]
    expect(outlook([...even, ...odd], asked())).toEqual(outlook(even, asked()))
  })

  it('refuses too few moves out of a stage on the way, and one that has stood longer than any', () => {
    expect(stageOutlook(even.slice(1), asked())).toMatchObject({ refused: 'too-few-events', facts: { events: 4, needed: 5, stage: 'building' } })
    expect(stageOutlook([10, 20, 30, 40, 50].map((days) => history(days, null)), asked())).toMatchObject({ refused: 'no-events', facts: { stage: 'producing' } })
    expect(stageOutlook(even, asked({ days: 50 }))).toMatchObject({ refused: 'beyond-watched', facts: { days: 50, watched: 50 } })
  })

  it('throws on a stage, a goal or days that are none, and a project that went back', () => {
    expect(() => stageOutlook(even, asked({ stage: 'full' }))).toThrow(/full/u)
    expect(() => stageOutlook(even, asked({ goal: 'building' }))).toThrow(/building/u)
    expect(() => stageOutlook(even, asked({ days: -1 }))).toThrow(/-1/u)
    expect(() => stageOutlook(even, asked({ horizon: Number.NaN }))).toThrow(/NaN/u)
    expect(() => stageOutlook([...even, { visits: [{ stage: 'producing', since: 0 }, { stage: 'building', since: 5 }], seenUntil: 9 }], asked())).toThrow(/back from producing/u)
  })

  it('sums to one at any horizon, does not depend on the order of projects, and the goal is only ever nearer', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 120 }), (seed, days, horizon) => {
      const histories = invented(seed)
      const [now, later, turned] = [asked({ days, horizon }), asked({ days, horizon: horizon + 9 }), asked({ days, horizon })].map((standing, at) => stageOutlook(at === 2 ? [...histories].reverse() : histories, standing)) as [StageOutlook, StageOutlook, StageOutlook]
      if (isRefusal(now)) return
      expect(Object.values(now.occupation).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10)
      expect(later.occupation.full!).toBeGreaterThanOrEqual(now.occupation.full! - 1e-12)
      expect(now.goalReached).toBeGreaterThanOrEqual(now.occupation.full! - 1e-12)
      for (const [state, share] of Object.entries(now.occupation)) expect(turned.occupation[state]).toBeCloseTo(share, 12)
    }), { numRuns: 60 })
  })
})
