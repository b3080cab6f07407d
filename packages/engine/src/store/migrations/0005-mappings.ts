import { type Kysely, sql } from 'kysely'

const kept = 'visibility text not null, recorded_at text not null, recorded_by text not null'

const STEPS: readonly string[] = [
  `create table document_mapping (document text primary key references document(id), mapping text not null, correction text, ${kept})`,
  `create table form_mapping (id text primary key, form text not null, place text, office text, template text, columns text not null, document text not null references document(id), superseded_at text, superseded_by text, ${kept})`,
  'create index form_mapping_form on form_mapping (form)',
]

/** How a table was understood where a person said so: of each document, and remembered for the next of the same form and sender. */
export async function up(registry: Kysely<any>): Promise<void> {
  for (const step of STEPS) await sql.raw(step).execute(registry)
}
