import { isRefusal } from '@chanye/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dice } from '../numeric/random.ts'
import { cumulativeIncidence } from './cumulative-incidence.ts'
import type { StageHistory } from './parts/stage-history.ts'
import { transitionProbabilities, type TransitionSpan } from './transition-probabilities.ts'

const way = ['signed', 'started', 'under_construction', 'in_production', 'full_capacity']

/** Invented projects on their way, some cancelled, some first seen late. */
function invented(seed: number, count = 30): StageHistory[] {
  const chance = dice(seed)
  return Array.from({ length: count }, () => {
    const visits = [{ stage: 'signed', since: 0 }]
    const seenUntil = Math.ceil(100 * chance())
    for (let stage = 1, day = 0; stage < way.length; stage++) {
      day += Math.floor(40 * chance())
      if (day > seenUntil) break
      visits.push({ stage: chance() < 0.15 ? 'cancelled' : way[stage]!, since: day })
      if (visits.at(-1)!.stage === 'cancelled') break
    }
    return { visits, seenUntil, ...(chance() < 0.3 ? { seenFrom: Math.floor(chance() * (visits[1]?.since ?? seenUntil)) } : {}) }
  })
}

function cells(histories: readonly StageHistory[], span: TransitionSpan): Record<string, number> {
  const result = transitionProbabilities(histories, span)
  if (isRefusal(result)) throw new Error(result.need)
  const { states, matrix } = result
  return Object.fromEntries(states.flatMap((from, row) => states.map((to, column) => [`${from} ${to}`, matrix.values[row * states.length + column]!])))
}

describe('transition probabilities', () => {
  const two: StageHistory[] = [{ visits: [{ stage: 'signed', since: 0 }, { stage: 'started', since: 5 }, { stage: 'cancelled', since: 8 }], seenUntil: 8 }, { visits: [{ stage: 'signed', since: 0 }, { stage: 'started', since: 7 }], seenUntil: 9 }]

  it('are reckoned by hand: half move on day 5, the rest on day 7, half of those then cancelled on day 8', () => {
    expect(cells(two, { from: 0, to: 6 })).toMatchObject({ 'signed signed': 0.5, 'signed started': 0.5, 'started started': 1 })
    expect(cells(two, { from: 0, to: 9 })).toMatchObject({ 'signed signed': 0, 'signed started': 0.5, 'signed cancelled': 0.5 })
    expect(cells(two, { from: 6, to: 7 })).toMatchObject({ 'signed signed': 0, 'signed started': 1 })
  })

  it('count a project first seen in the middle of a stage from then on, also where its first day is not known', () => {
    for (const since of [0, null]) {
      const late: StageHistory = { visits: [{ stage: 'signed', since }], seenFrom: 6, seenUntil: 9 }
      expect(cells([...two, late], { from: 0, to: 9 })).toMatchObject({ 'signed signed': 0.25 })
    }
  })

  it('pass over a stage that is left on the day it is reached', () => {
    const histories: StageHistory[] = [{ visits: [{ stage: 'signed', since: 0 }, { stage: 'started', since: 5 }, { stage: 'under_construction', since: 5 }], seenUntil: 9 }, { visits: [{ stage: 'signed', since: 0 }], seenUntil: 9 }]
    expect(cells(histories, { from: 0, to: 9 })).toMatchObject({ 'signed signed': 0.5, 'signed started': 0, 'signed under_construction': 0.5 })
  })

  it('refuse no move and a day beyond those watched', () => {
    expect(transitionProbabilities([{ visits: [{ stage: 'signed', since: 0 }], seenUntil: 9 }], { from: 0, to: 5 })).toMatchObject({ refused: 'no-events' })
    expect(transitionProbabilities(two, { from: 0, to: 10 })).toMatchObject({ refused: 'beyond-watched', facts: { to: 10, watched: 9 } })
  })

  it.each<[string, StageHistory]>([
    ['nowhere', { visits: [{ stage: 'nowhere', since: 0 }], seenUntil: 1 }],
    ['NaN', { visits: [{ stage: 'signed', since: Number.NaN }], seenUntil: 1 }],
    ['-3', { visits: [{ stage: 'signed', since: -3 }], seenUntil: 1 }],
    ['started on 2, after 4', { visits: [{ stage: 'signed', since: 4 }, { stage: 'started', since: 2 }], seenUntil: 9 }],
    ['last seen on 3, before 4', { visits: [{ stage: 'signed', since: 4 }], seenUntil: 3 }],
    ['nothing can follow cancelled', { visits: [{ stage: 'cancelled', since: 0 }, { stage: 'signed', since: 2 }], seenUntil: 3 }],
    ['must be known', { visits: [{ stage: 'signed', since: null }], seenUntil: 3 }],
    ['after 6', { visits: [{ stage: 'signed', since: 0 }, { stage: 'started', since: 5 }], seenFrom: 6, seenUntil: 9 }],
  ])('throw on a history that cannot be: %s', (said, history) => {
    expect(() => transitionProbabilities([history], { from: 0, to: 1 })).toThrow(said)
  })

  it('lie within 0 and 1, sum to one in each row, and follow one another: P(0, t) = P(0, s) P(s, t)', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
      const histories = invented(seed)
      const of = (from: number, to: number) => transitionProbabilities(histories, { from, to })
      const [whole, first, then] = [of(0, 40), of(0, 20), of(20, 40)]
      if (isRefusal(whole) || isRefusal(first) || isRefusal(then)) return
      const size = whole.states.length
      for (let row = 0; row < size; row++) {
        const cellsOf = whole.matrix.values.slice(row * size, (row + 1) * size)
        expect(cellsOf.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 10)
        cellsOf.forEach((value, column) => {
          expect(value).toBeGreaterThanOrEqual(-1e-12)
          let product = 0
          for (let k = 0; k < size; k++) product += first.matrix.values[row * size + k]! * then.matrix.values[k * size + column]!
          expect(value).toBeCloseTo(product, 10)
        })
      }
    }), { numRuns: 40 })
  })

  it('are the cumulative incidences where every move is the first', () => {
    const spells = [[3, 'started'], [5, 'cancelled'], [5, 'started'], [8, null], [9, 'started'], [12, null]] as const
    const histories = spells.map(([day, to]): StageHistory => ({ visits: [{ stage: 'signed', since: 0 }, ...(to ? [{ stage: to, since: day }] : [])], seenUntil: to ? 12 : day }))
    const incidence = cumulativeIncidence(spells.map(([time, cause]) => ({ time, cause })))
    if (isRefusal(incidence)) throw new Error(incidence.need)
    const last = incidence.at(-1)!
    expect(cells(histories, { from: 0, to: 12 })).toMatchObject({ 'signed signed': expect.closeTo(last.survival, 12), 'signed started': expect.closeTo(last.byCause.started!.probability, 12), 'signed cancelled': expect.closeTo(last.byCause.cancelled!.probability, 12) })
  })
})
