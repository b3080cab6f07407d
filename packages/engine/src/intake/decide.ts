import type { AliasState, Review } from '@chanye/model'
import type { Lexicon } from '@chanye/reading'
import type { Asking } from '../store/asking.ts'
import { recordDecision } from '../store/decisions.ts'
import { visibilityOf } from '../store/documents.ts'
import { recordAliasDecision } from '../store/organisations.ts'
import { statementById } from '../store/statements.ts'
import { proposeAliases } from './resolve.ts'

/** What a person decides on a statement. */
export interface Decision { readonly review: Exclude<Review, 'superseded'>; readonly reason: string; readonly by: string }

/**
 * Accepts or rejects a statement, or sends it back to wait; its rows and names follow in the same transaction.
 *
 * @throws Fault no-such-id, already-decided
 */
export async function decide(asking: Asking, id: string, { review, reason, by }: Decision, { at, lexicon }: { readonly at: string; readonly lexicon: Lexicon }): Promise<void> {
  const record = await statementById(asking, id)
  const writing = { by, at, visibility: await visibilityOf(asking.registry, record.document) }
  await asking.registry.transaction().execute(async (tx) => {
    const names = await recordDecision(tx, record, { review, reason }, writing)
    await proposeAliases(tx, names, { document: record.document, lexicon, writing })
  })
}

/** Decides whether two names are one firm; the decision can be taken back. @throws Fault no-such-id */
export async function decideAlias(asking: Asking, id: string, { state, by }: { readonly state: AliasState; readonly by: string }, at: string): Promise<void> {
  await recordAliasDecision(asking, { id, state }, { by, at, visibility: 'org' })
}
