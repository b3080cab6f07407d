import type { Refusal } from '@chanye/model'
import type { Matrix } from '../numeric/matrix.ts'
import { type RiskTable, riskTable } from './parts/risk-table.ts'
import { noEvents, type NoEvents } from './parts/spell.ts'
import { type Course, projectCourse, type StageHistory, type Stay, staysOf } from './parts/stage-history.ts'

/** A span of days on the projects' own clock, and the course they take. */
export interface TransitionSpan { readonly from: number; readonly to: number; readonly course?: Course }

export interface TransitionProbabilities {
  /** Stages and then ends, as rows and columns. */
  readonly states: readonly string[]
  /** Row: where a project is on day `from`; column: where it is on day `to`; rows sum to one. */
  readonly matrix: Matrix
}

/**
 * 转移概率: where a project that is in a stage on one day of its life is on a later one.
 *
 * P(from, to) = Π (I + ΔA) over the days between on which any project moves, with ΔA(g, h) = moves from g to h over those watched in
 * g just before. Aalen and Johansen 1978; projects first seen in the middle of a stage count from then on, those last seen in one
 * until then. The chance to move may hang on the project's age, not on how long it has stood in its stage: for that see the outlook
 * of a stage. Stages passed on one day count as passed over.
 *
 * @returns the matrix, with 1 on the diagonal of a stage nobody was watched leaving; a refusal for no move at all, or a day beyond those watched
 * @throws RangeError for a stage that is none of the course's, a day that is negative or no finite number, or days out of order
 * @example transitionProbabilities([{ visits: [{ stage: 'a', since: 0 }, { stage: 'b', since: 5 }], seenUntil: 9 }, { visits: [{ stage: 'a', since: 0 }], seenUntil: 9 }], { from: 0, to: 7, course: { stages: ['a'], ends: ['b'] } }).matrix.values[1] // => 0.5
 */
export function transitionProbabilities(histories: readonly StageHistory[], { from, to, course = projectCourse }: TransitionSpan): TransitionProbabilities | NoEvents | Refusal<'beyond-watched'> {
  if (!(from >= 0 && to >= from)) throw new RangeError(`days must be zero or above, and rise: ${from} to ${to}`)
  const states = [...course.stages, ...course.ends]
  const stays = histories.flatMap((history) => dayByDay(staysOf(history, course)))
  if (stays.every((stay) => stay.to === null)) return noEvents(stays.length)
  const watched = histories.reduce((latest, { seenUntil }) => Math.max(latest, seenUntil), 0)
  if (to > watched) return { refused: 'beyond-watched', need: `projects watched until day ${to}; the longest was until day ${watched}`, facts: { to, watched } }

  const moves = course.stages.flatMap((stage, row) => movesFrom(row, stageTable(stays.filter((stay) => stay.stage === stage), states), { from, to })).sort((a, b) => a.day - b.day)
  const size = states.length
  const values = new Float64Array(size * size)
  for (let state = 0; state < size; state++) values[state * size + state] = 1
  for (let first = 0, next = 0; first < moves.length; first = next) {
    while (next < moves.length && moves[next]!.day === moves[first]!.day) next++
    const before = values.slice()
    for (const { row, column, share } of moves.slice(first, next)) for (let start = 0; start < size; start++) {
      const moved = before[start * size + row]! * share
      values[start * size + row]! -= moved
      values[start * size + column]! += moved
    }
  }
  return { states, matrix: { rows: size, columns: size, values } }
}

interface Move { readonly day: number; readonly row: number; readonly column: number; readonly share: number }

/** Stays of some length: what passes a stage within a day goes to where it is at the end of the day. */
function dayByDay(stays: readonly Stay[]): Stay[] {
  const long: Stay[] = []
  let passed: Stay | null = null
  for (const stay of [...stays].reverse()) {
    const joined: Stay = passed && passed.stage === stay.to ? { ...stay, to: passed.to } : stay
    passed = joined.to !== null && joined.until <= watchedFrom(joined) ? joined : null
    if (!passed) long.push(joined)
  }
  return long
}

const watchedFrom = ({ since, seenFrom }: Stay) => Math.max(since ?? 0, seenFrom ?? 0)

/** Stays in one stage by the day they end; watched from the day they began or were first seen. */
function stageTable(stays: readonly Stay[], states: readonly string[]): RiskTable {
  const entries = Float64Array.from(stays, (stay) => watchedFrom(stay) || -1)
  return riskTable({ times: Float64Array.from(stays, ({ until }) => until), entries }, stays.map(({ to }) => (to === null ? -1 : states.indexOf(to))), states.length)
}

function movesFrom(row: number, { times, atRisk, byCause }: RiskTable, { from, to }: TransitionSpan): Move[] {
  return [...times].flatMap((day, at) => (day > from && day <= to ? byCause.flatMap((counts, column) => (counts[at]! > 0 ? [{ day, row, column, share: counts[at]! / atRisk[at]! }] : [])) : []))
}
