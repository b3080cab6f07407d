import { type Doubt, type Evidence, Fault, type Review, type Statement } from '@chanye/model'
import { sql } from 'kysely'
import { type Asking, knownTo } from './asking.ts'
import { documentById } from './documents.ts'
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
  readonly evidence: readonly Evidence[]
}
export type DecisionRow = DecisionTable

/** Which statements are wanted; every condition named must hold, but for `ids` and `mentions`, of which either will do. */
export interface StatementFilter {
  readonly ids?: readonly string[]
  readonly document?: string
  readonly place?: string
  readonly shape?: string
  /** Names, one of which stands in what it says or in its sentence. */
  readonly mentions?: readonly string[]
  /** Figures of one of these subjects, or of a measure that begins with one, whatever place their document speaks for. */
  readonly subjects?: readonly string[]
  /** Those in whose place one of these was put. */
  readonly replacedBy?: readonly string[]
}

/** @returns the statements the asker may see of documents known on the asked day, in reading order */
export async function statementsWhere(asking: Asking, filter: StatementFilter = {}): Promise<StatementRecord[]> {
  const rows = await wanted(asking, filter).selectAll('statement').orderBy('document').orderBy('ordinal').execute()
  if (rows.length === 0) return []
  const evidence = await evidenceByStatement(asking, filter)
  const decisions = await newestDecisions(asking, filter)
  return rows.flatMap((row) => {
    const decision = decisions.get(row.id)
    return decision ? [recordOf(row, decision, evidence.get(row.id) ?? [])] : []
  })
}

function wanted(asking: Asking, { ids, document, place, shape, mentions, subjects, replacedBy }: StatementFilter) {
  let query = asking.registry.selectFrom('statement').where(knownTo(asking, 'statement.document'))
  if (ids && !mentions) query = query.where('statement.id', 'in', ids.length > 0 ? [...ids] : [''])
  if (mentions) query = query.where(({ eb, or }) => or([...(ids ? [eb('statement.id', 'in', ids.length > 0 ? [...ids] : [''])] : []), ...mentions.map((name) => eb('statement.search', 'like', sql<string>`${`%${literal(name)}%`} escape '!'`))]))
  if (document) query = query.where('statement.document', '=', document)
  if (place) query = query.where('statement.place', '=', place)
  if (subjects) query = query.where(({ or, eb }) => or([eb('statement.subject', 'in', subjects.length > 0 ? [...subjects] : ['']), ...subjects.map((name) => eb('statement.indicator', 'like', `${name}%`))]))
  if (replacedBy) query = query.where('statement.id', 'in', asking.registry.selectFrom('decision').select('decision.statement').where('decision.replaced_by', 'in', replacedBy.length > 0 ? [...replacedBy] : ['']))
  if (shape) query = query.where('statement.shape', '=', shape)
  return query
}

/** Words to look for as they stand. */
function literal(words: string): string {
  return words.toLowerCase().replace(/[!%_]/gu, '!$&')
}

function recordOf(row: StatementTable, decision: DecisionRow, evidence: readonly Evidence[]): StatementRecord {
  return {
    id: row.id, document: row.document, says: JSON.parse(row.content) as Says, place: row.place, doubts: JSON.parse(row.doubts) as Doubt[],
    review: decision.review as Review, decidedBy: decision.recorded_by, decidedAt: decision.recorded_at, replacedBy: decision.replaced_by,
    extractor: row.extractor, ordinal: row.ordinal, evidence,
  }
}

async function evidenceByStatement(asking: Asking, filter: StatementFilter): Promise<Map<string, Evidence[]>> {
  const rows = await asking.registry.selectFrom('statement_evidence').innerJoin('evidence', 'evidence.id', 'statement_evidence.evidence')
    .selectAll('evidence').select('statement_evidence.statement as of_statement')
    .where('statement_evidence.statement', 'in', wanted(asking, filter).select('statement.id')).orderBy('statement_evidence.ordinal').execute()
  const found = new Map<string, Evidence[]>()
  for (const { of_statement: statement, ...row } of rows) {
    const list = found.get(statement)
    if (list) list.push(evidenceOf(row))
    else found.set(statement, [evidenceOf(row)])
  }
  return found
}

async function newestDecisions(asking: Asking, filter: StatementFilter): Promise<Map<string, DecisionRow>> {
  const last = lastDecisions(asking).where('decision.statement', 'in', wanted(asking, filter).select('statement.id'))
  const rows = await asking.registry.selectFrom('decision').innerJoin(last.as('last'), 'last.newest', 'decision.id').selectAll('decision').execute()
  return new Map(rows.map((row) => [row.statement, row]))
}

/** The id of the newest decision on each statement. */
function lastDecisions(asking: Asking) {
  return asking.registry.selectFrom('decision').select(({ fn }) => ['decision.statement', fn.max('decision.id').as('newest')]).groupBy('decision.statement')
}

/** @returns one statement @throws Fault no-such-id when there is none, or none the asker may see */
export async function statementById(asking: Asking, id: string): Promise<StatementRecord> {
  const [record] = await statementsWhere(asking, { ids: [id] })
  if (!record) throw new Fault('no-such-id', { thing: 'statement', id })
  return record
}

/** @returns one piece of evidence and the statements that rest on it @throws Fault no-such-id */
export async function evidenceById(asking: Asking, id: string): Promise<{ readonly evidence: Evidence; readonly statements: readonly string[] }> {
  const row = await asking.registry.selectFrom('evidence').selectAll().where('id', '=', id).where(knownTo(asking, 'evidence.document')).executeTakeFirst()
  if (!row) throw new Fault('no-such-id', { thing: 'evidence', id })
  const statements = await asking.registry.selectFrom('statement_evidence').select('statement').where('evidence', '=', id).orderBy('statement').execute()
  return { evidence: evidenceOf(row), statements: statements.map(({ statement }) => statement) }
}

function evidenceOf(row: EvidenceTable): Evidence {
  const { id, document, start, end_: end, quote, clean, sentence } = row
  return { id, document, start, end, quote, clean, sentence, sentenceSpan: { start: row.sentence_start, end: row.sentence_end }, repairScore: row.repair_score, cell: row.cell }
}

/** @returns every decision on a statement, oldest first @throws Fault no-such-id */
export async function decisionsOf(asking: Asking, statement: string): Promise<DecisionRow[]> {
  await statementById(asking, statement)
  return asking.registry.selectFrom('decision').selectAll().where('statement', '=', statement).orderBy('id').execute()
}

/** @returns whether any statement of a document the asker may see still stands or waits: none of an import that was taken back does @throws Fault no-such-id */
export async function standsAny(asking: Asking, document: string): Promise<boolean> {
  await documentById(asking, document)
  return [...(await reviewsNow(asking, { document })).values()].some((review) => review === 'accepted' || review === 'draft')
}

/** @returns how each statement is reviewed now; one that was corrected as its last correction is, so that `superseded` is none */
export async function reviewsNow(asking: Asking, filter: StatementFilter = {}): Promise<Map<string, Review>> {
  const decisions = await newestDecisions(asking, filter)
  const own = [...decisions.values()]
  for (let open = own; open.length > 0;) {
    const ids = open.flatMap(({ replaced_by: id }) => (id !== null && !decisions.has(id) ? [id] : []))
    open = ids.length > 0 ? [...(await newestDecisions(asking, { ids })).values()] : []
    for (const row of open) decisions.set(row.statement, row)
  }
  return new Map(own.map((row) => {
    let last = row
    while (last.review === 'superseded' && last.replaced_by !== null && decisions.has(last.replaced_by)) last = decisions.get(last.replaced_by)!
    return [row.statement, last.review as Review]
  }))
}

/** How many statements of one document and place stand at one review. */
export interface ReviewCount { readonly document: string; readonly place: string | null; readonly review: Review; readonly n: number }

/** @returns how many statements of each document stand at each review, without reading them */
export async function reviewCounts(asking: Asking): Promise<ReviewCount[]> {
  const rows = await asking.registry.selectFrom('statement').innerJoin(lastDecisions(asking).as('last'), 'last.statement', 'statement.id').innerJoin('decision', 'decision.id', 'last.newest')
    .select(({ fn }) => ['statement.document', 'statement.place', 'decision.review', fn.countAll<number | string>().as('n')]).where(knownTo(asking, 'statement.document')).groupBy(['statement.document', 'statement.place', 'decision.review']).execute()
  return rows.map(({ document, place, review, n }) => ({ document, place, review: review as Review, n: Number(n) }))
}
