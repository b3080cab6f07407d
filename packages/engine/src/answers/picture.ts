import { type AliasProposal, type Evidence, grouped, type Place, type Repair } from '@chanye/model'
import type { Asking } from '../store/asking.ts'
import { type DocumentRow as StoredDocument, documents } from '../store/documents.ts'
import { aliasProposals } from '../store/organisations.ts'
import { contradictionDecisions, type Resolved } from '../store/contradictions.ts'
import { dueIn } from '../store/project-rows.ts'
import { namesOfPlace, places, placesNamed } from '../store/places.ts'
import { type StatementFilter, type StatementRecord, statementsWhere } from '../store/statements.ts'
import { figureKey, type Identity, identityOf, placeWords } from './identity.ts'
import type { EvidenceRef, Figure, PlaceRef, StatementRow } from './shapes.ts'
import { type Sources, sourcesOf } from './sources.ts'
import { Vintages } from './vintages.ts'

type FigureSays = Extract<StatementRecord['says'], { shape: 'figure' }>
export type FigureRecord = StatementRecord & { readonly says: FigureSays }

/** What an answer looks at: the statements an asker may see on a day, with their documents and places. */
export class Picture {
  readonly asking: Asking
  readonly documents: ReadonlyMap<string, StoredDocument>
  readonly places: ReadonlyMap<string, Place>
  readonly statements: readonly StatementRecord[]
  /** Every value published of the figures in sight, also by documents out of it. */
  readonly vintages: Vintages
  readonly resolved: readonly Resolved[]
  private readonly named: ReadonlyMap<string, readonly Place[]>
  private readonly origins: ReadonlyMap<string, StatementRecord>
  private readonly stands: readonly StatementRecord[]
  private readonly identities = new Map<string, Identity>()
  private readonly keys = new Map<string, string>()
  private traced: Promise<Sources> | undefined
  private proposed: Promise<readonly Proposal[]> | undefined

  private constructor(asking: Asking, parts: Parts) {
    this.asking = asking
    this.documents = new Map(parts.documents.map((document) => [document.id, document]))
    this.places = new Map(parts.places.map((place) => [place.code, place]))
    this.statements = parts.statements
    this.stands = parts.statements.filter(({ review }) => review === 'accepted' || review === 'draft')
    this.named = byName([...parts.named, ...parts.places])
    this.resolved = parts.resolved
    this.origins = originsOf([...parts.statements, ...parts.beyond, ...parts.corrected])
    const figures = [...parts.statements, ...parts.beyond].filter(isStandingFigure)
    this.vintages = new Vintages({ asking, figures, decisions: parts.resolved, keyOf: (record) => this.key(record), originOf: (record) => this.origin(record) })
  }

  static async of(asking: Asking, filter: StatementFilter = {}): Promise<Picture> {
    const found = await documents(asking)
    const codes = [...new Set(found.flatMap(({ place }) => (place ? [place] : [])))]
    if (filter.place && !codes.includes(filter.place)) codes.push(filter.place)
    const [held, statements, resolved] = [await places(asking, codes), await statementsWhere(asking, filter), await contradictionDecisions(asking)]
    const beyond = await figuresBeyond(asking, filter, filter.place ?? found.find(({ id }) => id === filter.document)?.place ?? null)
    const named = await placesNamed(asking, placeWords([...statements, ...beyond].filter(isStandingFigure)))
    const corrected = await correctedBy(asking, [...statements, ...beyond], new Set(found.flatMap(({ id, kind }) => (kind === 'correction' ? [id] : []))))
    return new Picture(asking, { documents: found, places: held, named, statements, beyond, corrected, resolved })
  }

  /** Statements that are accepted or wait for a person, not those rejected or superseded. */
  standing(): readonly StatementRecord[] {
    return this.stands
  }

  standingFigures(): FigureRecord[] {
    return this.stands.filter(isFigure)
  }

  place(code: string | null): PlaceRef | null {
    const row = code ? this.places.get(code) : undefined
    return row ? placeRefOf(row) : null
  }

  /** Of whom a figure is, and what it measures without the name of a place. */
  identity(record: FigureRecord): Identity {
    return held(this.identities, record.id, () => identityOf(record, { places: this.places, named: this.named }))
  }

  /** What makes a figure the same figure in another document. */
  key(record: FigureRecord): string {
    return held(this.keys, record.id, () => figureKey(record, this.identity(record)))
  }

  /** The statement a record stands for: for a correction the one it corrects, as it was first read. */
  first(record: StatementRecord): StatementRecord {
    return this.origins.get(record.id) ?? record
  }

  /** The document a record speaks for: for a correction the one it corrects. */
  origin(record: StatementRecord): StoredDocument | undefined {
    return this.documents.get(this.first(record).document)
  }

  /** Which names may be one firm's. */
  proposals(): Promise<readonly Proposal[]> {
    return (this.proposed ??= proposalsOf(this.asking))
  }

  /** What is copied from what. */
  sources(): Promise<Sources> {
    return (this.traced ??= sourcesOf(this.asking, this.documents))
  }

  ref(evidence: Evidence, statement: string | null): EvidenceRef {
    const document = this.documents.get(evidence.document)
    return {
      evidence: evidence.id, statement, document: evidence.document, documentTitle: document?.title ?? null, published: document?.published_at ?? null,
      quote: evidence.clean, sentence: evidence.sentence, repaired: evidence.repairScore !== null, invented: document?.invented === 1, cell: evidence.cell,
    }
  }

  refs(record: StatementRecord): EvidenceRef[] {
    return record.evidence.map((evidence) => this.ref(evidence, record.id))
  }

  row(record: StatementRecord): StatementRow {
    const document = this.documents.get(record.document)
    return {
      id: record.id, shape: record.says.shape, content: { ...record.says }, review: record.review, decidedBy: record.decidedBy, decidedAt: record.decidedAt, replacedBy: record.replacedBy,
      place: this.place(record.place), document: { id: record.document, title: document?.title ?? null, published: document?.published_at ?? null, invented: document?.invented === 1 },
      doubts: record.doubts.map((doubt) => ({ ...doubt, otherReading: doubt.otherReading ?? undefined })), evidence: this.refs(record), ordinal: record.ordinal,
    }
  }

  /** The day a record became known. */
  knownOn({ document }: StatementRecord): string {
    return this.documents.get(document)?.known_on ?? ''
  }

  /** Groups of records that say the same, the one last said first; of a tie the greater text, so that it never hangs on the order of the store. */
  newestFirst<T>(groups: readonly (readonly T[])[], recordOf: (one: T) => StatementRecord, tie: (first: T) => string): (readonly T[])[] {
    const key = (group: readonly T[]) => `${group.map((one) => this.knownOn(recordOf(one))).sort().at(-1)} ${tie(group[0]!)}`
    return [...groups].sort((a, b) => (key(a) < key(b) ? 1 : key(a) > key(b) ? -1 : 0))
  }

  /** One figure with the evidence of every record that says the same; it stands as the document that said it first has it. */
  figure(said: readonly FigureRecord[]): Figure {
    const records = [...said].sort((a, b) => this.knownOn(a).localeCompare(this.knownOn(b)))
    const [first] = records
    const { value, valueHigh, unit, bound, status } = first!.says
    const period = status === 'target' ? dueIn(first!.says, first!.evidence[0]?.sentence ?? '') : first!.says.period
    return {
      value, valueHigh, unit, bound, status, period, printed: first!.evidence[0]?.clean ?? value, statement: first!.id, review: records.some(({ review }) => review === 'accepted') ? 'accepted' : 'draft',
      vintage: this.knownOn(first!), choice: this.vintages.note(first!), evidence: records.flatMap((record) => this.refs(record)),
    }
  }

  dated(invented?: boolean): { asOf: string; invented: boolean } {
    return { asOf: this.asking.asOf, invented: invented ?? this.statements.some(({ document }) => this.documents.get(document)?.invented === 1) }
  }
}

interface Parts {
  readonly documents: readonly StoredDocument[]
  readonly places: readonly Place[]
  /** Places that figures name as their subject. */
  readonly named: readonly Place[]
  readonly statements: readonly StatementRecord[]
  /** Figures out of sight that may be values of those in it. */
  readonly beyond: readonly StatementRecord[]
  /** What corrections in sight were made of, where that is out of it. */
  readonly corrected: readonly StatementRecord[]
  readonly resolved: readonly Resolved[]
}

/** Figures that other documents give of the place a picture is of. */
async function figuresBeyond(asking: Asking, filter: StatementFilter, place: string | null): Promise<StatementRecord[]> {
  if (place === null) return []
  const elsewhere = await statementsWhere(asking, { subjects: await namesOfPlace(asking.registry, place), shape: 'figure', elsewhere: place })
  const beside = filter.document ? (await statementsWhere(asking, { place, shape: 'figure' })).filter(({ document }) => document !== filter.document) : []
  return [...elsewhere, ...beside]
}

/** Places by the names they bear; one that two reads found stands once. */
function byName(all: readonly Place[]): Map<string, readonly Place[]> {
  return new Map(grouped([...new Map(all.map((place) => [place.code, place])).values()], ({ name }) => name).map((places) => [places[0]!.name, places]))
}

/** The statements in whose place corrections were put, back to those first read, but for those given. */
async function correctedBy(asking: Asking, records: readonly StatementRecord[], corrections: ReadonlySet<string>): Promise<StatementRecord[]> {
  const known = new Set(records.flatMap(({ replacedBy }) => replacedBy ?? []))
  const open = records.filter(({ id, document }) => corrections.has(document) && !known.has(id)).map(({ id }) => id)
  const found = open.length > 0 ? await statementsWhere(asking, { replacedBy: open }) : []
  return found.length > 0 ? [...found, ...await correctedBy(asking, found, corrections)] : []
}

/** Of each statement a correction put in another's place, the one first read. */
function originsOf(statements: readonly StatementRecord[]): Map<string, StatementRecord> {
  const origins = new Map<string, StatementRecord>()
  const replaced = statements.filter(({ review, replacedBy }) => review === 'superseded' && replacedBy !== null)
  const before = new Map(replaced.map((record) => [record.replacedBy!, record]))
  for (const { id } of replaced.map(({ replacedBy }) => ({ id: replacedBy! }))) {
    let first = before.get(id)!
    while (before.has(first.id)) first = before.get(first.id)!
    origins.set(id, first)
  }
  return origins
}

/** @returns whether a statement gives a figure */
export function isFigure(record: StatementRecord): record is FigureRecord {
  return record.says.shape === 'figure'
}

function isStandingFigure(record: StatementRecord): record is FigureRecord {
  return record.says.shape === 'figure' && (record.review === 'accepted' || record.review === 'draft')
}

/** @returns the place with its code, names and whether it is made up */
export function placeRefOf(row: Place): PlaceRef {
  return { code: row.code, name: row.name, en: row.en, invented: row.invented }
}

/** What is held under a key, found once. */
function held<T>(all: Map<string, T>, key: string, find: () => T): T {
  const known = all.get(key)
  if (known !== undefined) return known
  const found = find()
  all.set(key, found)
  return found
}

/** Two names that may be one firm's, as the surfaces show them. */
export interface Proposal { readonly id: string; readonly a: { id: string; name: string }; readonly b: { id: string; name: string }; readonly why: { zh: string; en: string }; readonly score: number; readonly state: AliasProposal['state']; readonly decidedBy: string | null }

/** @returns the proposals the asker may see, of some organisations or of all */
export async function proposalsOf(asking: Asking, among?: ReadonlySet<string>): Promise<Proposal[]> {
  const found = await aliasProposals(asking)
  const told = (names: AliasProposal['names'], codes: AliasProposal['codes'], i: 0 | 1) => (names[0] === names[1] && codes[i] !== null ? `${names[i]} ${codes[i]}` : names[i])
  return found.filter(({ a, b }) => !among || among.has(a) || among.has(b)).map(({ id, a, b, names, codes, why, score, state, decidedBy }) => ({ id, a: { id: a, name: told(names, codes, 0) }, b: { id: b, name: told(names, codes, 1) }, why, score, state, decidedBy }))
}

/** A repair as stored, with its place in the clean text. */
export type StoredRepair = Repair & { readonly clean: { readonly start: number; readonly end: number } }
