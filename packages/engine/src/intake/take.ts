import { type DocumentHints, Fault, isTableFormat, type StatementShape, statementShapes, type Visibility } from '@chanye/model'
import { type Reading, sketchOf } from '@chanye/reading'
import { type Packs, placeOf, type Policy } from '../packs/packs.ts'
import { keepBytes } from '../store/documents.ts'
import { contentId, hashOf } from '../store/ids.ts'
import { type NewDocument, recordDocument } from '../store/record.ts'
import type { Registry } from '../store/registry.ts'
import { kept, type Writing } from '../store/writing.ts'
import { accept } from './accept.ts'
import { isDatedLater, knownOn } from './known-on.ts'
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
}

/** What was taken in. */
export interface Taken {
  readonly document: string
  /** The same bytes were here before: nothing was changed. */
  readonly already: boolean
  readonly counts: Readonly<Record<StatementShape, number>>
  readonly repairs: number
  readonly accepted: number
  readonly drafts: number
  /** New proposals that two names are one firm. */
  readonly proposals: number
}

export const stages = ['received', 'decoded', 'healed', 'read', 'resolved', 'recorded'] as const
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
  readonly onStage?: ((stage: Stage, detail: Readonly<Record<string, string | number>>) => void) | undefined
}

export const EXTRACTOR = 'reading-1'

/**
 * Takes a document in: read, resolve, record, in one transaction. The same bytes again change nothing, whatever is said of them.
 *
 * @throws Fault empty-document, not-a-text, too-large, broken-document, format-not-read: nothing is left behind
 */
export async function take(upload: Upload, taking: Taking): Promise<Taken> {
  const { name, bytes } = upload
  if (bytes.length > taking.limit) throw new Fault('too-large', { name, bytes: bytes.length, limit: taking.limit })
  const id = hashOf(bytes)
  taking.onStage?.('received', { bytes: bytes.length })
  const known = await takenBefore(taking.registry, id)
  if (known) return known
  const { reading } = await readStaged(upload, taking)
  keepBytes(taking.dataDir, id, bytes)
  try {
    return await record(newDocument(upload, reading, { id, at: taking.now().toISOString(), taking }), upload, taking)
  } catch (cause) {
    const other = await takenBefore(taking.registry, id)
    if (other) return other
    throw cause
  }
}

/** What a document brought when it was taken in; undefined where it never was. */
export async function takenBefore(registry: Registry, document: string): Promise<Taken | undefined> {
  const run = await registry.selectFrom('import_run').select('counts').where('document', '=', document).executeTakeFirst()
  return run ? { ...(JSON.parse(run.counts) as Taken), already: true } : undefined
}

/** Reads what arrived, telling each stage. */
export async function readStaged(upload: Upload, { packs, onStage }: Taking): Promise<Read> {
  const read = await readUpload(upload, packs, { onDecoded: (detail) => onStage?.('decoded', detail) })
  onStage?.('healed', { repairs: read.reading.repairs.length })
  onStage?.('read', { statements: read.reading.statements.length })
  return read
}

async function record(given: NewDocument, { visibility = 'org' }: Upload, { registry, now, by, packs, onStage }: Taking): Promise<Taken> {
  const document = given.document.id
  const at = now().toISOString()
  const writing: Writing = { by, at, visibility }
  return registry.transaction().execute(async (tx) => {
    const { names } = await recordDocument(tx, given, writing)
    const added = await proposeAliases(tx, names, { document, lexicon: packs.lexicon, writing })
    onStage?.('resolved', { names: names.size, proposals: added })
    const taken = summary(document, given, added)
    await tx.insertInto('import_run').values({ id: contentId('im', { document, extractor: EXTRACTOR }), document, counts: JSON.stringify(taken), ...kept(writing) }).execute()
    return taken
  })
}

/** The document as it would be recorded. */
export function newDocument(upload: Upload, reading: Reading, { id, at, taking }: { readonly id: string; readonly at: string; readonly taking: Taking }): NewDocument {
  const { source: { text, format, decoding }, region, map } = reading
  const place = placeOf(taking.packs, region)
  const published = publishedOf(upload.hints?.date, reading)
  const doubts = [...reading.doubts, ...(place ? [] : [noPlace(region)]), ...(published && isDatedLater(published, at) ? [datedLater(published)] : [])]
  return {
    document: {
      id, name: upload.name, format, bytes: upload.bytes.length, kind: 'source', title: reading.title, region, place: place?.code ?? null,
      published_at: published, known_on: knownOn(published, at), encoding: decoding.encoding, confidence: decoding.confidence,
      invented: upload.invented || place?.invented ? 1 : 0, provenance: JSON.stringify(reading.provenance), source: upload.source ?? null,
    },
    text: {
      version: EXTRACTOR, original: text, clean: reading.clean, repairs: JSON.stringify(reading.repairs.map((repair) => ({ ...repair, clean: map.toClean(repair) }))),
      blocks: JSON.stringify(reading.blocks), segments: JSON.stringify(reading.statements.map(({ mentions }) => mentions.map((mention) => map.toClean(mention)))), doubts: JSON.stringify(doubts),
    },
    cleanAt: (span) => cleanText(reading, span), entering: reading.statements.map((statement) => accept(statement, taking.policy)), extractor: EXTRACTOR,
    ...(isTableFormat(format) ? {} : { sketch: sketchOf(reading.clean) }),
  }
}

/** What the caller says goes before what the text says, unless the text says the same to the minute. */
function publishedOf(hint: string | undefined, { provenance, date }: Reading): string | null {
  const said = provenance.publishedAt?.value
  if (hint !== undefined) return said?.startsWith(hint) ? said : hint
  return said ?? date
}

function cleanText(reading: Reading, span: { start: number; end: number }): string {
  const clean = reading.map.toClean(span)
  return reading.clean.slice(clean.start, clean.end)
}

/** What a document brings, counted. */
export function summary(document: string, given: NewDocument, added: number): Taken {
  const counts = Object.fromEntries(statementShapes.map((shape) => [shape, given.entering.filter(({ statement }) => statement.shape === shape).length])) as Record<StatementShape, number>
  const accepted = given.entering.filter(({ review }) => review === 'accepted').length
  return { document, already: false, counts, repairs: (JSON.parse(given.text.repairs) as unknown[]).length, accepted, drafts: given.entering.length - accepted, proposals: added }
}

