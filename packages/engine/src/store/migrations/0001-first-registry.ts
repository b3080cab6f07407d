import { type Kysely, sql } from 'kysely'

const kept = 'visibility text not null, recorded_at text not null, recorded_by text not null'
const projected = `row_id text primary key, statement text not null, evidence text not null, document text not null, place text, superseded_at text, ${kept}`

const TABLES: readonly string[] = [
  `document (id text primary key, name text not null, format text not null, bytes integer not null, kind text not null, title text, region text, place text, published_at text, known_on text not null, encoding text not null, confidence real not null, invented integer not null, provenance text not null, source text, ${kept})`,
  `document_text (document text not null references document(id), version text not null, original text not null, clean text not null, repairs text not null, blocks text not null, segments text not null, doubts text not null, ${kept}, primary key (document, version))`,
  `evidence (id text primary key, document text not null references document(id), start integer not null, end_ integer not null, quote text not null, clean text not null, sentence_start integer not null, sentence_end integer not null, sentence text not null, repair_score real, ${kept})`,
  `statement (id text primary key, document text not null references document(id), shape text not null, content text not null, kind text, subject text, indicator text, period text, status text, value text, unit text, place text, doubts text not null, extractor text not null, ordinal integer not null, search text not null, ${kept})`,
  `statement_evidence (statement text not null references statement(id), evidence text not null references evidence(id), ordinal integer not null, ${kept}, primary key (statement, evidence))`,
  `decision (id text primary key, statement text not null references statement(id), review text not null, reason text not null, replaced_by text, ${kept})`,
  `organisation (id text primary key, name text not null unique, ${kept})`,
  `organisation_name (organisation text not null references organisation(id), name text not null, statement text not null references statement(id), document text not null, role text not null, ${kept}, primary key (organisation, statement, role))`,
  `alias_proposal (id text primary key, a text not null, b text not null, why text not null, score real not null, document text not null, ${kept}, unique (a, b))`,
  `alias_decision (id text primary key, proposal text not null references alias_proposal(id), state text not null, ${kept})`,
  `observation (measure text not null, subject text, period text, value text not null, value_high text, unit text not null, status text not null, bound text not null, kind text not null, vintage text not null, ${projected})`,
  `target (indicator text not null, subject text, value text not null, value_high text, unit text not null, bound text not null, period text, kind text not null, missing text not null, ${projected})`,
  `project (name text not null, owner text, stage text not null, status text not null, ${projected})`,
  `cluster (name text not null, ${projected})`,
  `cluster_scheme (name text not null, declared integer not null, members text not null, ${projected})`,
  `designation (title text not null, level text not null, status text not null, holder text, ${projected})`,
  'place (code text primary key, name text not null, short text not null, parent text, level text not null, en text, invented integer not null, visibility text not null)',
  `import_run (id text primary key, document text not null references document(id), counts text not null, ${kept})`,
]
const INDEXES = [
  'statement_document on statement (document)', 'statement_place on statement (place)', 'decision_statement on decision (statement)', 'evidence_document on evidence (document)',
  'observation_place on observation (place, measure)', 'target_place on target (place)', 'project_place on project (place)', 'observation_statement on observation (statement)', 'target_statement on target (statement)', 'cluster_statement on cluster (statement)', 'organisation_name_name on organisation_name (name)',
]

/** The registry as it first stood. */
export async function up(registry: Kysely<any>): Promise<void> {
  for (const table of TABLES) await sql.raw(`create table ${table}`).execute(registry)
  for (const index of INDEXES) await sql.raw(`create index ${index}`).execute(registry)
}
