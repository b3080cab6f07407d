import { isRefusal } from '@chanye/model'
import { type Mapping, mappingOf, type SheetForm, type SheetMapping, type SheetRead } from '@chanye/reading'
import type { Transaction } from 'kysely'
import type { Asking } from '../../store/asking.ts'
import { documentMapping, type FormMapping, formId, rememberedMapping, rememberMapping } from '../../store/mappings.ts'
import type { Tables } from '../../store/schema.ts'
import type { Writing } from '../../store/writing.ts'

/** What is remembered of a sheet's form and sender. */
export interface Recalled { readonly sheet: string; readonly remembered: FormMapping }

/** @returns by which mapping a document was read; nothing where nobody said anything of it */
export async function mappingOfDocument(asking: Asking, document: string): Promise<Mapping> {
  return ((await documentMapping(asking, document))?.mapping ?? []) as Mapping
}

/** @returns what is remembered of each sheet's form from this place and office */
export async function recall(asking: Asking, sheets: readonly SheetRead[], place: string | null): Promise<Recalled[]> {
  const found: Recalled[] = []
  for (const { grid, form } of sheets) {
    const remembered = form ? await rememberedMapping(asking, formId(form.signs), { place, office: form.office }) : undefined
    if (remembered) found.push({ sheet: grid.name, remembered })
  }
  return found
}

/** @returns what is remembered as a mapping of these sheets */
export function mappingRecalled(recalled: readonly Recalled[], sheets: readonly SheetRead[]): Mapping {
  return recalled.map(({ sheet, remembered: { template, columns } }): SheetMapping => {
    const form = sheets.find(({ grid }) => grid.name === sheet)!.form!
    return { sheet, template, columns: form.columns.flatMap(({ letter, heading, sign }) => {
      const said = columns.find((one) => one.sign === sign)
      return said ? [{ letter, heading, ...(said.column === undefined ? {} : { column: said.column }), ...(said.unit === undefined ? {} : { unit: said.unit }) }] : []
    }) }
  })
}

/** Remembers what was said of each sheet's form for the next file of the same form and sender; cells, rows and the closing month are of one file only. */
export async function remember(tx: Transaction<Tables>, { mapping, sheets, place, document }: { readonly mapping: Mapping; readonly sheets: readonly SheetRead[]; readonly place: string | null; readonly document: string }, writing: Writing): Promise<void> {
  for (const { grid, form, ledger } of sheets) {
    const said = mappingOf(mapping, grid.name)
    if (!form || !said || !speaksOfForm(said)) continue
    const template = said.template === undefined ? (isRefusal(ledger) ? null : ledger.template) : said.template
    await rememberMapping(tx, { form: formId(form.signs), place, office: form.office, template, columns: columnsSaid(said, form), document }, writing)
  }
}

/** Whether a mapping says anything of a form, and not only of one file's cells. */
function speaksOfForm({ template, columns = [] }: SheetMapping): boolean {
  return template !== undefined || columns.length > 0
}

function columnsSaid({ columns = [] }: SheetMapping, form: SheetForm) {
  return columns.map(({ letter, column, unit }) => ({ sign: form.columns.find((one) => one.letter === letter)!.sign, column, unit }))
}
