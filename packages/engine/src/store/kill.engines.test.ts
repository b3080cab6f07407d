import { expect, it } from 'vitest'
import { newDatabase } from '../testing/engine.ts'
import { killedWhileTaking, takenByThree } from './kill.contract.ts'

it('keeps whole documents only when it is killed 50 times while taking, on SQLite', async () => {
  await expect(killedWhileTaking(50)).resolves.toBeUndefined()
})

it('keeps whole documents only when it is killed 50 times while taking, on PostgreSQL', async () => {
  const database = await newDatabase()
  await expect(killedWhileTaking(50, database.url)).resolves.toBeUndefined()
  await database.drop()
})

it('holds each document once when three processes take the same ones at once, on SQLite', async () => {
  await expect(takenByThree()).resolves.toBeUndefined()
})

it('holds each document once when three processes take the same ones at once, on PostgreSQL', async () => {
  const database = await newDatabase()
  await expect(takenByThree(database.url)).resolves.toBeUndefined()
  await database.drop()
})
