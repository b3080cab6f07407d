import { Fault } from '@chanye/model'
import type { Transaction } from 'kysely'
import { type Asking, knownTo, visibleTo } from './asking.ts'
import { documentById } from './documents.ts'
import { canonical, contentId, nextId } from './ids.ts'
import type { FormMappingTable, Tables } from './schema.ts'
import { kept, type Writing } from './writing.ts'

/** Who sends a form: the place it speaks for and the office it names; null where it does not say. */
export interface Sender { readonly place: string | null; readonly office: string | null }

/** What was said of a form's columns, by their signs. */
export interface FormColumnSaid { readonly sign: string; readonly column?: string | null | undefined; readonly unit?: string | undefined }

/** A mapping that is remembered for the next table of the same form and sender. */
export interface FormMapping {
  readonly id: string
  readonly template: string | null
  /** The first and the last row of its headings, counted from the first row of those found without being told; null where those are right. */
  readonly headerRows: readonly [number, number] | null
  readonly columns: readonly FormColumnSaid[]
  readonly document: string
  readonly at: string
  readonly by: string
}

/** How a document was read where a person said so, and the document that keeps the person's own cells; both null where nothing was said. */
export interface DocumentMapping { readonly mapping: unknown; readonly correction: string | null; readonly at: string; readonly by: string }

/** @returns the id of a form: the same wherever the same headings stand in the same units, in any order */
export function formId(signs: readonly string[]): string {
  return contentId('fm', signs)
}

/** @returns the mappings that are remembered for a form and that the asker may see, each with its sender, newest first */
export async function rememberedFor(asking: Asking, form: string): Promise<(FormMapping & Sender)[]> {
  const rows = await asking.registry.selectFrom('form_mapping').selectAll().where('form', '=', form).where('superseded_at', 'is', null).where(visibleTo(asking, 'form_mapping')).where(knownTo(asking, 'form_mapping.document')).orderBy('id', 'desc').execute()
  return rows.map((row) => ({ ...mappingOfRow(row), place: row.place, office: row.office }))
}

function mappingOfRow({ id, template, columns, header_rows: headerRows, document, recorded_at: at, recorded_by: by }: FormMappingTable): FormMapping {
  return { id, template, headerRows: headerRows === null ? null : JSON.parse(headerRows) as [number, number], columns: JSON.parse(columns) as FormColumnSaid[], document, at, by }
}

/** @returns every mapping that is remembered and that the asker may see, newest first */
export async function rememberedForms(asking: Asking): Promise<FormMapping[]> {
  const rows = await asking.registry.selectFrom('form_mapping').selectAll().where('superseded_at', 'is', null).where(visibleTo(asking, 'form_mapping')).where(knownTo(asking, 'form_mapping.document')).orderBy('id', 'desc').execute()
  return rows.map(mappingOfRow)
}

/** What is to be remembered of one form. */
export interface Remembering extends Sender, Pick<FormMapping, 'template' | 'headerRows' | 'columns' | 'document'> { readonly form: string }

/** Remembers a form's mapping in place of the one before, inside the caller's transaction; the same again changes nothing. */
export async function rememberMapping(tx: Transaction<Tables>, { form, place, office, template, headerRows, columns, document }: Remembering, writing: Writing): Promise<void> {
  const before = (await tx.selectFrom('form_mapping').selectAll().where('form', '=', form).where('superseded_at', 'is', null).execute()).filter((row) => row.place === place && row.office === office && row.visibility === writing.visibility)
  const [said, rows] = [canonical(columns), headerRows && canonical(headerRows)]
  if (before.some((row) => row.template === template && row.columns === said && row.header_rows === rows)) return
  for (const { id } of before) await tx.updateTable('form_mapping').set({ superseded_at: writing.at, superseded_by: writing.by }).where('id', '=', id).execute()
  await tx.insertInto('form_mapping').values({ id: nextId(), form, place, office, template, columns: said, header_rows: rows, document, superseded_at: null, superseded_by: null, ...kept(writing) }).execute()
}

/** Forgets a remembered mapping; what was read by it stays as it was read. @throws Fault no-such-id when there is none that still stands, or none the asker may see */
export async function recordForgetting(asking: Asking, id: string, { by, at }: { readonly by: string; readonly at: string }): Promise<void> {
  const row = await asking.registry.selectFrom('form_mapping').select('id').where('id', '=', id).where('superseded_at', 'is', null).where(visibleTo(asking, 'form_mapping')).executeTakeFirst()
  if (!row) throw new Fault('no-such-id', { thing: 'mapping', id })
  await asking.registry.updateTable('form_mapping').set({ superseded_at: at, superseded_by: by }).where('id', '=', id).where('superseded_at', 'is', null).execute()
}

/** Writes down by which mapping a document was read, inside the caller's transaction. */
export async function recordMapping(tx: Transaction<Tables>, { document, mapping, correction }: { readonly document: string; readonly mapping: unknown; readonly correction: string | null }, writing: Writing): Promise<void> {
  await tx.insertInto('document_mapping').values({ document, mapping: JSON.stringify(mapping), correction, ...kept(writing) }).execute()
}

/** @returns by which mapping a document was read; undefined where nobody said anything of it @throws Fault no-such-id for a document the asker may not see */
export async function documentMapping(asking: Asking, document: string): Promise<DocumentMapping | undefined> {
  await documentById(asking, document)
  const row = await asking.registry.selectFrom('document_mapping').selectAll().where('document', '=', document).executeTakeFirst()
  return row && { mapping: JSON.parse(row.mapping) as unknown, correction: row.correction, at: row.recorded_at, by: row.recorded_by }
}
