import { describe, expect, it } from 'vitest'
import { openEngine } from '../engine.ts'
import { bytes, local, packsDir, reportHints } from '../testing/engine.ts'
import { documents } from './documents.ts'
import { aliasProposals, organisations } from './organisations.ts'
import * as projections from './projections.ts'
import { decisionsOf, statementsWhere } from './statements.ts'

/** A registry as the first version left it, where copies of it can be counted. */
export interface OldRegistry { readonly dataDir: string; readonly registry?: string; readonly copies: () => Promise<number> }

/** A registry of the first version becomes one of this version: the tests every engine must pass. */
export function upgradeContract(name: string, withOld: (work: (old: OldRegistry) => Promise<void>) => Promise<void>): void {
  describe(`${name}: a registry of the first version`, () => {
    it('is copied, brought up to date and loses nothing', () => withOld(async ({ dataDir, registry, copies }) => {
      const open = () => openEngine({ dataDir, registry, packsDir, now: () => new Date('2026-03-01T08:00:00Z') })
      expect(await copies()).toBe(0)
      const engine = await open()
      const asking = engine.asking(local)
      expect(await copies()).toBe(1)
      expect((await documents(asking)).map(({ kind }) => kind).sort()).toEqual(['correction', 'source'])
      const held = await statementsWhere(asking)
      const counted = (review: string) => held.filter((one) => one.review === review).length
      expect([held.length, counted('accepted'), counted('rejected'), counted('superseded')]).toEqual([22, 20, 1, 1])
      const growth = (await projections.observations(asking)).filter(({ kind }) => kind === 'growth')
      expect(growth).toMatchObject([{ value: '9.3', basis: 'yoy', cut: '', place: '990101' }])
      expect(await projections.targets(asking)).toContainEqual(expect.objectContaining({ bound: 'tier', due: null, missing: ['year', 'measure', 'scope', 'owner'] }))
      const named = new Set((await organisations(asking)).flatMap(({ namedIn }) => namedIn.map(({ statement }) => statement)))
      expect(held.filter(({ id, review }) => named.has(id) && review !== 'accepted')).toEqual([])
      expect((await aliasProposals(asking)).map(({ names }) => names)).toEqual([['晨曜光电', '晨曜面板']])
      expect(new Set((await Promise.all(held.map(({ id }) => decisionsOf(asking, id)))).flat().map(({ choice }) => choice))).toEqual(new Set([null]))
      await engine.take({ name: 'new.txt', bytes: bytes('澄湖区2025年工业增加值增长6.5%。'), hints: reportHints }, 'me')
      await engine.close()
      const again = await open()
      expect(await copies()).toBe(1)
      expect(await documents(again.asking(local))).toHaveLength(3)
      await again.close()
    }))
  })
}
