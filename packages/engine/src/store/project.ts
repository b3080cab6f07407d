import type { Transaction } from 'kysely'
import { nextId } from './ids.ts'
import { namedIn } from './named-in.ts'
import { recordNames } from './names.ts'
import { namesOfPlace } from './places.ts'
import { projections, projectRows, type Said } from './project-rows.ts'
import { insertAll, storableText } from './rows.ts'
import type { Tables } from './schema.ts'
import type { Says } from './statements.ts'
import { kept, type Writing } from './writing.ts'

type Tx = Transaction<Tables>

/** An accepted statement, with its first evidence and the sentence there. */
export interface Accepted { readonly statement: string; readonly says: Says; readonly evidence: string; readonly sentence: string }
/** What the rows of a document's statements take over from it. */
export interface Source { readonly id: string; readonly place: string | null; readonly known_on: string }

/**
 * Writes the rows that accepted statements of one document stand for, and holds the names they give to organisations.
 *
 * @returns the names given
 */
export async function recordProjections(tx: Tx, source: Source, accepted: readonly Accepted[], writing: Writing): Promise<Set<string>> {
  const { id: document, place } = source
  const placeNames = await namesOfPlace(tx, place)
  const rows = accepted.flatMap(({ statement, says, evidence, sentence }) => {
    const said: Said = { vintage: source.known_on, sentence, placeNames }
    return projectRows(says, said).map(({ table, row }) => ({ table, row: { ...row, row_id: nextId(), statement, evidence, document, place, superseded_at: null, ...kept(writing) } }))
  })
  for (const table of projections) await insertAll(tx, table, rows.filter((one) => one.table === table).map(({ row }) => row as never))
  const names = accepted.flatMap(({ statement, says }) => namedIn(says).map(({ name, role, code }) => ({ name: storableText(name), role, code, statement, document })))
  return recordNames(tx, names, writing)
}

/** Ends the rows of a statement that is no longer accepted; they stay, with the moment they ended. */
export async function supersedeProjections(tx: Tx, statement: string, at: string): Promise<void> {
  for (const table of [...projections, 'organisation_name'] as const) {
    await tx.updateTable(table as 'observation').set({ superseded_at: at }).where('statement', '=', statement).where('superseded_at', 'is', null).execute()
  }
}
