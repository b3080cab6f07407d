import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Fault } from '@chanye/model'
import { Kysely, type MigrationInfo, Migrator, PostgresDialect, sql, SqliteDialect } from 'kysely'
import Database from 'libsql'
import pg from 'pg'
import { migrations } from './migrations/index.ts'
import type { Tables } from './schema.ts'

export type Registry = Kysely<Tables>

/** Where a registry lies: a folder for the embedded one, or the address of a PostgreSQL database. */
export interface RegistryPlace { readonly dataDir: string; readonly url?: string | undefined }

/**
 * Opens a registry and brings it up to date; a registry that holds rows is copied first.
 *
 * @throws Fault store-unreachable, or store-newer when it was written by a newer version
 */
export async function openRegistry({ dataDir, url }: RegistryPlace): Promise<Registry> {
  const registry = url ? postgres(url) : sqlite(join(dataDir, 'registry.db'))
  try {
    await migrate(registry, url ? undefined : dataDir)
    return registry
  } catch (cause) {
    await registry.destroy().catch(() => undefined)
    if (cause instanceof Fault) throw cause
    throw new Fault('store-unreachable', { where: url ? new URL(url).host : dataDir, why: cause instanceof Error ? cause.message : String(cause) }, cause)
  }
}

function sqlite(path: string): Registry {
  mkdirSync(join(path, '..'), { recursive: true })
  const database = new Database(path)
  for (const pragma of ['journal_mode = wal', 'synchronous = full', 'foreign_keys = on', 'busy_timeout = 15000']) database.prepare(`pragma ${pragma}`).all()
  return new Kysely<Tables>({ dialect: new SqliteDialect({ database: database as never }) })
}

function postgres(url: string): Registry {
  const pool = new pg.Pool({ connectionString: url, max: 8 })
  // An idle connection that the server ends is dropped by the pool; the next query opens another, or fails with its own fault.
  pool.on('error', () => undefined).on('connect', (client) => client.on('error', () => undefined))
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
}

async function migrate(registry: Registry, dataDir: string | undefined): Promise<void> {
  const migrator = new Migrator({ db: registry, provider: { getMigrations: () => Promise.resolve({ ...migrations }) } })
  const known = await migrationsOf(registry, migrator)
  const waiting = known.filter(({ executedAt }) => !executedAt)
  if (waiting.length === 0) return
  if (waiting.length < known.length) await backup(registry, dataDir, waiting[0]!.name)
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
}

async function migrationsOf(registry: Registry, migrator: Migrator): Promise<readonly MigrationInfo[]> {
  const tables = await registry.introspection.getTables({ withInternalKyselyTables: true })
  if (tables.some(({ name }) => name === 'kysely_migration')) {
    const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(registry)
    const newer = rows.find(({ name }) => !(name in migrations))
    if (newer) throw new Fault('store-newer', { migration: newer.name })
  }
  return migrator.getMigrations()
}

/** Copies the registry before it is changed: a file beside it, or a schema of its own on a server. */
export async function backup(registry: Registry, dataDir: string | undefined, before: string): Promise<void> {
  if (dataDir) {
    const folder = join(dataDir, 'backups')
    mkdirSync(folder, { recursive: true })
    let path = join(folder, `before-${before}.db`)
    for (let n = 2; existsSync(path); n++) path = join(folder, `before-${before}-${n}.db`)
    await sql`vacuum into ${sql.lit(path)}`.execute(registry)
    return
  }
  const schema = `chanye_before_${before.replace(/\W/g, '_')}`
  await sql`create schema if not exists ${sql.id(schema)}`.execute(registry)
  for (const { name } of await registry.introspection.getTables()) {
    await sql`create table if not exists ${sql.id(schema, name)} as table ${sql.id(name)}`.execute(registry)
  }
}
