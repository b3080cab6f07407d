import type { Kysely, Transaction } from 'kysely'
import { projections } from './project-rows.ts'
import { type Accepted, recordProjections } from './project.ts'
import type { DocumentTable, Tables } from './schema.ts'
import type { Says } from './statements.ts'

/** Raised whenever accepted statements come to stand for other rows than before. */
export const PROJECTION_RULES = '2'

/**
 * Makes the rows of accepted statements anew when they were made by other rules: the old ones end, none is deleted.
 *
 * @param at - the moment the old rows end
 */
export async function reproject(registry: Kysely<Tables>, at: string): Promise<void> {
  if (await isCurrent(registry)) return
  await registry.transaction().execute(async (tx) => {
    if (await isCurrent(tx)) return
    for (const table of [...projections, 'organisation_name'] as const) {
      await tx.updateTable(table as 'observation').set({ superseded_at: at }).where('superseded_at', 'is', null).execute()
    }
    for (const document of await tx.selectFrom('document').selectAll().orderBy('recorded_at').orderBy('id').execute()) await projected(tx, document, at)
    await tx.insertInto('projection_rules').values({ version: PROJECTION_RULES, recorded_at: at }).execute()
  })
}

async function isCurrent(registry: Kysely<Tables>): Promise<boolean> {
  return (await registry.selectFrom('projection_rules').select('version').where('version', '=', PROJECTION_RULES).execute()).length > 0
}

async function projected(tx: Transaction<Tables>, document: DocumentTable, at: string): Promise<void> {
  const rows = await tx.selectFrom('statement').innerJoin('statement_evidence', 'statement_evidence.statement', 'statement.id').innerJoin('evidence', 'evidence.id', 'statement_evidence.evidence')
    .select(['statement.id as statement', 'statement.content', 'evidence.id as evidence', 'evidence.sentence'])
    .where('statement.document', '=', document.id).where('statement_evidence.ordinal', '=', 0).orderBy('statement.ordinal').execute()
  const decisions = await tx.selectFrom('decision').select(['statement', 'review'])
    .where('statement', 'in', tx.selectFrom('statement').select('id').where('document', '=', document.id)).orderBy('id').execute()
  const review = new Map(decisions.map((decision) => [decision.statement, decision.review]))
  const accepted: Accepted[] = rows.filter(({ statement }) => review.get(statement) === 'accepted').map(({ content, ...row }) => ({ ...row, says: JSON.parse(content) as Says }))
  await recordProjections(tx, document, accepted, { by: `rules:${PROJECTION_RULES}`, at, visibility: document.visibility })
}
