import { type DocumentHints, Fault, isTableFormat, type StatementShape, statementShapes, type Visibility } from '@chanye/model'
import { type Mapping, type Reading, sketchOf } from '@chanye/reading'
import type { Transaction } from 'kysely'
import { z } from 'zod'
import { type Packs, placeOf, type Policy } from '../packs/packs.ts'
import type { Asking } from '../store/asking.ts'
import { keepBytes } from '../store/documents.ts'
import type { Filing } from '../store/filings.ts'
import { contentId, hashOf } from '../store/ids.ts'
import { recordMapping } from '../store/mappings.ts'
import { type Entering, type NewDocument, recordDocument } from '../store/record.ts'
import type { Registry } from '../store/registry.ts'
import type { Tables } from '../store/schema.ts'
import { kept, type Writing } from '../store/writing.ts'
import { accept } from './accept.ts'
import { heldToKnown } from './held-to-known.ts'
import { isDatedLater, knownOn } from './known-on.ts'
import { type FixesDocument, fixesDocument, fixLines, type Fixing, recordFixes, statementKey, toldKey } from './mapping/fixes.ts'
import { mappingRecalled, recall, remember } from './mapping/recall.ts'
import { proposeAliases } from './resolve.ts'
import { readUpload, type Read } from './read-upload.ts'
import { datedLater, noPlace } from './rules.ts'

/** A document as it arrives. */
export interface Upload {
  readonly name: string
  readonly bytes: Uint8Array
  readonly hints?: DocumentHints | undefined
  readonly visibility?: Visibility | undefined
  /** True for what is made up, for show. */
  readonly invented?: boolean | undefined
  /** Where the facts come from, when the document is our own wording of another's. */
  readonly source?: string | undefined
  /** How a table is to be understood, where a person says so; without it what is remembered of its forms counts. */
  readonly mapping?: Mapping | undefined
}

/** How many statements of each shape a document brings. */
export const statementCounts = z.record(z.enum(statementShapes), z.number())

/** What was taken in. */
export const takenShape = z.object({
  document: z.string(),
  /** The same bytes were here before: nothing was changed. */
  already: z.boolean(),
  counts: statementCounts, repairs: z.number(), accepted: z.number(), drafts: z.number(),
  /** New proposals that two names are one firm. */
  proposals: z.number(),
}).meta({ id: 'Taken' })
export type Taken = z.infer<typeof takenShape>

export const stages = ['received', 'decoded', 'healed', 'read', 'kept', 'resolved', 'recorded'] as const
export type Stage = (typeof stages)[number]

/** What taking needs of the engine. */
export interface Taking {
  readonly registry: Registry
  readonly dataDir: string
  readonly packs: Packs
  readonly policy: Policy
  readonly limit: number
  readonly now: () => Date
  readonly by: string
  /** For whom: what is remembered of forms is recalled as far as they may see it. */
  readonly asking: Asking
  readonly onStage?: ((stage: Stage, detail: Readonly<Record<string, string | number>>) => void) | undefined
}

export const EXTRACTOR = 'reading-1'
/** The rule by which a statement waits for the correction that comes with it. */
const SET_RIGHT = 'set-right'

/**
 * Takes a document in: read, resolve, record, in one transaction. The same bytes again change nothing, whatever is said of them.
 *
 * @throws Fault empty-document, not-a-text, too-large, broken-document, format-not-read, disk-full: nothing is left behind but, at most, bytes no document names, which the same file finds again
 */
export async function take(upload: Upload, taking: Taking): Promise<Taken> {
  const { bytes } = upload
  const id = hashOf(bytes)
  taking.onStage?.('received', { bytes: bytes.length })
  const known = await takenBefore(taking.registry, id)
  if (known) return known
  const read = await readStaged(upload, taking)
  keepBytes(taking.dataDir, id, bytes)
  taking.onStage?.('kept', { bytes: bytes.length })
  try {
    return await record({ given: await heldDocument(newDocument(upload, read, taking), { read, upload }, taking), read, upload }, taking)
  } catch (cause) {
    const other = await takenBefore(taking.registry, id)
    if (other) return other
    throw cause
  }
}

/** Counts of a document that brings nothing; of one taken in before a shape was known, nothing of that shape came. */
const none = Object.fromEntries(statementShapes.map((shape) => [shape, 0])) as Record<StatementShape, number>

/** What a document brought when it was taken in; undefined where it never was. */
export async function takenBefore(registry: Registry, document: string): Promise<Taken | undefined> {
  const run = await registry.selectFrom('import_run').select('counts').where('document', '=', document).executeTakeFirst()
  if (!run) return undefined
  const before = JSON.parse(run.counts) as Taken
  return { ...before, counts: { ...none, ...before.counts }, already: true }
}

/** Reads what arrived, telling each stage. @throws Fault too-large; else what `readUpload` throws */
export async function readStaged(upload: Upload, { packs, asking, limit, onStage }: Taking): Promise<Read> {
  const { name, bytes } = upload
  if (bytes.length > limit) throw new Fault('too-large', { name, bytes: bytes.length, limit })
  const read = await readUpload(upload, packs, {
    onDecoded: (detail) => onStage?.('decoded', detail),
    recalled: async ({ region, ...found }) => mappingRecalled(await recall(asking, found.plain, () => placeOf(packs, region())?.code ?? null), { ...found, templates: packs.ledgers }),
  })
  onStage?.('healed', { repairs: read.reading.repairs.length })
  onStage?.('read', { statements: read.reading.statements.length })
  return read
}

/** A document about to be recorded: as it would stand, as it was read, and as it arrived. */
export interface Ready { readonly given: NewDocument; readonly read: Read; readonly upload: Upload }

function record(ready: Ready, taking: Taking): Promise<Taken> {
  const fixed = fixedIn(ready, taking)
  return taking.registry.transaction().execute((tx) => recordIn(tx, ready, fixed, taking))
}

type Fixed = ReturnType<typeof setRightIn>

/** What a person set right, its document's bytes kept. */
export function fixedIn({ given, read }: Ready, { now, by, dataDir, policy }: Taking): Fixed {
  const fixed = setRightIn(given, read, { writing: { by, at: now().toISOString() }, policy })
  if (fixed.fixes) keepBytes(dataDir, fixed.fixes.given.document.id, fixed.fixes.bytes)
  return fixed
}

/** Records a document as taken in, inside the caller's transaction. */
export async function recordIn(tx: Transaction<Tables>, { given, read, upload }: Ready, { fixing, fixes }: Fixed, { asking, now, by, packs, onStage }: Taking): Promise<Taken> {
  const document = given.document.id
  const writing: Writing = { by, at: now().toISOString(), visibility: upload.visibility ?? 'org' }
  const { names } = await recordDocument(tx, given, writing)
  const all = fixes && fixing ? new Set([...names, ...await recordFixes(asking, fixes, fixing, { tx, writing })]) : names
  const added = await proposeAliases(tx, all, { document, lexicon: packs.lexicon, writing })
  if (read.table && read.table.mapping.length > 0) {
    await recordMapping(tx, { document, mapping: read.table.mapping, correction: fixes?.given.document.id ?? null }, writing)
    await remember(tx, { mapping: upload.mapping ?? [], sheets: read.table.standing, plain: read.table.plain, place: given.document.place, document }, writing)
  }
  onStage?.('resolved', { names: all.size, proposals: added })
  const taken = summary(given, added, fixes)
  await tx.insertInto('import_run').values({ id: contentId('im', { document, extractor: EXTRACTOR }), document, counts: JSON.stringify(taken), ...kept(writing) }).execute()
  return taken
}

/** What a person set right in the preview of a table, and the person's own document on it; nothing where nothing was. */
export function setRightIn({ document }: NewDocument, { table }: Read, { writing, policy }: { readonly writing: Pick<Writing, 'by' | 'at'>; readonly policy: Policy }): { readonly fixing?: Fixing; readonly fixes?: FixesDocument } {
  const lines = table ? fixLines(table.mapping, table.standing) : []
  if (!table || lines.length === 0) return {}
  const fixing: Fixing = { of: document, lines, changes: table.changes, policy }
  return { fixing, fixes: fixesDocument(fixing, writing) }
}

/** The document as it would be recorded, its figures held to what is known. */
export async function heldDocument(given: NewDocument, { read, upload }: Pick<Ready, 'read' | 'upload'>, taking: Taking): Promise<NewDocument> {
  const { id: document, place, known_on: vintage } = given.document
  const sentenceOf = ({ mentions: [mention] }: Reading['statements'][number]) => (mention ? given.cleanAt(mention.sentence) : '')
  const statements = await heldToKnown(read.reading.statements, { asking: taking.asking, checks: taking.packs.knownChecks, document, place, vintage, visibility: upload.visibility ?? 'org', sentenceOf })
  const changed = changedIn(read)
  return { ...given, entering: statements.map((statement) => entering(statement, changed, taking.policy)) }
}

/** What a person set right, by cell and words. */
const changedIn = ({ table }: Read): ReadonlySet<string> => new Set(table?.changes.flatMap(({ before }) => (before ? [toldKey(before)] : [])))

/** The document as its reading alone has it, nothing entering yet. */
export function newDocument(upload: Upload, { reading, filings }: Read, taking: Taking): NewDocument {
  const at = taking.now().toISOString()
  const { source: { text, format, decoding }, region, map } = reading
  const place = placeOf(taking.packs, region)
  const published = publishedOf(upload.hints?.date, reading, filings)
  const doubts = [...reading.doubts, ...(place ? [] : [noPlace(region)]), ...(published && isDatedLater(published, at) ? [datedLater(published)] : [])]
  return {
    document: {
      id: hashOf(upload.bytes), name: upload.name, format, bytes: upload.bytes.length, kind: 'source', title: reading.title, region, place: place?.code ?? null,
      published_at: published, known_on: knownOn(published, at), encoding: decoding.encoding, confidence: decoding.confidence,
      invented: upload.invented || place?.invented ? 1 : 0, provenance: JSON.stringify(reading.provenance), source: upload.source ?? null,
    },
    text: {
      version: EXTRACTOR, original: text, clean: reading.clean, repairs: JSON.stringify(reading.repairs.map((repair) => ({ ...repair, clean: map.toClean(repair) }))),
      blocks: JSON.stringify(reading.blocks), segments: JSON.stringify(reading.statements.map(({ mentions }) => mentions.map((mention) => map.toClean(mention)))), doubts: JSON.stringify(doubts),
    },
    cleanAt: (span) => cleanText(reading, span), entering: [], extractor: EXTRACTOR, filings, ...(isTableFormat(format) ? {} : { sketch: sketchOf(reading.clean) }),
  }
}

/** A statement with the decision it enters with; one that a person sets right waits for that. */
function entering(statement: Reading['statements'][number], changed: ReadonlySet<string>, policy: Policy): Entering {
  const { mentions: [mention], doubts: _, ...says } = statement
  return changed.size > 0 && changed.has(statementKey(mention?.cell, says)) ? { statement, review: 'draft', rule: SET_RIGHT } : accept(statement, policy)
}

/** What the caller says goes before what the text says, unless the text says the same to the minute; a table that says no more than its year is of the period it closes. */
function publishedOf(hint: string | undefined, { provenance, date }: Reading, filings: readonly Filing[]): string | null {
  const said = provenance.publishedAt?.value
  if (hint !== undefined) return said?.startsWith(hint) ? said : hint
  const closing = filings.flatMap((filing) => filing.closing ?? []).sort().at(-1)
  return said ?? (closing !== undefined && (date === null || closing.startsWith(date)) ? closing : date)
}

function cleanText(reading: Reading, span: { start: number; end: number }): string {
  const clean = reading.map.toClean(span)
  return reading.clean.slice(clean.start, clean.end)
}

/** What a document brings once what a person set right stands in it. */
export function settled(given: NewDocument, fixes?: FixesDocument): readonly Entering[] {
  return fixes ? [...given.entering.filter(({ rule }) => rule !== SET_RIGHT), ...fixes.given.entering] : given.entering
}

/** What a document brings, counted. */
export function summary(given: NewDocument, added: number, fixes?: FixesDocument): Taken {
  const all = settled(given, fixes)
  const counts = Object.fromEntries(statementShapes.map((shape) => [shape, all.filter(({ statement }) => statement.shape === shape).length])) as Record<StatementShape, number>
  const accepted = all.filter(({ review }) => review === 'accepted').length
  return { document: given.document.id, already: false, counts, repairs: (JSON.parse(given.text.repairs) as unknown[]).length, accepted, drafts: all.length - accepted, proposals: added }
}
