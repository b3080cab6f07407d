import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Fault } from '@chanye/model'
import type { ExpressionBuilder } from 'kysely'
import { type Asking, knownTo, visibleTo } from './asking.ts'
import { nextId } from './ids.ts'
import type { Registry } from './registry.ts'
import type { DocumentTable, Tables, TextTable } from './schema.ts'

/** A document, with who filled its table in and which form it is, as its first sheet that says so has it. */
export interface DocumentRow extends DocumentTable { readonly sender: string | null; readonly form: string | null }
export type TextRow = TextTable

/** Writes a document's bytes under their hash: a temporary name, flushed, then renamed. The same bytes again are left alone; what cannot be written whole is taken away. */
export function keepBytes(dataDir: string, id: string, bytes: Uint8Array): void {
  const folder = join(dataDir, 'documents')
  const path = join(folder, id)
  if (existsSync(path)) return
  mkdirSync(folder, { recursive: true })
  const temporary = join(folder, `.${nextId()}`)
  try {
    const file = openSync(temporary, 'w')
    try {
      writeFileSync(file, bytes)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(temporary, path)
  } catch (cause) {
    rmSync(temporary, { force: true })
    throw cause
  }
  const directory = openSync(folder, 'r')
  fsyncSync(directory)
  closeSync(directory)
}

/** Takes away what a process that died left half written, once no process can be writing it any more. */
export function sweepUnfinished(dataDir: string, now: Date): void {
  const folder = join(dataDir, 'documents')
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder).filter((one) => one.startsWith('.'))) {
    const path = join(folder, name)
    if (now.getTime() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Infinity) > LONGEST_WRITE) rmSync(path, { force: true })
  }
}

const LONGEST_WRITE = 3_600_000

/** @returns the bytes as they arrived, for a document the asker may see */
export async function bytesOf(asking: Asking, dataDir: string, id: string): Promise<Uint8Array> {
  await documentById(asking, id)
  return readFileSync(join(dataDir, 'documents', id))
}

/** @returns the documents known on the asked day, newest publication first */
export async function documents(asking: Asking): Promise<DocumentRow[]> {
  return asking.registry.selectFrom('document').selectAll().select([filed('sender'), filed('form')]).where(visibleTo(asking, 'document')).where('known_on', '<=', asking.asOf)
    .orderBy('known_on', 'desc').orderBy('recorded_at', 'desc').orderBy('id').execute()
}

/** What the first sheet of a document that says it was filed as. */
function filed<C extends 'sender' | 'form'>(column: C) {
  return (eb: ExpressionBuilder<Tables, 'document'>) => eb.selectFrom('filing').select(`filing.${column}` as const).whereRef('filing.document', '=', 'document.id').where(`filing.${column}`, 'is not', null).orderBy('filing.sheet').limit(1).as(column)
}

/** @returns one document @throws Fault no-such-id when there is none, or none the asker may see */
export async function documentById(asking: Asking, id: string): Promise<DocumentRow> {
  const row = await asking.registry.selectFrom('document').selectAll().select([filed('sender'), filed('form')]).where('id', '=', id).where(visibleTo(asking, 'document')).where('known_on', '<=', asking.asOf).executeTakeFirst()
  if (!row) throw new Fault('no-such-id', { thing: 'document', id })
  return row
}

/** @returns the text of a document with its repairs @throws Fault no-such-id */
export async function textOfDocument(asking: Asking, id: string): Promise<TextRow> {
  const row = await asking.registry.selectFrom('document_text').selectAll().where('document', '=', id).where(knownTo(asking, 'document_text.document')).orderBy('version', 'desc').executeTakeFirst()
  if (!row) throw new Fault('no-such-id', { thing: 'document', id })
  return row
}

/** Whether a registry holds no document at all; for the first start, not for askers. */
export async function isEmpty(registry: Registry): Promise<boolean> {
  return (await registry.selectFrom('document').select('id').limit(1).execute()).length === 0
}

/** Who may see a document, for the rows that are written under it. */
export async function visibilityOf(registry: Registry, id: string): Promise<string> {
  return (await registry.selectFrom('document').select('visibility').where('id', '=', id).executeTakeFirstOrThrow()).visibility
}
