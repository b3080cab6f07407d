import { type Doubt, type Evidence, Fault, type Review, type Statement } from '@chanye/model'
import { type ExpressionBuilder, sql } from 'kysely'
import { type Asking, knownTo, visibleTo } from './asking.ts'
import { documentById } from './documents.ts'
import { type Decided, decidedAs, enteredIn, evidenceOf, recordOf } from './entered.ts'
import type { DecisionTable, Tables } from './schema.ts'

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
  /** Those of documents that speak for another place than this, or for none. */
  readonly elsewhere?: string
  /** Those in whose place one of these was put. */
  readonly replacedBy?: readonly string[]
}

/** @returns the statements the asker may see of documents known on the asked day, in reading order */
export async function statementsWhere(asking: Asking, filter: StatementFilter = {}): Promise<StatementRecord[]> {
  if (!('ids' in filter || 'mentions' in filter || 'subjects' in filter || 'replacedBy' in filter)) return statementsIn(asking, filter)
  const rows = await wanted(asking, filter).selectAll('statement').orderBy('document').orderBy('ordinal').execute()
  if (rows.length === 0) return []
  const evidence = await evidenceByStatement(asking, filter)
  const decisions = await newestDecisions(asking, filter)
  return rows.flatMap((row) => {
    const decision = decisions.get(row.id)
    return decision ? [recordOf(row, decision, evidence.get(row.id) ?? [])] : []
  })
}

/** Whole documents: as they entered, with what was decided since. */
async function statementsIn(asking: Asking, { document, place, shape }: Pick<StatementFilter, 'document' | 'place' | 'shape'>): Promise<StatementRecord[]> {
  let query = asking.registry.selectFrom('document').select('id').where(visibleTo(asking, 'document')).where('known_on', '<=', asking.asOf)
  if (document) query = query.where('id', '=', document)
  if (place) query = query.where('place', '=', place)
  const entered = await enteredIn(asking.registry, (await query.execute()).map(({ id }) => id).sort())
  const since = await decisionsSince(asking, document)
  return entered.flatMap((record) => {
    if (shape && record.says.shape !== shape) return []
    const decision = since.get(record.id)
    return [decision ? { ...record, ...decidedAs(decision) } : record]
  })
}

/** The newest decision on each statement on which more was decided than how it entered. */
async function decisionsSince(asking: Asking, document: string | undefined): Promise<Map<string, Decided>> {
  let often = asking.registry.selectFrom('decision').select('decision.statement').groupBy('decision.statement').having(({ fn }) => fn.countAll(), '>', 1)
  if (document) often = often.where('decision.statement', 'in', asking.registry.selectFrom('statement').select('statement.id').where('statement.document', '=', document))
  const rows = await asking.registry.selectFrom('decision').select(['statement', 'review', 'replaced_by', 'recorded_by', 'recorded_at']).where('statement', 'in', often).orderBy('id').execute()
  return new Map(rows.map((row) => [row.statement, row]))
}

function wanted(asking: Asking, { ids, document, place, shape, mentions, subjects, elsewhere, replacedBy }: StatementFilter) {
  let query = asking.registry.selectFrom('statement').where(knownTo(asking, 'statement.document'))
  if (ids && !mentions) query = query.where('statement.id', 'in', ids.length > 0 ? [...ids] : [''])
  if (mentions) query = query.where(({ eb, or }) => or([...(ids ? [eb('statement.id', 'in', ids.length > 0 ? [...ids] : [''])] : []), ...mentions.map((name) => eb('statement.search', 'like', sql<string>`${`%${literal(name)}%`} escape '!'`))]))
  if (document) query = query.where('statement.document', '=', document)
  if (place) query = query.where('statement.place', '=', place)
  if (subjects) query = query.where(({ or, eb }) => or([eb('statement.subject', 'in', subjects.length > 0 ? [...subjects] : ['']), ...subjects.map((name) => eb('statement.indicator', 'like', `${name}%`))]))
  if (elsewhere) query = query.where('statement.document', 'in', asking.registry.selectFrom('document').select('document.id').where(({ eb, or }) => or([eb('document.place', '<>', elsewhere), eb('document.place', 'is', null)])))
  if (replacedBy) query = query.where('statement.id', 'in', asking.registry.selectFrom('decision').select('decision.statement').where('decision.replaced_by', 'in', replacedBy.length > 0 ? [...replacedBy] : ['']))
  if (shape) query = query.where('statement.shape', '=', shape)
  return query
}

/** Words to look for as they stand. */
function literal(words: string): string {
  return words.toLowerCase().replace(/[!%_]/gu, '!$&')
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
  const rows = await asking.registry.selectFrom('decision').selectAll().where('statement', 'in', wanted(asking, filter).select('statement.id')).where(isNewest).execute()
  return new Map(rows.map((row) => [row.statement, row]))
}

/** No later decision on the same statement. */
function isNewest({ not, exists, selectFrom }: ExpressionBuilder<Tables, 'decision'>) {
  return not(exists(selectFrom('decision as later').select('later.id').whereRef('later.statement', '=', 'decision.statement').whereRef('later.id', '>', 'decision.id')))
}

/** @returns one statement @throws Fault no-such-id when there is none, or none the asker may see */
export async function statementById(asking: Asking, id: string): Promise<StatementRecord> {
  const [record] = await statementsWhere(asking, { ids: [id] })
  if (!record) throw new Fault('no-such-id', { thing: 'statement', id })
  return record
}

/** @returns each record as it was corrected last as far as the asker may see it, in the order given; one that never was as it is */
export async function newestOf(asking: Asking, records: readonly StatementRecord[]): Promise<StatementRecord[]> {
  const known = new Map<string, StatementRecord>()
  for (let open = records; open.length > 0;) {
    const ids = open.flatMap((record) => { const next = replacing(record); return next === null || known.has(next) ? [] : next })
    open = ids.length > 0 ? await statementsWhere(asking, { ids }) : []
    for (const record of open) known.set(record.id, record)
  }
  return records.map((record) => {
    let newest = record
    for (let next = known.get(replacing(newest) ?? ''); next; next = known.get(replacing(newest) ?? '')) newest = next
    return newest
  })
}

function replacing({ review, replacedBy }: StatementRecord): string | null {
  return review === 'superseded' ? replacedBy : null
}

/** @returns one piece of evidence and the statements that rest on it @throws Fault no-such-id */
export async function evidenceById(asking: Asking, id: string): Promise<{ readonly evidence: Evidence; readonly statements: readonly string[] }> {
  const row = await asking.registry.selectFrom('evidence').selectAll().where('id', '=', id).where(knownTo(asking, 'evidence.document')).executeTakeFirst()
  if (!row) throw new Fault('no-such-id', { thing: 'evidence', id })
  const statements = await asking.registry.selectFrom('statement_evidence').select('statement').where('evidence', '=', id).orderBy('statement').execute()
  return { evidence: evidenceOf(row), statements: statements.map(({ statement }) => statement) }
}

/** @returns every decision on a statement, oldest first @throws Fault no-such-id */
export async function decisionsOf(asking: Asking, statement: string): Promise<DecisionRow[]> {
  await statementById(asking, statement)
  return asking.registry.selectFrom('decision').selectAll().where('statement', '=', statement).orderBy('id').execute()
}

/** @returns whether any statement of a document the asker may see still stands or waits: none of an import that was taken back does @throws Fault no-such-id */
export async function standsAny(asking: Asking, document: string): Promise<boolean> {
  await documentById(asking, document)
  const reviewOf = await reviewsNow(asking, await statementsWhere(asking, { document }))
  return [...reviewOf.values()].some((review) => review === 'accepted' || review === 'draft')
}

/** @returns how each of these statements is reviewed now; one that was corrected as its last correction is */
export async function reviewsNow(asking: Asking, records: readonly StatementRecord[]): Promise<Map<string, Review>> {
  const known = new Map(records.map((record) => [record.id, record]))
  for (let open = records; open.length > 0;) {
    const ids = open.flatMap(({ replacedBy }) => (replacedBy !== null && !known.has(replacedBy) ? [replacedBy] : []))
    open = ids.length > 0 ? await statementsWhere(asking, { ids }) : []
    for (const record of open) known.set(record.id, record)
  }
  return new Map(records.map((record) => {
    let last = record
    while (last.review === 'superseded' && last.replacedBy !== null && known.has(last.replacedBy)) last = known.get(last.replacedBy)!
    return [record.id, last.review]
  }))
}

/** How many statements of one document and place stand at one review. */
export interface ReviewCount { readonly document: string; readonly place: string | null; readonly review: Review; readonly n: number }

/** @returns how many statements of each document stand at each review, of all documents or of some, without reading them */
export async function reviewCounts(asking: Asking, documents?: readonly string[]): Promise<ReviewCount[]> {
  let query = asking.registry.selectFrom('decision').innerJoin('statement', 'statement.id', 'decision.statement').where(isNewest).where(knownTo(asking, 'statement.document'))
    .select(({ fn }) => ['statement.document', 'statement.place', 'decision.review', fn.countAll<number | string>().as('n')]).groupBy(['statement.document', 'statement.place', 'decision.review'])
  if (documents) query = query.where('statement.document', 'in', documents.length > 0 ? [...documents] : [''])
  return (await query.execute()).map(({ document, place, review, n }) => ({ document, place, review: review as Review, n: Number(n) }))
}
