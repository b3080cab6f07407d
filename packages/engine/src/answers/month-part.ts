import type { StatementRecord } from '../store/statements.ts'

/** Which of a month's figures one is: of the month alone or of the year so far, this year's, last year's, or the growth between them. */
export const monthParts = ['month', 'monthBefore', 'monthGrowth', 'soFar', 'soFarBefore', 'growth'] as const
export type MonthPart = (typeof monthParts)[number]

type FigureSays = Extract<StatementRecord['says'], { shape: 'figure' }>

/**
 * The month a figure is filed for, and which of that month's figures it is.
 *
 * A figure of the same month a year before its table closes is that month's base, not a filing of last year.
 * @returns undefined for a figure of a quarter, a year or no period
 * @example partOf({ period: '2024-01/2024-09', kind: 'level' }, '2025-09') // => { month: '2025-09', part: 'soFarBefore' }
 * @example partOf({ period: '2025-09', kind: 'growth' }, '2025-09') // => { month: '2025-09', part: 'monthGrowth' }
 */
export function partOf({ period, kind }: Pick<FigureSays, 'period' | 'kind'>, closing: string | null): { readonly month: string; readonly part: MonthPart } | undefined {
  const groups = /^(?:(?<first>\d{4})-01\/)?(?<year>\d{4})-(?<month>\d{2})$/u.exec(period ?? '')?.groups
  if (!groups || (groups.first !== undefined && groups.first !== groups.year)) return undefined
  const own = `${groups.year}-${groups.month}`
  const summed = groups.first !== undefined
  if (kind === 'growth') return { month: own, part: summed ? 'growth' : 'monthGrowth' }
  const after = `${Number(groups.year) + 1}-${groups.month}`
  return after === closing ? { month: after, part: summed ? 'soFarBefore' : 'monthBefore' } : { month: own, part: summed ? 'soFar' : 'month' }
}
