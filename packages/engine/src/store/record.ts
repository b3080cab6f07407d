import { type Doubt, Fault, type Mention, type Statement } from '@chanye/model'
import type { Transaction } from 'kysely'
import { canonical, contentId, nextId } from './ids.ts'
import { type Filing, recordFilings } from './filings.ts'
import { recordProjections } from './project.ts'
import { insertAll } from './rows.ts'
import { recordSketch } from './sketches.ts'
import { LEADING_STOP } from './rules.ts'
import type { DocumentTable, EvidenceTable, Tables, TextTable } from './schema.ts'
import type { Says } from './statements.ts'
import { kept, type Writing } from './writing.ts'

/** A statement with the decision it enters with. */
export interface Entering { readonly statement: Statement; readonly review: 'accepted' | 'draft'; readonly rule: string }

export interface NewDocument {
  readonly document: Omit<DocumentTable, 'visibility' | 'recorded_at' | 'recorded_by'>
  readonly text: Omit<TextTable, 'visibility' | 'recorded_at' | 'recorded_by' | 'document'>
  /** What is read at a place of the original. */
  readonly cleanAt: (place: { readonly start: number; readonly end: number }) => string
  readonly entering: readonly Entering[]
  /** What the sheets of a table file were taken for. */
  readonly filings?: readonly Filing[] | undefined
  readonly extractor: string
  /** By which copies of the text are told; absent where it has none to tell. */
  readonly sketch?: readonly number[]
}

/** What a recorded document brought: its statements in order, and the names now held for organisations. */
export interface Recorded { readonly statements: readonly string[]; readonly names: ReadonlySet<string> }

interface Piece { readonly id: string; readonly ordinal: number; readonly says: Says; readonly entering: Entering; readonly evidence: readonly Omit<EvidenceTable, 'visibility' | 'recorded_at' | 'recorded_by'>[] }

/**
 * Records a document with its text, evidence, statements, decisions and projections, inside the caller's transaction.
 *
 * @throws Fault evidence-mismatch when a quote is not what stands at its place
 */
export async function recordDocument(tx: Transaction<Tables>, given: NewDocument, writing: Writing): Promise<Recorded> {
  const { document, text, extractor } = given
  const by = kept(writing)
  const pieces = distinct(given.entering.map((entering, ordinal) => pieceOf(given, entering, ordinal)))
  const evidence = new Map(pieces.flatMap((piece) => piece.evidence.map((row) => [row.id, row])))
  await insertAll(tx, 'document', [{ ...document, ...by }])
  await insertAll(tx, 'document_text', [{ ...text, document: document.id, ...by }])
  await recordFilings(tx, document.id, given.filings ?? [], writing)
  if (given.sketch) await recordSketch(tx, document.id, given.sketch, writing)
  await insertAll(tx, 'statement', pieces.map((piece) => ({ ...statementRow(piece, document), extractor, ...by })))
  await insertAll(tx, 'evidence', [...evidence.values()].map((row) => ({ ...row, ...by })))
  await insertAll(tx, 'statement_evidence', pieces.flatMap((piece) => [...new Set(piece.evidence.map(({ id }) => id))].map((id, ordinal) => ({ statement: piece.id, evidence: id, ordinal, ...by }))))
  await insertAll(tx, 'decision', pieces.map(({ id, entering: { review, rule } }) => ({ id: nextId(), statement: id, review, reason: '', replaced_by: null, choice: null, ...kept({ ...writing, by: `policy:${rule}` }) })))
  const accepted = pieces.filter(({ entering }) => entering.review === 'accepted')
  const names = await recordProjections(tx, document, accepted.map(({ id, says, evidence: [first] }) => ({ statement: id, says, evidence: first!.id, sentence: first!.sentence })), writing)
  return { statements: pieces.map(({ id }) => id), names }
}

/** The same content at the same places is one statement. */
function distinct(pieces: readonly Piece[]): Piece[] {
  const seen = new Set<string>()
  return pieces.filter(({ id }) => !seen.has(id) && seen.add(id))
}

function pieceOf(given: NewDocument, entering: Entering, ordinal: number): Piece {
  const { mentions, doubts, ...says } = entering.statement
  const evidence = mentions.map((mention) => evidenceRow(given, mention, doubts))
  return { id: contentId('st', { document: given.document.id, says, evidence: evidence.map(({ id }) => id) }), says: says as Says, entering, ordinal, evidence }
}

function evidenceRow({ document, text, cleanAt }: NewDocument, mention: Mention, doubts: readonly Doubt[]): Piece['evidence'][number] {
  const { start, end, text: quote, sentence } = mention
  const found = text.original.slice(start, end)
  if (found !== quote) throw new Fault('evidence-mismatch', { start, end, found, quote })
  const score = doubts.find(({ doubt }) => doubt === 'rests-on-repair')?.otherReading?.score
  return {
    id: contentId('ev', { document: document.id, start, end, quote }), document: document.id, start, end_: end, quote, clean: cleanAt(mention),
    sentence_start: sentence.start, sentence_end: sentence.end, sentence: cleanAt(sentence).replace(LEADING_STOP, ''), repair_score: score === undefined || score === null ? null : Number(score), cell: mention.cell ?? null,
  }
}

function statementRow({ id, ordinal, says, entering, evidence }: Piece, document: NewDocument['document']) {
  const told = says as Readonly<Record<string, unknown>>
  const text = (name: string) => (typeof told[name] === 'string' ? told[name] as string : null)
  const words = Object.values(says).flat().filter((value) => typeof value === 'string')
  return {
    id, ordinal, document: document.id, content: canonical(says), place: document.place, doubts: JSON.stringify(entering.statement.doubts), shape: says.shape,
    kind: text('kind'), subject: text('subject'), indicator: text('indicator'), period: text('period'), status: text('status'), value: text('value'), unit: text('unit'),
    search: [...new Set([...words, ...evidence.map(({ sentence }) => sentence)])].join('\n').toLowerCase(),
  }
}
