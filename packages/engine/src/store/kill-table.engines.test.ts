import { describe, expect, it } from 'vitest'
import { newDatabase } from '../testing/engine.ts'
import { killedInTable, killedInTableAnywhere, tablesAtOnce } from './kill-table.contract.ts'

const embedded = () => Promise.resolve({ drop: () => Promise.resolve() })

describe.each([['SQLite', embedded], ['PostgreSQL', newDatabase]] as const)('a table\'s import, on %s', (_, open) => {
  it('leaves nothing when it is killed before any of its steps or while its cells are read, and goes in whole afterwards', async () => {
    await expect(killedInTable(open)).resolves.toBeUndefined()
  })

  it('is there whole or not at all when it is killed anywhere', async () => {
    const registry = await open()
    await expect(killedInTableAnywhere(12, 'url' in registry ? registry.url : undefined)).resolves.toBeUndefined()
    await registry.drop()
  })

  it('is held once when two processes take it while others take other tables', async () => {
    const registry = await open()
    await expect(tablesAtOnce('url' in registry ? registry.url : undefined)).resolves.toBeUndefined()
    await registry.drop()
  })
})
