import type { Refusal, Statement } from '@chanye/model'
import type { components, paths } from '../generated/api.ts'

type Path = `/api/answers/${AnswerName}`
type Result<N extends AnswerName> = paths[Path & `/api/answers/${N}`]['get']['responses'][200]['content']['application/json']
type Without<T, K extends string> = T extends unknown ? Omit<T, K> : never

/** What a statement says, without where it says it; the API tells only that it has a shape. */
export type Content = Without<Statement, 'mentions' | 'doubts'>
type Says<Row> = Omit<Row, 'content'> & { readonly content: Content }
type SaysOf<Row> = Omit<Row, 'says'> & { readonly says: Content }
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
export type InputOutputAnswer = Result<'input-output'>
export type PullRow = Exclude<InputOutputAnswer['sectors'], Refusal>[number]
export type StructureAnswer = Result<'structure'>
/** The structure of a place where it is known. */
export type Structure = Exclude<StructureAnswer['structure'], Refusal>
export type Specialisation = Structure['specialisations'][number]
export type GrowthParts = Exclude<Structure['growth'], Refusal>
export type NearIndustries = Exclude<Structure['near'], Refusal>

type Schemas = components['schemas']
/** What a document left behind when it was taken in. */
export type Taken = Schemas['Taken']
/** A figure of a file that differs from what is known of the same measure, subject and period. */
export type Differing = SaysOf<Schemas['Differing']>
type HeldFigure = SaysOf<Schemas['HeldFigure']>
/** What changed against the ledger before, of the same kind and place. */
export type LedgerBefore = Schemas['LedgerBefore']
/** A heading of a sheet with what it was taken for. */
export type UnderstoodColumn = Schemas['UnderstoodColumn']
/** Something wrong or doubtful at a cell, with what the file has there. */
export type FoundCell = Schemas['FoundCell']
/** What was understood of one sheet of a table. */
export type UnderstoodSheet = Schemas['UnderstoodSheet']
/** What taking a file in would bring; nothing is stored. */
export type Preview = Omit<Schemas['Preview'], 'figures' | 'held'> & {
  readonly figures: Omit<Schemas['Preview']['figures'], 'differing'> & { readonly differing: readonly Differing[] }
  readonly held: readonly HeldFigure[]
}
/** A file of an archive: what it would bring, or why it cannot be read. */
export type FilePreview = Omit<Schemas['FilePreview'], 'preview'> & { readonly preview: Preview | null }
/** What an archive brought: its files in order, and those left out by choice. */
export type TakenArchive = Schemas['TakenArchive']
/** A column of a kind of ledger. */
export type TemplateColumn = Schemas['TemplateColumn']
export type LedgerKind = Schemas['LedgerKind']
/** A form a ledger can be given back in. */
export type LedgerForm = Schemas['LedgerForm']
/** What a person says of one sheet, of its columns, cells and rows. */
export type SheetSaid = Schemas['SheetSaid']
export type ColumnSaid = Schemas['ColumnSaid']
export type CellFix = Schemas['CellFix']
export type RowLeftOut = Schemas['RowLeftOut']
export type Mapping = readonly SheetSaid[]

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
  readonly structure: StructureAnswer
  readonly 'input-output': InputOutputAnswer
  readonly search: Rows<Result<'search'>, 'statements'>
}
export type AnswerName = 'places' | 'documents' | 'document' | 'statements' | 'evidence' | 'place-brief' | 'organisation' | 'firm-series' | 'catalogue' | 'organisations' | 'search' | 'todo' | 'history' | 'contradictions' | 'timeline' | 'structure' | 'input-output'
