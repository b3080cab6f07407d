import { amountOf } from './amount.ts'
import { projectCode, socialCreditCode } from './codes.ts'
import { dateIn, spanIn } from './dates.ts'
import { isNumeric } from './fields.ts'
import { NOTHING, UNIT } from './rules.ts'
import type { ColumnKind } from './template.ts'

/** What a cell must be that is none of what its column holds. */
export type Unfit = 'number' | 'date' | 'span' | 'uscc' | 'code'

/**
 * Whether a person's value is of the kind its column holds; blank, a stroke and words that say there is none yet are.
 *
 * @param year - the year a date without one is of, where known
 * @returns what it must be; undefined where it fits
 * @example columnUnfit('money', '三十五', null) // => 'number'
 */
export function columnUnfit(kind: ColumnKind | null, value: string, year: number | null): Unfit | undefined {
  if (kind === null || value.trim() === '' || NOTHING.test(value.trim())) return undefined
  const wanted = isNumeric(kind) ? 'number' : kind === 'period' ? 'date' : kind
  return wanted in FITS && !FITS[wanted as Unfit](value, year) ? wanted as Unfit : undefined
}

const FITS: Readonly<Record<Unfit, (value: string, year: number | null) => boolean>> = {
  number: (value) => amountOf(value) !== undefined, date: (value, year) => dateIn(value, year) !== undefined, span: (value, year) => spanIn(value, year) !== undefined,
  uscc: (value) => 'code' in socialCreditCode(value), code: (value) => 'code' in projectCode(value),
}

/** @returns whether a text is a unit that figures are read in @example isUnit('亿元') // => true */
export function isUnit(text: string): boolean {
  return UNIT.test(text)
}
