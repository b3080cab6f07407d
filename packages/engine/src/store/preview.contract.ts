import { type Asker, Fault } from '@chanye/model'
import { describe, expect, it } from 'vitest'
import { bytes, local, reportHints, type WithEngine } from '../testing/engine.ts'
import { documents } from './documents.ts'

const hints = { ...reportHints, date: '2024-03-01' }
const upload = (text: string) => ({ name: 'a.txt', bytes: bytes(text), hints })

/** Looking at what an import would bring: the tests every engine must pass. */
export function previewContract(name: string, withEngine: WithEngine): void {
  describe(`${name}: a preview`, () => {
    it('sets each figure against what is known, and stores nothing', () => withEngine(async (engine) => {
      await engine.take(upload('2023年，工业投资36.4亿元，税收12亿元。'), 'me')
      const asking = engine.asking(local)
      const before = await documents(asking)
      const seen = await engine.preview(asking, upload('2023年，工业投资38.1亿元，税收12亿元，出口额9亿元。'))
      expect(seen).toMatchObject({ already: false, format: 'text', figures: { fresh: 1, same: 1, differing: [{ quote: '38.1亿元', cell: null, says: { value: '3810000000' }, known: [{ value: '3640000000' }] }] } })
      expect(seen.figures.differing[0]!.known[0]!.evidence).toMatch(/^ev_/)
      expect(await documents(asking)).toEqual(before)
    }))

    it('says that the same bytes are here already, and refuses what taking would refuse', () => withEngine(async (engine) => {
      await engine.take(upload('2023年，工业投资36.4亿元。'), 'me')
      const asking = engine.asking(local)
      expect(await engine.preview(asking, upload('2023年，工业投资36.4亿元。'))).toMatchObject({ already: true, figures: { fresh: 0, same: 1, differing: [] } })
      const failed = await engine.preview(asking, { name: 'x.png', bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47]) }).catch((error: unknown) => (error instanceof Fault ? error.code : error))
      expect(failed).toBe('format-not-read')
    }))

    it('counts nothing of a shape that was not known yet when the document was taken in', () => withEngine(async (engine) => {
      const { document, counts } = await engine.take(upload('2023年，工业投资36.4亿元。'), 'me')
      await engine.registry.updateTable('import_run').set({ counts: JSON.stringify({ document, already: false, counts: { figure: 1 }, repairs: 0, accepted: 1, drafts: 0, proposals: 0 }) }).execute()
      expect(await engine.take(upload('2023年，工业投资36.4亿元。'), 'me')).toMatchObject({ already: true, counts })
    }))

    it('sets what is wanted against what was wanted, and a figure against what is known last', () => withEngine(async (engine) => {
      await engine.take({ ...upload('2024年，力争工业投资达到60亿元。'), hints: { ...hints, date: '2024-02-01' } }, 'me')
      await engine.take({ ...upload('2023年，工业投资36.4亿元。'), hints: { ...hints, date: '2024-02-01' } }, 'me')
      await engine.take({ ...upload('2023年，工业投资38.1亿元。'), hints: { ...hints, date: '2024-06-01' } }, 'me')
      const asking = engine.asking(local)
      expect((await engine.preview(asking, upload('2024年，力争工业投资达到66亿元。'))).figures.differing).toMatchObject([{ says: { status: 'target', value: '6600000000' }, known: [{ value: '6000000000' }] }])
      expect((await engine.preview(asking, upload('再说一次，2023年，工业投资36.4亿元。'))).figures).toMatchObject({ same: 0, differing: [{ known: [{ value: '3810000000' }, { value: '3640000000' }] }] })
    }))

    it('knows no more than the asker may know', () => withEngine(async (engine) => {
      await engine.take(upload('2023年，工业投资36.4亿元。'), 'me')
      const seen = await engine.preview(engine.asking(local, '2023-01-01'), upload('2023年，工业投资38.1亿元。'))
      expect(seen.figures).toMatchObject({ fresh: 1, differing: [] })
    }))

    it('holds figures to their series as far as the asker may know it', () => withEngine(async (engine) => {
      await engine.take({ ...upload('2023年，工业投资36.4亿元。'), visibility: 'org' }, 'me')
      const slipped = { ...upload('2024年，工业投资38.1万元。'), hints: { ...hints, date: '2025-03-01' } }
      const heldFor = async (asker: Asker, asOf?: string) => (await engine.preview(engine.asking(asker, asOf), slipped)).held.map(({ doubts: [doubt] }) => doubt!.doubt)
      expect(await heldFor(local)).toEqual(['slip-against-known'])
      expect(await heldFor({ kind: 'member' })).toEqual(['slip-against-known'])
      expect(await heldFor({ kind: 'public' })).toEqual([])
      expect(await heldFor(local, '2024-02-29')).toEqual([])
    }))
  })
}
