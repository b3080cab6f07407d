import type { Context } from '../../../context.ts'
import { once } from '../../../once.ts'
import { enterprises } from '../../enterprise/enterprise.ts'
import { projects } from '../../project/project.ts'
import { BEFORE_DOER, DEED_DONE, GOES_ON, NO_DOER_AHEAD, OF_ITS_OWN } from './rules.ts'
import { matches } from '../../../matches.ts'

/** Names by their first two characters, longest first. */
type Names = ReadonlyMap<string, readonly string[]>

/** The firms and works a document names anywhere: any of them may be what a later figure is about. */
export const namesOf = once((context: Context): Names => {
  const named = [...enterprises(context), ...projects(context)].flatMap(({ says }) => (says.shape === 'enterprise' || says.shape === 'project' ? [says.name] : []))
  const byHead = new Map<string, string[]>()
  for (const name of [...new Set(named)].sort((a, b) => b.length - a.length)) byHead.set(name.slice(0, 2), [...byHead.get(name.slice(0, 2)) ?? [], name])
  return byHead
})

/** A firm or work at the head of a clause, with where its name ends. */
export interface Doer { readonly name: string; readonly end: number }

/**
 * The firms and works that clauses of a half sentence begin with.
 *
 * @returns in order; those named as one of several, or only as who says it, are left out
 */
export function doersIn(text: string, names: Names): Doer[] {
  if (names.size === 0) return []
  const found: Doer[] = []
  for (const { index, 0: opening } of matches(text, BEFORE_DOER)) {
    const at = index + opening.length
    const name = names.get(text.slice(at, at + 2))?.find((one) => text.startsWith(one, at))
    if (name !== undefined && !NO_DOER_AHEAD.test(text.slice(at + name.length, at + name.length + 6))) found.push({ name, end: at + name.length })
  }
  return found
}

/** @returns the last of a half sentence's doers that a figure at a place is still about; null where there is none */
export function doerOf(doers: readonly Doer[], text: string, at: number): string | null {
  return doers.findLast(({ end }) => end <= at && isStill(text.slice(end, at)))?.name ?? null
}

/** 甲投入运行，数字经济增长…: what was said of a doer is said, and the next clause is about something else; 甲投产，年产值… is still about it. */
function isStill(after: string): boolean {
  const clauses = after.split(/[，,]/)
  const last = clauses.at(-1)!
  return clauses.length === 1 || !DEED_DONE.test(clauses[0]!) || OF_ITS_OWN.test(last)
}

/** @returns whether a sentence goes on about what the one before it was about: 该项目…, 建成后…, 公司… */
export function goesOn(sentence: string): boolean {
  return GOES_ON.test(sentence)
}
