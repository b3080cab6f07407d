import { type Kysely, sql } from 'kysely'

const STEPS: readonly string[] = [
  "alter table observation add column cut text not null default ''",
  'alter table observation add column basis text',
  "alter table target add column wording text not null default '[]'",
  'alter table project add column period text',
  "alter table cluster add column named_by text not null default 'tier'",
  'alter table organisation_name rename to organisation_name_before',
  `create table organisation_name (row_id text primary key, organisation text not null references organisation(id), name text not null, statement text not null references statement(id),
    document text not null, role text not null, superseded_at text, visibility text not null, recorded_at text not null, recorded_by text not null)`,
  `insert into organisation_name (row_id, organisation, name, statement, document, role, superseded_at, visibility, recorded_at, recorded_by)
    select organisation || ' ' || statement || ' ' || role, organisation, name, statement, document, role, null, visibility, recorded_at, recorded_by from organisation_name_before`,
  'drop table organisation_name_before',
  'create index organisation_name_name on organisation_name (name)',
  'create index organisation_name_statement on organisation_name (statement)',
  'create index organisation_name_document on organisation_name (document)',
  'create table projection_rules (version text primary key, recorded_at text not null)',
]

/** A name is held only while a statement that gives it is accepted; observations know their series, targets their wording, and the registry by which rules its rows were made. */
export async function up(registry: Kysely<any>): Promise<void> {
  for (const step of STEPS) await sql.raw(step).execute(registry)
}
