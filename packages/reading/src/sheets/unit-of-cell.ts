import type { Naming } from './naming.ts'
import { GROWTH, NO_GROWTH, PER_CENT, PERCENT_NAME, RANK } from './rules.ts'

const isPercent = (unit: string | null): boolean => unit !== null && PER_CENT.test(unit)

/** The unit of a cell: its own axis's before the table's, and a rate's before a level's; null where none is printed or several could be meant. */
export function unitOfCell(head: Naming, stub: Naming, units: readonly string[]): string | null {
  if ([head, stub].some(({ names, unit }) => unit === null && RANK.test(names.at(-1) ?? ''))) return null
  const rate = isRate(head) || isRate(stub)
  const said = [head.unit, stub.unit]
  if (said.some((unit) => unit !== null)) {
    if (rate) return said.find(isPercent) ?? '%'
    return said.find((unit) => isPercent(unit) && !isPercent(said[0] === unit ? said[1]! : said[0]!) && said.every((other) => other !== null)) ?? head.unit ?? stub.unit
  }
  if (rate) return units.find(isPercent) ?? '%'
  const levels = [...new Set(units.filter((unit) => !isPercent(unit)))]
  if (levels.length === 0) return units[0] ?? null
  return levels.length === 1 ? levels[0]! : null
}

/** Whether the names are of growth or a share, and print no unit of their own. */
function isRate({ names, unit, rate }: Naming): boolean {
  if (rate) return true
  const inner = names.at(-1) ?? ''
  return unit === null && ((GROWTH.test(inner) && !NO_GROWTH.test(inner)) || PERCENT_NAME.test(inner))
}
