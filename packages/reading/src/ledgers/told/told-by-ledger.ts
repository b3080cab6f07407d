import { type Bound, type Doubt, type FigureStatement, isMonth, type ProjectStage, type Unit, yearToDate } from '@chanye/model'
import { stageIn } from '../../statements/project/project.ts'
import { addressOf, type Cell, type Grid, placeOf } from '../../sheets/grid.ts'
import type { Told } from '../../sheets/said-at.ts'
import { unitsLeft } from '../../sheets/units-left.ts'
import { amountOf } from '../amount.ts'
import { baseFigure } from '../base-figure.ts'
import { shown } from '../printed.ts'
import type { LedgerField, LedgerFinding, LedgerReading, LedgerRow } from '../reading.ts'
import type { ColumnKind } from '../template.ts'
import { AGAINST_LAST_YEAR, BEGUN_COLUMN, CLAUSES, CUMULATIVE, EXPECTED, GROWTH, NOT_DONE, NUMBERED, OF_FIRMS, OF_MONTH, OF_SIGNED, OWNER_COLUMNS, PART, PLAIN_COLUMN, POINTS_AGAINST, PRODUCING_COLUMN, PROGRESS_COLUMNS, ROWS_ARE, STAGE_OF_TYPE, STARTED_COLUMN, TYPE_COLUMN, WANTED, YES } from './rules.ts'

type Rows = 'indicator' | 'firm' | 'project' | 'other'
/** What a row is called by, and where. */
interface Named { readonly name: string; readonly field: LedgerField; readonly rows: Rows; readonly coded: { readonly code?: string } }

const FIGURES: ReadonlySet<ColumnKind> = new Set(['money', 'percent', 'points', 'count', 'figure'])

/** What a ledger's rows say as statements, and what was left out of them. */
export interface ToldByLedger { readonly told: readonly Told[]; readonly doubts: readonly Doubt[] }

/**
 * The rows of a ledger as statements: its projects at their stages, its firms, and every figure, each at its cell and of its row.
 *
 * @param grid - the sheet the ledger stands on, for how its cells bound their figures
 * @returns nothing of a row without a name; a figure the ledger's own rules find wrong bears that as a doubt, one of no known unit is counted in a doubt
 */
export function toldByLedger(ledger: LedgerReading, grid: Grid): ToldByLedger {
  const column = ledger.headings.find(({ type, column: name }) => type === 'name' && name !== null)?.column
  const rows = ROWS_ARE.find(([pattern]) => pattern.test(column ?? ''))?.[1] ?? 'other'
  const kinds = new Map(ledger.headings.flatMap(({ column: name, type }) => (name !== null && type !== null ? [[name, type] as const] : [])))
  const found = new Map(ledger.errors.map((error) => [error.cell, error]))
  const left = new Map<string, number>()
  const told = ledger.rows.flatMap((row) => {
    const field = column ? row.fields[column] : undefined
    const name = field?.value.replace(NUMBERED, '').trim() ?? ''
    if (!field || name === '') return []
    const named: Named = { name, field, rows, coded: codeIn(row, rows, { kinds, found }) }
    const figures = Object.entries(row.fields).flatMap(([title, one]) => {
      const kind = kinds.get(title)
      if (kind === undefined || !FIGURES.has(kind)) return []
      const figure = figureOf({ title, field: one, kind }, named, { ledger, grid })
      if (figure.length === 0 && amountOf(one.value)) left.set(one.unit ?? '', (left.get(one.unit ?? '') ?? 0) + 1)
      return figure
    })
    return [...entity(row, named, ledger), ...figures].map((one) => doubted(one, found.get(addressOf(one.row, one.column))))
  })
  return { told, doubts: unitsLeft(left) }
}

/** A statement with what the ledger's own rules find wrong at its cell. */
function doubted(told: Told, error: LedgerFinding | undefined): Told {
  return error ? { ...told, doubts: [{ doubt: 'ledger-check', zh: error.message, en: error.en }] } : told
}

/** The valid code a row gives for what it names; none where another row of the ledger has given it before. */
function codeIn({ fields }: LedgerRow, rows: Rows, { kinds, found }: { readonly kinds: ReadonlyMap<string, ColumnKind>; readonly found: ReadonlyMap<string, LedgerFinding> }): Named['coded'] {
  const wanted = rows === 'firm' ? 'uscc' : rows === 'project' ? 'code' : undefined
  const field = Object.entries(fields).find(([column]) => kinds.get(column) === wanted)?.[1]
  return wanted && typeof field?.norm === 'string' && found.get(field.cell)?.kind !== 'duplicate-key' ? { code: field.norm } : {}
}

function entity(row: LedgerRow, { name, field, rows, coded }: Named, ledger: LedgerReading): Told[] {
  const at = placed(field, ledger)
  if (rows === 'firm') return [{ says: { shape: 'enterprise', name, ...coded }, ...at }]
  if (rows !== 'project') return []
  const owner = OWNER_COLUMNS.map((column) => row.fields[column]?.value).find((value) => value !== undefined && value !== '') ?? null
  return [{ says: { shape: 'project', name, owner, stage: stageOf(row, ledger), status: 'actual', period: ledger.closing, ...coded }, ...at }]
}

function stageOf({ fields }: LedgerRow, { template }: LedgerReading): ProjectStage {
  const said = (column: string) => fields[column]?.value ?? ''
  const asked: readonly (() => ProjectStage | undefined)[] = [
    () => (YES.test(said(PRODUCING_COLUMN)) ? 'in_production' : undefined), ...PROGRESS_COLUMNS.map((column) => () => stageIn(said(column).split(CLAUSES).filter((clause) => !NOT_DONE.test(clause)).join('，'))),
    () => (begun(fields[BEGUN_COLUMN]) ? 'under_construction' : undefined), () => (YES.test(said(STARTED_COLUMN)) ? 'started' : undefined),
    () => STAGE_OF_TYPE.find(([type]) => type.test(said(TYPE_COLUMN)))?.[1], () => (OF_SIGNED.test(template) ? 'signed' : undefined),
  ]
  for (const ask of asked) {
    const stage = ask()
    if (stage) return stage
  }
  return 'planned'
}

/** Whether a day was told on which it began. */
function begun(field: LedgerField | undefined): boolean {
  return typeof field?.norm === 'object' && 'date' in field.norm && field.norm.date !== null
}

interface InColumn { readonly title: string; readonly field: LedgerField; readonly kind: ColumnKind }

interface Ground { readonly ledger: LedgerReading; readonly grid: Grid }

function figureOf({ title, field, kind }: InColumn, { name, rows, coded }: Named, { ledger, grid }: Ground): Told[] {
  const amount = baseFigure(field, kind)
  if (!amount) return []
  const bare = title.replace(PART, '')
  const place = placed(field, ledger)
  const unit = amount.unit === 'household' && OF_FIRMS.test(title) ? 'enterprise' : amount.unit
  const indicator = rows === 'indicator' ? (PLAIN_COLUMN.test(title) ? name : `${name}·${title}`) : bare
  const says: Omit<FigureStatement, 'mentions' | 'doubts'> = {
    shape: 'figure', ...kindOf(title, unit), value: amount.value, valueHigh: null, unit, bound: boundAt(grid.at(place.row, place.column)),
    status: WANTED.test(title) ? 'target' : EXPECTED.test(title) ? 'estimate' : 'actual', period: periodOf(title, field.period ?? ledger.closing, ledger),
    indicator, subject: rows === 'indicator' ? null : name, wording: [], minor: false, ...coded,
  }
  return [{ says, ...place }]
}

/** How a cell bounds its figure: 约1200, 300以上. */
function boundAt(cell: Cell | undefined): Bound {
  return (cell && amountOf(shown(cell))?.bound) ?? 'exact'
}

/** A month told with those before it in its year is that stretch of the year; beside a cumulative column so are growth and last year's figure, unless they are said to be of the month. */
function periodOf(title: string, period: string | null, { headings }: LedgerReading): string | null {
  const stretched = CUMULATIVE.test(title) || (AGAINST_LAST_YEAR.test(title) && !OF_MONTH.test(title) && headings.some(({ column }) => column !== null && CUMULATIVE.test(column)))
  return period !== null && isMonth(period) && stretched ? yearToDate(period) : period
}

function kindOf(title: string, unit: Unit): Pick<FigureStatement, 'kind' | 'basis'> {
  if (unit === 'rank') return { kind: 'rank', basis: null }
  if (unit === 'percentage_point') return { kind: 'growth', basis: POINTS_AGAINST.find(([pattern]) => pattern.test(title))?.[1] ?? 'yoy' }
  if (unit === 'percent') return GROWTH.test(title) ? { kind: 'growth', basis: 'yoy' } : { kind: 'share', basis: null }
  return { kind: COUNTED.has(unit) ? 'count' : 'level', basis: null }
}

const COUNTED: ReadonlySet<Unit> = new Set<Unit>(['enterprise', 'project', 'item', 'institution', 'household', 'piece', 'vehicle', 'person', 'person_time'])

/** The place of a cell in the ledger's sheet. */
function placed({ cell }: LedgerField, { sheet }: LedgerReading): Pick<Told, 'sheet' | 'row' | 'column'> {
  const { row, column } = placeOf(cell) ?? { row: 0, column: 0 }
  return { sheet, row, column }
}
