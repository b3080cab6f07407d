import type { Choice, Doubt } from '@chanye/model'
import { type Asking, knownTo } from './asking.ts'
import { documentById } from './documents.ts'
import { type DecisionRow, statementById, type StatementRecord } from './statements.ts'

/** A doubt of which both readings are kept: each field as it was read, and what else it could be. */
export interface TwoReadings {
  readonly doubt: Doubt
  readonly fields: readonly { readonly field: string; readonly first: string | number | null; readonly other: string | number | null }[]
}

/** A choice that stands: who took which reading, and when. */
export interface Chosen extends Choice { readonly by: string; readonly at: string }

/** @returns the doubts of a statement whose other reading is of its own fields; what a repair rests on is none */
export function twoReadings({ says, doubts }: Pick<StatementRecord, 'says' | 'doubts'>): TwoReadings[] {
  const held = says as unknown as Readonly<Record<string, string | number | null>>
  return doubts.flatMap((doubt) => {
    const others = Object.entries(doubt.otherReading ?? {})
    if (others.length === 0 || others.some(([field]) => !(field in held))) return []
    return [{ doubt, fields: others.map(([field, other]) => ({ field, first: held[field] ?? null, other })) }]
  })
}

/**
 * The choices that stand after all decisions, oldest first: a later one of the same doubt takes the place of the earlier,
 * and a plain rejection, correction or return to wait takes all of them back.
 */
export function standingChoices(decisions: readonly DecisionRow[]): Chosen[] {
  const standing = new Map<string, Chosen>()
  let before: string | undefined
  for (const { choice, review, recorded_by: by, recorded_at: at } of decisions) {
    if (choice !== null) {
      const chosen = JSON.parse(choice) as Choice
      standing.set(chosen.doubt, { ...chosen, by, at })
    } else if (review !== 'accepted' || before === 'superseded') standing.clear()
    before = review
  }
  return [...standing.values()]
}

/** @returns every decision on the statements of a document, oldest first, by statement @throws Fault no-such-id */
export async function decisionsIn(asking: Asking, document: string): Promise<Map<string, DecisionRow[]>> {
  await documentById(asking, document)
  const rows = await asking.registry.selectFrom('decision').innerJoin('statement', 'statement.id', 'decision.statement')
    .where('statement.document', '=', document).where(knownTo(asking, 'statement.document')).selectAll('decision').orderBy('decision.id').execute()
  const found = new Map<string, DecisionRow[]>()
  for (const row of rows) {
    const list = found.get(row.statement)
    if (list) list.push(row)
    else found.set(row.statement, [row])
  }
  return found
}

/** @returns the statement in whose place another was put by a choice of readings; undefined where that is not how it came @throws Fault no-such-id */
export async function chosenFrom(asking: Asking, statement: string): Promise<string | undefined> {
  await statementById(asking, statement)
  const row = await asking.registry.selectFrom('decision').innerJoin('statement', 'statement.id', 'decision.statement').select('decision.statement')
    .where('decision.replaced_by', '=', statement).where('decision.choice', 'is not', null).where(knownTo(asking, 'statement.document')).executeTakeFirst()
  return row?.statement
}
