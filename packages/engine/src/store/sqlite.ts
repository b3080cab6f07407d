import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { type CompiledQuery, type DatabaseConnection, type Driver, Kysely, type QueryResult, SqliteAdapter, SqliteDialect } from 'kysely'
import Database from 'libsql'
import type { Registry } from './registry.ts'
import type { Tables } from './schema.ts'

/** A second process waits instead of failing, from the first word on; every commit is on the disk before it is told. */
const PRAGMAS = ['busy_timeout = 15000', 'journal_mode = wal', 'synchronous = full', 'foreign_keys = on']

/** Opens the embedded registry: one file, written ahead, read by a connection of its own, so that a long import keeps nobody waiting. */
export function openSqlite(path: string): Registry {
  mkdirSync(dirname(path), { recursive: true })
  return new Kysely<Tables>({ dialect: new OneWriterSqlite({ writer: opened(path), reader: opened(path) }) })
}

interface Connections { readonly writer: Database.Database; readonly reader: Database.Database }

function opened(path: string): Database.Database {
  const database = new Database(path)
  for (const pragma of PRAGMAS) database.prepare(`pragma ${pragma}`).all()
  return database
}

class OneWriterSqlite extends SqliteDialect {
  private readonly connections: Connections

  constructor(connections: Connections) {
    super({ database: () => Promise.reject(new Error('the driver holds its own')) })
    this.connections = connections
  }

  override createDriver(): Driver {
    return new OneWriterDriver(this.connections)
  }

  override createAdapter(): SqliteAdapter {
    return new WholeMigrations()
  }
}

/** Selects outside a transaction are read from what is committed; all else waits its turn at the one connection that writes. */
class OneWriterDriver implements Driver {
  private turn: Promise<void> = Promise.resolve()
  private readonly connections: Connections

  constructor(connections: Connections) {
    this.connections = connections
  }

  init(): Promise<void> { return Promise.resolve() }

  acquireConnection(): Promise<Lease> {
    return Promise.resolve(new Lease(this.connections, () => this.nextTurn()))
  }

  /** A transaction takes the right to write at its start, so that two processes queue up instead of failing half way. */
  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await (connection as Lease).write('begin immediate')
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await (connection as Lease).write('commit')
  }

  /** A full disk has SQLite undo a transaction by itself: then nothing is left to undo, and what was thrown first must not be lost behind it. */
  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    try {
      await (connection as Lease).write('rollback')
    } catch (error) {
      if (!(error instanceof Error) || !error.message.includes('no transaction is active')) throw error
    }
  }

  releaseConnection(connection: DatabaseConnection): Promise<void> {
    (connection as Lease).giveBack()
    return Promise.resolve()
  }

  destroy(): Promise<void> {
    this.connections.reader.close()
    this.connections.writer.close()
    return Promise.resolve()
  }

  /** Waits until whoever writes has ended. @returns what ends one's own turn */
  private async nextTurn(): Promise<() => void> {
    const before = this.turn
    let end = (): void => undefined
    this.turn = new Promise((resolve) => { end = resolve })
    await before
    return end
  }
}

/** What a caller holds: the reading connection until it writes, then the writing one until it gives it back. */
class Lease implements DatabaseConnection {
  private endTurn: (() => void) | undefined
  private readonly connections: Connections
  private readonly nextTurn: () => Promise<() => void>

  constructor(connections: Connections, nextTurn: () => Promise<() => void>) {
    this.connections = connections
    this.nextTurn = nextTurn
  }

  async executeQuery<R>({ sql, parameters, query }: CompiledQuery): Promise<QueryResult<R>> {
    if (this.endTurn === undefined && query.kind === 'SelectQueryNode') return told(this.connections.reader, sql, parameters)
    return this.write(sql, parameters)
  }

  async write<R>(sql: string, parameters: readonly unknown[] = []): Promise<QueryResult<R>> {
    this.endTurn ??= await this.nextTurn()
    return told(this.connections.writer, sql, parameters)
  }

  async *streamQuery<R>(query: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    yield await this.executeQuery<R>(query)
  }

  giveBack(): void {
    this.endTurn?.()
    this.endTurn = undefined
  }
}

function told<R>(database: Database.Database, sql: string, parameters: readonly unknown[]): QueryResult<R> {
  const statement = database.prepare(sql)
  if (statement.reader) return { rows: statement.all(parameters) as R[] }
  const { changes, lastInsertRowid } = statement.run(parameters)
  return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) }
}

/** SQLite can undo a change of its tables, so a migration is whole or not at all. */
class WholeMigrations extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean { return true }
}
