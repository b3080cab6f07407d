import { type Choice, Fault, type Review } from '@chanye/model'
import type { Transaction } from 'kysely'
import { idAfter } from './ids.ts'
import { recordProjections, supersedeProjections } from './project.ts'
import type { Tables } from './schema.ts'
import type { StatementRecord } from './statements.ts'
import { kept, type Writing } from './writing.ts'

type Tx = Transaction<Tables>

/** What is decided on a statement. */
export interface Deciding { readonly review: Review; readonly reason: string; readonly replacedBy?: string; readonly choice?: Choice }

/**
 * Writes a decision beside the earlier ones and brings the projections in line, inside the caller's transaction.
 *
 * A choice between readings is written down also where the review stays as it was.
 *
 * @returns the names the statement now gives to organisations; none unless it is accepted
 * @throws Fault already-decided for a statement in whose place a correction stands; one whose correction was rejected may be decided again
 */
export async function recordDecision(tx: Tx, record: StatementRecord, deciding: Deciding, writing: Writing): Promise<Set<string>> {
  const newest = await newestDecision(tx, record.id)
  if (newest.review === 'superseded' && !(await correctionFell(tx, newest.replaced_by))) throw new Fault('already-decided', { id: record.id, review: newest.review, wanted: deciding.review })
  const same = newest.review === deciding.review
  if (same && !deciding.choice) return new Set()
  await tx.insertInto('decision').values({ id: idAfter(newest.id), statement: record.id, review: deciding.review, reason: deciding.reason, replaced_by: deciding.replacedBy ?? null, choice: deciding.choice ? JSON.stringify(deciding.choice) : null, ...kept(writing) }).execute()
  if (same) return new Set()
  await supersedeProjections(tx, record.id, writing.at)
  if (deciding.review !== 'accepted') return new Set()
  const document = await tx.selectFrom('document').select(['id', 'known_on', 'place']).where('id', '=', record.document).executeTakeFirstOrThrow()
  const [first] = record.evidence
  return recordProjections(tx, document, [{ statement: record.id, says: record.says, evidence: first!.id, sentence: first!.sentence }], writing)
}

async function newestDecision(tx: Tx, statement: string) {
  return tx.selectFrom('decision').select(['id', 'review', 'replaced_by']).where('statement', '=', statement).orderBy('id', 'desc').executeTakeFirstOrThrow()
}

async function correctionFell(tx: Tx, correction: string | null): Promise<boolean> {
  return correction !== null && (await newestDecision(tx, correction)).review === 'rejected'
}
