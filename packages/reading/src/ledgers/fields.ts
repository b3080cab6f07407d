import { type Decimal, scaled } from '@chanye/model'
import { addressOf, type Cell } from '../sheets/grid.ts'
import { type Amount, amountOf, fullUnit, yuanOf } from './amount.ts'
import { headingPeriod, periodOf } from './column-period.ts'
import { projectCode, socialCreditCode } from './codes.ts'
import { dateOf, spanIn } from './dates.ts'
import { held, oneLine, plain, shown } from './printed.ts'
import type { LedgerField, Tell } from './reading.ts'
import { EMPTY, NOTHING, PLACES_MOVED, UNDATED, UNMOVED } from './rules.ts'
import { PLACE_UNIT } from './told/rules.ts'
import type { ColumnKind, TemplateColumn } from './template.ts'

/** A column as its cells are to be read. */
export interface ColumnSense {
  /** The template's column; null for an attribute. */
  readonly as: TemplateColumn | null
  readonly heading: string
  readonly unit: string | null
  readonly period: string | null
  /** What an attribute's cells are, where its heading and they agree on it. */
  readonly kind?: 'date' | undefined
  /** Whether its percents are written as parts of one. */
  readonly fractions: boolean
}

/** What a ledger knows while a cell is read. */
export interface CellPlace { readonly closing: string | null; readonly rowUnit: string | null; readonly tell: Tell }

const NUMERIC: ReadonlySet<ColumnKind> = new Set(['money', 'percent', 'points', 'count', 'figure'])

/** @returns whether a kind's cells are figures */
export function isNumeric(kind: ColumnKind | undefined | null): boolean {
  return kind !== null && kind !== undefined && NUMERIC.has(kind)
}

/**
 * Reads a cell as its column says.
 *
 * @returns undefined for a cell with nothing but a stroke in it
 */
export function fieldOf(cell: Cell, sense: ColumnSense, place: CellPlace): LedgerField | undefined {
  const printed = oneLine(shown(cell))
  const kind = sense.as?.type ?? sense.kind ?? null
  const bare = plain(printed)
  if (bare === '' || isNothing(bare, kind)) return undefined
  const base = { value: printed, unit: null, period: null, cell: addressOf(cell.row, cell.column) }
  if (isNumeric(kind) || (kind === null && cell.kind === 'number')) return figure(cell, sense, { place, base })
  return kind === null ? base : worded(cell, kind, { sense, place, base })
}

/** A stroke, or a word that says there is nothing where a figure or a date is asked for. */
const isNothing = (bare: string, kind: ColumnKind | null): boolean => bare === EMPTY || NOTHING.test(bare) && (isNumeric(kind) || kind === 'date' || !/[\u3400-\u9fff]/u.test(bare))

interface Started { readonly place: CellPlace; readonly base: LedgerField }

function figure(cell: Cell, sense: ColumnSense, { place, base }: Started): LedgerField {
  const amount = amountOf(shown(cell))
  const period = timeOf(sense, place)
  const moved = movedBy(plain(base.value), sense)
  if (moved !== undefined) return { ...base, period, norm: moved }
  const column = columnName(sense)
  if (!amount) {
    if (!UNDATED.test(plain(base.value))) place.tell('not-a-number', base.cell, { column, value: base.value })
    return { ...base, period }
  }
  const { own, expected } = unitsOf(amount, sense, place)
  const unit = own ?? expected
  return { value: amount.printed, unit, period, cell: base.cell, ...normOf(amount.unit === null ? { ...amount, decimal: held(cell) ?? amount.decimal } : amount, unit, sense) }
}

/** What words say a figure has moved by: nothing, or places in an order; they stay as printed. */
function movedBy(bare: string, { as }: ColumnSense): Decimal | undefined {
  if (as?.type !== 'points' && as?.type !== 'percent') return undefined
  if (UNMOVED.test(bare)) return '0'
  const { back, n } = (as.unit === PLACE_UNIT && PLACES_MOVED.exec(bare)?.groups) || {}
  return n && `${back ? '-' : ''}${n}`
}

/** The unit printed in a cell, and the one its column or row gives it. */
function unitsOf({ unit }: Amount, { as, unit: given }: ColumnSense, { rowUnit }: CellPlace): { readonly own: string | null; readonly expected: string | null } {
  return { own: unit === '%' && as?.type === 'points' ? null : unit, expected: as?.type === 'figure' ? rowUnit ?? given : given }
}

const columnName = ({ as, heading }: ColumnSense) => as?.name ?? heading

function timeOf({ as, period, heading }: ColumnSense, { closing }: CellPlace): string | null {
  return as ? period ?? periodOf(as.period, closing) : headingPeriod(heading, closing)
}

function normOf({ decimal, unit: printed }: Amount, unit: string | null, { as, fractions }: ColumnSense): Pick<LedgerField, 'norm'> {
  const norm = as?.type === 'percent' && fractions && printed !== '%' ? scaled(decimal, 2) : yuanOf(decimal, unit)
  return norm === undefined ? {} : { norm }
}

function worded(cell: Cell, kind: ColumnKind, { sense, place, base }: Started & { readonly sense: ColumnSense }): LedgerField {
  switch (kind) {
    case 'date': case 'period': return dated(cell, { sense, place, base })
    case 'span': return withNorm(base, spanIn(shown(cell), yearOf(place.closing)))
    case 'code': return withNorm(base, codeIn(projectCode(cell.text)))
    case 'uscc': return withNorm(base, codeIn(socialCreditCode(cell.text)))
    case 'unit': return { ...base, value: fullUnit(base.value) }
    default: return sense.as?.quarter === undefined ? counted(cell, sense, { place, base }) : ofQuarter(cell, sense.as.quarter, { place, base })
  }
}

/** Words, or a bare number where they might be: it is in the unit of its row. */
function counted(cell: Cell, { as }: ColumnSense, started: Started): LedgerField {
  return cell.kind === 'number' && as?.unitFrom ? ofRow(cell, null, started) : started.base
}

/** A node of a quarter: a figure in the unit of its row, or what is to be done. */
function ofQuarter(cell: Cell, quarter: number, started: Started): LedgerField {
  return ofRow(cell, started.place.closing ? `${yearOf(started.place.closing)}-Q${quarter}` : null, started)
}

function ofRow(cell: Cell, period: string | null, { place, base }: Started): LedgerField {
  const amount = amountOf(shown(cell))
  if (!amount) return { ...base, period }
  const unit = amount.unit ?? place.rowUnit
  return { ...base, value: amount.printed, unit, period, ...normOf(amount, unit, { as: null, heading: '', unit, period, fractions: false }) }
}

function withNorm(base: LedgerField, norm: LedgerField['norm'] | undefined): LedgerField {
  return norm === undefined ? base : { ...base, norm }
}

function codeIn(checked: ReturnType<typeof projectCode>): string | undefined {
  return 'code' in checked ? checked.code : undefined
}

function dated(cell: Cell, { sense, place, base }: Started & { readonly sense: ColumnSense }): LedgerField {
  const date = dateOf(cell, yearOf(place.closing))
  const values = { column: sense.as?.name ?? sense.heading, value: base.value }
  if (!date) {
    place.tell('not-a-date', base.cell, values)
    return base
  }
  if (date.serial) place.tell('serial-date', base.cell, values)
  return { ...base, norm: { date: date.date, precision: date.precision } }
}

function yearOf(closing: string | null): number | null {
  return closing === null ? null : Number(closing.slice(0, 4))
}
