import { CompiledQuery, type DatabaseConnection, Kysely, PostgresDialect, type PostgresDialectConfig, PostgresDriver, type TransactionSettings } from 'kysely'
import pg from 'pg'
import type { Registry } from './registry.ts'
import type { Tables } from './schema.ts'

/** Opens a registry on a server. */
export function openPostgres(url: string): Registry {
  const pool = new pg.Pool({ connectionString: url, max: 8, application_name: 'chanye' })
  // An idle connection that the server ends is dropped by the pool; the next query opens another, or fails with its own fault.
  pool.on('error', () => undefined).on('connect', (client) => client.on('error', () => undefined))
  return new Kysely<Tables>({ dialect: new OneWriterPostgres({ pool }) })
}

class OneWriterPostgres extends PostgresDialect {
  private readonly settings: PostgresDialectConfig

  constructor(settings: PostgresDialectConfig) {
    super(settings)
    this.settings = settings
  }

  override createDriver(): PostgresDriver {
    return new OneWriterDriver(this.settings)
  }
}

/** The lock of the registry's one writer, in this database. */
const LOCK = "select pg_advisory_xact_lock(hashtext('chanye registry'))"

/** One writer at a time, as in the embedded registry: two processes that take documents cannot block each other for ever. */
class OneWriterDriver extends PostgresDriver {
  override async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    await super.beginTransaction(connection, settings)
    await connection.executeQuery(CompiledQuery.raw(LOCK))
  }
}
