import type { Doubt, Refusal, Statement, StatementShape } from '@chanye/model'
import type { Mapping } from './mapping.ts'
import type { paths } from '../generated/api.ts'

type Path = `/api/answers/${AnswerName}`
type Result<N extends AnswerName> = paths[Path & `/api/answers/${N}`]['get']['responses'][200]['content']['application/json']
type Without<T, K extends string> = T extends unknown ? Omit<T, K> : never

/** What a statement says, without where it says it; the API tells only that it has a shape. */
export type Content = Without<Statement, 'mentions' | 'doubts'>
type Says<Row> = Omit<Row, 'content'> & { readonly content: Content }
type Rows<Answer, K extends keyof Answer> = Omit<Answer, K> & { readonly [key in K]: Answer[K] extends readonly (infer Row)[] ? readonly Says<Row>[] : never }

export type StatementRow = Says<Result<'statements'>['rows'][number]>
export type StatementsAnswer = Rows<Result<'statements'>, 'rows'>

type Read = Result<'document'>['statements'][number]
type ReadRow = Omit<Says<Read>, 'standsAs'> & { readonly standsAs: Says<NonNullable<Read['standsAs']>> | null }
export type DocumentAnswer = Omit<Result<'document'>, 'statements'> & { readonly statements: readonly ReadRow[] }
/** A doubt of which two readings are kept, with the one a person took. */
export type ChoiceRow = Read['choices'][number]
/** Where words a figure leans on were named. */
export type NamedPlace = Read['mentions'][number]['named'][number]
export type DocumentDetail = DocumentAnswer['document']
export type ReadStatement = DocumentAnswer['statements'][number]
export type CleanRepair = DocumentAnswer['repairs'][number]
export type DocumentRow = Result<'documents'>['documents'][number]

type Piece = Result<'evidence'>['items'][number]
export type EvidencePiece = Omit<Piece, 'statement'> & { readonly statement: Says<NonNullable<Piece['statement']>> | null }
export type EvidenceAnswer = Omit<Result<'evidence'>, 'items'> & { readonly items: readonly EvidencePiece[] }
export type EvidenceRef = Piece['ref']
export type Figure = Piece['otherValues'][number]

export type PlaceBrief = Result<'place-brief'>
export type Goal = PlaceBrief['goals'][number]
export type ClusterRow = PlaceBrief['clusters'][number]
export type ClusterReading = Exclude<ClusterRow['readings'], Refusal>[number]
export type ClaimRow = PlaceBrief['claims'][number]
export type AliasProposal = PlaceBrief['aliasProposals'][number]

export type PlaceRow = Result<'places'>['places'][number]
export type OrganisationRow = Result<'organisations'>['organisations'][number]
export type OrganisationAnswer = Rows<Result<'organisation'>, 'statements'>

type Open = Result<'todo'>['matters'][number]
/** One thing that waits for a person. */
export type Matter = Omit<Open, 'statement'> & { readonly statement: Says<NonNullable<Open['statement']>> | null }
export type TodoAnswer = Omit<Result<'todo'>, 'matters'> & { readonly matters: readonly Matter[] }

export type FirmSeries = Result<'firm-series'>
/** One indicator of a firm, month by month. */
export type MonthSeries = FirmSeries['series'][number]
export type MonthPoint = MonthSeries['months'][number]['points'][number]
export type CatalogueAnswer = Result<'catalogue'>
export type SourceRow = CatalogueAnswer['sources'][number]
export type Contradiction = Result<'contradictions'>['rows'][number]
export type ContradictionSide = Contradiction['sides'][number]
export type Change = Result<'timeline'>['rows'][number]
export type History = Result<'history'>

/** What a document left behind when it was taken in. */
export interface Taken {
  readonly document: string
  readonly already: boolean
  readonly counts: Readonly<Record<StatementShape, number>>
  readonly accepted: number
  readonly drafts: number
  readonly proposals: number
}

/** A figure of a file that differs from what is known of the same measure, subject and period. */
export interface Differing {
  readonly says: Content
  readonly quote: string
  /** The cell it stands in; null in a text. */
  readonly cell: string | null
  readonly sentence: string
  /** Newest first. */
  readonly known: readonly { readonly value: string; readonly valueHigh: string | null; readonly vintage: string; readonly document: string; readonly evidence: string }[]
}

/** What changed against the ledger before, of the same kind and place. */
export interface LedgerBefore {
  readonly document: string
  readonly title: string | null
  readonly closing: string | null
  readonly diff: {
    /** Moved plan dates first; a cell is null where its ledger has no such column. */
    readonly changed: readonly { readonly key: string; readonly field: string; readonly heading: string; readonly cell_old: string | null; readonly cell_new: string | null; readonly old: string | null; readonly new: string | null }[]
    readonly renamed: readonly { readonly old: string; readonly new: string }[]
    readonly split: readonly { readonly from: string; readonly into: readonly string[] }[]
    readonly dropped: readonly string[]
    readonly added: readonly string[]
  }
}

/** A heading of a sheet with what it was taken for. */
export interface UnderstoodColumn {
  readonly letter: string
  readonly heading: string
  /** Null for a heading kept as it stands. */
  readonly column: string | null
  readonly type: string | null
  readonly unit: string | null
  readonly score: number
  /** Whether a person says so. */
  readonly given: boolean
  readonly samples: readonly string[]
}

/** Something wrong or doubtful at a cell, with what the file has there. */
export interface FoundCell {
  readonly cell: string
  readonly severity: 'error' | 'doubt'
  readonly kind: string
  readonly zh: string
  readonly en: string
  readonly row: number
  readonly key: string | null
  readonly heading: string | null
  readonly type: string | null
  readonly value: string
}

/** What was understood of one sheet of a table. */
export interface UnderstoodSheet {
  readonly sheet: string
  /** Null for a sheet that is no ledger. */
  readonly template: string | null
  readonly nearest: string | null
  readonly missing: readonly string[]
  readonly headerRows: readonly number[]
  readonly closing: string | null
  readonly office: string | null
  readonly rows: number
  readonly columns: readonly UnderstoodColumn[]
  readonly findings: readonly FoundCell[]
  readonly remembered: { readonly id: string; readonly at: string; readonly by: string; readonly document: string; readonly applied: boolean } | null
  readonly figures: { readonly total: number; readonly first: readonly { readonly cell: string; readonly labels: readonly string[]; readonly period: string | null; readonly value: string; readonly unit: string | null }[] }
}

/** What taking a file in would bring; nothing is stored. */
export interface Preview {
  readonly document: string
  readonly already: boolean
  readonly title: string | null
  readonly format: string
  readonly counts: Readonly<Record<StatementShape, number>>
  readonly accepted: number
  readonly drafts: number
  readonly figures: { readonly fresh: number; readonly same: number; readonly differing: readonly Differing[] }
  /** Figures that do not fit what is known of their series in other documents. */
  readonly held: readonly (Pick<Differing, 'says' | 'quote' | 'cell' | 'sentence'> & { readonly doubts: readonly Doubt[] })[]
  readonly before: LedgerBefore | null
  readonly sheets: readonly UnderstoodSheet[]
  /** By which mapping it was read: as sent, or as remembered. */
  readonly mapping: Mapping
  readonly doubts: readonly Doubt[]
}

/** A file of an archive: what it would bring, or why it cannot be read. */
export interface FilePreview { readonly path: string; readonly preview: Preview | null; readonly fault: { readonly fault: string; readonly zh: string; readonly en: string } | null }

/** What an archive brought: its files in order, and those left out by choice. */
export interface TakenArchive { readonly taken: readonly (Taken & { readonly path: string })[]; readonly left: readonly string[] }

/** What each question gives back. */
export interface Answers {
  readonly places: Result<'places'>
  readonly documents: Result<'documents'>
  readonly document: DocumentAnswer
  readonly statements: StatementsAnswer
  readonly evidence: EvidenceAnswer
  readonly 'place-brief': PlaceBrief
  readonly organisation: OrganisationAnswer
  readonly 'firm-series': FirmSeries
  readonly catalogue: CatalogueAnswer
  readonly organisations: Result<'organisations'>
  readonly todo: TodoAnswer
  readonly history: History
  readonly contradictions: Result<'contradictions'>
  readonly timeline: Result<'timeline'>
  readonly search: Rows<Result<'search'>, 'statements'>
}
export type AnswerName = 'places' | 'documents' | 'document' | 'statements' | 'evidence' | 'place-brief' | 'organisation' | 'firm-series' | 'catalogue' | 'organisations' | 'search' | 'todo' | 'history' | 'contradictions' | 'timeline'
