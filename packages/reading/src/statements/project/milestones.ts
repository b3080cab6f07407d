import type { Period } from '@chanye/model'
import type { Context, Sentence } from '../../context.ts'
import { periodsIn } from '../figure/period.ts'
import { yearsOf } from '../figure/years.ts'
import type { Found } from './clause.ts'
import { CLAUSE_HEAD, NEXT_MILESTONE } from './rules.ts'
import { stageIn } from './work.ts'

/** @returns the stages a sentence goes on to date for the project of the clause before: …计划2015年6月开工，2017年全面达产 */
export function milestonesAfter(project: Found, text: string): Found[] {
  const found: Found[] = []
  for (let at = project.end; ;) {
    const match = NEXT_MILESTONE.exec(text.slice(at))
    const stage = match ? stageIn(match.groups!.says!) : undefined
    if (!match || !stage) return found
    found.push({ ...project, stage, start: at + 1, end: at + match[0].length })
    at += match[0].length
  }
}

/** @returns the period a project's own clause names before its stage; null where it names none, for the year of the text is not the project's */
export function periodOf({ start, end }: Pick<Found, 'start' | 'end'>, sentence: Sentence, context: Context): Period | null {
  const head = start - (CLAUSE_HEAD.exec(sentence.text.slice(0, start))?.[0].length ?? 0)
  const named = periodsIn(sentence, yearsOf(context), null).filter(({ role, at }) => role === 'holds' && at >= head && at < end)
  const last = named.at(-1)?.period ?? null
  return last !== null && named.every(({ period }) => last.startsWith(period)) ? last : null
}
