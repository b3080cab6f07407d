import { type Choice, type Doubt, Fault, type Statement, statementLabel } from '@chanye/model'
import type { Lexicon } from '@chanye/reading'
import type { Transaction } from 'kysely'
import { recordDecision } from '../store/decisions.ts'
import { documentById, keepBytes } from '../store/documents.ts'
import type { Asking } from '../store/asking.ts'
import { type NewDocument, recordDocument } from '../store/record.ts'
import type { Tables } from '../store/schema.ts'
import { type Says, statementById, type StatementRecord } from '../store/statements.ts'
import type { Writing } from '../store/writing.ts'
import { checkCorrection, type Correction } from './correctable.ts'
import { lastOf, ownDocument } from './own-document.ts'
import { proposeAliases } from './resolve.ts'
import { changesNothing, correctionForm } from './rules.ts'

/** Who corrects what and why, where the person's words are kept, and which doubts the correction leaves. */
export interface Correcting { readonly fields: Correction; readonly reason: string; readonly by: string; readonly at: string; readonly dataDir: string; readonly lexicon: Lexicon; readonly doubts?: readonly Doubt[] }

/**
 * Takes a person's correction in as a document of its own, whose author is the person, and lets its statement supersede the old one.
 * It speaks for the place and the day of the document it corrects: what that document said was known then.
 *
 * @returns the new statement's id
 * @throws Fault no-such-id; already-decided when the statement was corrected before; bad-parameter for a field this kind of statement does not have, or a correction that changes nothing
 */
export async function correct(asking: Asking, id: string, correcting: Correcting): Promise<string> {
  const record = await statementById(asking, id)
  if (record.review === 'superseded') throw new Fault('already-decided', { id, review: 'superseded', wanted: 'corrected' })
  const given = await correctionOf(asking, record, correcting)
  return asking.registry.transaction().execute((tx) => supersede(tx, record, given, { reason: correcting.reason, lexicon: correcting.lexicon }))
}

/** A correction as a document that waits to be recorded, with who writes it. */
export interface CorrectionDocument { readonly given: NewDocument; readonly writing: Writing }

/**
 * Writes the person's own document; the statement in it is accepted unless doubts are left.
 *
 * @throws Fault bad-parameter for a field this kind of statement does not have, or a correction that changes nothing
 */
export async function correctionOf(asking: Asking, record: StatementRecord, { fields, reason, by, at, dataDir, doubts = [] }: Correcting): Promise<CorrectionDocument> {
  const changed = changedBy(record.says, fields)
  const source = await documentById(asking, record.document)
  const form = correctionForm({ about: statementLabel(record.says), quote: record.evidence[0]!.sentence, changed, reason, by, at })
  const span = lastOf(form.text, form.said)
  const statement = { ...record.says, ...fields, mentions: [{ ...span, text: form.said, sentence: span }], doubts } as unknown as Statement
  const entering = [{ statement, review: doubts.length > 0 ? 'draft' : 'accepted', rule: 'correction' }] as const
  const { given, bytes } = ownDocument({ name: `${record.id}.txt`, title: form.title, text: form.text, entering }, { ...source, place: record.place }, { by, at })
  keepBytes(dataDir, given.document.id, bytes)
  return { given, writing: { by, at, visibility: source.visibility } }
}

/** Records a correction and lets its statement supersede the old one, inside the caller's transaction. @returns the new statement's id */
export async function supersede(tx: Transaction<Tables>, record: StatementRecord, { given, writing }: CorrectionDocument, { reason, lexicon, choice }: { readonly reason: string; readonly lexicon: Lexicon; readonly choice?: Choice }): Promise<string> {
  const { statements: [corrected], names } = await recordDocument(tx, given, writing)
  await recordDecision(tx, record, { review: 'superseded', reason, replacedBy: corrected!, ...(choice ? { choice } : {}) }, writing)
  await proposeAliases(tx, names, { document: given.document.id, lexicon, writing })
  return corrected!
}

function changedBy(says: Says, fields: Correction): [string, unknown, unknown][] {
  checkCorrection(says.shape, fields)
  const held = says as unknown as Readonly<Record<string, unknown>>
  const changed = Object.entries(fields).filter(([key, value]) => JSON.stringify(held[key] ?? null) !== JSON.stringify(value ?? null))
  if (changed.length === 0) throw new Fault('bad-parameter', { name: 'content', value: JSON.stringify(fields), ...changesNothing })
  return changed.map(([key, value]) => [key, held[key], value])
}
