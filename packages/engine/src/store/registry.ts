import { join } from 'node:path'
import { Fault } from '@chanye/model'
import { type Kysely, type MigrationInfo, Migrator, sql } from 'kysely'
import { backup } from './backup.ts'
import { migrations } from './migrations/index.ts'
import { openPostgres } from './postgres.ts'
import { reproject } from './reproject.ts'
import type { Tables } from './schema.ts'
import { openSqlite } from './sqlite.ts'

export type Registry = Kysely<Tables>

/** Where a registry lies: a folder for the embedded one, or the address of a PostgreSQL database; and the moment it is opened, if not now. */
export interface RegistryPlace { readonly dataDir: string; readonly url?: string | undefined; readonly at?: string | undefined }

/**
 * Opens a registry and brings it up to date; a registry that holds rows is copied first.
 *
 * @throws Fault store-unreachable, or store-newer when it was written by a newer version
 */
export async function openRegistry({ dataDir, url, at = new Date().toISOString() }: RegistryPlace): Promise<Registry> {
  let registry: Registry | undefined
  try {
    registry = url ? openPostgres(url) : openSqlite(join(dataDir, 'registry.db'))
    await migrate(registry, url ? undefined : dataDir)
    await reproject(registry, at)
    return registry
  } catch (cause) {
    await registry?.destroy().catch(() => undefined)
    if (cause instanceof Fault) throw cause
    throw new Fault('store-unreachable', { where: url ? hostOf(url) : dataDir, why: reasonOf(cause) }, cause)
  }
}

/** @returns the host of a registry's address alone: an address may hold a password */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : 'CHANYE_REGISTRY'
}

function reasonOf(cause: unknown): string {
  if (cause instanceof AggregateError && cause.message === '') return [...new Set(cause.errors.map(reasonOf))].join('; ')
  return cause instanceof Error ? cause.message : String(cause)
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
