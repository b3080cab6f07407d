import type { Resolution } from '@chanye/model'
import { type Asking, knownTo, visibleTo } from './asking.ts'
import { idAfter } from './ids.ts'
import { kept, type Writing } from './writing.ts'

/** What a person decided on a contradiction: how it is resolved, which statements are wrong, and of which statements it was. */
export interface Resolved {
  readonly contradiction: string
  /** The document by which the contradiction came about: who does not know it knows of no decision. */
  readonly document: string
  readonly resolution: Resolution
  readonly wrong: readonly string[]
  readonly covers: readonly string[]
  readonly reason: string
  readonly by: string
  readonly at: string
}

/** @returns every decision on contradictions the asker may see, oldest first */
export async function contradictionDecisions(asking: Asking): Promise<Resolved[]> {
  const rows = await asking.registry.selectFrom('contradiction_decision').selectAll().where(visibleTo(asking, 'contradiction_decision')).where(knownTo(asking, 'contradiction_decision.document')).orderBy('id').execute()
  return rows.map(({ contradiction, document, resolution, wrong, covers, reason, recorded_by: by, recorded_at: at }) => ({
    contradiction, document, resolution: resolution as Resolution, wrong: JSON.parse(wrong) as string[], covers: JSON.parse(covers) as string[], reason, by, at,
  }))
}

/** Writes a decision beside the earlier ones; the newest holds. */
export async function recordContradictionDecision(asking: Asking, { contradiction, document, resolution, wrong, covers, reason }: Omit<Resolved, 'by' | 'at'>, writing: Writing): Promise<void> {
  await asking.registry.transaction().execute(async (tx) => {
    const newest = await tx.selectFrom('contradiction_decision').select('id').where('contradiction', '=', contradiction).orderBy('id', 'desc').executeTakeFirst()
    await tx.insertInto('contradiction_decision').values({ id: idAfter(newest?.id), contradiction, document, resolution, wrong: JSON.stringify(wrong), covers: JSON.stringify(covers), reason, ...kept(writing) }).execute()
  })
}
