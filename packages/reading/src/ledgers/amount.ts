import { type Bound, type Decimal, scaled } from '@chanye/model'
import { boundOf } from '../mentions/number/bound.ts'
import { plain, tidy } from './printed.ts'
import { AMOUNT, FALLING, FULL_UNIT, MONEY_POWER, MORE, SIGN_BOUND } from './rules.ts'

/** A number as a cell prints it. */
export interface Amount {
  /** The figure as printed, without its unit: `12,000`. */
  readonly printed: string
  readonly decimal: Decimal
  /** The unit printed beside it; null where there is none. */
  readonly unit: string | null
  /** How the words about it bound it: 约, 以上, ≥. */
  readonly bound: Bound
}

/** @returns the number of a cell's text; undefined where the text is none, or holds more than one */
export function amountOf(text: string): Amount | undefined {
  const groups = AMOUNT.exec(plain(text))?.groups
  if (!groups?.figure) return undefined
  const bare = groups.figure.replace(/[,' ()+]/gu, '').replace(/^(-?)\./u, '$10.')
  const negative = groups.figure.startsWith('(') || FALLING.test(groups.down ?? '')
  const decimal = tidy(negative && !bare.startsWith('-') ? `-${bare}` : bare)
  const printed = negative ? decimal : groups.figure.replace(/^\+/u, '')
  return { printed, decimal, unit: groups.unit ? fullUnit(groups.unit) : null, bound: boundIn(groups) }
}

/** A figure that rises or falls by so much is not bounded by the word that says so. */
function boundIn({ about = '', down, after = '' }: Readonly<Record<string, string | undefined>>): Bound {
  const sign = SIGN_BOUND[about]
  const before = down ? '' : about
  return sign ?? boundOf(`${before}1${after}`, { start: before.length, end: before.length + 1 }, { more: MORE.test(after) })
}

/** @returns a unit's full word: 万 is 万元 */
export function fullUnit(unit: string): string {
  const bare = plain(unit).replace(/\s/gu, '')
  return FULL_UNIT[bare] ?? bare
}

/** @returns whether a unit counts yuan */
export function isMoney(unit: string | null): unit is string {
  return unit !== null && unit in MONEY_POWER
}

/** @returns an amount in yuan, exactly; undefined for a unit that counts none */
export function yuanOf(decimal: Decimal, unit: string | null): Decimal | undefined {
  return isMoney(unit) ? scaled(decimal, MONEY_POWER[unit]!) : undefined
}
