/** The registry's tables. Text everywhere: times are ISO in UTC, amounts exact decimals, lists JSON; one form on every engine. */
export interface Kept { visibility: string; recorded_at: string; recorded_by: string }
export interface Projected extends Kept { row_id: string; statement: string; evidence: string; document: string; place: string | null; superseded_at: string | null }

export interface DocumentTable extends Kept {
  id: string; name: string; format: string; bytes: number; kind: string; title: string | null; region: string | null; place: string | null
  published_at: string | null; known_on: string; encoding: string; confidence: number; invented: number; provenance: string; source: string | null
}
export interface TextTable extends Kept { document: string; version: string; original: string; clean: string; repairs: string; blocks: string; segments: string; doubts: string }
export interface EvidenceTable extends Kept {
  id: string; document: string; start: number; end_: number; quote: string; clean: string; sentence_start: number; sentence_end: number; sentence: string; repair_score: number | null; cell: string | null
}
export interface StatementTable extends Kept {
  id: string; document: string; shape: string; content: string; kind: string | null; subject: string | null; indicator: string | null; period: string | null
  status: string | null; value: string | null; unit: string | null; place: string | null; doubts: string; extractor: string; ordinal: number; search: string
}
export interface StatementEvidenceTable extends Kept { statement: string; evidence: string; ordinal: number }
export interface DecisionTable extends Kept { id: string; statement: string; review: string; reason: string; replaced_by: string | null; choice: string | null }
export interface OrganisationTable extends Kept { id: string; name: string; code: string | null }
export interface OrganisationNameTable extends Kept { row_id: string; organisation: string; name: string; statement: string; document: string; role: string; superseded_at: string | null }
export interface AliasProposalTable extends Kept { id: string; a: string; b: string; why: string; score: number; document: string }
export interface AliasDecisionTable extends Kept { id: string; proposal: string; state: string }
export interface ObservationTable extends Projected { measure: string; cut: string; code: string | null; basis: string | null; subject: string | null; period: string | null; value: string; value_high: string | null; unit: string; status: string; bound: string; kind: string; vintage: string }
export interface TargetTable extends Projected { indicator: string; subject: string | null; value: string; value_high: string | null; unit: string; bound: string; period: string | null; kind: string; wording: string; missing: string }
export interface ProjectTable extends Projected { name: string; owner: string | null; stage: string; status: string; period: string | null }
export interface ClusterTable extends Projected { name: string; named_by: string }
export interface SchemeTable extends Projected { name: string; declared: number; members: string }
export interface DesignationTable extends Projected { title: string; level: string; status: string; holder: string | null }
export interface FilingTable extends Kept { document: string; sheet: string; form: string | null; closing: string | null; sender: string | null; rows: number; unread: number }
export interface PlaceTable { code: string; name: string; short: string; parent: string | null; level: string; en: string | null; invented: number; visibility: string }
export interface ImportRunTable extends Kept { id: string; document: string; counts: string }
export interface DocumentMappingTable extends Kept { document: string; mapping: string; correction: string | null }
export interface FormMappingTable extends Kept { id: string; form: string; place: string | null; office: string | null; template: string | null; columns: string; header_rows: string | null; document: string; superseded_at: string | null; superseded_by: string | null }
export interface DocumentSketchTable extends Kept { document: string; sketch: string }
export interface ContradictionDecisionTable extends Kept { id: string; contradiction: string; document: string; resolution: string; wrong: string; covers: string; reason: string }
export interface ProjectionRulesTable { version: string; recorded_at: string }

export interface Tables {
  document: DocumentTable; document_text: TextTable; evidence: EvidenceTable; statement: StatementTable; statement_evidence: StatementEvidenceTable; decision: DecisionTable
  organisation: OrganisationTable; organisation_name: OrganisationNameTable; alias_proposal: AliasProposalTable; alias_decision: AliasDecisionTable
  observation: ObservationTable; target: TargetTable; project: ProjectTable; cluster: ClusterTable; cluster_scheme: SchemeTable; designation: DesignationTable
  filing: FilingTable; place: PlaceTable; import_run: ImportRunTable; projection_rules: ProjectionRulesTable
  document_mapping: DocumentMappingTable; form_mapping: FormMappingTable
  document_sketch: DocumentSketchTable; contradiction_decision: ContradictionDecisionTable
}
