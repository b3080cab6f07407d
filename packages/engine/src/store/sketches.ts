import { tableFormats } from '@chanye/model'
import type { Transaction } from 'kysely'
import { type Asking, knownTo } from './asking.ts'
import type { Registry } from './registry.ts'
import { insertAll } from './rows.ts'
import type { Tables } from './schema.ts'
import { kept, type Writing } from './writing.ts'

/** Keeps the sketch of a document by which its copies are told. */
export async function recordSketch(tx: Transaction<Tables>, document: string, sketch: readonly number[], writing: Writing): Promise<void> {
  await insertAll(tx, 'document_sketch', [{ document, sketch: JSON.stringify(sketch), ...kept(writing) }])
}

/** @returns the sketches of the documents known to the asker; tables of figures and corrections have none */
export async function sketches(asking: Asking): Promise<{ readonly document: string; readonly sketch: readonly number[] }[]> {
  const rows = await asking.registry.selectFrom('document_sketch').select(['document', 'sketch']).where(knownTo(asking, 'document_sketch.document')).execute()
  return rows.map(({ document, sketch }) => ({ document, sketch: JSON.parse(sketch) as number[] }))
}

/** Sketches the documents that were taken in before sketches were kept. */
export async function sketchWaiting(registry: Registry, sketchOf: (text: string) => readonly number[], at: string): Promise<void> {
  const waiting = await registry.selectFrom('document').select(['id', 'visibility']).where('kind', '=', 'source').where('format', 'not in', [...tableFormats])
    .where('id', 'not in', registry.selectFrom('document_sketch').select('document')).execute()
  for (const { id, visibility } of waiting) {
    const text = await registry.selectFrom('document_text').select('clean').where('document', '=', id).orderBy('version', 'desc').executeTakeFirst()
    if (text) await registry.transaction().execute((tx) => recordSketch(tx, id, sketchOf(text.clean), { by: 'sketch', at, visibility }))
  }
}
