import type { Block, Bound, Doubt, Refusal, Repair, Review, Span, Statement, StatementShape, Status, Unit } from '@chanye/model'

type Without<T, K extends string> = T extends unknown ? Omit<T, K> : never

/** What a statement says, without where it says it. */
export type Content = Without<Statement, 'mentions' | 'doubts'>

export interface EvidenceRef {
  readonly evidence: string
  readonly statement: string | null
  readonly document: string
  readonly documentTitle: string | null
  readonly published: string | null
  readonly quote: string
  readonly sentence: string
  readonly repaired: boolean
  readonly invented: boolean
}

export interface Figure {
  readonly value: string
  readonly valueHigh: string | null
  readonly unit: Unit
  readonly bound: Bound
  readonly status: Status
  readonly period: string | null
  readonly printed: string
  readonly statement: string
  readonly review: Review
  readonly vintage: string
  readonly evidence: readonly EvidenceRef[]
}

export interface PlaceRef { readonly code: string; readonly name: string; readonly en: string | null; readonly invented: boolean }

export interface StatementRow {
  readonly id: string
  readonly shape: StatementShape
  readonly content: Content
  readonly review: Review
  readonly decidedBy: string | null
  readonly decidedAt: string | null
  readonly place: PlaceRef | null
  readonly document: { readonly id: string; readonly title: string | null; readonly published: string | null; readonly invented: boolean }
  readonly doubts: readonly Doubt[]
  readonly evidence: readonly EvidenceRef[]
  readonly ordinal: number
}

interface Dated { readonly asOf: string; readonly invented: boolean }

export interface PlaceRow { readonly code: string; readonly name: string; readonly en: string | null; readonly parent: string | null; readonly parentName: string | null; readonly invented: boolean; readonly documents: number; readonly statements: number }

export interface DocumentRow {
  readonly id: string
  readonly name: string
  readonly title: string | null
  readonly author: string | null
  readonly published: string | null
  readonly takenFrom: string | null
  readonly publisher: string | null
  readonly place: PlaceRef | null
  readonly format: string
  readonly encoding: string
  readonly confidence: number
  readonly repairs: number
  readonly guesses: number
  readonly statements: number
  readonly accepted: number
  readonly drafts: number
  readonly rejected: number
  readonly recordedAt: string
  readonly invented: boolean
  readonly kind: 'source' | 'correction'
  /** Where the facts come from, when the document is our own wording. */
  readonly source: string | null
}

interface Said { readonly value: string; readonly start: number; readonly end: number }

export interface DocumentDetail extends Omit<DocumentRow, 'title' | 'author' | 'published' | 'takenFrom' | 'publisher' | 'statements' | 'repairs' | 'guesses' | 'accepted' | 'drafts' | 'rejected'> {
  readonly title: Said | null
  readonly author: Said | null
  readonly editor: Said | null
  readonly published: Said | null
  readonly takenFrom: Said | null
  readonly publisher: Said | null
  readonly rights: Said | null
  readonly lineage: readonly { readonly name: string; readonly role: 'original' | 'republisher' | 'publisher' }[]
}

export interface MentionAt extends Span { readonly text: string; readonly clean: Span }
export interface ReadStatement extends StatementRow { readonly mentions: readonly MentionAt[] }
export interface CleanRepair extends Repair { readonly clean: Span }

export interface DocumentAnswer extends Dated {
  readonly document: DocumentDetail
  readonly original: string
  readonly clean: string
  readonly blocks: readonly Block[]
  readonly repairs: readonly CleanRepair[]
  readonly statements: readonly ReadStatement[]
  readonly doubts: readonly Doubt[]
}

export interface StatementsAnswer extends Dated {
  readonly total: number
  readonly rows: readonly StatementRow[]
  readonly facets: Readonly<Record<'shape' | 'kind' | 'status' | 'review', Readonly<Record<string, number>>>>
}

export interface EvidencePiece {
  readonly ref: EvidenceRef
  readonly original: { readonly text: string; readonly start: number; readonly end: number; readonly before: string; readonly after: string }
  readonly sentenceOriginal: string
  readonly repairs: readonly Repair[]
  readonly document: { readonly id: string; readonly title: string | null; readonly published: string | null; readonly takenFrom?: string | null; readonly publisher?: string | null; readonly invented: boolean }
  readonly statement: StatementRow | null
  readonly decisions: readonly { readonly review: Review; readonly by: string; readonly at: string; readonly reason: string | null }[]
  readonly otherValues: readonly Figure[]
}
export interface EvidenceAnswer extends Dated { readonly of: { readonly kind: string; readonly id: string }; readonly items: readonly EvidencePiece[] }

export type Missing = string
export interface Goal { readonly kind: string; readonly label: string; readonly subject: string | null; readonly figure: Figure | null; readonly missing: readonly Missing[]; readonly evidence: readonly EvidenceRef[] }

export interface ClusterReading {
  readonly reading: 'included' | 'added' | 'stated'
  readonly total: string
  readonly percentOfTier: string | null
  readonly gap: string | null
  readonly parts: readonly { readonly label: string; readonly figure: Figure }[]
}

export interface ClusterRow {
  readonly name: string
  readonly tier: Figure | null
  readonly missing: readonly Missing[]
  readonly leads: readonly { readonly name: string; readonly evidence: readonly EvidenceRef[] }[]
  readonly readings: readonly ClusterReading[] | Refusal
  readonly averages: readonly { readonly label: string; readonly value: string; readonly unit: string; readonly n: number; readonly total: string }[]
  readonly requiredGrowth: readonly { readonly year: number; readonly reading: ClusterReading['reading']; readonly from: number; readonly rate: number }[]
  readonly gaps: readonly { readonly links: readonly string[]; readonly status: string; readonly open: boolean; readonly evidence: readonly EvidenceRef[] }[]
  readonly linkDoubts: readonly { readonly doubt: string; readonly zh: string; readonly en: string; readonly proposal: string | null }[]
}

export interface ClaimRow {
  readonly statement: string
  readonly counted: string
  readonly claimed: number
  readonly named: readonly string[]
  readonly namedCount: number
  readonly atMost: boolean
  readonly tie: string
  readonly stage: string | null
  readonly status: Status
  readonly period: string | null
  readonly evidence: readonly EvidenceRef[]
}

export interface AliasProposal { readonly id: string; readonly a: { readonly id: string; readonly name: string }; readonly b: { readonly id: string; readonly name: string }; readonly why: { readonly zh: string; readonly en: string }; readonly state: 'open' | 'same' | 'different' }

export interface PlaceBrief extends Dated {
  readonly place: PlaceRef
  readonly scheme: { readonly name: string; readonly declared: number; readonly members: readonly string[]; readonly identified: number; readonly evidence: readonly EvidenceRef[] } | null
  readonly goals: readonly Goal[]
  readonly clusters: readonly ClusterRow[]
  readonly claims: readonly ClaimRow[]
  readonly doubtful: readonly { readonly statement: string; readonly label: string; readonly doubts: readonly string[]; readonly evidence: readonly EvidenceRef[] }[]
  readonly contradictions: readonly { readonly label: string; readonly subject: string | null; readonly period: string | null; readonly values: readonly Figure[]; readonly evidence: readonly EvidenceRef[] }[]
  readonly aliasProposals: readonly AliasProposal[]
  readonly recent: readonly DocumentRow[]
  readonly counts: Readonly<Record<string, number>>
}

export interface OrganisationRow { readonly id: string; readonly name: string; readonly names: readonly string[]; readonly statements: number; readonly projects: number; readonly roles: number; readonly proposals: number }

export interface OrganisationAnswer extends Dated {
  readonly organisation: { readonly id: string; readonly name: string; readonly names: readonly string[] }
  readonly proposals: readonly { readonly id: string; readonly other: { readonly id: string; readonly name: string }; readonly why: { readonly zh: string; readonly en: string }; readonly state: 'open' | 'same' | 'different' }[]
  readonly roles: readonly { readonly [key: string]: unknown; readonly evidence: readonly EvidenceRef[] }[]
  readonly projects: readonly unknown[]
  readonly honours: readonly unknown[]
  readonly figures: readonly unknown[]
  readonly statements: readonly StatementRow[]
  readonly documents: readonly DocumentRow[]
}

export interface Taken {
  readonly document: string
  readonly already: boolean
  readonly counts: Readonly<Record<StatementShape, number>>
  readonly accepted: number
  readonly drafts: number
  readonly proposals: number
}

/** What each question gives back. */
export interface Answers {
  readonly places: Dated & { readonly places: readonly PlaceRow[] }
  readonly documents: Dated & { readonly documents: readonly DocumentRow[] }
  readonly document: DocumentAnswer
  readonly statements: StatementsAnswer
  readonly evidence: EvidenceAnswer
  readonly 'place-brief': PlaceBrief
  readonly organisation: OrganisationAnswer
  readonly organisations: Dated & { readonly organisations: readonly OrganisationRow[] }
  readonly search: Dated & { readonly statements: readonly StatementRow[]; readonly organisations: readonly OrganisationRow[]; readonly documents: readonly DocumentRow[] }
}
export type AnswerName = keyof Answers
