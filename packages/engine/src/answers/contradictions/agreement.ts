import { sameRounded } from '@chanye/analysis'
import { compareDecimals, type Decimal, difference, scaled, sum } from '@chanye/model'
import type { FigureRecord } from '../picture.ts'

/** The amount a figure gives: its ends and how they bound the true one, and whether it is wanted or there. */
type Amount = Pick<FigureRecord['says'], 'value' | 'valueHigh' | 'bound' | 'status'>

/**
 * Whether two published amounts of one figure can both be true: they are the same, rounded at most, or one leaves room for the other.
 *
 * Two ranges must have the same ends, and so must two goals: to want more than 300 is not to want more than 350.
 */
export function agree(a: Amount, b: Amount): boolean {
  if (sameRounded(a.value, b.value) && sameRounded(a.valueHigh ?? a.value, b.valueHigh ?? b.value)) return true
  if (a.status === 'target' || b.status === 'target') return false
  if (!isLoose(a) && !isLoose(b) && (a.valueHigh === null) === (b.valueHigh === null)) return false
  return reaches(a, b) && reaches(b, a)
}

function isLoose({ bound }: Amount): boolean {
  return bound === 'at_least' || bound === 'at_most' || bound === 'about'
}

/** Whether the most an amount may be is no less than the least another may be. */
function reaches(a: Amount, b: Amount): boolean {
  if (a.bound === 'at_least' || b.bound === 'at_most') return true
  const most = sum(a.valueHigh ?? a.value, a.bound === 'about' ? halfStep(a.valueHigh ?? a.value) : '0')
  const least = difference(b.value, b.bound === 'about' ? halfStep(b.value) : '0')
  return compareDecimals(most, least) >= 0
}

/** Half of the last digit an amount is given to: 约610 may be 605 to 615. */
function halfStep(value: Decimal): Decimal {
  const decimals = value.split('.')[1]?.length ?? 0
  const zeros = decimals > 0 ? 0 : /(?<=[1-9])0+$/u.exec(value)?.[0].length ?? 0
  return scaled('5', zeros - decimals - 1)
}
