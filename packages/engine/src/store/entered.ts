import { type Doubt, type Evidence, groupedBy, type Review } from '@chanye/model'
import type { Registry } from './registry.ts'
import type { DecisionTable, EvidenceTable, StatementTable } from './schema.ts'
import type { Says, StatementRecord } from './statements.ts'

/** Above so many statements those asked for longest ago are let go. */
const MOST_HELD = 60_000
/** Documents read with one command. */
const AT_ONCE = 400

type Entered = readonly StatementRecord[]

/**
 * The statements of documents as they entered, in reading order, held from one question to the next.
 *
 * What a document says is written with it, whole, and never changed; only decisions are added, and those are read anew each time.
 */
const held = new WeakMap<Registry, Map<string, Promise<Entered>>>()
const sizes = new WeakMap<Promise<Entered>, number>()

/** @returns the statements of these documents with the decisions they entered with, document by document */
export async function enteredIn(registry: Registry, documents: readonly string[]): Promise<StatementRecord[]> {
  const own = held.get(registry) ?? new Map<string, Promise<Entered>>()
  held.set(registry, own)
  const missing = documents.filter((document) => !own.has(document))
  for (let at = 0; at < missing.length; at += AT_ONCE) hold(own, registry, missing.slice(at, at + AT_ONCE))
  const found = await Promise.all(documents.map((document) => own.get(document)!))
  for (const document of documents) {
    const last = own.get(document)
    if (last && own.delete(document)) own.set(document, last)
  }
  letGo(own)
  return found.flat()
}

function hold(own: Map<string, Promise<Entered>>, registry: Registry, documents: readonly string[]): void {
  const reading = read(registry, documents)
  for (const document of documents) {
    const entered = reading.then((all) => all.get(document) ?? [])
    own.set(document, entered)
    entered.then(({ length }) => sizes.set(entered, length), () => own.delete(document))
  }
}

function letGo(own: Map<string, Promise<Entered>>): void {
  let total = [...own.values()].reduce((sum, one) => sum + (sizes.get(one) ?? 0), 0)
  for (const [document, one] of own) {
    if (total <= MOST_HELD) return
    total -= sizes.get(one) ?? 0
    own.delete(document)
  }
}

async function read(registry: Registry, documents: readonly string[]): Promise<Map<string, StatementRecord[]>> {
  const evidence = groupedBy(await evidenceIn(registry, documents), (row) => row.of_statement)
  const inOrder = (statement: string) => (evidence.get(statement) ?? []).sort((a, b) => a.at - b.at).map(evidenceOf)
  const records = (await statementsIn(registry, documents)).map((row) => recordOf(row, row, inOrder(row.id)))
  return groupedBy(records.sort((a, b) => a.ordinal - b.ordinal), ({ document }) => document)
}

/** Statements, each with the decision it entered with. */
function statementsIn(registry: Registry, documents: readonly string[]) {
  return registry.selectFrom('statement').innerJoin('decision', 'decision.statement', 'statement.id')
    .select(['statement.id', 'statement.document', 'content', 'place', 'doubts', 'extractor', 'ordinal', 'decision.statement', 'review', 'replaced_by', 'decision.recorded_by', 'decision.recorded_at'])
    .where('statement.document', 'in', documents)
    .where(({ not, exists, selectFrom }) => not(exists(selectFrom('decision as earlier').select('earlier.id').whereRef('earlier.statement', '=', 'decision.statement').whereRef('earlier.id', '<', 'decision.id')))).execute()
}

function evidenceIn(registry: Registry, documents: readonly string[]) {
  return registry.selectFrom('evidence').innerJoin('statement_evidence', 'statement_evidence.evidence', 'evidence.id')
    .select(['evidence.id', 'evidence.document', 'start', 'end_', 'quote', 'clean', 'sentence', 'sentence_start', 'sentence_end', 'repair_score', 'cell', 'statement_evidence.statement as of_statement', 'statement_evidence.ordinal as at'])
    .where('evidence.document', 'in', documents).execute()
}

/** The parts of a decision a record bears. */
export type Decided = Pick<DecisionTable, 'statement' | 'review' | 'replaced_by' | 'recorded_by' | 'recorded_at'>

/** @returns a statement as the registry holds it, with one decision and its evidence */
export function recordOf(row: Pick<StatementTable, 'id' | 'document' | 'content' | 'place' | 'doubts' | 'extractor' | 'ordinal'>, decision: Decided, evidence: readonly Evidence[]): StatementRecord {
  return {
    id: row.id, document: row.document, says: JSON.parse(row.content) as Says, place: row.place, doubts: JSON.parse(row.doubts) as Doubt[], ...decidedAs(decision), extractor: row.extractor, ordinal: row.ordinal, evidence,
  }
}

/** @returns what a decision makes of a statement */
export function decidedAs({ review, recorded_by: decidedBy, recorded_at: decidedAt, replaced_by: replacedBy }: Decided): Pick<StatementRecord, 'review' | 'decidedBy' | 'decidedAt' | 'replacedBy'> {
  return { review: review as Review, decidedBy, decidedAt, replacedBy }
}

/** @returns evidence as its row holds it */
export function evidenceOf(row: Omit<EvidenceTable, 'visibility' | 'recorded_at' | 'recorded_by'>): Evidence {
  const { id, document, start, end_: end, quote, clean, sentence } = row
  return { id, document, start, end, quote, clean, sentence, sentenceSpan: { start: row.sentence_start, end: row.sentence_end }, repairScore: row.repair_score, cell: row.cell }
}
