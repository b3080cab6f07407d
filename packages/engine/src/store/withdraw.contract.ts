import { Fault } from '@chanye/model'
import { describe, expect, it } from 'vitest'
import { bytes, local, report, reportHints, type WithEngine } from '../testing/engine.ts'
import * as projections from './projections.ts'
import { decisionsOf, statementsWhere } from './statements.ts'

const upload = { name: 'a.txt', bytes: bytes(report), hints: reportHints }

/** Taking an import back: the tests every engine must pass. */
export function withdrawContract(name: string, withEngine: WithEngine): void {
  describe(`${name}: an import taken back`, () => {
    it('leaves nothing that counts and erases nothing, and can be undone to the letter', () => withEngine(async (engine) => {
      const { document } = await engine.take(upload, 'me')
      const asking = engine.asking(local)
      const before = (await statementsWhere(asking, { document })).map(({ id, review }) => [id, review])
      const rows = (await projections.observations(asking)).length
      expect(rows).toBeGreaterThan(0)
      const standing = before.filter(([, review]) => review === 'accepted' || review === 'draft').length
      expect(await engine.withdraw(asking, document, { reason: 'wrong file', by: 'wang' })).toBe(standing)
      expect(await projections.observations(asking)).toEqual([])
      expect((await statementsWhere(asking, { document })).every(({ review }) => review === 'rejected')).toBe(true)
      expect((await decisionsOf(asking, before[0]![0]!)).at(-1)).toMatchObject({ review: 'rejected', reason: 'withdrawn: wrong file', recorded_by: 'wang' })
      expect(await engine.withdraw(asking, document, { reason: 'again', by: 'wang' })).toBe(0)
      expect(await engine.take(upload, 'me')).toMatchObject({ document, already: true })
      expect(await engine.reinstate(asking, document, { by: 'wang' })).toBe(standing)
      expect((await statementsWhere(asking, { document })).map(({ id, review }) => [id, review])).toEqual(before)
      expect(await projections.observations(asking)).toHaveLength(rows)
    }))

    it('leaves what a person rejected before as it was', () => withEngine(async (engine) => {
      const { document } = await engine.take(upload, 'me')
      const asking = engine.asking(local)
      const [one] = await statementsWhere(asking, { document })
      await engine.decide(asking, one!.id, { review: 'rejected', reason: 'misread', by: 'me' })
      await engine.withdraw(asking, document, { reason: 'wrong file', by: 'me' })
      await engine.reinstate(asking, document, { by: 'me' })
      expect((await statementsWhere(asking, { ids: [one!.id] }))[0]!.review).toBe('rejected')
    }))

    it('takes back and puts back what a statement was corrected to', () => withEngine(async (engine) => {
      const { document } = await engine.take(upload, 'me')
      const asking = engine.asking(local)
      const one = (await statementsWhere(asking, { document, shape: 'figure' })).find(({ says }) => says.shape === 'figure' && says.unit === 'percent')!
      const corrected = await engine.correct(asking, one.id, { fields: { value: '9.2' }, reason: 'the bulletin says 9.2', by: 'wang' })
      const review = async () => (await statementsWhere(asking, { ids: [corrected] }))[0]!.review
      await engine.withdraw(asking, document, { reason: 'wrong file', by: 'me' })
      expect(await review()).toBe('rejected')
      expect(await projections.observations(asking)).toEqual([])
      await engine.reinstate(asking, document, { by: 'me' })
      expect(await review()).toBe('accepted')
    }))

    it('is refused for a document that is not there', () => withEngine(async (engine) => {
      const failed = await engine.withdraw(engine.asking(local), 'f'.repeat(64), { reason: 'x', by: 'me' }).catch((error: unknown) => (error instanceof Fault ? error.code : error))
      expect(failed).toBe('no-such-id')
    }))
  })
}
