import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Fault } from '@chanye/model'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { withOldSqlite, withSqlite } from '../testing/engine.ts'
import { backup } from './backup.ts'
import { openRegistry } from './registry.ts'
import { insertAll } from './rows.ts'
import { archiveContract } from './archive.contract.ts'
import { choicesContract } from './choices.contract.ts'
import { decisionsContract } from './decisions.contract.ts'
import { registryContract } from './registry.contract.ts'
import { upgradeContract } from './upgrade.contract.ts'
import { mappingContract } from './mapping.contract.ts'
import { previewContract } from './preview.contract.ts'
import { withdrawContract } from './withdraw.contract.ts'
import { visibilityContract } from './visibility.contract.ts'

archiveContract('SQLite', withSqlite)
registryContract('SQLite', withSqlite)
decisionsContract('SQLite', withSqlite)
choicesContract('SQLite', withSqlite)
previewContract('SQLite', withSqlite)
mappingContract('SQLite', withSqlite)
withdrawContract('SQLite', withSqlite)
visibilityContract('SQLite', withSqlite, 12)
upgradeContract('SQLite', withOldSqlite)

it('refuses a registry of a newer version, and copies one before it changes it', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'chanye-old-'))
  try {
    const registry = await openRegistry({ dataDir })
    await backup(registry, dataDir, '0002-next')
    await backup(registry, dataDir, '0002-next')
    expect(readdirSync(join(dataDir, 'backups')).sort()).toEqual(['before-0002-next-2.db', 'before-0002-next.db'])
    await sql`insert into kysely_migration (name, timestamp) values ('9999-later', '2030-01-01')`.execute(registry)
    await registry.destroy()
    await expect(openRegistry({ dataDir })).rejects.toMatchObject({ code: 'store-newer', values: { migration: '9999-later' } })
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
})

it('is read while it is written, and shows nothing of it before it is committed', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'chanye-read-'))
  const registry = await openRegistry({ dataDir })
  const place = (code: string) => ({ code, name: '澄湖区', short: '澄湖', level: 'district', invented: 1, visibility: 'public' })
  const places = () => registry.selectFrom('place').select('code').execute()
  try {
    await registry.transaction().execute(async (tx) => {
      await insertAll(tx, 'place', Array.from({ length: 900 }, (_, i) => place(String(i))))
      expect(await places()).toEqual([])
      expect(await tx.selectFrom('place').select('code').execute()).toHaveLength(900)
    })
    expect(await places()).toHaveLength(900)
    await Promise.all([1, 2].map((n) => registry.transaction().execute((tx) => insertAll(tx, 'place', [place(`x${n}`)]))))
    expect(await places()).toHaveLength(902)
  } finally {
    await registry.destroy()
    rmSync(dataDir, { recursive: true, force: true })
  }
})

it('says where a registry cannot be reached and why, and tells no password', async () => {
  const failed = await openRegistry({ dataDir: '.', url: 'postgres://chanye:secret@127.0.0.1:1/chanye' }).then(() => undefined, (error: unknown) => error)
  expect(failed).toMatchObject({ code: 'store-unreachable', values: { where: '127.0.0.1:1', why: expect.stringContaining('ECONNREFUSED') as string } })
  expect(JSON.stringify((failed as Fault).values) + String(failed)).not.toContain('secret')
  await expect(openRegistry({ dataDir: '.', url: 'no address' })).rejects.toMatchObject({ code: 'store-unreachable', values: { where: 'CHANYE_REGISTRY' } })
})
