import { type Fault, isRefusal } from '@chanye/model'
import { columnsOf, columnUnfit, isUnit, type LedgerReading, type LedgerTemplate, lettersOf, type Mapping, placeOf, type SheetMapping, type SheetRead } from '@chanye/reading'
import type { Why } from '../../why.ts'
import { noCellOfRow, noHeader, noLedgerCell, noRow, noSheet, notStanding, noTemplate, noTemplateColumn, noUnit, twiceTaken, unfitCell } from './rules.ts'
import { unfitAt } from './unfit.ts'

/** @returns a mapping without a person's cells and rows: what is said of forms alone */
export function ofForms(mapping: Mapping): Mapping {
  return mapping.map(({ cells: _, without: __, ...said }) => said)
}

/** A book's sheets as they are understood by a mapping, and as they stand without a person's cells. */
export interface MappedSheets { readonly sheets: readonly SheetRead[]; readonly standing: readonly SheetRead[] }

/** The fault at a place of what is said of one sheet. */
type Wrong = (path: readonly PropertyKey[], why: Why) => Fault

/**
 * Holds what a person says of a file to the file: its sheets, headings and rows, the template's columns, and what a column's cells hold.
 *
 * @throws Fault bad-mapping naming the place, the value and what is wrong with it
 */
export function checkMapping(mapping: Mapping, { sheets, standing }: MappedSheets, templates: readonly LedgerTemplate[]): void {
  mapping.forEach((said, nth) => {
    const wrong: Wrong = (path, why) => unfitAt(mapping, [nth, ...path], why)
    const sheet = sheets.find(({ grid }) => grid.name === said.sheet)
    if (!sheet || mapping.findIndex((one) => one.sheet === said.sheet) !== nth) throw wrong(['sheet'], noSheet(sheets.map(({ grid }) => grid.name)))
    checkHeader(said, sheet, wrong)
    checkColumns(said, sheet, { wrong, templates })
    const own = standing.find(({ grid }) => grid.name === said.sheet)!
    checkCells(said, { ledger: sheet.ledger, own }, wrong)
  })
}

/** A ledger's headings stand on few rows, one under the other, with a row under them. */
const DEEPEST = 6

function checkHeader({ headerRows }: SheetMapping, { grid }: SheetRead, wrong: Wrong): void {
  if (!headerRows) return
  const [first, last] = headerRows
  if (first > last || last - first >= DEEPEST || last >= grid.height || grid.row(last - 1).length === 0) throw wrong(['headerRows'], noHeader)
}

interface Saying { readonly wrong: Wrong; readonly templates: readonly LedgerTemplate[] }

function checkColumns(said: SheetMapping, { form }: SheetRead, { wrong, templates }: Saying): void {
  const template = templates.find(({ name }) => name === (said.template ?? form?.template))
  if (said.template && !template) throw wrong(['template'], noTemplate(templates.map(({ name }) => name)))
  const taken = new Set<string>()
  said.columns?.forEach(({ letter, heading, column, unit }, nth) => {
    const here = (field: string, why: Why) => wrong(['columns', nth, field], why)
    if (!form?.columns.some((one) => one.letter === letter && one.heading === heading)) throw here('heading', notStanding(form?.columns.find((one) => one.letter === letter)?.heading))
    if (unit !== undefined && !isUnit(unit)) throw here('unit', noUnit)
    if (typeof column === 'string') checkColumn(column, { template, taken }, (why) => here('column', why))
  })
}

/** Holds one column to its template, of which each is one heading's at most. */
function checkColumn(column: string, { template, taken }: { readonly template: LedgerTemplate | undefined; readonly taken: Set<string> }, wrong: (why: Why) => Fault): void {
  if (!template || !columnsOf(template).some(({ name }) => name === column)) throw wrong(noTemplateColumn(template?.name ?? ''))
  if (taken.has(column)) throw wrong(twiceTaken)
  taken.add(column)
}

function checkCells({ cells = [], without = [] }: SheetMapping, { ledger, own }: { readonly ledger: SheetRead['ledger']; readonly own: SheetRead }, wrong: Wrong): void {
  cells.forEach(({ cell, value }, nth) => {
    if (isRefusal(ledger)) throw wrong(['cells', nth, 'cell'], noLedgerCell)
    const place = placeOf(cell)!
    if (place.row < Math.max(...ledger.header_row_numbers) || place.row >= own.grid.height || place.column >= own.grid.width) throw wrong(['cells', nth, 'cell'], noCellOfRow)
    checkValue(ledger, { cell, value }, (why) => wrong(['cells', nth, 'value'], why))
  })
  without.forEach(({ row }, nth) => {
    if (isRefusal(own.ledger) || (own.grid.row(row - 1).length === 0 || row <= Math.max(...own.ledger.header_row_numbers))) throw wrong(['without', nth, 'row'], noRow)
  })
}

function checkValue({ headings, closing }: LedgerReading, { cell, value }: { readonly cell: string; readonly value: string }, wrong: (why: Why) => Fault): void {
  const heading = headings.find(({ letter }) => letter === lettersOf(cell))
  const unfit = columnUnfit(heading?.type ?? null, value, closing === null ? null : Number(closing.slice(0, 4)))
  if (unfit) throw wrong(unfitCell(unfit, heading!.heading))
}
