import { type Choice, Fault } from '@chanye/model'
import type { Lexicon } from '@chanye/reading'
import type { Transaction } from 'kysely'
import type { Asking } from '../store/asking.ts'
import { standingChoices, type TwoReadings, twoReadings } from '../store/choices.ts'
import { recordDecision } from '../store/decisions.ts'
import { visibilityOf } from '../store/documents.ts'
import type { Tables } from '../store/schema.ts'
import { decisionsOf, statementById, type StatementRecord } from '../store/statements.ts'
import type { Writing } from '../store/writing.ts'
import type { Correction } from './correctable.ts'
import { correctionOf, supersede } from './correction.ts'
import { proposeAliases } from './resolve.ts'
import { otherChosen, tookOther, unknownDoubt } from './rules.ts'

/** Who takes which reading, and where the person's words are kept. */
export interface Choosing extends Choice { readonly by: string; readonly at: string; readonly dataDir: string; readonly lexicon: Lexicon }

/**
 * Takes one of the two readings a doubt kept. The first is an acceptance with the choice on record; the other comes in as a
 * correction, a document whose author is the person. A choice can be changed: the correction it made is then rejected.
 * While another doubt of the statement is open, what was chosen waits with it.
 *
 * @returns the id of the statement that now stands
 * @throws Fault no-such-id; bad-parameter for a doubt that keeps no second reading; already-decided where the statement was corrected otherwise
 */
export async function choose(asking: Asking, id: string, choosing: Choosing): Promise<string> {
  const record = await statementById(asking, id)
  const two = twoReadings(record)
  const { doubt, reading } = choosing
  const open = two.find((one) => one.doubt.doubt === doubt)
  if (!open) throw new Fault('bad-parameter', { name: 'doubt', value: doubt, ...unknownDoubt(two.map((one) => one.doubt.doubt)) })
  const earlier = await earlierChoices(asking, record)
  if (earlier.chosen.get(doubt) === reading) return earlier.correction?.id ?? id
  const chosen = new Map(earlier.chosen).set(doubt, reading)
  const left = two.filter((one) => !chosen.has(one.doubt.doubt)).map((one) => one.doubt)
  const others = two.filter((one) => chosen.get(one.doubt.doubt) === 'other')
  const given = others.length === 0 ? undefined : await correctionOf(asking, record, { ...choosing, fields: fieldsOf(others), reason: otherChosen(others.map((one) => one.doubt.zh)), doubts: left })
  const writing: Writing = given?.writing ?? { by: choosing.by, at: choosing.at, visibility: await visibilityOf(asking.registry, record.document) }
  return asking.registry.transaction().execute(async (tx) => {
    if (earlier.correction) await recordDecision(tx, earlier.correction, { review: 'rejected', reason: tookOther }, writing)
    if (given) return supersede(tx, record, given, { reason: '', lexicon: choosing.lexicon, choice: { doubt, reading } })
    await accept(tx, record, { choosing, waits: left.length > 0, writing })
    return id
  })
}

async function accept(tx: Transaction<Tables>, record: StatementRecord, { choosing: { doubt, reading, lexicon }, waits, writing }: { readonly choosing: Choosing; readonly waits: boolean; readonly writing: Writing }): Promise<void> {
  const names = await recordDecision(tx, record, { review: waits && record.review !== 'accepted' ? 'draft' : 'accepted', reason: '', choice: { doubt, reading } }, writing)
  await proposeAliases(tx, names, { document: record.document, lexicon, writing })
}

function fieldsOf(others: readonly TwoReadings[]): Correction {
  return Object.fromEntries(others.flatMap(({ fields }) => fields.map(({ field, other }) => [field, other])))
}

interface Earlier { readonly chosen: ReadonlyMap<string, Choice['reading']>; readonly correction?: StatementRecord }

/** What was chosen before and the correction that came of it, if it still stands. */
async function earlierChoices(asking: Asking, record: StatementRecord): Promise<Earlier> {
  const chosen = new Map(standingChoices(await decisionsOf(asking, record.id)).map(({ doubt, reading }) => [doubt, reading]))
  if (record.review !== 'superseded') return { chosen }
  const correction = await statementById(asking, record.replacedBy!)
  if (correction.review === 'rejected') return { chosen: new Map() }
  if (chosen.size === 0) throw new Fault('already-decided', { id: record.id, review: 'superseded', wanted: 'chosen' })
  return { chosen, correction }
}
