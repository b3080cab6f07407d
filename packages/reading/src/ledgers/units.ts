import { compareDecimals } from '@chanye/model'
import { addressOf, type Cell } from '../sheets/grid.ts'
import { amountOf, fullUnit, isMoney, yuanOf } from './amount.ts'
import { headingPeriod } from './column-period.ts'
import type { ColumnSense } from './fields.ts'
import { plain, shown } from './printed.ts'
import type { MatchedColumn } from './match.ts'
import { fitOf } from './fit.ts'
import { OF_DATES, UNIT, UNIT_LINE, UNIT_SEPARATOR } from './rules.ts'

/** A column read in a unit that neither it nor its sheet names, with the cell of its heading. */
export interface AssumedUnit { readonly cell: string; readonly column: string; readonly unit: string }

/** What a column's sense is taken from besides its heading. */
export interface SenseSigns {
  /** Units of the lines over the headings. */
  readonly lineUnits: readonly string[]
  readonly cells: readonly Cell[]
  /** All filled cells under the heading. */
  readonly under: readonly Cell[]
  readonly closing: string | null
  /** The last header row, from 0, for a doubt's cell. */
  readonly headRow: number
  /** Hears of a column that is read in a unit nobody names. */
  readonly assume: (assumed: AssumedUnit) => void
  /** The unit a person says the column is in. */
  readonly said?: string | undefined
}

/** @returns the units the lines over a table name: 单位：万元、% */
export function unitsOfLines(lines: readonly string[]): string[] {
  return lines.flatMap((line) => [...plain(line).matchAll(UNIT_LINE)].flatMap(({ groups }) => groups!.units!.replace(/[)）].*$/u, '').split(UNIT_SEPARATOR).map(fullUnit).filter((unit) => UNIT.test(unit))))
}

/** How the cells of a matched column are to be read: their unit and time. */
export function senseOf({ column, as }: MatchedColumn, signs: SenseSigns): ColumnSense {
  const printed = headingPeriod(column.heading, signs.closing)
  const fractions = as?.type === 'percent' && areFractions(signs.cells) && !column.units.includes('%')
  const said = as?.type === 'percent' ? undefined : signs.said
  const kind = as === null && isOfDates(column.heading, signs.under) ? 'date' as const : undefined
  return { as, kind, heading: column.heading, period: as?.period ? ownPeriod(as.period, printed, signs.closing) : null, fractions, unit: fractions ? null : said ?? unitOf({ column, as }, signs) }
}

const isOfDates = (heading: string, cells: readonly Cell[]): boolean => OF_DATES.test(heading) && fitOf(cells)('date') >= MOSTLY

function unitOf({ column, as }: Pick<MatchedColumn, 'column' | 'as'>, signs: SenseSigns): string | null {
  const own = column.units[0] ?? null
  if (!as) return own
  const usual = own ?? (as.type === 'figure' ? signs.lineUnits[0] : null) ?? as.unit ?? null
  switch (as.type) {
    case 'money': return moneyUnit({ column, as }, signs)
    case 'percent': return '%'
    case 'points': case 'count': case 'figure': return usual
    default: return null
  }
}

/** A heading's own time counts where it is as fine as the column speaks: 截至2023年底 is 2023, 2024年计划 is 2024. */
function ownPeriod(kind: string, printed: string | null, closing: string | null): string | null {
  if (printed === null) return null
  if (kind === 'closing' || kind === 'month') return printed.length > 4 ? printed : closing === null ? printed : null
  return kind === 'year' || kind === 'last-year' ? printed.slice(0, 4) : null
}

function moneyUnit({ column, as }: Pick<MatchedColumn, 'column' | 'as'>, { lineUnits, cells, headRow, assume }: SenseSigns): string | null {
  const own = column.units.find(isMoney) ?? column.units[0] ?? lineUnits.find(isMoney)
  if (own) return own
  if (cells.length > 0 && cells.every((cell) => amountOf(shown(cell))?.unit)) return null
  const usual = as?.unit ?? null
  const assumed = [usual, '万元', '亿元'].find((unit) => unit !== null && fits(cells, unit, as?.plausible)) ?? usual
  if (assumed) assume({ cell: addressOf(headRow, column.places[0]!), column: as?.name ?? column.heading, unit: assumed })
  return assumed
}

/** Whether most of a column's figures are plausible in a unit. */
function fits(cells: readonly Cell[], unit: string, bounds: readonly string[] | undefined): boolean {
  const yuan = cells.flatMap((cell) => { const amount = amountOf(shown(cell)); return amount ? yuanOf(amount.decimal, amount.unit ?? unit) ?? [] : [] })
  if (!bounds || yuan.length === 0) return true
  return yuan.filter((value) => compareDecimals(value, bounds[0]!) >= 0 && compareDecimals(value, bounds[1]!) <= 0).length >= yuan.length * 0.6
}

/** The share of cells that are dates in a column of dates. */
const MOSTLY = 0.7

const FEWEST_FRACTIONS = 3

function areFractions(cells: readonly Cell[]): boolean {
  const amounts = cells.flatMap((cell) => amountOf(shown(cell)) ?? [])
  return amounts.length >= FEWEST_FRACTIONS && amounts.every(({ unit, decimal }) => unit === null && Math.abs(Number(decimal)) <= 1.6) && amounts.some(({ decimal }) => decimal.includes('.'))
}
