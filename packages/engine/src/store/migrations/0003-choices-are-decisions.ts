import { type Kysely, sql } from 'kysely'

/** A decision may take one of two readings that a doubt kept: which doubt, and which reading. */
export async function up(registry: Kysely<any>): Promise<void> {
  await sql.raw('alter table decision add column choice text').execute(registry)
}
