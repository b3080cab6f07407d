import { type Kysely, sql } from 'kysely'

/** Evidence may stand in a cell of a table: 表1!D11. */
export async function up(registry: Kysely<any>): Promise<void> {
  await sql.raw('alter table evidence add column cell text').execute(registry)
}
