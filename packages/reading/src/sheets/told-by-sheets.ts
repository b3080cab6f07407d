import { dimensionOf, type Doubt, type FigureKind, isMonth, type Unit, yearToDate } from '@chanye/model'
import type { Lexicon } from '../lexicon.ts'
import { numbers } from '../mentions/number/number.ts'
import { once } from '../once.ts'
import type { FigureCell, SheetReading } from './sheet-reading.ts'
import { CHANGE_ON_MONTH, ESTIMATED, PLANNED, TITLED } from './rules.ts'
import { unitsLeft } from './units-left.ts'
import type { Told } from './said-at.ts'

/** What a sheet's figures say as statements, and what was left out of them. */
export interface ToldBySheets { readonly told: readonly Told[]; readonly doubts: readonly Doubt[] }

/**
 * Figures of sheets as statements, each at its cell: the measure is what names the cell besides the place.
 *
 * @returns one statement a cell whose unit is known; a doubt that counts those whose unit is not told or not known
 */
export function toldBySheets({ cells }: SheetReading, lexicon: Lexicon): ToldBySheets {
  const left = new Map<string, number>()
  const told = cells.flatMap((cell): Told[] => {
    const amount = amountOf(cell)
    if (!amount) left.set(cell.unit ?? '', (left.get(cell.unit ?? '') ?? 0) + 1)
    return amount ? [saying(cell, amount, lexicon)] : []
  })
  return { told, doubts: unitsLeft(left) }
}

interface Amount { readonly value: string; readonly unit: Unit }

/** The figure in its base unit; undefined where its unit is not told or not one that is known. */
function amountOf({ value, unit }: FigureCell): Amount | undefined {
  if (unit === null) return undefined
  const printed = `${value}${unit}`
  const [number] = numbers(printed)
  return number && number.start === 0 && number.end === printed.length ? { value: number.value, unit: number.unit } : undefined
}

function saying(cell: FigureCell, { value, unit }: Amount, lexicon: Lexicon): Told {
  const places = placesOf(lexicon)
  const place = cell.labels.find((label) => places.has(label)) ?? null
  const named = cell.labels.filter((label) => label !== place).map((label) => (place === null ? label : untitled(label, places)))
  const { kind, basis } = kindOf(cell, unit)
  const words = cell.labels.join(' ')
  const status = PLANNED.test(words) ? 'target' : ESTIMATED.test(words) ? 'estimate' : 'actual'
  return {
    says: { shape: 'figure', kind, value, valueHigh: null, unit, bound: 'exact', status, period: periodOf(cell), indicator: named.join('·'), subject: place, basis, wording: [], minor: false },
    sheet: cell.sheet, row: cell.row, column: cell.column,
  }
}

/** A title without the place and the time it begins with, where its cells tell theirs: so it names the same measure of any year. */
function untitled(label: string, places: ReadonlySet<string>): string {
  const [, head = '', rest = ''] = TITLED.exec(label) ?? []
  return rest !== '' && (head === '' || places.has(head)) ? rest : label
}

function kindOf({ measure, labels }: FigureCell, unit: Unit): { kind: FigureKind; basis: 'yoy' | 'mom' | null } {
  if (measure === 'yoy' || measure === 'ytd_yoy') return { kind: 'growth', basis: CHANGE_ON_MONTH.test(labels.join(' ')) ? 'mom' : 'yoy' }
  if (dimensionOf(unit) === 'points') return { kind: 'growth', basis: 'yoy' }
  if (dimensionOf(unit) === 'ratio') return { kind: 'share', basis: null }
  return { kind: dimensionOf(unit) === 'discrete' ? 'count' : 'level', basis: null }
}

/** A month told with what came before it in its year is that stretch of the year. */
function periodOf({ period, measure }: FigureCell): string | null {
  return period !== null && isMonth(period) && (measure === 'ytd_level' || measure === 'ytd_yoy') ? yearToDate(period) : period
}

const placesOf = once((lexicon: Lexicon): ReadonlySet<string> => new Set(lexicon.places.flatMap(({ name, short }) => [name, short])))
