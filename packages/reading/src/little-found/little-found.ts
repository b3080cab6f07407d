import type { Doubt, Span, Statement } from '@chanye/model'
import type { Healed } from '../healed.ts'
import { littleFound, NO_AMOUNT_AFTER, NO_AMOUNT_BEFORE, NUMERAL } from './rules.ts'
import { matches } from '../matches.ts'

/** A shorter text may be a heading or a note, and is not held to the measure. */
const SHORT = 400
/** A report says several things in so many characters; what it says again counts again. */
const FOR_ONE = 1000

/**
 * Says of a document in which little was found that it is so.
 *
 * Little is nothing at all, or less than one telling of a statement in a thousand characters of a text that is no mere note while numbers stand in it unread.
 *
 * @returns one doubt about the whole document with its characters, statements and unread numbers; none where enough was read
 */
export function littleFoundIn(healed: Healed, statements: readonly Statement[]): Doubt[] {
  const characters = healed.clean.replace(/\s/g, '').length
  const said = statements.reduce((sum, { mentions }) => sum + mentions.length, 0)
  const sparse = characters > SHORT && said * FOR_ONE < characters
  if (statements.length > 0 && !sparse) return []
  const unread = unreadNumerals(healed, statements)
  return statements.length > 0 && unread === 0 ? [] : [littleFound({ characters, statements: statements.length, unread })]
}

/** Numbers that stand in no statement, dates and ordinals left aside. */
function unreadNumerals({ clean, map }: Healed, statements: readonly Statement[]): number {
  const told = statements.flatMap(({ mentions }) => mentions.map((mention) => map.toClean(mention))).sort((a, b) => a.end - b.end)
  let next = 0
  return matches(clean, NUMERAL).filter(({ 0: digits, index }) => {
    const span: Span = { start: index, end: index + digits.length }
    while (next < told.length && told[next]!.end <= span.start) next++
    return !(next < told.length && told[next]!.start < span.end) && isAmount(clean, span)
  }).length
}

function isAmount(clean: string, { start, end }: Span): boolean {
  return !NO_AMOUNT_AFTER.test(clean.slice(end, end + 4)) && !NO_AMOUNT_BEFORE.test(clean.slice(Math.max(0, start - 2), start))
}
