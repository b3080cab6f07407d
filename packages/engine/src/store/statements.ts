import { type Doubt, Fault, type Review, type Statement } from '@chanye/model'
import { sql } from 'kysely'
import { type Asking, knownTo } from './asking.ts'
import type { DecisionTable, EvidenceTable, StatementTable } from './schema.ts'

/** What a statement says, without its places. */
export type Says = Statement extends infer S ? S extends Statement ? Omit<S, 'mentions' | 'doubts'> : never : never

/** A statement as the registry holds it, with its newest decision and its evidence. */
export interface StatementRecord {
  readonly id: string
  readonly document: string
  readonly says: Says
  readonly place: string | null
  readonly doubts: readonly Doubt[]
  readonly review: Review
  readonly decidedBy: string
  readonly decidedAt: string
  readonly replacedBy: string | null
  readonly extractor: string
  readonly ordinal: number
  readonly evidence: readonly EvidenceRow[]
}
export type EvidenceRow = EvidenceTable
export type DecisionRow = DecisionTable

/** Which statements are wanted; every condition named must hold. */
export interface StatementFilter {
  readonly ids?: readonly string[]
  readonly document?: string
  readonly place?: string
  readonly shape?: string
}

/** @returns the statements the asker may see of documents known on the asked day, in reading order */
export async function statementsWhere(asking: Asking, filter: StatementFilter = {}): Promise<StatementRecord[]> {
  let query = asking.registry.selectFrom('statement').selectAll('statement').where(knownTo(asking, 'statement.document'))
  if (filter.ids) query = query.where('statement.id', 'in', filter.ids.length > 0 ? [...filter.ids] : [''])
  if (filter.document) query = query.where('document', '=', filter.document)
  if (filter.place) query = query.where('place', '=', filter.place)
  if (filter.shape) query = query.where('shape', '=', filter.shape)
  const rows = await query.orderBy('document').orderBy('ordinal').execute()
  return joined(asking, rows, filter)
}

async function joined(asking: Asking, rows: readonly StatementTable[], filter: StatementFilter): Promise<StatementRecord[]> {
  if (rows.length === 0) return []
  const only = filter.ids || filter.document || rows.length < 200 ? rows.map(({ id }) => id) : undefined
  const evidence = await evidenceByStatement(asking, only)
  const decisions = await newestDecisions(asking, only)
  return rows.flatMap((row) => {
    const decision = decisions.get(row.id)
    return decision ? [{
      id: row.id, document: row.document, says: JSON.parse(row.content) as Says, place: row.place, doubts: JSON.parse(row.doubts) as Doubt[],
      review: decision.review as Review, decidedBy: decision.recorded_by, decidedAt: decision.recorded_at, replacedBy: decision.replaced_by,
      extractor: row.extractor, ordinal: row.ordinal, evidence: evidence.get(row.id) ?? [],
    }] : []
  })
}

async function evidenceByStatement(asking: Asking, ids: readonly string[] | undefined): Promise<Map<string, EvidenceRow[]>> {
  let query = asking.registry.selectFrom('statement_evidence').innerJoin('evidence', 'evidence.id', 'statement_evidence.evidence')
    .selectAll('evidence').select('statement_evidence.statement as of_statement').where(knownTo(asking, 'evidence.document'))
  if (ids) query = query.where('statement_evidence.statement', 'in', [...ids])
  const found = new Map<string, EvidenceRow[]>()
  for (const { of_statement: statement, ...row } of await query.orderBy('statement_evidence.ordinal').execute()) {
    const list = found.get(statement)
    if (list) list.push(row)
    else found.set(statement, [row])
  }
  return found
}

async function newestDecisions(asking: Asking, ids: readonly string[] | undefined): Promise<Map<string, DecisionRow>> {
  let query = asking.registry.selectFrom('decision').selectAll('decision')
    .where(sql<boolean>`decision.id = (select max(d.id) from decision d where d.statement = decision.statement)`)
    .where(sql<boolean>`decision.statement in (select id from statement where ${knownTo(asking, 'statement.document')(undefined as never)})`)
  if (ids) query = query.where('statement', 'in', [...ids])
  return new Map((await query.execute()).map((row) => [row.statement, row]))
}

/** @returns one statement @throws Fault no-such-id when there is none, or none the asker may see */
export async function statementById(asking: Asking, id: string): Promise<StatementRecord> {
  const [record] = await statementsWhere(asking, { ids: [id] })
  if (!record) throw new Fault('no-such-id', { thing: 'statement', id })
  return record
}

/** @returns one piece of evidence and the statements that rest on it @throws Fault no-such-id */
export async function evidenceById(asking: Asking, id: string): Promise<{ readonly evidence: EvidenceRow; readonly statements: readonly string[] }> {
  const evidence = await asking.registry.selectFrom('evidence').selectAll().where('id', '=', id).where(knownTo(asking, 'evidence.document')).executeTakeFirst()
  if (!evidence) throw new Fault('no-such-id', { thing: 'evidence', id })
  const rows = await asking.registry.selectFrom('statement_evidence').select('statement').where('evidence', '=', id).orderBy('statement').execute()
  return { evidence, statements: rows.map(({ statement }) => statement) }
}

/** @returns every decision on a statement, oldest first */
export async function decisionsOf(asking: Asking, statement: string): Promise<DecisionRow[]> {
  await statementById(asking, statement)
  return asking.registry.selectFrom('decision').selectAll().where('statement', '=', statement).orderBy('id').execute()
}
