import { expect, it } from 'vitest'
import { openEngine } from '../engine.ts'
import { bytes, local, packsDir, report, reportHints, withSqlite } from '../testing/engine.ts'
import { enteredIn } from './entered.ts'
import { statementsWhere } from './statements.ts'

it('what a document says is read once, and what another process takes in or decides is seen at once', () => withSqlite(async (engine, dataDir) => {
  const other = await openEngine({ dataDir, packsDir, now: () => new Date('2026-03-01T08:00:00Z') })
  const { document } = await engine.take({ name: 'a.txt', bytes: bytes(report), hints: reportHints }, 'me')
  const [first, second] = await statementsWhere(engine.asking(local), { document })
  const again = await statementsWhere(engine.asking(local), { document })
  expect(again[0]).toBe(first)

  await other.decide(other.asking(local), first!.id, { review: 'rejected', reason: 'misread', by: 'wang' })
  const [decided, ...others] = await statementsWhere(engine.asking(local), { document })
  expect(decided).toEqual({ ...first, review: 'rejected', decidedBy: 'wang', decidedAt: '2026-03-01T08:00:00.000Z' })
  expect(others[0]).toBe(second)
  expect(await statementsWhere(engine.asking(local), { ids: again.map(({ id }) => id) })).toEqual([decided, ...others])

  const before = (await statementsWhere(engine.asking(local))).length
  const { document: added } = await other.take({ name: 'b.txt', bytes: bytes('2023年地区生产总值为605亿元。'), hints: reportHints }, 'me')
  const held = await statementsWhere(engine.asking(local))
  expect(held).toHaveLength(before + (await statementsWhere(engine.asking(local), { document: added })).length)
  expect(held).toEqual(await statementsWhere(engine.asking(local), { mentions: [''] }))
  expect(await statementsWhere(engine.asking(local, '2023-01-01'))).toEqual([])
  await other.close()
}))

it('a document asked for twice at once is read once; one that could not be read is not held to be empty', () => withSqlite(async (engine, dataDir) => {
  const { document } = await engine.take({ name: 'a.txt', bytes: bytes(report), hints: reportHints }, 'me')
  const [one, two] = await Promise.all([enteredIn(engine.registry, [document]), enteredIn(engine.registry, [document])])
  expect(one[0]).toBe(two[0])
  const closed = await openEngine({ dataDir, packsDir })
  await closed.close()
  for (let i = 0; i < 2; i++) await expect(enteredIn(closed.registry, [document])).rejects.toThrow()
}))
