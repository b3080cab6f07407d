import { type Doubt, Fault, type Mention, type Statement } from '@chanye/model'
import type { Transaction } from 'kysely'
import { canonical, contentId, nextId } from './ids.ts'
import { type ProjectedRow, projections, projectRows } from './project-rows.ts'
import type { DocumentTable, Tables, TextTable } from './schema.ts'
import type { Says } from './statements.ts'

/** Who writes, when, and who may see what is written. */
export interface Writing { readonly by: string; readonly at: string; readonly visibility: string }

/** A statement with the decision it enters with. */
export interface Entering { readonly statement: Statement; readonly review: 'accepted' | 'draft'; readonly rule: string }

export interface NewDocument {
  readonly document: Omit<DocumentTable, 'visibility' | 'recorded_at' | 'recorded_by'>
  readonly text: Omit<TextTable, 'visibility' | 'recorded_at' | 'recorded_by' | 'document'>
  readonly original: string
  readonly cleanAt: (place: { start: number; end: number }) => string
  readonly entering: readonly Entering[]
  readonly extractor: string
}

type Tx = Transaction<Tables>
const kept = ({ by, at, visibility }: Writing) => ({ visibility, recorded_at: at, recorded_by: by })

/**
 * Records a document with its text, evidence, statements, decisions and projections, inside the caller's transaction.
 *
 * @returns the ids of the statements, in order
 * @throws Fault evidence-mismatch when a quote is not what stands at its place
 */
export async function recordDocument(tx: Tx, given: NewDocument, writing: Writing): Promise<string[]> {
  const { document } = given
  await tx.insertInto('document').values({ ...document, ...kept(writing) }).execute()
  await tx.insertInto('document_text').values({ ...given.text, document: document.id, ...kept(writing) }).execute()
  const ids: string[] = []
  for (const [ordinal, entering] of given.entering.entries()) ids.push(await recordStatement(tx, given, { entering, ordinal, writing }))
  return ids
}

async function recordStatement(tx: Tx, given: NewDocument, { entering, ordinal, writing }: { entering: Entering; ordinal: number; writing: Writing }): Promise<string> {
  const { mentions, doubts, ...says } = entering.statement
  const evidence = mentions.map((mention) => evidenceRow(given, mention, doubts))
  const id = contentId('st', { document: given.document.id, says, evidence: evidence.map((row) => row.id) })
  const row = { id, document: given.document.id, content: canonical(says), place: given.document.place, doubts: JSON.stringify(doubts), extractor: given.extractor, ordinal, ...searched(says as Says, evidence.map(({ sentence }) => sentence)) }
  await tx.insertInto('statement').values({ ...row, ...kept(writing) }).onConflict((conflict) => conflict.doNothing()).execute()
  for (const [n, piece] of evidence.entries()) {
    await tx.insertInto('evidence').values({ ...piece, ...kept(writing) }).onConflict((conflict) => conflict.doNothing()).execute()
    await tx.insertInto('statement_evidence').values({ statement: id, evidence: piece.id, ordinal: n, ...kept(writing) }).onConflict((conflict) => conflict.doNothing()).execute()
  }
  await tx.insertInto('decision').values({ id: nextId(), statement: id, review: entering.review, reason: '', replaced_by: null, ...kept({ ...writing, by: `policy:${entering.rule}` }) }).execute()
  if (entering.review === 'accepted') await recordProjections(tx, { id, says: says as Says, evidence: evidence[0]!.id, document: given.document.id, place: given.document.place, vintage: given.document.known_on, sentence: evidence[0]!.sentence }, writing)
  return id
}

function evidenceRow(given: NewDocument, mention: Mention, doubts: readonly Doubt[]) {
  const { start, end, text: quote, sentence } = mention
  const found = given.original.slice(start, end)
  if (found !== quote) throw new Fault('evidence-mismatch', { start, end, found, quote })
  const score = doubts.find(({ doubt }) => doubt === 'rests-on-repair')?.otherReading?.score
  return {
    id: contentId('ev', { document: given.document.id, start, end, quote }), document: given.document.id, start, end_: end, quote, clean: given.cleanAt(mention),
    sentence_start: sentence.start, sentence_end: sentence.end, sentence: given.cleanAt(sentence).replace(/^[。；，、！？]+/u, ''), repair_score: score === undefined || score === null ? null : Number(score),
  }
}

function searched(says: Says, sentences: readonly string[]) {
  const told = says as Readonly<Record<string, unknown>>
  const text = (name: string) => (typeof told[name] === 'string' ? told[name] as string : null)
  const names = Object.values(says).flat().filter((value) => typeof value === 'string')
  return {
    shape: says.shape, kind: text('kind'), subject: text('subject'), indicator: text('indicator'), period: text('period'), status: text('status'), value: text('value'), unit: text('unit'),
    search: [...new Set([...names, ...sentences])].join('\n').toLowerCase(),
  }
}

export interface Projecting { readonly id: string; readonly says: Says; readonly evidence: string; readonly document: string; readonly place: string | null; readonly vintage: string; readonly sentence: string }

/** Writes the rows an accepted statement stands for. */
export async function recordProjections(tx: Tx, { id, says, evidence, document, place, vintage, sentence }: Projecting, writing: Writing): Promise<void> {
  for (const projected of projectRows(says, vintage, sentence)) await insert(tx, projected, { statement: id, evidence, document, place, superseded_at: null, ...kept(writing) })
}

type Common = Pick<Tables['observation'], 'statement' | 'evidence' | 'document' | 'place' | 'superseded_at' | 'visibility' | 'recorded_at' | 'recorded_by'>

async function insert(tx: Tx, { table, row }: ProjectedRow, common: Common): Promise<void> {
  await tx.insertInto(table).values({ ...row, ...common, row_id: nextId() } as never).execute()
}

/** Ends the rows of a statement that is no longer accepted; they stay, with the moment they ended. */
export async function supersedeProjections(tx: Tx, statement: string, at: string): Promise<void> {
  for (const table of projections) await tx.updateTable(table).set({ superseded_at: at } as never).where('statement', '=', statement as never).where('superseded_at', 'is', null as never).execute()
}
