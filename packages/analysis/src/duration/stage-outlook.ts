import { isRefusal, type Refusal } from '@chanye/model'
import { arrivalsBy, type Leaving } from './parts/arrivals.ts'
import { riskTable, type WatchGap, watchGap } from './parts/risk-table.ts'
import { type NoEvents, spellTimes, tooFewEvents, type TooFewEvents } from './parts/spell.ts'
import { type Course, projectCourse, type StageHistory, type Stay, staysOf } from './parts/stage-history.ts'

/** A project that stands in a stage, and what is asked of it. */
export interface Standing {
  readonly stage: string
  /** Whole days it has stood there. */
  readonly days: number
  /** Days from now at which it is asked where it is. */
  readonly horizon: number
  /** The end whose day is asked; `full_capacity` by default. */
  readonly goal?: string
  readonly course?: Course
}

export interface StageOutlook {
  /** Where it is at the horizon, each stage and end; sums to one. */
  readonly occupation: Readonly<Record<string, number>>
  /** The part of that in which it stands in a stage for longer than any project was watched there, and may have left. */
  readonly beyondWatched: number
  /** The probability ever to reach the goal, as far as projects were watched. */
  readonly goalReached: number
  /** Days from now to the goal if it is reached: mean, and by when 10, 50 and 90 % have; null where it never is. */
  readonly daysToGoal: { readonly mean: number; readonly early: number; readonly middle: number; readonly late: number } | null
}

/** Why an outlook cannot be given; the facts name the stage. */
export type OutlookRefusal = NoEvents | TooFewEvents | WatchGap | Refusal<'beyond-watched'>

/**
 * 阶段前景: where a project that has stood in a stage for some days will be, and when it reaches its goal.
 *
 * Within each stage the time to leave it and where to are estimated as competing risks (Aalen and Johansen 1978) from the day the
 * stage began; what has stood as long already is compared with what did so too; later stages follow by convolution, day by day. A
 * semi-Markov process (Pyke 1961; Lagakos, Sommer and Zelen 1978): how long a stage takes hangs on no earlier one. Stays whose
 * first day is not known are left out; days are rounded to whole ones.
 *
 * @param histories - of all projects, those still on their way too
 * @returns the outlook; a refusal for fewer than five moves out of a stage on the way, or one that has stood longer than any was watched
 * @throws RangeError for a stage that is none of the course's, a project that went back, or a day that is negative, no finite number or out of order
 * @example stageOutlook([2, 4, 4, 6, 8].map((day) => ({ visits: [{ stage: 'a', since: 0 }, { stage: 'b', since: day }], seenUntil: 9 })), { stage: 'a', days: 3, horizon: 1, goal: 'b', course: { stages: ['a'], ends: ['b'] } }).occupation.b // => 0.5
 */
export function stageOutlook(histories: readonly StageHistory[], { stage, days, horizon, goal = 'full_capacity', course = projectCourse }: Standing): StageOutlook | OutlookRefusal {
  for (const [name, value] of [['days', days], ['horizon', horizon]] as const) if (!(value >= 0 && value < Infinity)) throw new RangeError(`${name} must be zero or above, and finite: ${value}`)
  if (!course.stages.includes(stage)) throw new RangeError(`stage ${stage} is none of ${course.stages.join(', ')}`)
  if (!course.ends.includes(goal)) throw new RangeError(`goal ${goal} is none of ${course.ends.join(', ')}`)
  const stays = histories.flatMap((history) => staysOf(history, course))
  const ways = waysFrom(stage, stays, course)
  if (isRefusal(ways)) return ways
  const now = lasting(ways.get(stage)!, Math.round(days))
  if (isRefusal(now)) return now

  const [at, states] = [Math.floor(horizon), [...course.stages, ...course.ends]]
  const { arrivals, departures } = arrivalsBy(states, new Map(ways).set(stage, now))
  const until = (counts: Float64Array | undefined, day = at) => counts?.subarray(0, day + 1).reduce((sum, share) => sum + share, 0) ?? 0
  const stands = (name: string) => Math.max(0, until(arrivals.get(name)) - until(departures.get(name)))
  const beyond = [...new Map(ways).set(stage, now)].map(([name, { watched, stays: rest }]) => (at > watched ? until(arrivals.get(name), at - watched - 1) * rest : 0))
  return {
    occupation: Object.fromEntries(states.map((name) => [name, stands(name)])),
    beyondWatched: beyond.reduce((sum, share) => sum + share, 0),
    ...goalDays(arrivals.get(goal)!),
  }
}

/** How each stage that can be reached is left; a refusal for the first of them with too few moves. */
function waysFrom(stage: string, stays: readonly Stay[], course: Course): Map<string, Leaving> | OutlookRefusal {
  const states = [...course.stages, ...course.ends]
  const [ways, reached] = [new Map<string, Leaving>(), new Set([stage])]
  for (const name of course.stages) {
    if (!reached.has(name)) continue
    const leaving = leavingOf(name, stays.filter((stay) => stay.stage === name && stay.since !== null), states)
    if (isRefusal(leaving)) return { ...leaving, need: `${leaving.need}, in stage ${name}`, facts: { ...leaving.facts, stage: name } }
    ways.set(name, leaving)
    for (const { to } of leaving.moves) reached.add(to)
  }
  return ways
}

function leavingOf(stage: string, stays: readonly Stay[], states: readonly string[]): Leaving | OutlookRefusal {
  const back = stays.find(({ to }) => to !== null && states.indexOf(to) <= states.indexOf(stage))
  if (back) throw new RangeError(`a project cannot go back from ${stage} to ${back.to}`)
  const spells = stays.map(({ since, seenFrom, until, to }) => ({ time: Math.round(until - since!), entry: Math.max(0, Math.round((seenFrom ?? since!) - since!)), state: to === null ? -1 : states.indexOf(to) })).filter(({ time, entry }) => entry === 0 || entry < time)
  const few = tooFewEvents({ spells: spells.length, events: spells.filter(({ state }) => state >= 0).length, covariates: 0 })
  if (few) return few
  const table = riskTable(spellTimes(spells, () => false), spells.map(({ state }) => state), states.length)
  const refused = watchGap(table)
  if (refused) return refused
  let survival = 1
  const moves = [...table.times].flatMap((day, at) => {
    const [before, n] = [survival, table.atRisk[at]!]
    if (table.events[at]! > 0) survival *= (n - table.events[at]!) / n
    return table.byCause.flatMap((counts, state) => (counts[at]! > 0 ? [{ day, to: states[state]!, share: (before * counts[at]!) / n }] : []))
  })
  return { moves, stays: survival, watched: table.times.at(-1)! }
}

/** How a stage is left by what has lasted in it for some days, counted from then. */
function lasting({ moves, stays, watched }: Leaving, days: number): Leaving | Refusal<'beyond-watched'> {
  const later = moves.filter(({ day }) => day > days)
  const survival = later.reduce((sum, { share }) => sum + share, stays)
  if (days >= watched || survival <= 0) return { refused: 'beyond-watched', need: `projects watched in this stage for more than ${days} days; the longest was for ${watched}`, facts: { days, watched } }
  return { moves: later.map(({ day, to, share }) => ({ day: day - days, to, share: share / survival })), stays: stays / survival, watched: watched - days }
}

function goalDays(arrivals: Float64Array): Pick<StageOutlook, 'goalReached' | 'daysToGoal'> {
  const goalReached = arrivals.reduce((sum, share) => sum + share, 0)
  if (goalReached === 0) return { goalReached, daysToGoal: null }
  const by = (share: number) => { let sum = 0; return arrivals.findIndex((arriving) => (sum += arriving) >= share * goalReached * (1 - 1e-12)) }
  const mean = arrivals.reduce((sum, share, day) => sum + share * day, 0) / goalReached
  return { goalReached, daysToGoal: { mean, early: by(0.1), middle: by(0.5), late: by(0.9) } }
}
