import type { Naming } from './naming.ts'
import { AMOUNT_NAME, ANY_AMOUNT, GROWTH, NO_GROWTH, PER_CENT, PERCENT_NAME, PERSON, PERSON_NAME, RANK, RANK_UNIT } from './rules.ts'

const isPercent = (unit: string | null): boolean => unit !== null && PER_CENT.test(unit)

/** The unit of a cell: its own axis's before the table's, and a rate's before a level's; null where none is printed or several could be meant. */
export function unitOfCell(head: Naming, stub: Naming, { units, amounts }: { readonly units: readonly string[]; readonly amounts: string | null }): string | null {
  if ([head, stub].some(({ names, unit }) => unit === null && RANK.test(names.at(-1) ?? ''))) return null
  const rate = isRate(head) || isRate(stub)
  if (amounts !== null && head.unit === null && !rate && [...head.names].some((name) => AMOUNT_NAME.test(name))) return amounts
  const own = ownUnit(head, stub)
  if (own !== null) return rate ? [head.unit, stub.unit].find(isPercent) ?? '%' : own
  if (rate) return units.find(isPercent) ?? '%'
  const levels = [...new Set(units.filter((unit) => !isPercent(unit) && !RANK_UNIT.test(unit)))]
  if (levels.length === 2 && levels.includes(PERSON)) return PERSON_NAME.test([...stub.names, ...head.names].at(-1) ?? '') ? PERSON : levels.find((unit) => unit !== PERSON)!
  return levels.length === 0 ? units.find((unit) => !RANK_UNIT.test(unit)) ?? null : levels.length === 1 ? levels[0]! : null
}

/** The unit of a column and a row: per cent stands before a level, the row's before that of a column of any amount, else the column's before the row's. */
function ownUnit(head: Naming, stub: Naming): string | null {
  if (head.unit === null || stub.unit === null) return head.unit ?? stub.unit
  return isPercent(stub.unit) || (!isPercent(head.unit) && ANY_AMOUNT.test(head.names.at(-1) ?? '')) ? stub.unit : head.unit
}

/** Whether the names are of growth or a share, and print no unit of their own. */
function isRate({ names, unit, rate }: Naming): boolean {
  if (rate) return true
  const inner = names.at(-1) ?? ''
  return unit === null && ((GROWTH.test(inner) && !NO_GROWTH.test(inner)) || PERCENT_NAME.test(inner))
}
