import { Fault, type Review } from '@chanye/model'
import type { Transaction } from 'kysely'
import { nextId } from './ids.ts'
import { recordProjections, supersedeProjections, type Writing } from './record.ts'
import type { Tables } from './schema.ts'
import type { StatementRecord } from './statements.ts'

/** What a person decides on a statement. */
export interface Deciding { readonly review: Review; readonly reason: string; readonly replacedBy?: string }

/**
 * Writes a decision beside the earlier ones and brings the projections in line, inside the caller's transaction.
 *
 * @throws Fault already-decided for a statement that was superseded by a correction
 */
export async function recordDecision(tx: Transaction<Tables>, record: StatementRecord, deciding: Deciding, writing: Writing): Promise<void> {
  if (record.review === 'superseded') throw new Fault('already-decided', { id: record.id, review: record.review, wanted: deciding.review })
  if (record.review === deciding.review) return
  const { visibility, by, at } = writing
  await tx.insertInto('decision').values({ id: nextId(), statement: record.id, review: deciding.review, reason: deciding.reason, replaced_by: deciding.replacedBy ?? null, visibility, recorded_at: at, recorded_by: by }).execute()
  await supersedeProjections(tx, record.id, at)
  if (deciding.review !== 'accepted') return
  const document = await tx.selectFrom('document').select(['known_on', 'place']).where('id', '=', record.document).executeTakeFirstOrThrow()
  await recordProjections(tx, { id: record.id, says: record.says, evidence: record.evidence[0]!.id, document: record.document, place: record.place, vintage: document.known_on, sentence: record.evidence[0]!.sentence }, writing)
}
