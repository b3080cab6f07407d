import { type Kysely, sql } from 'kysely'

const kept = 'visibility text not null, recorded_at text not null, recorded_by text not null'
const STEPS: readonly string[] = [
  `create table document_sketch (document text primary key references document(id), sketch text not null, ${kept})`,
  `create table contradiction_decision (id text primary key, contradiction text not null, document text not null references document(id), resolution text not null, wrong text not null, covers text not null, reason text not null, ${kept})`,
  'create index statement_subject on statement (subject)',
  'create index contradiction_decision_of on contradiction_decision (contradiction)',
]

/** Copies of one text are told by its sketch; what a person decides on a contradiction is kept beside what was decided before. */
export async function up(registry: Kysely<any>): Promise<void> {
  for (const step of STEPS) await sql.raw(step).execute(registry)
}
