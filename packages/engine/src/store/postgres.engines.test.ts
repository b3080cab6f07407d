import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { newDatabase, withOldPostgres, withPostgres } from '../testing/engine.ts'
import { backup } from './backup.ts'
import { openRegistry } from './registry.ts'
import { archiveContract } from './archive.contract.ts'
import { choicesContract } from './choices.contract.ts'
import { decisionsContract } from './decisions.contract.ts'
import { registryContract } from './registry.contract.ts'
import { upgradeContract } from './upgrade.contract.ts'
import { mappingContract } from './mapping.contract.ts'
import { filingsContract } from './filings.contract.ts'
import { previewContract } from './preview.contract.ts'
import { withdrawContract } from './withdraw.contract.ts'
import { visibilityContract } from './visibility.contract.ts'

archiveContract('PostgreSQL', withPostgres)
registryContract('PostgreSQL', withPostgres)
decisionsContract('PostgreSQL', withPostgres)
choicesContract('PostgreSQL', withPostgres)
previewContract('PostgreSQL', withPostgres)
mappingContract('PostgreSQL', withPostgres)
withdrawContract('PostgreSQL', withPostgres)
filingsContract('PostgreSQL', withPostgres, 9)
visibilityContract('PostgreSQL', withPostgres, 6)
upgradeContract('PostgreSQL', withOldPostgres)

it('copies a PostgreSQL registry into a schema of its own before it changes it', async () => {
  const database = await newDatabase()
  const registry = await openRegistry({ dataDir: '.', url: database.url })
  await backup(registry, undefined, '0002-next')
  const { rows } = await sql<{ n: string }>`select count(*) as n from information_schema.tables where table_schema = 'chanye_before_0002_next'`.execute(registry)
  expect(Number(rows[0]?.n)).toBeGreaterThan(15)
  await registry.destroy()
  await database.drop()
})
