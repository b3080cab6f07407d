import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Statement } from '@chanye/model'
import { describe, expect, it } from 'vitest'
import { accept } from '../intake/accept.ts'
import { bytes, packsDir, reportHints, withSqlite } from '../testing/engine.ts'
import { loadPacks, loadPolicy, parsePolicy, placeOf } from './packs.ts'

const packs = loadPacks(packsDir)

describe('the places', () => {
  it('are a tree of codes, each of its own', () => {
    const byCode = new Map(packs.places.map((place) => [place.code, place]))
    expect(byCode.size).toBe(packs.places.length)
    for (const { code, parent, level, short } of packs.places) {
      expect([code, /^\d{6}$/u.test(code), short.length > 0]).toEqual([code, true, true])
      const above = parent === null ? undefined : byCode.get(parent)
      if (parent !== null) expect([code, above !== undefined && above.code !== code && above.level !== 'district']).toEqual([code, true])
      else expect([code, level === 'province' || code === '990100']).toEqual([code, true])
    }
  })

  it('hold every province, Chongqing\'s districts with English names, and a district that does not exist', () => {
    expect(packs.places.filter(({ level, invented }) => level === 'province' && !invented)).toHaveLength(31)
    expect(packs.places.filter(({ parent }) => parent === '500000').length).toBeGreaterThanOrEqual(38)
    expect(packs.places.find(({ code }) => code === '500113')).toMatchObject({ name: '巴南区', short: '巴南', en: 'Banan District', invented: false })
    expect(packs.places.find(({ code }) => code === '990101')).toMatchObject({ name: '澄湖区', en: 'Chenghu District (invented)', invented: true })
  })

  it('are found by any full name, and left open where a name is of several [S1.1]', () => {
    const code = (region: string | null) => placeOf(packs, region)?.code ?? null
    expect(['重庆市巴南区', '巴南区', '虚构市澄湖区', '重庆市', '鼓楼区', '无此省无此市', null].map(code)).toEqual(['500113', '500113', '990101', '500000', null, null, null])
  })
})

const statement = (doubts: Statement['doubts']): Statement => ({ shape: 'enterprise', name: '晨曜光电', mentions: [], doubts })
const repair = (score: string) => ({ doubt: 'rests-on-repair', zh: '', en: '', otherReading: { score } })

describe('the acceptance policy', () => {
  const policy = loadPolicy(packsDir, '/nowhere')

  it('lets wait what may be read two ways or rests on a weak repair, and accepts the rest [R8]', () => {
    const decided = (doubts: Statement['doubts']) => { const { review, rule } = accept(statement(doubts), policy); return [review, rule] }
    expect(decided([])).toEqual(['accepted', 'plain'])
    expect(decided([{ doubt: 'status-ambiguous', zh: '', en: '' }])).toEqual(['draft', 'two-readings'])
    expect(decided([{ doubt: 'year-ambiguous', zh: '', en: '' }])).toEqual(['draft', 'two-readings'])
    expect([decided([repair('0.79')]), decided([repair('0.8')])]).toEqual([['draft', 'weak-repair'], ['accepted', 'plain']])
    expect(accept(statement([]), { rules: [{ name: 'none', when: { shape: 'gap' }, then: 'accepted', why: { zh: '', en: '' } }] })).toMatchObject({ review: 'draft', rule: 'none' })
  })

  it('is the data folder\'s own where there is one, and says what is wrong with it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'chanye-policy-'))
    try {
      const own = readFileSync(join(packsDir, 'policy/acceptance.yaml'), 'utf8')
      writeFileSync(join(folder, 'policy.yaml'), own.replace(/repairBelow: [\d.]+/u, 'repairBelow: 0.5'))
      expect(loadPolicy(packsDir, folder).rules[0]?.when).toEqual({ repairBelow: 0.5 })
      expect(() => parsePolicy('rules: []', 'p')).toThrow(expect.objectContaining({ code: 'bad-setting', values: expect.objectContaining({ name: 'policy rules', value: 'p' }) as object }) as Error)
      expect(() => parsePolicy('rules: [', 'p')).toThrow(expect.objectContaining({ code: 'bad-setting' }) as Error)
      expect(() => parsePolicy(own.replace('then: draft', 'then: perhaps'), 'p')).toThrow(expect.objectContaining({ code: 'bad-setting', values: expect.objectContaining({ name: 'policy rules.0.then' }) as object }) as Error)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  it('holds for what is taken in after it was changed', () => withSqlite(async (engine) => {
    engine.setPolicy('rules: [{ name: all-wait, when: {}, then: draft, why: { zh: 一律待审, en: everything waits } }]')
    const taken = await engine.take({ name: 'a.txt', bytes: bytes('2023年规模以上工业总产值增长9.1%。'), hints: reportHints }, 'me')
    expect([taken.accepted, taken.drafts > 0]).toEqual([0, true])
  }))
})
