import type { Naming } from './naming.ts'
import { AMOUNT_NAME, ANY_AMOUNT, GROWTH, NO_GROWTH, PER_CENT, PERCENT_NAME, PERSON, PERSON_NAME, RANK, RANK_UNIT } from './rules.ts'

const isPercent = (unit: string | null): boolean => unit !== null && PER_CENT.test(unit)

/** The units said over a table; `amounts` holds for amounts of money alone. */
interface UnitsOver { readonly units: readonly string[]; readonly amounts: string | null }

/** The unit of a cell: its own axis's before the table's, and a rate's before a level's; null where none is printed or several could be meant. */
export function unitOfCell(head: Naming, stub: Naming, { units, amounts }: UnitsOver): string | null {
  if ([head, stub].some(({ names, unit }) => unit === null && RANK.test(names.at(-1) ?? ''))) return null
  const rate = isRate(head) || isRate(stub)
  if (amounts !== null && !rate && isAmount(head)) return amounts
  const own = ownUnit(head, stub)
  if (own !== null) return rate ? [head.unit, stub.unit].find(isPercent) ?? '%' : own
  return rate ? units.find(isPercent) ?? '%' : levelUnit(units, [...stub.names, ...head.names].at(-1) ?? '')
}

const isAmount = ({ names, unit }: Naming): boolean => unit === null && names.some((name) => AMOUNT_NAME.test(name))

/** The unit of a level among those over the table: the only one there is; of persons and one other, by what is counted. */
function levelUnit(units: readonly string[], name: string): string | null {
  const levels = [...new Set(units.filter((unit) => !isPercent(unit) && !RANK_UNIT.test(unit)))]
  if (levels.length === 2 && levels.includes(PERSON)) return PERSON_NAME.test(name) ? PERSON : levels.find((unit) => unit !== PERSON)!
  if (levels.length > 1) return null
  return levels[0] ?? units.find((unit) => !RANK_UNIT.test(unit)) ?? null
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
