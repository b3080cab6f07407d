import { Fault, isRefusal, isTableFormat } from '@chanye/model'
import { type LedgerField, type LedgerReading, type LedgerRow, ledgersOf, mappingOf, placeOf, type SheetForm, type SheetRead } from '@chanye/reading'
import { z } from 'zod'
import { booked } from '../intake/book-of.ts'
import { mappingOfDocument } from '../intake/mapping/recall.ts'
import { BETWEEN, noLedgerSheet } from '../intake/mapping/rules.ts'
import { opened } from '../intake/table.ts'
import type { Packs } from '../packs/packs.ts'
import type { Asking } from '../store/asking.ts'
import { bytesOf, documentById, type DocumentRow } from '../store/documents.ts'
import { filings } from '../store/filings.ts'
import { rememberedForms } from '../store/mappings.ts'
import { headRows, rowsOf, type WrittenCell, type WrittenSheet } from '../written-sheet.ts'
import { type CurrentFigure, currentFigures } from './current.ts'
import { isMoved, ofCell, ofColumn, printedFigure } from './printed-figure.ts'
import { MONTH_RUN, NOTE, notItsKind, totalAsFiled, unitLine } from './rules.ts'
import { notesOf } from './notes.ts'

/** What giving a ledger back needs. */
export interface Giving { readonly packs: Packs; readonly dataDir: string }

/** A sheet that is a ledger, as it was read when it was taken in. */
export interface LedgerSheet { readonly read: SheetRead; readonly form: SheetForm; readonly ledger: LedgerReading; readonly without: ReadonlySet<number> }

/** A form a ledger can be given back in: its own, or that of another file of its kind that a person mapped once. */
export const ledgerForm = z.object({ document: z.string(), title: z.string(), template: z.string(), own: z.boolean() }).meta({ id: 'LedgerForm' })
export type LedgerForm = z.infer<typeof ledgerForm>

/** @returns the forms a document's ledger can be given back in, its own first; none for a document that is no ledger @throws Fault no-such-id */
export async function ledgerForms(asking: Asking, id: string): Promise<LedgerForm[]> {
  const document = await documentById(asking, id)
  const templates = isTableFormat(document.format) ? [...new Set((await filings(asking)).flatMap((filing) => (filing.document === id && filing.form !== null ? [filing.form] : [])))] : []
  const others = (await rememberedForms(asking)).filter((form) => form.template !== null && templates.includes(form.template) && form.document !== id)
  const titled = async (one: string, template: string, own: boolean): Promise<LedgerForm> => { const { title, name } = await documentById(asking, one); return { document: one, title: title ?? name, template, own } }
  const seen = [...new Map(others.map((form) => [form.document, form.template!])).entries()]
  return templates.length === 0 ? [] : [await titled(id, templates[0]!, true), ...await Promise.all(seen.map(([one, template]) => titled(one, template, false)))]
}

/**
 * A ledger as it is given back: in the headings and the order it came in, or in those of another file of its kind, with the figures that stand now and a column that says which were corrected, rejected or said otherwise later.
 * It is given in its own form where none is named.
 *
 * @throws Fault no-such-id; bad-parameter where the document, or the form, holds no such ledger
 */
export async function ledgerSheets(asking: Asking, id: string, { form, language }: { readonly form?: string | undefined; readonly language: 'zh' | 'en' }, giving: Giving): Promise<WrittenSheet[]> {
  const document = await documentById(asking, id)
  const sheets = isTableFormat(document.format) ? await ledgersAt(asking, document, giving) : []
  if (sheets.length === 0) throw new Fault('bad-parameter', { name: 'document', value: document.name, ...noLedgerSheet })
  const figures = await currentFigures(asking, document.id)
  const titles = await titlesOf(asking, figures)
  const told = (sheet: string, cells: readonly string[]) => notesOf(sheet, cells, { figures, titles }).map((said) => said[language]).join(BETWEEN[language]) || undefined
  if (form === undefined || form === id) return sheets.map((sheet) => inOwnForm(sheet, { figures, told, language }))
  const others = await ledgersAt(asking, await documentById(asking, form), giving)
  return sheets.map((sheet) => {
    const other = others.find(({ ledger }) => ledger.template === sheet.ledger.template)
    if (!other) throw new Fault('bad-parameter', { name: 'form', value: form, ...notItsKind(sheet.ledger.template) })
    return inOtherForm(sheet, other, { figures, told, language })
  })
}

async function ledgersAt(asking: Asking, document: DocumentRow, { packs, dataDir }: Giving): Promise<LedgerSheet[]> {
  const book = booked(await opened({ name: document.name, bytes: await bytesOf(asking, dataDir, document.id) }))
  const mapping = await mappingOfDocument(asking, document.id)
  return ledgersOf(book, packs.ledgers, mapping).sheets.flatMap((read) => (isRefusal(read.ledger) || !read.form ? [] : [{ read, form: read.form, ledger: read.ledger, without: new Set(mappingOf(mapping, read.grid.name)?.without?.map(({ row }) => row)) }]))
}

async function titlesOf(asking: Asking, figures: ReadonlyMap<string, CurrentFigure>): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set([...figures.values()].flatMap(({ later }) => (later ? [later.document] : [])))]
  return new Map(await Promise.all(ids.map(async (id) => { const { title, name } = await documentById(asking, id); return [id, title ?? name] as const })))
}

interface Ground { readonly figures: ReadonlyMap<string, CurrentFigure>; readonly told: (sheet: string, cells: readonly string[]) => string | undefined; readonly language: 'zh' | 'en' }

/** The sheet as it came, row by row, with the figures that stand now. */
function inOwnForm({ read: { grid }, ledger, without }: LedgerSheet, { figures, told, language }: Ground): WrittenSheet {
  const head = Math.max(...ledger.header_row_numbers)
  const rowOf = rowsOf(grid)
  const rows = new Map(ledger.rows.map((row) => [row.row, row]))
  const moved = ledger.rows.some((row) => fieldsOf(row).some((field) => isMoved(figures.get(`${grid.name}!${field.cell}`))))
  const body = Array.from({ length: grid.height - head }, (_, i) => head + i + 1).filter((row) => !without.has(row) && grid.row(row - 1).length > 0).map((number) => {
    const row = rows.get(number)
    const cells = rowOf(number - 1)
    if (!row) return moved && cells.some((cell) => cell?.number) ? [...cells, written(totalAsFiled[language])] : cells
    for (const field of fieldsOf(row)) {
      const figure = figures.get(`${grid.name}!${field.cell}`)
      const place = placeOf(field.cell)
      if (place && place.row === number - 1 && isMoved(figure)) cells[place.column] = printedFigure(field, figure, ofCell(field, ledger, cells[place.column]?.text ?? ''))
    }
    return withNotes(cells, told(grid.name, fieldsOf(row).map(({ cell }) => cell)))
  })
  return { name: grid.name, rows: [...withHeading(headRows(grid, head), language), ...body] }
}

/** The rows under the headings of another file of their kind, each figure in that column's unit; a unit that file says over its headings is said there again. */
function inOtherForm({ read: { grid }, ledger }: LedgerSheet, other: LedgerSheet, { figures, told, language }: Ground): WrittenSheet {
  const first = Math.min(...other.ledger.header_row_numbers) - 1
  const month = /^\d{4}-(\d\d)$/.exec(ledger.closing ?? '')?.[1]
  const heads = headRows(other.read.grid, Math.max(...other.ledger.header_row_numbers)).slice(first).map((cells) => cells.map((cell) => (cell && month ? { ...cell, text: cell.text.replace(MONTH_RUN, `$1${Number(month)}`) } : cell)))
  const body = ledger.rows.map((row) => {
    const cells: (WrittenCell | null)[] = Array.from({ length: other.read.grid.width }, () => null)
    for (const column of other.form.columns) {
      const field = column.column === null ? row.attributes[column.heading] : row.fields[column.column]
      const place = placeOf(`${column.letter}1`)!.column
      if (field && cells[place] === null) cells[place] = printedFigure(field, figures.get(`${grid.name}!${field.cell}`), ofColumn(field, column, other.form))
    }
    return withNotes(cells, told(grid.name, fieldsOf(row).map(({ cell }) => cell)))
  })
  return { name: other.read.grid.name, rows: [...(other.form.units.length > 0 ? [[written(unitLine(other.form.units))]] : []), ...withHeading(heads, language), ...body] }
}

const written = (text: string, number = false): WrittenCell => ({ text, number })
const fieldsOf = ({ fields, attributes }: LedgerRow): LedgerField[] => [...Object.values(fields), ...Object.values(attributes)]

function withNotes(cells: readonly (WrittenCell | null)[], notes: string | undefined): (WrittenCell | null)[] {
  return notes === undefined ? [...cells] : [...cells, written(notes)]
}

function withHeading(heads: readonly (readonly (WrittenCell | null)[])[], language: 'zh' | 'en'): (readonly (WrittenCell | null)[])[] {
  return heads.map((cells, i) => (i === heads.length - 1 ? [...cells, written(NOTE[language])] : cells))
}

