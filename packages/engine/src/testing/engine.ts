import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Kysely, PostgresDialect, sql } from 'kysely'
import Database from 'libsql'
import pg from 'pg'
import { type Engine, openEngine } from '../engine.ts'
import { up as firstRegistry } from '../store/migrations/0001-first-registry.ts'
import type { OldRegistry } from '../store/upgrade.contract.ts'

export const packsDir = resolve(import.meta.dirname, '../../../../packs')

/** An engine on a store of its own, which is gone after the work. */
export type WithEngine = <T>(work: (engine: Engine, dataDir: string) => Promise<T>) => Promise<T>

/** The day every test happens on, so that none depends on the clock. */
const NOW = new Date('2026-03-01T08:00:00Z')

export const withSqlite: WithEngine = async (work) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'chanye-test-'))
  const engine = await openEngine({ dataDir, packsDir, now: () => NOW })
  try {
    return await work(engine, dataDir)
  } finally {
    await engine.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** One connection that may be ended by the server while it closes. */
function oneConnection(url: string): pg.Pool {
  return new pg.Pool({ connectionString: url, max: 1 }).on('error', () => undefined).on('connect', (client) => client.on('error', () => undefined))
}

/** The address of a new, empty database on the test server, and how to drop it. */
export async function newDatabase(): Promise<{ readonly url: string; readonly drop: () => Promise<void> }> {
  const server = process.env.CHANYE_TEST_POSTGRES
  if (!server) throw new Error('CHANYE_TEST_POSTGRES is not set')
  const name = `chanye_${process.pid}_${Math.random().toString(36).slice(2, 10)}`
  const admin = new Kysely<never>({ dialect: new PostgresDialect({ pool: oneConnection(server) }) })
  await sql`create database ${sql.id(name)}`.execute(admin)
  const url = new URL(server)
  url.pathname = `/${name}`
  return { url: url.href, drop: async () => { await sql`drop database ${sql.id(name)} with (force)`.execute(admin); await admin.destroy() } }
}

export const withPostgres: WithEngine = async (work) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'chanye-test-'))
  const database = await newDatabase()
  const engine = await openEngine({ dataDir, packsDir, registry: database.url, now: () => NOW })
  try {
    return await work(engine, dataDir)
  } finally {
    await engine.close()
    await database.drop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

export const local = { kind: 'local' } as const
export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A report of a district that does not exist, in our own words. */
export const report = `澄湖区2023年工业简报
2024-01-20
来源:澄湖日报
2023年规模以上工业总产值增长9.1%。晨曜基板一期提前投产，新增产值30亿元，引领21家上下游企业，贡献产值110亿元。云汐新材、湖芯半导体等6个项目投产。
下一步，以晨曜光电为龙头，补齐镀膜材料等产业链条，打造400亿级光学玻璃产业集群。
`
export const reportHints = { region: '虚构市澄湖区' }

/** The file the first version of the registry wrote, in a folder of its own. */
export async function withOldSqlite(work: (old: OldRegistry) => Promise<void>): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'chanye-old-'))
  try {
    writeFileSync(join(dataDir, 'registry.db'), gunzipSync(readFileSync(resolve(import.meta.dirname, 'old/registry-0001.db.gz'))))
    const folder = join(dataDir, 'backups')
    await work({ dataDir, copies: async () => (existsSync(folder) ? readdirSync(folder).length : 0) })
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** The same rows on a server, in the tables of the first version. */
export function withOldPostgres(work: (old: OldRegistry) => Promise<void>): Promise<void> {
  return withOldSqlite(async ({ dataDir }) => {
    const database = await newDatabase()
    const old = new Kysely<Record<string, Record<string, unknown>>>({ dialect: new PostgresDialect({ pool: oneConnection(database.url) }) })
    const file = new Database(join(dataDir, 'registry.db'))
    await firstRegistry(old)
    await sql`create table kysely_migration (name varchar(255) primary key, timestamp varchar(255) not null)`.execute(old)
    const tables = file.prepare("select name from sqlite_master where type = 'table' and name not like '%lock' order by rowid").all() as { name: string }[]
    for (const { name } of tables) {
      const rows = file.prepare(`select * from ${name}`).all() as Record<string, unknown>[]
      if (rows.length > 0) await old.insertInto(name).values(rows.map(({ _metadata, ...row }) => row)).execute()
    }
    file.close()
    const copies = async () => (await sql`select 1 from information_schema.schemata where schema_name like 'chanye_before_%'`.execute(old)).rows.length
    await work({ dataDir, registry: database.url, copies })
    await old.destroy()
    await database.drop()
  })
}
