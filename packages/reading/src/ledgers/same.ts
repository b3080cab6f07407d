import { numbers } from '../mentions/number/number.ts'
import { baseFigure } from './base-figure.ts'
import { numberOf, roughness } from './checks/board.ts'
import { plain, tight } from './printed.ts'
import type { LedgerField } from './reading.ts'
import { LIGHT_OF, NO, YES } from './rules.ts'
import type { ColumnKind } from './template.ts'

/** @returns whether two fields mean one thing, however each is written and in whatever unit */
export function sameMeaning(one: LedgerField, other: LedgerField, type: ColumnKind | null): boolean {
  if (words(one.value) === words(other.value) && one.unit === other.unit) return true
  const dates = sameDates(one, other)
  if (dates !== undefined) return dates
  const figures = (type !== 'text' || (one.unit !== null && other.unit !== null)) && type !== 'code' && type !== 'uscc' && inOneUnit(one, other)
  if (figures) return sameFigure(figures, one, other)
  if (typeof one.norm === 'string' && typeof other.norm === 'string') return one.norm === other.norm
  return sameWords(plain(one.value), plain(other.value), type)
}

/** @returns two fields as numbers of one unit, a figure without a unit in that of the other; undefined where one is no number, or of what the other does not measure */
export function inOneUnit(one: LedgerField | undefined, other: LedgerField | undefined): readonly [number, number] | undefined {
  const [a, b] = [numberOf(one), numberOf(other)]
  if (!one || !other || a === undefined || b === undefined) return undefined
  if (one.unit === other.unit || (typeof one.norm === 'string' && typeof other.norm === 'string')) return [a, b]
  return inBaseUnit(one, other) ?? (one.unit === null || other.unit === null ? [a, b] : undefined)
}

function inBaseUnit(one: LedgerField, other: LedgerField): readonly [number, number] | undefined {
  const [base, same] = [baseFigure(one, null), baseFigure(other, null)]
  return base && same && base.unit === same.unit ? [Number(base.value), Number(same.value)] : undefined
}

function sameFigure([a, b]: readonly [number, number], one: LedgerField, other: LedgerField): boolean {
  if (one.unit === null || other.unit === null) return a === b
  const slack = one.unit === other.unit ? 1e-9 : Math.min(Math.max(roughness(one), roughness(other)), MOST_ROUNDED) + 1e-9
  return Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * slack
}

/** How far two figures in two units may differ by rounding. */
const MOST_ROUNDED = 0.002

function sameDates(one: LedgerField, other: LedgerField): boolean | undefined {
  const [a, b] = [one.norm, other.norm]
  if (typeof a !== 'object' || typeof b !== 'object') return undefined
  if ('from' in a) return 'from' in b && a.from === b.from && a.to === b.to
  if ('from' in b || a.date === null || b.date === null) return undefined
  const [short, long] = a.date.length <= b.date.length ? [a.date, b.date] : [b.date, a.date]
  return short === long || (/^\d{4}-\d\d$/u.test(short) && long.startsWith(`${short}-`))
}

function sameWords(a: string, b: string, type: ColumnKind | null): boolean {
  if (type === 'light') { const [one, other] = [lightOf(a), lightOf(b)]; return one !== undefined && one === other }
  if (type === 'yes-no' && a.length <= 2 && b.length <= 2) return (YES.test(a) && YES.test(b)) || (NO.test(a) && NO.test(b))
  if (type === 'unit') return sameMeasure(a, b)
  if (type === 'person' || type === 'office') return listed(a) === listed(b)
  return false
}

/** 亩 and 万亩 measure one thing: figures under them are held to each other in one unit. */
function sameMeasure(a: string, b: string): boolean {
  const [one, other] = [a, b].map((unit) => numbers(`1${unit}`)[0]?.unit)
  return one !== undefined && one === other
}

function lightOf(text: string): string | undefined {
  return LIGHT_OF.find(([pattern]) => pattern.test(text))?.[1]
}

function listed(text: string): string {
  return text.split(/[、,，/;；\s]+/u).map(words).filter((word) => word !== '').sort().join(' ')
}

/** A text without white space and punctuation, so that only words count. */
function words(text: string): string {
  return tight(text).replace(/[,，、。.;；:：()（）"“”'‘’·\-—–]/gu, (mark, at: number, whole: string) => (/\d/u.test(whole[at - 1] ?? '') && /\d/u.test(whole[at + 1] ?? '') && !/[,，]/u.test(mark) ? mark : '')).toLowerCase()
}
