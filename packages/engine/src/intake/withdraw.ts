import type { Lexicon } from '@chanye/reading'
import type { Asking } from '../store/asking.ts'
import { recordDecision } from '../store/decisions.ts'
import { documentById } from '../store/documents.ts'
import { decisionsOf, type StatementRecord, statementsWhere } from '../store/statements.ts'
import type { Writing } from '../store/writing.ts'
import { proposeAliases } from './resolve.ts'

/** Begins the reason of every decision that takes an import back, so that it can be told from others and undone. */
export const WITHDRAWN = 'withdrawn: '

interface When { readonly at: string; readonly lexicon: Lexicon }

/**
 * Takes an import back: every statement of the document that stands or waits is rejected with the reason, in one transaction. Nothing is erased.
 *
 * @returns how many statements were taken back; 0 where none stood or waited
 * @throws Fault no-such-id
 */
export async function withdraw(asking: Asking, document: string, { reason, by }: { readonly reason: string; readonly by: string }, { at }: When): Promise<number> {
  const { visibility } = await documentById(asking, document)
  const standing = (await statementsWhere(asking, { document })).filter(({ review }) => review === 'accepted' || review === 'draft')
  const writing = { by, at, visibility } as Writing
  await asking.registry.transaction().execute(async (tx) => {
    for (const record of standing) await recordDecision(tx, record, { review: 'rejected', reason: WITHDRAWN + reason }, writing)
  })
  return standing.length
}

/**
 * Undoes a withdrawal: each statement it took back is again what it was before; what was decided otherwise stays.
 *
 * @returns how many statements were put back
 * @throws Fault no-such-id
 */
export async function reinstate(asking: Asking, document: string, { by }: { readonly by: string }, { at, lexicon }: When): Promise<number> {
  const { visibility } = await documentById(asking, document)
  const rejected = (await statementsWhere(asking, { document })).filter(({ review }) => review === 'rejected')
  const back: { readonly record: StatementRecord; readonly review: 'accepted' | 'draft' }[] = []
  for (const record of rejected) {
    const [before, last] = (await decisionsOf(asking, record.id)).slice(-2)
    if (last?.reason.startsWith(WITHDRAWN) && (before?.review === 'accepted' || before?.review === 'draft')) back.push({ record, review: before.review })
  }
  const writing = { by, at, visibility } as Writing
  await asking.registry.transaction().execute(async (tx) => {
    const names = new Set<string>()
    for (const { record, review } of back) for (const name of await recordDecision(tx, record, { review, reason: '' }, writing)) names.add(name)
    await proposeAliases(tx, names, { document, lexicon, writing })
  })
  return back.length
}
