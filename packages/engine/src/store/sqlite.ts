import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { CompiledQuery, type DatabaseConnection, Kysely, SqliteAdapter, SqliteDialect, type SqliteDatabase, SqliteDriver } from 'kysely'
import Database from 'libsql'
import type { Registry } from './registry.ts'
import type { Tables } from './schema.ts'

/** A second process waits instead of failing, from the first word on; every commit is on the disk before it is told. */
const PRAGMAS = ['busy_timeout = 15000', 'journal_mode = wal', 'synchronous = full', 'foreign_keys = on']

/** Opens the embedded registry: one file, written ahead. */
export function openSqlite(path: string): Registry {
  mkdirSync(dirname(path), { recursive: true })
  const database = new Database(path)
  for (const pragma of PRAGMAS) database.prepare(`pragma ${pragma}`).all()
  return new Kysely<Tables>({ dialect: new OneWriterSqlite({ database: database as unknown as SqliteDatabase }) })
}

class OneWriterSqlite extends SqliteDialect {
  private readonly database: SqliteDatabase

  constructor(config: { readonly database: SqliteDatabase }) {
    super(config)
    this.database = config.database
  }

  override createDriver(): SqliteDriver {
    return new OneWriterDriver({ database: this.database })
  }

  override createAdapter(): SqliteAdapter {
    return new WholeMigrations()
  }
}

/** A transaction takes the right to write at its start, so that two processes queue up instead of failing half way. */
class OneWriterDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }

  /** A full disk has SQLite undo a transaction by itself: then nothing is left to undo, and what was thrown first must not be lost behind it. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    try {
      await super.rollbackTransaction(connection)
    } catch (error) {
      if (!(error instanceof Error) || !error.message.includes('no transaction is active')) throw error
    }
  }
}

/** SQLite can undo a change of its tables, so a migration is whole or not at all. */
class WholeMigrations extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean { return true }
}
