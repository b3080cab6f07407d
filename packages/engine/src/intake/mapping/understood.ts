import { isRefusal } from '@chanye/model'
import { addressOf, type FigureCell, type FormColumn, type LedgerFinding, type LedgerReading, lettersOf, mappingOf, placeOf, shown, type SheetRead } from '@chanye/reading'
import type { TableRead } from '../table.ts'
import { type Recalled, speaksOfForm } from './recall.ts'

/** A finding of a ledger with what stands at its cell. */
export interface FoundCell {
  readonly cell: string
  readonly severity: 'error' | 'doubt'
  readonly kind: string
  readonly zh: string
  readonly en: string
  /** As the sheet counts it, from 1; a finding of the headings stands on their last row. */
  readonly row: number
  /** What the row is known by; its first text where it is none of the ledger's. */
  readonly key: string | null
  readonly heading: string | null
  readonly type: string | null
  /** As the file has it. */
  readonly value: string
}

/** A figure of a sheet that is no ledger. */
export interface FoundFigure { readonly cell: string; readonly labels: readonly string[]; readonly period: string | null; readonly value: string; readonly unit: string | null }

/** What was understood of one sheet. */
export interface UnderstoodSheet {
  readonly sheet: string
  /** The template it was read by; null for a sheet that is no ledger. */
  readonly template: string | null
  /** The template that comes nearest; null where no headings were found. */
  readonly nearest: string | null
  /** Columns the nearest template needs that no heading is taken for, where it is no ledger. */
  readonly missing: readonly string[]
  readonly headerRows: readonly number[]
  readonly closing: string | null
  /** The office the sheet says it comes from. */
  readonly office: string | null
  readonly rows: number
  readonly columns: readonly Omit<FormColumn, 'sign'>[]
  readonly findings: readonly FoundCell[]
  /** What was remembered of this form and sender and counts here; null where nothing is. */
  readonly remembered: { readonly id: string; readonly at: string; readonly by: string; readonly document: string; readonly applied: boolean } | null
  readonly figures: { readonly total: number; readonly first: readonly FoundFigure[] }
}

/** So many figures of a sheet are shown, enough to judge how it was understood. */
const FIRST_FIGURES = 60

/** @returns what was understood of the sheets of a table, as a person is shown it before anything is stored */
export function understoodSheets(table: TableRead, recalled: readonly Recalled[]): UnderstoodSheet[] {
  return table.sheets.map(({ grid: { name }, form, ledger }) => {
    const remembered = recalled.find(({ sheet }) => sheet === name)?.remembered
    const said = mappingOf(table.mapping, name)
    const cells = table.cells.filter(({ sheet }) => sheet === name)
    return {
      sheet: name, ...ofForm(form), ...ofLedger(ledger, table.standing.find(({ grid }) => grid.name === name)!),
      remembered: remembered ? { id: remembered.id, at: remembered.at, by: remembered.by, document: remembered.document, applied: said !== undefined && speaksOfForm(said) } : null,
      figures: { total: cells.length, first: cells.slice(0, FIRST_FIGURES).map(foundFigure) },
    }
  })
}

function ofForm(form: SheetRead['form']): Pick<UnderstoodSheet, 'nearest' | 'headerRows' | 'closing' | 'office' | 'columns'> {
  if (!form) return { nearest: null, headerRows: [], closing: null, office: null, columns: [] }
  const { template, headerRows, closing, office, columns } = form
  return { nearest: template, headerRows, closing, office, columns: columns.map(({ sign: _, ...column }) => column) }
}

function ofLedger(ledger: SheetRead['ledger'], own: SheetRead): Pick<UnderstoodSheet, 'template' | 'missing' | 'rows' | 'findings'> {
  return isRefusal(ledger)
    ? { template: null, missing: String(ledger.facts?.missing ?? '').split(' ').filter(Boolean), rows: 0, findings: [] }
    : { template: ledger.template, missing: [], rows: ledger.rows.length, findings: foundCells(ledger, own) }
}

function foundFigure({ row, column, labels, period, value, unit }: FigureCell): FoundFigure {
  return { cell: addressOf(row, column), labels, period, value, unit }
}

/** @returns the findings of a ledger, errors first, each with what the file has at its cell */
export function foundCells(ledger: LedgerReading, { grid }: SheetRead): FoundCell[] {
  const keys = new Map(ledger.rows.map(({ row, key }) => [row, key]))
  const found = (severity: FoundCell['severity']) => ({ cell, kind, message, en }: LedgerFinding): FoundCell => {
    const { row, column } = placeOf(cell) ?? { row: 0, column: 0 }
    const own = grid.at(row, column)
    const heading = ledger.headings.find(({ letter }) => letter === lettersOf(cell))
    return { cell, severity, kind, zh: message, en, row: row + 1, key: keys.get(row + 1) ?? grid.row(row).find(({ kind: sort }) => sort === 'text')?.text ?? null, heading: heading?.heading ?? null, type: heading?.type ?? null, value: own ? shown(own) : '' }
  }
  return [...ledger.errors.map(found('error')), ...ledger.doubts.map(found('doubt'))]
}
