import { isRefusal } from '@chanye/model'
import { addressOf, columnKinds, type FigureCell, type LedgerFinding, type LedgerReading, lettersOf, mappingOf, placeOf, shown, type SheetRead } from '@chanye/reading'
import { z } from 'zod'
import type { TableRead } from '../table.ts'
import { type Recalled, speaksOfForm } from './recall.ts'

/** A finding of a ledger with what stands at its cell. */
const foundCell = z.object({
  cell: z.string(), severity: z.enum(['error', 'doubt']), kind: z.string(), zh: z.string(), en: z.string(),
  /** As the sheet counts it, from 1; a finding of the headings stands on their last row. */
  row: z.number(),
  /** What the row is known by; its first text where it is none of the ledger's. */
  key: z.string().nullable(),
  heading: z.string().nullable(), type: z.enum(columnKinds).nullable(),
  /** As the file has it. */
  value: z.string(),
}).meta({ id: 'FoundCell' })
export type FoundCell = z.infer<typeof foundCell>

/** A figure of a sheet that is no ledger. */
const foundFigureShape = z.object({ cell: z.string(), labels: z.array(z.string()).readonly(), period: z.string().nullable(), value: z.string(), unit: z.string().nullable() }).meta({ id: 'FoundFigure' })

/** A heading of a sheet with what it was taken for. */
const understoodColumn = z.object({
  letter: z.string(), heading: z.string(),
  /** Null for a heading kept as it stands. */
  column: z.string().nullable(), type: z.enum(columnKinds).nullable(), unit: z.string().nullable(),
  /** How sure, 0 to 1; 1 where a person says so. */
  score: z.number(),
  /** Whether a person says so. */
  given: z.boolean(), samples: z.array(z.string()).readonly(),
}).meta({ id: 'UnderstoodColumn' })

/** What was understood of one sheet. */
export const understoodSheet = z.object({
  sheet: z.string(),
  /** The template it was read by; null for a sheet that is no ledger. */
  template: z.string().nullable(),
  /** The template that comes nearest; null where no headings were found. */
  nearest: z.string().nullable(),
  /** Columns the nearest template needs that no heading is taken for, where it is no ledger. */
  missing: z.array(z.string()).readonly(),
  headerRows: z.array(z.number()).readonly(), closing: z.string().nullable(),
  /** The office the sheet says it comes from. */
  office: z.string().nullable(),
  rows: z.number(), columns: z.array(understoodColumn).readonly(), findings: z.array(foundCell).readonly(),
  /** What was remembered of this form and sender and counts here; null where nothing is. */
  remembered: z.object({ id: z.string(), at: z.string(), by: z.string(), document: z.string(), applied: z.boolean() }).nullable(),
  figures: z.object({ total: z.number(), first: z.array(foundFigureShape).readonly() }),
}).meta({ id: 'UnderstoodSheet' })
export type UnderstoodSheet = z.infer<typeof understoodSheet>

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

function foundFigure({ row, column, labels, period, value, unit }: FigureCell): z.infer<typeof foundFigureShape> {
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
