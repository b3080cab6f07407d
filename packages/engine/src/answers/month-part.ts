import { isMonth, isPeriod, monthToDate, type Period } from '@chanye/model'
import type { StatementRecord } from '../store/statements.ts'

/** Which of a month's figures one is: of the month alone or of the year so far, this year's, last year's, or the growth between them. */
export const monthParts = ['month', 'monthBefore', 'monthGrowth', 'soFar', 'soFarBefore', 'growth'] as const
export type MonthPart = (typeof monthParts)[number]

const OF_QUARTER = /Q/u
const OF_YEAR = /^\d{4}$/u

type FigureSays = Extract<StatementRecord['says'], { shape: 'figure' }>

/**
 * The month a figure is filed for, and which of that month's figures it is.
 *
 * A figure of the same month a year before its table closes is that month's base, not a filing of last year.
 * @returns undefined for a figure of a quarter, of no period, or of a year whose table closes with no December
 * @example partOf({ period: '2024-01/2024-09', kind: 'level' }, '2025-09') // => { month: '2025-09', part: 'soFarBefore' }
 * @example partOf({ period: '2025-09', kind: 'growth' }, '2025-09') // => { month: '2025-09', part: 'monthGrowth' }
 */
export function partOf({ period, kind }: Pick<FigureSays, 'period' | 'kind'>, closing: string | null): { readonly month: string; readonly part: MonthPart } | undefined {
  if (period === null || !isPeriod(period)) return undefined
  const summed = !isMonth(period)
  const own = summed ? summedTo(period, closing) : period
  if (own === undefined) return undefined
  if (kind === 'growth') return { month: own, part: summed ? 'growth' : 'monthGrowth' }
  const after = yearAfter(own)
  return after === closing ? { month: after, part: summed ? 'soFarBefore' : 'monthBefore' } : { month: own, part: summed ? 'soFar' : 'month' }
}

/** The month a sum goes up to; that of a whole year counts where its table closes with December. */
function summedTo(period: Period, closing: string | null): Period | undefined {
  const own = OF_QUARTER.test(period) ? undefined : monthToDate(period)
  return own === undefined || !OF_YEAR.test(period) || own === closing || yearAfter(own) === closing ? own : undefined
}

const yearAfter = (month: Period): Period => `${Number(month.slice(0, 4)) + 1}${month.slice(4)}`
