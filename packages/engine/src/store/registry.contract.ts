import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Asker, Fault, maySee, visibilities } from '@chanye/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bytes, local, report, reportHints, type WithEngine } from '../testing/engine.ts'
import type { Engine } from '../engine.ts'
import type { Asking } from './asking.ts'
import { bytesOf, documentById, documents, textOfDocument } from './documents.ts'
import { hashOf } from './ids.ts'
import { aliasProposals, organisationById, organisations } from './organisations.ts'
import { places } from './places.ts'
import * as projections from './projections.ts'
import * as organisationReads from './organisations.ts'
import * as documentReads from './documents.ts'
import * as placeReads from './places.ts'
import * as statementReads from './statements.ts'
import { decisionsOf, evidenceById, statementById, statementsWhere } from './statements.ts'

const { statementOfRow, ...lists_ } = projections

/** Every read of the store; a new one is added here, and is then held to who may see what. */
const lists: Readonly<Record<string, (asking: Asking) => Promise<readonly { readonly document?: string; readonly id?: string }[]>>> = {
  documents, statementsWhere: (asking) => statementsWhere(asking), organisations: async (asking) => (await organisations(asking)).flatMap(({ namedIn }) => namedIn),
  aliasProposals: async (asking) => (await aliasProposals(asking)).map(() => ({})), ...lists_,
}
/** Reads of one thing by its id, each asked below. */
const singles = ['documentById', 'textOfDocument', 'bytesOf', 'statementById', 'evidenceById', 'decisionsOf', 'organisationById', 'statementOfRow', 'places', 'recordAliasDecision']
/** Asks for a document's first projected row, as one asker, by the id another sees. */
const rowOf = async (engine: Engine, asking: Asking, document: string) => {
  const [row] = (await projections.observations(engine.asking(local))).filter((one) => one.document === document)
  return statementOfRow(asking, row!.row_id)
}
const fault = (work: Promise<unknown>) => work.then(() => undefined, (error: unknown) => (error instanceof Fault ? error.code : String(error)))

/** The tests every engine must pass. */
export function registryContract(name: string, withEngine: WithEngine): void {
  describe(`${name}: the registry`, () => {
    it('holds a document with its statements, each on evidence that is what stands there', () => withEngine(async (engine) => {
      const taken = await engine.take({ name: 'a.txt', bytes: bytes(report), hints: reportHints }, 'me')
      expect(taken).toMatchObject({ already: false, document: hashOf(bytes(report)) })
      const asking = engine.asking(local)
      const { original } = await textOfDocument(asking, taken.document)
      const held = await statementsWhere(asking)
      expect(held.length).toBe(Object.values(taken.counts).reduce((a, b) => a + b, 0))
      for (const { evidence, place } of held) {
        expect(place).toBe('990101')
        for (const { start, end_: end, quote } of evidence) expect(original.slice(start, end)).toBe(quote)
      }
    }))

    it('changes nothing when the same bytes come again, and says so', () => withEngine(async (engine) => {
      const first = await engine.take({ name: 'a.txt', bytes: bytes(report), hints: reportHints }, 'me')
      const again = await engine.take({ name: 'b.txt', bytes: bytes(report), hints: { title: 'other' } }, 'you')
      expect(again).toEqual({ ...first, already: true })
      expect(await documents(engine.asking(local))).toHaveLength(1)
    }))

    it('takes the same document of two at once only once', () => withEngine(async (engine) => {
      const both = await Promise.all([1, 2].map(() => engine.take({ name: 'a.txt', bytes: bytes(report), hints: reportHints }, 'me')))
      expect(new Set(both.map(({ document }) => document)).size).toBe(1)
      expect(await documents(engine.asking(local))).toHaveLength(1)
    }))

    it('leaves nothing behind of a document it refuses', () => withEngine(async (engine, dataDir) => {
      expect(await fault(engine.take({ name: 'a.pdf', bytes: bytes('%PDF-1.7 x') }, 'me'))).toBe('format-not-read')
      expect(await fault(engine.take({ name: 'a.txt', bytes: bytes('') }, 'me'))).toBe('empty-document')
      expect(await documents(engine.asking(local))).toEqual([])
      expect(existsSync(join(dataDir, 'documents')) ? readdirSync(join(dataDir, 'documents')) : []).toEqual([])
    }))

    it('knows a document only from the day it was published [M3]', () => withEngine(async (engine) => {
      await engine.take({ name: 'a.txt', bytes: bytes(report), hints: reportHints }, 'me')
      expect(await documents(engine.asking(local, '2024-01-19'))).toEqual([])
      expect(await statementsWhere(engine.asking(local, '2024-01-19'))).toEqual([])
      expect(await documents(engine.asking(local, '2024-01-20'))).toHaveLength(1)
    }))

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

    it('shows each asker what it may see and nothing else, in every read', () => withEngine(async (engine) => {
      await fc.assert(fc.asyncProperty(fc.constantFrom(...visibilities), fc.constantFrom<Asker>({ kind: 'local' }, { kind: 'member' }, { kind: 'public' }), fc.uuid(), async (visibility, asker, salt) => {
        const { document } = await engine.take({ name: 'a.txt', bytes: bytes(`${report}\n${salt}`), hints: reportHints, visibility }, 'me')
        const asking = engine.asking(asker)
        const may = maySee(asker).includes(visibility)
        const of = (rows: readonly { readonly document?: string; readonly id?: string }[]) => rows.some((row) => row.document === document || row.id === document)
        for (const [read, list] of Object.entries(lists)) if (read !== 'aliasProposals' && read !== 'clusters' && of(await list(engine.asking(local)))) expect([read, of(await list(asking))]).toEqual([read, may])
        const [statement] = await statementsWhere(engine.asking(local), { document })
        const codes = await Promise.all([documentById(asking, document), textOfDocument(asking, document), statementById(asking, statement!.id), evidenceById(asking, statement!.evidence[0]!.id), decisionsOf(asking, statement!.id), rowOf(engine, asking, document)].map(fault))
        expect(new Set(codes)).toEqual(new Set([may ? undefined : 'no-such-id']))
        expect(await fault(bytesOf(asking, 'nowhere', document))).toContain(may ? 'ENOENT' : 'no-such-id')
      }), { numRuns: 12 })
      expect(await places(engine.asking({ kind: 'public' }), ['500113'])).toHaveLength(1)
    }))

    it('has no read that is not held to who may see what', () => {
      const reads = [documentReads, statementReads, organisationReads, projections, placeReads].flatMap((module) => Object.entries(module)).filter(([, read]) => typeof read === 'function' && /^[^)]*\basking\b/u.test(read.toString())).map(([read]) => read)
      expect(reads.filter((read) => !(read in lists) && !singles.includes(read))).toEqual([])
      expect(reads.length).toBeGreaterThan(15)
    })

    it('opens again as it was left', () => withEngine(async (engine) => {
      await engine.take({ name: 'a.txt', bytes: bytes(report), hints: reportHints }, 'me')
      expect(await engine.isEmpty()).toBe(false)
    }))
  })
}
