import type { AliasProposal, Evidence, Place, Repair } from '@chanye/model'
import type { Asking } from '../store/asking.ts'
import { type DocumentRow as StoredDocument, documents } from '../store/documents.ts'
import { aliasProposals } from '../store/organisations.ts'
import { dueIn } from '../store/project-rows.ts'
import { places } from '../store/places.ts'
import { type StatementFilter, type StatementRecord, statementsWhere } from '../store/statements.ts'
import type { EvidenceRef, Figure, PlaceRef, StatementRow } from './shapes.ts'

type FigureSays = Extract<StatementRecord['says'], { shape: 'figure' }>
export type FigureRecord = StatementRecord & { readonly says: FigureSays }

/** What an answer looks at: the statements an asker may see on a day, with their documents and places. */
export class Picture {
  readonly asking: Asking
  readonly documents: ReadonlyMap<string, StoredDocument>
  readonly places: ReadonlyMap<string, Place>
  readonly statements: readonly StatementRecord[]

  private constructor(asking: Asking, parts: { documents: readonly StoredDocument[]; places: readonly Place[]; statements: readonly StatementRecord[] }) {
    this.asking = asking
    this.documents = new Map(parts.documents.map((document) => [document.id, document]))
    this.places = new Map(parts.places.map((place) => [place.code, place]))
    this.statements = parts.statements
  }

  static async of(asking: Asking, filter: StatementFilter = {}): Promise<Picture> {
    const found = await documents(asking)
    const codes = [...new Set(found.flatMap(({ place }) => (place ? [place] : [])))]
    if (filter.place && !codes.includes(filter.place)) codes.push(filter.place)
    return new Picture(asking, { documents: found, places: await places(asking, codes), statements: await statementsWhere(asking, filter) })
  }

  /** Statements that are accepted or wait for a person, not those rejected or superseded. */
  standing(): StatementRecord[] {
    return this.statements.filter(({ review }) => review === 'accepted' || review === 'draft')
  }

  standingFigures(): FigureRecord[] {
    return this.standing().filter((record): record is FigureRecord => record.says.shape === 'figure')
  }

  place(code: string | null): PlaceRef | null {
    const row = code ? this.places.get(code) : undefined
    return row ? placeRefOf(row) : null
  }

  /** Whom a figure is about, as a key: the same for a place however a text names it (重庆市巴南区, 巴南区, 全区), and for a firm or project of one code; two of one name and two codes are apart. */
  about({ says, place }: FigureRecord): string {
    if (says.code !== undefined) return `code ${says.code}`
    const name = place ? this.places.get(place)?.name : undefined
    return says.subject === null || (name !== undefined && says.subject.endsWith(name)) ? `place ${place}` : says.subject
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
      vintage: this.knownOn(first!), evidence: records.flatMap((record) => this.refs(record)),
    }
  }

  dated(invented?: boolean): { asOf: string; invented: boolean } {
    return { asOf: this.asking.asOf, invented: invented ?? this.statements.some(({ document }) => this.documents.get(document)?.invented === 1) }
  }
}

/** @returns the place with its code, names and whether it is made up */
export function placeRefOf(row: Place): PlaceRef {
  return { code: row.code, name: row.name, en: row.en, invented: row.invented }
}

/** Puts records that share a key together, in the order they first came. */
export function grouped<T>(records: readonly T[], key: (record: T) => string): T[][] {
  const groups = new Map<string, T[]>()
  for (const record of records) {
    const group = groups.get(key(record))
    if (group) group.push(record)
    else groups.set(key(record), [record])
  }
  return [...groups.values()]
}

/** @returns the proposals of the picture's names, as the surfaces show them */
export async function proposalsOf(asking: Asking, among?: ReadonlySet<string>): Promise<{ id: string; a: { id: string; name: string }; b: { id: string; name: string }; why: { zh: string; en: string }; score: number; state: AliasProposal['state']; decidedBy: string | null }[]> {
  const found = await aliasProposals(asking)
  const told = (names: AliasProposal['names'], codes: AliasProposal['codes'], i: 0 | 1) => (names[0] === names[1] && codes[i] !== null ? `${names[i]} ${codes[i]}` : names[i])
  return found.filter(({ a, b }) => !among || among.has(a) || among.has(b)).map(({ id, a, b, names, codes, why, score, state, decidedBy }) => ({ id, a: { id: a, name: told(names, codes, 0) }, b: { id: b, name: told(names, codes, 1) }, why, score, state, decidedBy }))
}

/** A repair as stored, with its place in the clean text. */
export type StoredRepair = Repair & { readonly clean: { readonly start: number; readonly end: number } }
