import { Fault } from '@chanye/model'
import { describe, expect, it } from 'vitest'
import type { Engine } from '../engine.ts'
import { bytes, local, reportHints, type WithEngine } from '../testing/engine.ts'
import { standingChoices } from './choices.ts'
import { documentById, textOfDocument } from './documents.ts'
import * as projections from './projections.ts'
import { decisionsOf, statementById, statementsWhere } from './statements.ts'

const fault = (work: Promise<unknown>) => work.then(() => undefined, (error: unknown) => (error instanceof Fault ? error.code : String(error)))
const year = 'year-ambiguous'
const status = 'status-ambiguous'

/** A line of January that may be of this year or the last, in a store of its own. */
const ambiguous = async (engine: Engine, text = '澄湖区今年工业投资位居前列，开工项目达39个。') => {
  await engine.take({ name: 'a.txt', bytes: bytes(text), hints: { ...reportHints, date: '2024-01-14' } }, 'me')
  return (await statementsWhere(engine.asking(local), { shape: 'figure' })).find(({ doubts }) => doubts.some(({ doubt }) => doubt === year))!
}
const standing = async (engine: Engine, id: string) => standingChoices(await decisionsOf(engine.asking(local), id)).map(({ doubt, reading, by, at }) => [doubt, reading, by, at.slice(0, 10)])
const seen = async (engine: Engine) => (await projections.observations(engine.asking(local))).map(({ period }) => period)

/** What a person chooses where two readings stand is remembered and can be changed: the tests every engine must pass. */
export function choicesContract(name: string, withEngine: WithEngine): void {
  describe(`${name}: choices between two readings`, () => {
    it('accepts the first reading with the choice on record', () => withEngine(async (engine) => {
      const line = await ambiguous(engine)
      expect([line.review, await standing(engine, line.id)]).toEqual(['draft', []])
      expect(await engine.choose(engine.asking(local), line.id, { doubt: year, reading: 'first', by: 'wang' })).toBe(line.id)
      expect(await statementById(engine.asking(local), line.id)).toMatchObject({ review: 'accepted', decidedBy: 'wang', says: { period: '2023' } })
      expect(await standing(engine, line.id)).toEqual([[year, 'first', 'wang', '2026-03-01']])
      await engine.choose(engine.asking(local), line.id, { doubt: year, reading: 'first', by: 'li' })
      expect(await standing(engine, line.id)).toEqual([[year, 'first', 'wang', '2026-03-01']])
    }))

    it('takes the other reading in as a document of the person, and remembers the choice where it was made', () => withEngine(async (engine) => {
      const line = await ambiguous(engine)
      const asking = engine.asking(local)
      const id = await engine.choose(asking, line.id, { doubt: year, reading: 'other', by: 'wang' })
      expect(await statementById(asking, line.id)).toMatchObject({ review: 'superseded', replacedBy: id })
      const corrected = await statementById(asking, id)
      expect(corrected).toMatchObject({ review: 'accepted', says: { period: '2024', value: '39' }, doubts: [] })
      expect(await documentById(asking, corrected.document)).toMatchObject({ kind: 'correction', recorded_by: 'wang', known_on: '2024-01-14' })
      expect((await textOfDocument(asking, corrected.document)).original).toMatch(/时期：由“2023”更正为“2024”\n理由：两种读法中取另一种/u)
      expect([await standing(engine, line.id), await seen(engine)]).toEqual([[[year, 'other', 'wang', '2026-03-01']], ['2024']])
    }))

    it('lets a choice be changed to and fro, and keeps every one of them', () => withEngine(async (engine) => {
      const line = await ambiguous(engine)
      const asking = engine.asking(local)
      const choose = (reading: 'first' | 'other', by: string) => engine.choose(asking, line.id, { doubt: year, reading, by })
      const first = await choose('other', 'wang')
      expect(await choose('other', 'li')).toBe(first)
      expect(await choose('first', 'li')).toBe(line.id)
      expect([(await statementById(asking, first)).review, (await statementById(asking, line.id)).review, await seen(engine)]).toEqual(['rejected', 'accepted', ['2023']])
      const again = await choose('other', 'zhao')
      expect(again).not.toBe(first)
      expect([await standing(engine, line.id), await seen(engine)]).toEqual([[[year, 'other', 'zhao', '2026-03-01']], ['2024']])
      expect((await decisionsOf(asking, line.id)).map(({ review, recorded_by: by, choice }) => [review, by, choice === null ? null : (JSON.parse(choice) as { reading: string }).reading])).toEqual([
        ['draft', 'policy:two-readings', null], ['superseded', 'wang', 'other'], ['accepted', 'li', 'first'], ['superseded', 'zhao', 'other'],
      ])
    }))

    it('remembers a choice also where the statement was accepted before, and takes it back with a rejection', () => withEngine(async (engine) => {
      const line = await ambiguous(engine)
      const asking = engine.asking(local)
      await engine.decide(asking, line.id, { review: 'accepted', reason: '', by: 'li' })
      await engine.choose(asking, line.id, { doubt: year, reading: 'first', by: 'wang' })
      expect([await standing(engine, line.id), await seen(engine)]).toEqual([[[year, 'first', 'wang', '2026-03-01']], ['2023']])
      await engine.decide(asking, line.id, { review: 'rejected', reason: 'no', by: 'li' })
      expect([await standing(engine, line.id), await seen(engine)]).toEqual([[], []])
    }))

    it('lets a statement with two open doubts wait until both are chosen', () => withEngine(async (engine) => {
      const line = await ambiguous(engine, '澄湖区今年研发投入增长11.5%以上。')
      const asking = engine.asking(local)
      expect(line.doubts.map(({ doubt }) => doubt)).toEqual([status, year])
      await engine.choose(asking, line.id, { doubt: status, reading: 'first', by: 'wang' })
      expect((await statementById(asking, line.id)).review).toBe('draft')
      const id = await engine.choose(asking, line.id, { doubt: year, reading: 'other', by: 'wang' })
      expect(await statementById(asking, id)).toMatchObject({ review: 'accepted', says: { status: 'actual', period: '2024' } })
      const both = await engine.choose(asking, line.id, { doubt: status, reading: 'other', by: 'wang' })
      expect(await statementById(asking, both)).toMatchObject({ review: 'accepted', says: { status: 'target', period: '2024' } })
      expect((await statementById(asking, id)).review).toBe('rejected')
    }))

    it('carries the doubt that is left over to the correction, which waits', () => withEngine(async (engine) => {
      const line = await ambiguous(engine, '澄湖区今年研发投入增长11.5%以上。')
      const id = await engine.choose(engine.asking(local), line.id, { doubt: status, reading: 'other', by: 'wang' })
      expect(await statementById(engine.asking(local), id)).toMatchObject({ review: 'draft', says: { status: 'target', period: '2023' }, doubts: [{ doubt: year }] })
      expect(await seen(engine)).toEqual([])
    }))

    it('has nothing to choose where one reading stands, or where a plain correction has settled it', () => withEngine(async (engine) => {
      const line = await ambiguous(engine)
      const asking = engine.asking(local)
      await expect(engine.choose(asking, line.id, { doubt: status, reading: 'first', by: 'me' })).rejects.toMatchObject({ code: 'bad-parameter', values: { name: 'doubt', value: status } })
      expect(await fault(engine.choose(asking, 'st_none', { doubt: year, reading: 'first', by: 'me' }))).toBe('no-such-id')
      await engine.correct(asking, line.id, { fields: { value: '40' }, reason: 'the list has 40', by: 'wang' })
      expect(await fault(engine.choose(asking, line.id, { doubt: year, reading: 'first', by: 'me' }))).toBe('already-decided')
    }))
  })
}
