import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Fault } from '@chanye/model'
import { describe, expect, it } from 'vitest'
import { bytes, local, report, reportHints, type WithEngine } from '../testing/engine.ts'
import { documentById, documents, textOfDocument } from './documents.ts'
import { hashOf } from './ids.ts'
import { organisations } from './organisations.ts'
import { type NewDocument, recordDocument } from './record.ts'
import { statementsWhere } from './statements.ts'

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
        for (const { start, end, quote } of evidence) expect(original.slice(start, end)).toBe(quote)
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
      expect(await fault(engine.take({ name: 'a.pdf', bytes: bytes('%PDF-1.7 x') }, 'me'))).toBe('broken-document')
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

    it('holds nothing of a document whose quote is not what stands there', () => withEngine(async (engine) => {
      const entering = [{ statement: { shape: 'enterprise', name: '湖芯', mentions: [{ start: 0, end: 2, text: '别的', sentence: { start: 0, end: 2 } }], doubts: [] } as const, review: 'accepted' as const, rule: 'plain' }]
      const given: NewDocument = {
        document: { id: 'd', name: 'd', format: 'text', bytes: 2, kind: 'source', title: null, region: null, place: null, published_at: null, known_on: '2024-01-01', encoding: 'utf-8', confidence: 1, invented: 0, provenance: '{}', source: null },
        text: { version: 'x', original: '湖芯', clean: '湖芯', repairs: '[]', blocks: '[]', segments: '[]', doubts: '[]' }, cleanAt: () => '湖芯', entering, extractor: 'x',
      }
      const writing = { by: 'me', at: '2024-01-01T00:00:00Z', visibility: 'public' }
      await expect(engine.registry.transaction().execute((tx) => recordDocument(tx, given, writing))).rejects.toMatchObject({ code: 'evidence-mismatch', values: { found: '湖芯', quote: '别的' } })
      expect(await documents(engine.asking(local))).toEqual([])
    }))

    it('counts the same content at the same place once, and keeps positions where a character cannot be stored', () => withEngine(async (engine) => {
      const name = '湖芯\0\uD800半导体'
      const one = { statement: { shape: 'enterprise', name, mentions: [{ start: 0, end: name.length, text: name, sentence: { start: 0, end: name.length } }], doubts: [] } as const, review: 'accepted' as const, rule: 'plain' }
      const given: NewDocument = {
        document: { id: 'd', name: 'd', format: 'text', bytes: 2, kind: 'source', title: null, region: null, place: null, published_at: null, known_on: '2024-01-01', encoding: 'utf-8', confidence: 1, invented: 0, provenance: '{}', source: null },
        text: { version: 'x', original: name, clean: name, repairs: '[]', blocks: '[]', segments: '[]', doubts: '[]' }, cleanAt: () => name, entering: [one, one], extractor: 'x',
      }
      await engine.registry.transaction().execute((tx) => recordDocument(tx, given, { by: 'me', at: '2024-01-01T00:00:00Z', visibility: 'public' }))
      const [statement, ...others] = await statementsWhere(engine.asking(local))
      expect(others).toEqual([])
      expect(statement!.evidence).toMatchObject([{ quote: '湖芯\uFFFD\uFFFD半导体', end: name.length }])
      expect((await organisations(engine.asking(local))).map(({ names }) => names)).toEqual([['湖芯\uFFFD\uFFFD半导体']])
    }))

    it('says when a document cannot be placed, or is dated after it was taken in', () => withEngine(async (engine) => {
      const { document } = await engine.take({ name: 'a.txt', bytes: bytes('某地规模以上工业增加值增长7.7%。'), hints: { region: '无此省无此市', date: '2031-05' } }, 'me')
      expect(await documentById(engine.asking(local), document)).toMatchObject({ place: null, region: '无此省无此市', published_at: '2031-05', known_on: '2026-03-01' })
      expect((JSON.parse((await textOfDocument(engine.asking(local), document)).doubts) as { doubt: string }[]).map(({ doubt }) => doubt)).toEqual(['place-unknown', 'dated-later'])
    }))
  })
}
