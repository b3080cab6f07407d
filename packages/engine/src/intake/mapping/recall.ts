import { isRefusal } from '@chanye/model'
import { columnsOf, isUnit, type LedgerTemplate, type Mapping, mappingOf, type SheetForm, type SheetMapping, type SheetRead } from '@chanye/reading'
import type { Transaction } from 'kysely'
import type { Asking } from '../../store/asking.ts'
import { documentMapping, type FormColumnSaid, type FormMapping, formId, rememberedFor, rememberMapping } from '../../store/mappings.ts'
import type { Tables } from '../../store/schema.ts'
import type { Writing } from '../../store/writing.ts'

/** What is remembered of a sheet's form and sender. */
export interface Recalled { readonly sheet: string; readonly remembered: FormMapping }

/** @returns by which mapping a document was read; nothing where nobody said anything of it */
export async function mappingOfDocument(asking: Asking, document: string): Promise<Mapping> {
  return ((await documentMapping(asking, document))?.mapping ?? []) as Mapping
}

/** @returns what is remembered of each sheet's form, as it is found without being told, from this place and office; the place is asked for only where a form is known */
export async function recall(asking: Asking, plain: readonly SheetRead[], placeOf: () => string | null): Promise<Recalled[]> {
  const found: Recalled[] = []
  for (const { grid, form } of plain) {
    const known = form ? await rememberedFor(asking, formId(form.signs)) : []
    const place = known.length > 0 ? placeOf() : null
    const remembered = known.find((one) => one.place === place && one.office === form!.office)
    if (remembered) found.push({ sheet: grid.name, remembered })
  }
  return found
}

/** What a mapping is recalled for: the sheets as they are found without being told, how they are read as told, and the templates there are now. */
export interface Recalling { readonly plain: readonly SheetRead[]; readonly read: (mapping: Mapping) => readonly SheetRead[]; readonly templates: readonly LedgerTemplate[] }

/** @returns what is remembered as a mapping of these sheets, without what the templates no longer hold: it was said of another file, and refuses none */
export function mappingRecalled(recalled: readonly Recalled[], { plain, read, templates }: Recalling): Mapping {
  const known = recalled.filter(({ remembered: { template } }) => template === null || templates.some(({ name }) => name === template))
  if (known.length === 0) return []
  const forms = known.map(({ sheet, remembered: { template, headerRows } }): SheetMapping => {
    const { grid, form } = plain.find((one) => one.grid.name === sheet)!
    const rows = headerRows && headerRows.map((row) => form!.headerRows[0]! + row) as [number, number]
    return { sheet, template, ...(rows && rows[0] >= 1 && rows[1] < grid.height ? { headerRows: rows } : {}) }
  })
  const sheets = forms.some(({ headerRows }) => headerRows) ? read(forms) : plain
  return forms.map((said, i) => {
    const template = templates.find(({ name }) => name === said.template)
    return { ...said, columns: template ? columnsRecalled(known[i]!.remembered.columns, sheets.find(({ grid }) => grid.name === said.sheet)?.form, template) : [] }
  })
}

/** What is remembered of a form's columns, as far as the headings, the template and the units still hold it. */
function columnsRecalled(remembered: readonly FormColumnSaid[], form: SheetForm | null | undefined, template: LedgerTemplate): NonNullable<SheetMapping['columns']> {
  const open = new Set(columnsOf(template).map(({ name }) => name))
  return (form?.columns ?? []).flatMap(({ letter, heading, sign }) => {
    const said = remembered.find((one) => one.sign === sign)
    const column = typeof said?.column === 'string' && !open.delete(said.column) ? undefined : said?.column
    const unit = said?.unit !== undefined && isUnit(said.unit) ? said.unit : undefined
    return column === undefined && unit === undefined ? [] : [{ letter, heading, ...(column === undefined ? {} : { column }), ...(unit === undefined ? {} : { unit }) }]
  })
}

/** A table whose forms are to be remembered: what was said of it, its sheets as that has them and as they are found without it. */
interface Remembered { readonly mapping: Mapping; readonly sheets: readonly SheetRead[]; readonly plain: readonly SheetRead[]; readonly place: string | null; readonly document: string }

/** Remembers what was said of each sheet's form, by the form as it is found without being told, for the next file of that form and sender; cells, rows and the closing month are of one file only. */
export async function remember(tx: Transaction<Tables>, { mapping, sheets, plain, place, document }: Remembered, writing: Writing): Promise<void> {
  for (const { grid, form, ledger } of sheets) {
    const said = mappingOf(mapping, grid.name)
    const own = plain.find((one) => one.grid.name === grid.name)?.form
    if (!form || !own || !said || !speaksOfForm(said)) continue
    const template = said.template === undefined ? (isRefusal(ledger) ? null : ledger.template) : said.template
    const headerRows = said.headerRows ? said.headerRows.map((row) => row - own.headerRows[0]!) as [number, number] : null
    await rememberMapping(tx, { form: formId(own.signs), place, office: own.office, template, headerRows, columns: columnsSaid(said, form), document }, writing)
  }
}

/** @returns whether a mapping says anything of a form, and not only of one file's cells */
export function speaksOfForm({ template, headerRows, columns = [] }: SheetMapping): boolean {
  return template !== undefined || headerRows !== undefined || columns.length > 0
}

function columnsSaid({ columns = [] }: SheetMapping, form: SheetForm) {
  return columns.map(({ letter, column, unit }) => ({ sign: form.columns.find((one) => one.letter === letter)!.sign, column, unit }))
}
