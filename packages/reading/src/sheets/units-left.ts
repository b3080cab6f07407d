import type { Doubt } from '@chanye/model'
import { UNIT_SAYINGS } from './rules.ts'

/** A unit's examples are named up to this many. */
const EXAMPLES = 3

/** @returns one doubt that counts the cells whose unit is not told or not known, by unit; none where there are none */
export function unitsLeft(left: ReadonlyMap<string, number>): Doubt[] {
  if (left.size === 0) return []
  const n = String([...left.values()].reduce((sum, some) => sum + some, 0))
  const units = [...left.keys()].filter((unit) => unit !== '').slice(0, EXAMPLES)
  const fill = (words: string, between: string) => words.replace('{n}', n).replace('{units}', units.join(between))
  const [zh, en] = units.length === 0 ? UNIT_SAYINGS.untold : UNIT_SAYINGS.unknown
  return [{ doubt: 'unit-unknown', zh: fill(zh, '、'), en: fill(en, ', ') }]
}
