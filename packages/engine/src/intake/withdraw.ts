import type { Lexicon } from '@chanye/reading'
import type { Transaction } from 'kysely'
import type { Asking } from '../store/asking.ts'
import { decisionsIn } from '../store/choices.ts'
import { recordDecision } from '../store/decisions.ts'
import { documentById } from '../store/documents.ts'
import { documentMapping } from '../store/mappings.ts'
import type { Tables } from '../store/schema.ts'
import { decisionsOf, newestOf, type StatementRecord, statementsWhere } from '../store/statements.ts'
import type { Writing } from '../store/writing.ts'
import { proposeAliases } from './resolve.ts'

/** Begins the reason of every decision that takes an import back, so that it can be told from others and undone. */
export const WITHDRAWN = 'withdrawn: '

interface When { readonly at: string; readonly lexicon: Lexicon }

/**
 * Takes an import back: every statement of the document that stands or waits is rejected with the reason, in one transaction, and so is what it was corrected to. Nothing is erased.
 *
 * @returns how many statements were taken back; 0 where none stood or waited
 * @throws Fault no-such-id
 */
export async function withdraw(asking: Asking, document: string, { reason, by }: { readonly reason: string; readonly by: string }, { at }: When): Promise<number> {
  const writing = await writingOn(asking, document, { by, at })
  return asking.registry.transaction().execute(async (tx) => {
    const standing = (await held({ ...asking, registry: tx }, document)).filter(({ review }) => review === 'accepted' || review === 'draft')
    for (const record of standing) await recordDecision(tx, record, { review: 'rejected', reason: WITHDRAWN + reason }, writing)
    return standing.length
  })
}

/**
 * Undoes a withdrawal: each statement it took back is again what it was before; what was decided otherwise stays.
 *
 * @returns how many statements were put back
 * @throws Fault no-such-id
 */
export async function reinstate(asking: Asking, document: string, { by }: { readonly by: string }, { at, lexicon }: When): Promise<number> {
  const writing = await writingOn(asking, document, { by, at })
  return asking.registry.transaction().execute(async (tx) => {
    const back = await takenBack({ ...asking, registry: tx }, document)
    const names = new Set<string>()
    for (const { record, review } of back) for (const name of await recordDecision(tx, record, { review, reason: '' }, writing)) names.add(name)
    await proposeAliases(tx as Transaction<Tables>, names, { document, lexicon, writing })
    return back.length
  })
}

async function writingOn(asking: Asking, document: string, { by, at }: { readonly by: string; readonly at: string }): Promise<Writing> {
  const { visibility } = await documentById(asking, document)
  return { by, at, visibility } as Writing
}

/** The statements of a document and of what a person set right in its preview, each corrected one as it was corrected last. */
async function held(asking: Asking, document: string): Promise<StatementRecord[]> {
  const correction = (await documentMapping(asking, document))?.correction
  const records = [...await statementsWhere(asking, { document }), ...(correction ? await statementsWhere(asking, { document: correction }) : [])]
  return [...new Map((await newestOf(asking, records)).map((record) => [record.id, record])).values()]
}

/** What a withdrawal took back last, with what it was before. */
async function takenBack(asking: Asking, document: string): Promise<{ readonly record: StatementRecord; readonly review: 'accepted' | 'draft' }[]> {
  const back: { readonly record: StatementRecord; readonly review: 'accepted' | 'draft' }[] = []
  const decided = await decisionsIn(asking, document)
  for (const record of await held(asking, document)) {
    const [before, last] = record.review === 'rejected' ? (decided.get(record.id) ?? await decisionsOf(asking, record.id)).slice(-2) : []
    if (last?.reason.startsWith(WITHDRAWN) && (before?.review === 'accepted' || before?.review === 'draft')) back.push({ record, review: before.review })
  }
  return back
}
