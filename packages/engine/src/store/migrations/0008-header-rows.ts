import { type Kysely, sql } from 'kysely'

/** What is remembered of a form may say on which rows its headings stand. */
export async function up(registry: Kysely<any>): Promise<void> {
  await sql`alter table form_mapping add column header_rows text`.execute(registry)
}
