import type { Basis } from '@chanye/model'
import { BASES, MAY_COMPARE, SINCE } from './rules.ts'

/**
 * What a growth is set against.
 *
 * @param left - text between the figure before it and this one
 * @param clause - the whole clause up to the number
 * @returns the same period a year before where the text says nothing else
 */
export function basisOf(left: string, clause: string): Basis {
  const near = ownClause(left.slice(-24))
  const said = MAY_COMPARE.test(near) ? BASES.find(([, words, also]) => words.test(near) && (also?.(clause, near) ?? true))?.[0] : undefined
  const year = said ?? SINCE.exec(clause.slice(-24))?.groups?.year
  return said ?? (year === undefined ? 'yoy' : `since_${Number(year)}`)
}

/** The words since the last comma, where there are any. */
function ownClause(near: string): string {
  const own = near.slice(Math.max(near.lastIndexOf('，'), near.lastIndexOf('；')) + 1)
  return own.length >= 2 ? own : near
}
