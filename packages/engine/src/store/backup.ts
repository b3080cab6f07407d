import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Registry } from './registry.ts'

/**
 * Copies the registry before it is changed: into a file under `backups`, or into a schema of its own on a server.
 *
 * @param dataDir - folder of an embedded registry; without it the registry is one of PostgreSQL
 * @param before - name of the migration that comes next
 * @returns where the copy lies
 */
export function backup(registry: Registry, dataDir: string | undefined, before: string): Promise<string> {
  return dataDir === undefined ? copySchema(registry, `chanye_before_${before.replace(/\W/gu, '_')}`) : copyFile(registry, join(dataDir, 'backups'), before)
}

async function copyFile(registry: Registry, folder: string, before: string): Promise<string> {
  mkdirSync(folder, { recursive: true })
  let path = join(folder, `before-${before}.db`)
  for (let n = 2; existsSync(path); n++) path = join(folder, `before-${before}-${n}.db`)
  await sql`vacuum into ${sql.lit(path)}`.execute(registry)
  return path
}

async function copySchema(registry: Registry, schema: string): Promise<string> {
  await registry.transaction().execute(async (tx) => {
    await sql`create schema if not exists ${sql.id(schema)}`.execute(tx)
    const { rows } = await sql<{ name: string }>`select table_name as name from information_schema.tables where table_schema = current_schema() and table_type = 'BASE TABLE'`.execute(tx)
    for (const { name } of rows) await sql`create table if not exists ${sql.id(schema, name)} as table ${sql.id(name)}`.execute(tx)
  })
  return schema
}
