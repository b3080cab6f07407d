import { type Day, type DocumentHints, Fault, type StatementShape, statementShapes, type Visibility } from '@chanye/model'
import { type Lexicon, read, type Reading, textOf } from '@chanye/reading'
import { type Packs, placeOf, type Policy } from '../packs/packs.ts'
import { keepBytes } from '../store/documents.ts'
import { contentId, hashOf } from '../store/ids.ts'
import { allNames, recordNames, recordProposals } from '../store/organisations.ts'
import { type NewDocument, recordDocument, type Writing } from '../store/record.ts'
import type { Registry } from '../store/registry.ts'
import { accept } from './accept.ts'
import { namesIn, proposals } from './resolve.ts'

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
 * Takes a document in: read, resolve, record, in one transaction. The same bytes again change nothing.
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
  const decoded = await textOf(bytes, name)
  taking.onStage?.('decoded', { encoding: decoded.decoding.encoding, characters: decoded.text.length })
  const reading = read(decoded, upload.hints, taking.packs.lexicon as Lexicon)
  taking.onStage?.('healed', { repairs: reading.repairs.length })
  taking.onStage?.('read', { statements: reading.statements.length })
  keepBytes(taking.dataDir, id, bytes)
  const at = taking.now().toISOString()
  const writing: Writing = { by: taking.by, at, visibility: upload.visibility ?? 'org' }
  try {
    return await taking.registry.transaction().execute(async (tx) => {
      const given = newDocument(upload, reading, { id, at, taking })
      const ids = await recordDocument(tx, given, writing)
      const names = given.entering.flatMap(({ statement: { mentions: _, doubts: __, ...says } }, i) => namesIn(says as Parameters<typeof namesIn>[0], ids[i]!, id))
      const fresh = new Set((await recordNames(tx, names, writing)).keys())
      const added = await recordProposals(tx, proposals(await allNames(tx), fresh, { document: id, lexicon: taking.packs.lexicon }), writing)
      taking.onStage?.('resolved', { names: fresh.size, proposals: added })
      const taken = summary(id, given, added)
      await tx.insertInto('import_run').values({ id: contentId('im', { document: id, extractor: EXTRACTOR }), document: id, counts: JSON.stringify(taken), visibility: writing.visibility, recorded_at: at, recorded_by: taking.by }).execute()
      return taken
    })
  } catch (cause) {
    const other = await takenBefore(taking.registry, id)
    if (other) return other
    throw cause
  }
}

async function takenBefore(registry: Registry, document: string): Promise<Taken | undefined> {
  const run = await registry.selectFrom('import_run').select('counts').where('document', '=', document).executeTakeFirst()
  return run ? { ...(JSON.parse(run.counts) as Taken), already: true } : undefined
}

function newDocument(upload: Upload, reading: Reading, { id, at, taking }: { id: string; at: string; taking: Taking }): NewDocument {
  const place = placeOf(taking.packs, reading.region)
  const published = reading.provenance.publishedAt?.value ?? reading.date
  const entering = reading.statements.map((statement) => accept(statement, taking.policy))
  return {
    document: {
      id, name: upload.name, format: reading.source.format, bytes: upload.bytes.length, kind: 'source', title: reading.title, region: reading.region, place: place?.code ?? null,
      published_at: published, known_on: knownOn(published, at), encoding: reading.source.decoding.encoding, confidence: reading.source.decoding.confidence,
      invented: upload.invented || place?.invented ? 1 : 0, provenance: JSON.stringify(reading.provenance), source: upload.source ?? null,
    },
    text: {
      version: EXTRACTOR, original: reading.source.text, clean: reading.clean, repairs: JSON.stringify(reading.repairs.map((repair) => ({ ...repair, clean: reading.map.toClean(repair) }))),
      blocks: JSON.stringify(reading.blocks), segments: JSON.stringify(reading.statements.map(({ mentions }) => mentions.map((mention) => reading.map.toClean(mention)))), doubts: JSON.stringify(reading.doubts),
    },
    original: reading.source.text, cleanAt: (span) => cleanText(reading, span), entering, extractor: EXTRACTOR,
  }
}

function cleanText(reading: Reading, span: { start: number; end: number }): string {
  const clean = reading.map.toClean(span)
  return reading.clean.slice(clean.start, clean.end)
}

/** The day a document became known: its day of publication, the last day of its month or year, else the day it was recorded. */
function knownOn(published: string | null, recordedAt: string): Day {
  if (published && /^\d{4}-\d{2}-\d{2}/u.test(published)) return published.slice(0, 10)
  if (published && /^\d{4}-\d{2}$/u.test(published)) return `${published}-${String(new Date(Date.UTC(Number(published.slice(0, 4)), Number(published.slice(5)), 0)).getUTCDate())}`
  return recordedAt.slice(0, 10)
}

function summary(document: string, given: NewDocument, added: number): Taken {
  const counts = Object.fromEntries(statementShapes.map((shape) => [shape, given.entering.filter(({ statement }) => statement.shape === shape).length])) as Record<StatementShape, number>
  const accepted = given.entering.filter(({ review }) => review === 'accepted').length
  return { document, already: false, counts, repairs: (JSON.parse(given.text.repairs) as unknown[]).length, accepted, drafts: given.entering.length - accepted, proposals: added }
}

