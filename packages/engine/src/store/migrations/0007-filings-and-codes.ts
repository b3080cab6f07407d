import { type Kysely, sql } from 'kysely'

const kept = 'visibility text not null, recorded_at text not null, recorded_by text not null'

const STEPS: readonly string[] = [
  `create table filing (document text not null references document(id), sheet text not null, form text, closing text, sender text, rows integer not null, unread integer not null, ${kept}, primary key (document, sheet))`,
  'create index filing_form on filing (form, closing)',
  'alter table observation add column code text',
  'alter table organisation_name rename to organisation_name_before',
  'alter table organisation rename to organisation_before',
  `create table organisation (id text primary key, name text not null, code text, ${kept})`,
  'insert into organisation (id, name, code, visibility, recorded_at, recorded_by) select id, name, null, visibility, recorded_at, recorded_by from organisation_before',
  `create table organisation_name (row_id text primary key, organisation text not null references organisation(id), name text not null, statement text not null references statement(id),
    document text not null, role text not null, superseded_at text, ${kept})`,
  `insert into organisation_name (row_id, organisation, name, statement, document, role, superseded_at, visibility, recorded_at, recorded_by)
    select row_id, organisation, name, statement, document, role, superseded_at, visibility, recorded_at, recorded_by from organisation_name_before`,
  'drop table organisation_name_before',
  'drop table organisation_before',
  "create unique index organisation_known on organisation (name, coalesce(code, ''))",
  'create index organisation_name_name on organisation_name (name)',
  'create index organisation_name_statement on organisation_name (statement)',
  'create index organisation_name_document on organisation_name (document)',
]

/** What each table file is filed as, by whom and of when; two firms of one name are told apart by their codes. */
export async function up(registry: Kysely<any>): Promise<void> {
  for (const step of STEPS) await sql.raw(step).execute(registry)
}
