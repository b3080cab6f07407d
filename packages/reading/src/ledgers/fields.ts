import { scaled } from '@chanye/model'
import { addressOf, type Cell } from '../sheets/grid.ts'
import { amountOf, fullUnit, yuanOf } from './amount.ts'
import { headingPeriod, periodOf } from './closing.ts'
import { projectCode, socialCreditCode } from './codes.ts'
import { dateOf, spanIn } from './dates.ts'
import { plain, shown } from './printed.ts'
import type { LedgerField, Tell } from './reading.ts'
import { NOTHING, UNDATED } from './rules.ts'
import type { ColumnKind, TemplateColumn } from './template.ts'

/** A column as its cells are to be read. */
export interface ColumnSense {
  /** The template's column; null for an attribute. */
  readonly as: TemplateColumn | null
  readonly heading: string
  readonly unit: string | null
  readonly period: string | null
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

/** @returns a text as printed, in one line */
export function oneLine(text: string): string {
  return text.replace(/[\u200b\ufeff]/gu, '').trim().replace(/\s*[\r\n]+\s*/gu, (_, at: number, whole: string) => (/[\w,.]/u.test(whole[at - 1] ?? '') ? ' ' : '')).replace(/(?<=[\u3400-\u9fff])[ \u3000]+(?=[\u3400-\u9fff])/gu, '')
}

/**
 * Reads a cell as its column says.
 *
 * @returns undefined for a cell with nothing but a stroke in it
 */
export function fieldOf(cell: Cell, sense: ColumnSense, place: CellPlace): LedgerField | undefined {
  const printed = oneLine(shown(cell))
  const kind = sense.as?.type ?? null
  const bare = plain(printed)
  if (bare === '' || (NOTHING.test(bare) && (isNumeric(kind) || kind === 'date' || !/[\u3400-\u9fff]/u.test(bare)))) return undefined
  const base = { value: printed, unit: null, period: null, cell: addressOf(cell.row, cell.column) }
  if (isNumeric(kind) || (kind === null && cell.kind === 'number')) return figure(cell, sense, { place, base })
  return kind === null ? base : worded(cell, kind, { sense, place, base })
}

interface Started { readonly place: CellPlace; readonly base: LedgerField }

function figure(cell: Cell, sense: ColumnSense, { place, base }: Started): LedgerField {
  const { as } = sense
  const amount = amountOf(shown(cell))
  const period = as ? sense.period ?? periodOf(as.period, place.closing) : headingPeriod(sense.heading, place.closing)
  if (!amount) {
    if (!UNDATED.test(plain(base.value))) place.tell('not-a-number', base.cell, { column: as?.name ?? sense.heading, value: base.value })
    return { ...base, period }
  }
  const expected = as?.type === 'figure' ? place.rowUnit ?? sense.unit : sense.unit
  const unit = amount.unit && !(amount.unit === '%' && as?.type === 'points') ? amount.unit : expected
  if (amount.unit && expected && amount.unit !== expected && as?.type === 'money') place.tell('own-unit', base.cell, { column: as.name, value: base.value, other: expected })
  const meaning = as?.type === 'percent' && sense.fractions && amount.unit !== '%' ? scaled(amount.decimal, 2) : yuanOf(amount.decimal, unit)
  const field = { value: amount.printed, unit, period, cell: base.cell }
  return meaning === undefined ? field : { ...field, norm: meaning }
}

function worded(cell: Cell, kind: ColumnKind, { sense, place, base }: Started & { readonly sense: ColumnSense }): LedgerField {
  if (kind === 'date' || kind === 'period') return dated(cell, { sense, place, base })
  if (kind === 'span') {
    const span = spanIn(shown(cell), yearOf(place.closing))
    return span ? { ...base, norm: span } : base
  }
  if (kind === 'code' || kind === 'uscc') {
    const checked = kind === 'code' ? projectCode(cell.text) : socialCreditCode(cell.text)
    return 'code' in checked ? { ...base, norm: checked.code } : base
  }
  if (kind === 'unit') return { ...base, value: fullUnit(base.value) }
  const quarter = sense.as?.quarter
  const year = yearOf(place.closing)
  return quarter && year ? { ...base, period: `${year}-Q${quarter}` } : base
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
