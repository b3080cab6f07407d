import { projectStages } from '@chanye/model'

/** The stages something goes through, in their order, and the ends after which it stays where it is. */
export interface Course { readonly stages: readonly string[]; readonly ends: readonly string[] }

/** 项目历程: signed → started → building → producing → full, and cancelled from any of them. */
export const projectCourse: Course = { stages: projectStages.filter((stage) => stage !== 'full_capacity'), ends: ['full_capacity', 'cancelled'] }

/** What is known of one project's way through its stages; days on its own clock, such as days since it was signed. */
export interface StageHistory {
  /** Stages and ends in the order reached, with the day each was; null for the first where that day is not known. */
  readonly visits: readonly { readonly stage: string; readonly since: number | null }[]
  /** Day first seen, where that was in the middle of the first of these stages: had it left before, it would not be known. */
  readonly seenFrom?: number
  /** Day last seen. */
  readonly seenUntil: number
}

/** A stay in one stage. */
export interface Stay {
  readonly stage: string
  /** Day the stage began; null where not known. */
  readonly since: number | null
  /** Day from which it was seen, where later than that. */
  readonly seenFrom: number | null
  readonly until: number
  /** Where it went; null where last seen still there. */
  readonly to: string | null
}

/**
 * The stays of which a history is made, ends left out.
 *
 * @throws RangeError for a stage that is none of the course's, a day that is negative or no finite number, or days out of order
 */
export function staysOf({ visits, seenFrom, seenUntil }: StageHistory, { stages, ends }: Course): Stay[] {
  let before = seenFrom ?? 0
  for (const day of [seenFrom ?? 0, seenUntil]) requireDay(day)
  visits.forEach(({ stage, since }, at) => {
    if (!stages.includes(stage) && !ends.includes(stage)) throw new RangeError(`stage ${stage} is none of ${[...stages, ...ends].join(', ')}`)
    if (ends.includes(stage) && at < visits.length - 1) throw new RangeError(`nothing can follow ${stage}, but ${visits[at + 1]!.stage} does`)
    if (since === null && (at > 0 || seenFrom === undefined)) throw new RangeError(`the day of ${stage} must be known, unless it is the first and seenFrom is`)
    const day = since ?? before
    requireDay(day)
    if (at > 0 && day < before) throw new RangeError(`days must rise: ${stage} on ${day}, after ${before}`)
    before = Math.max(before, day)
  })
  if (seenUntil < before) throw new RangeError(`last seen on ${seenUntil}, before ${before}`)
  return visits.filter(({ stage }) => stages.includes(stage)).map(({ stage, since }, at): Stay => ({
    stage, since, seenFrom: at === 0 ? (seenFrom ?? null) : null, until: visits[at + 1]?.since ?? seenUntil, to: visits[at + 1]?.stage ?? null,
  }))
}

function requireDay(day: number): void {
  if (!(day >= 0 && day < Infinity)) throw new RangeError(`days must be zero or above, and finite: ${day}`)
}
