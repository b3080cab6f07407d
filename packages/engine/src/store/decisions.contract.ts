import { Fault } from '@chanye/model'
import { describe, expect, it } from 'vitest'
import { bytes, local, report, reportHints, type WithEngine } from '../testing/engine.ts'
import { documentById, textOfDocument } from './documents.ts'
import { aliasProposals, organisationById, organisations } from './organisations.ts'
import * as projections from './projections.ts'
import { decisionsOf, statementById, statementsWhere } from './statements.ts'

const fault = (work: Promise<unknown>) => work.then(() => undefined, (error: unknown) => (error instanceof Fault ? error.code : String(error)))
const pair = '晨曜光电、晨曜基材等3家企业投产。以晨曜光电为龙头，打造光学产业集群。'

/** What follows from decisions and corrections: the tests every engine must pass. */
export function decisionsContract(name: string, withEngine: WithEngine): void {
  describe(`${name}: decisions`, () => {
    it('keeps decisions beside each other and projects only what is accepted', () => withEngine(async (engine) => {
      await engine.take({ name: 'a.txt', bytes: bytes(report), hints: reportHints }, 'me')
      const asking = engine.asking(local)
      const [target] = await projections.targets(asking)
      await engine.decide(asking, target!.statement, { review: 'rejected', reason: 'misread', by: 'me' })
      expect(await projections.targets(asking)).not.toContainEqual(expect.objectContaining({ statement: target!.statement }))
      await engine.decide(asking, target!.statement, { review: 'accepted', reason: '', by: 'me' })
      expect(await projections.targets(asking)).toContainEqual(expect.objectContaining({ statement: target!.statement }))
      expect((await decisionsOf(asking, target!.statement)).map(({ review }) => review)).toEqual(['accepted', 'rejected', 'accepted'])
    }))

    it('takes a correction in as a document of the person, and supersedes the old statement', () => withEngine(async (engine) => {
      await engine.take({ name: 'a.txt', bytes: bytes(report), hints: reportHints }, 'me')
      const asking = engine.asking(local)
      const old = (await statementsWhere(asking, { shape: 'figure' })).find(({ says }) => says.shape === 'figure' && says.unit === 'percent')!
      const id = await engine.correct(asking, old.id, { fields: { value: '9.2' }, reason: 'the bulletin says 9.2', by: 'wang' })
      expect(await statementById(asking, old.id)).toMatchObject({ review: 'superseded', replacedBy: id })
      const corrected = await statementById(asking, id)
      expect(corrected).toMatchObject({ review: 'accepted', says: { value: '9.2' }, place: '990101' })
      expect(await documentById(asking, corrected.document)).toMatchObject({ kind: 'correction', recorded_by: 'wang', invented: 1 })
      expect(await fault(engine.decide(asking, old.id, { review: 'accepted', reason: '', by: 'me' }))).toBe('already-decided')
      expect(await fault(engine.correct(asking, id, { fields: { value: '9.2' }, reason: 'same', by: 'me' }))).toBe('bad-parameter')
      expect(await fault(engine.correct(asking, id, { fields: { stage: 'signed' }, reason: 'no stage', by: 'me' }))).toBe('bad-parameter')
    }))

    it('proposes names of one brand as one firm, and merges them only when told', () => withEngine(async (engine) => {
      await engine.take({ name: 'a.txt', bytes: bytes('晨曜光电、晨曜基材等3家企业投产。以晨曜光电为龙头，打造光学产业集群。'), hints: reportHints }, 'me')
      const asking = engine.asking(local)
      const [proposal] = await aliasProposals(asking)
      expect(proposal).toMatchObject({ state: 'open', why: { zh: expect.stringContaining('晨曜') as string } })
      expect(await organisations(asking)).toHaveLength(2)
      await engine.decideAlias(asking, proposal!.id, { state: 'same', by: 'me' })
      const merged = await organisations(asking)
      expect(merged).toHaveLength(1)
      expect((await organisationById(asking, proposal!.a)).id).toBe((await organisationById(asking, proposal!.b)).id)
      await engine.decideAlias(asking, proposal!.id, { state: 'different', by: 'me' })
      expect(await organisations(asking)).toHaveLength(2)
    }))

    it('holds a name only while a statement that gives it is accepted', () => withEngine(async (engine) => {
      await engine.take({ name: 'a.txt', bytes: bytes(pair), hints: reportHints }, 'me')
      const asking = engine.asking(local)
      const named = (await statementsWhere(asking)).filter(({ says }) => says.shape === 'enterprise' && says.name === '晨曜基材')
      expect(await aliasProposals(asking)).toHaveLength(1)
      for (const { id } of named) await engine.decide(asking, id, { review: 'rejected', reason: 'no firm', by: 'me' })
      expect((await organisations(asking)).map((one) => one.name)).toEqual(['晨曜光电'])
      expect(await aliasProposals(asking)).toEqual([])
      for (const { id } of named) await engine.decide(asking, id, { review: 'accepted', reason: '', by: 'me' })
      expect(await aliasProposals(asking)).toHaveLength(1)
    }))

    it('proposes what a corrected name may be, and drops the wrong name', () => withEngine(async (engine) => {
      await engine.take({ name: 'a.txt', bytes: bytes('云汐新材、湖芯半导体等2家企业投产。'), hints: reportHints }, 'me')
      const asking = engine.asking(local)
      const wrong = (await statementsWhere(asking)).find(({ says }) => says.shape === 'enterprise' && says.name === '湖芯半导体')!
      await engine.correct(asking, wrong.id, { fields: { name: '云汐半导体' }, reason: 'misprint', by: 'wang' })
      expect((await aliasProposals(asking)).map(({ names }) => [...names].sort())).toEqual([['云汐半导体', '云汐新材']])
      expect((await organisations(asking)).flatMap(({ names }) => names)).not.toContain('湖芯半导体')
    }))

    it('writes a correction down as the person\'s own text, which speaks for the day of what it corrects', () => withEngine(async (engine) => {
      await engine.take({ name: 'a.txt', bytes: bytes(report), hints: reportHints }, 'me')
      const asking = engine.asking(local)
      const old = (await statementsWhere(asking)).find(({ says }) => says.shape === 'figure' && says.bound === 'tier')!
      expect(await projections.targets(asking)).toContainEqual(expect.objectContaining({ statement: old.id, due: null, missing: ['year', 'measure', 'scope', 'owner'] }))
      const id = await engine.correct(asking, old.id, { fields: { period: '2027' }, reason: '规划写明2027年', by: '王' })
      const { document, evidence } = await statementById(asking, id)
      const { original } = await textOfDocument(asking, document)
      expect(original).toMatch(/^更正：.+\n原文：.+\n时期：由“202\d”更正为“2027”\n理由：规划写明2027年\n更正人：王\n/u)
      expect(evidence.map(({ start, end }) => original.slice(start, end))).toEqual([expect.stringMatching(/^时期：由“202\d”更正为“2027”$/u)])
      expect(await documentById(asking, document)).toMatchObject({ known_on: '2024-01-20', title: expect.stringMatching(/^更正/u) as string })
      expect((await projections.targets(engine.asking(local, '2024-01-20'))).filter(({ bound }) => bound === 'tier')).toMatchObject([{ statement: id, due: '2027', missing: ['measure', 'scope', 'owner'] }])
    }))

    it('lets the old statement stand again once its correction is rejected, and no sooner', () => withEngine(async (engine) => {
      await engine.take({ name: 'a.txt', bytes: bytes(report), hints: reportHints }, 'me')
      const asking = engine.asking(local)
      const old = (await statementsWhere(asking, { shape: 'figure' }))[0]!
      const id = await engine.correct(asking, old.id, { fields: { subject: '开发区' }, reason: 'scope', by: 'wang' })
      const accept = () => engine.decide(asking, old.id, { review: 'accepted', reason: '', by: 'me' })
      expect(await fault(accept())).toBe('already-decided')
      await engine.decide(asking, id, { review: 'rejected', reason: 'wrong', by: 'me' })
      expect(await fault(accept())).toBeUndefined()
      expect((await projections.observations(asking)).map(({ statement }) => statement)).toContain(old.id)
      expect((await projections.observations(asking)).map(({ statement }) => statement)).not.toContain(id)
    }))

    it('holds a correction to the fields of the shape and names the value it cannot take', () => withEngine(async (engine) => {
      await engine.take({ name: 'a.txt', bytes: bytes(report), hints: reportHints }, 'me')
      const asking = engine.asking(local)
      const lead = (await statementsWhere(asking, { shape: 'lead' }))[0]!
      await expect(engine.correct(asking, lead.id, { fields: { status: 'granted' }, reason: 'x', by: 'me' })).rejects.toMatchObject({ code: 'bad-parameter', values: { name: 'status', value: '"granted"' } })
      const project = (await statementsWhere(asking, { shape: 'project' }))[0]!
      await expect(engine.correct(asking, project.id, { fields: { status: 'granted' }, reason: 'x', by: 'me' })).rejects.toMatchObject({ code: 'bad-parameter', values: { name: 'status' } })
    }))

    it('shows a series as first published, then as revised, never as wanted', () => withEngine(async (engine) => {
      const says = (text: string, date: string) => engine.take({ name: date, bytes: bytes(text), hints: { ...reportHints, date, title: date } }, 'me')
      await says('预计2023年全区实现地区生产总值386亿元。', '2024-01-10')
      await says('2023年全区实现地区生产总值379亿元。', '2024-03-10')
      await says('2022年全区实现地区生产总值350亿元。', '2023-03-10')
      await says('力争2024年全区实现地区生产总值410亿元。', '2024-03-11')
      const [key] = await projections.observations(engine.asking(local))
      const seen = async (asOf: string) => (await projections.seriesAsOf(engine.asking(local, asOf), { ...key!, cut: '' })).map(({ period, value, status, vintage }) => [period, value, status, vintage])
      expect(await seen('2023-01-01')).toEqual([])
      expect(await seen('2024-02-01')).toEqual([['2022', '35000000000', 'actual', '2023-03-10'], ['2023', '38600000000', 'estimate', '2024-01-10']])
      expect(await seen('2024-12-31')).toEqual([['2022', '35000000000', 'actual', '2023-03-10'], ['2023', '37900000000', 'actual', '2024-03-10']])
      expect(await projections.targets(engine.asking(local))).toMatchObject([{ value: '41000000000', due: '2024', missing: [] }])
    }))
  })
}
