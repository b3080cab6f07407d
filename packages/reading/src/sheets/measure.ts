import { CHAINED, CUMULATIVE, CURRENT, FLOW, GROWTH, NO_GROWTH, PER_CENT } from './rules.ts'

/** 口径: how a value was come by. */
export const cellMeasures = ['level', 'period_level', 'ytd_level', 'yoy', 'ytd_yoy', 'flow'] as const
export type CellMeasure = (typeof cellMeasures)[number]

/** The measure the words of a cell tell; null where the words tell one that has no name here, as 环比. */
export function measureOf(names: readonly string[], unit: string | null, cumulative: boolean): CellMeasure | null {
  const said = names.join(' ')
  if (CHAINED.test(said) || /=\s*100/u.test(unit ?? '')) return null
  const total = cumulative || CUMULATIVE.test(said)
  if (GROWTH.test(said) && !NO_GROWTH.test(said) && isRate(unit)) return total ? 'ytd_yoy' : 'yoy'
  if (total) return 'ytd_level'
  if (CURRENT.test(said)) return 'period_level'
  return names.some((name) => FLOW.test(name)) ? 'flow' : 'level'
}

const isRate = (unit: string | null): boolean => unit === null || PER_CENT.test(unit)
