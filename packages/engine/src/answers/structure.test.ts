import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Engine } from '../engine.ts'
import { local, withSqlite } from '../testing/engine.ts'
import { ask } from './ask.ts'

type Any = Record<string, any>
const folder = resolve(import.meta.dirname, '../../../../corpora/sample')
const sample = (year: string) => ({ name: `xugou-industry-${year}.csv`, bytes: readFileSync(resolve(folder, `xugou-industry-${year}.csv`)), hints: { title: `虚构市${year}年分行业规模以上工业总产值（虚构示例）`, date: `${Number(year) + 1}-03-20`, region: '虚构市' }, invented: true, source: '虚构' })
const taken = async (engine: Engine, ...years: string[]) => { for (const year of years) await engine.take(sample(year), 'sample') }
const asked = async (engine: Engine, params: Record<string, string>) => (await ask(engine.asking(local), 'structure', params)) as Any

describe('the structure of a place', () => {
  it('is told with shares, quotients and ranks that hold together, each size with its cell', () => withSqlite(async (engine) => {
    await taken(engine, '2021', '2023')
    const { structure, choices, invented } = await asked(engine, { place: '990101' })
    expect(invented).toBe(true)
    expect(choices).toEqual([{ measure: '规模以上工业总产值', en: 'Gross output of industry above scale', unit: 'CNY', periods: ['2021', '2023'], industries: 32, places: 8 }])
    expect([structure.period, structure.before, structure.peers.length, structure.left]).toEqual(['2023', '2021', 8, { places: [], industries: [] }])
    expect(structure.specialisations.reduce((sum: number, { share }: Any) => sum + share, 0)).toBeCloseTo(1, 12)
    for (const { share, shareOfAll, locationQuotient } of structure.specialisations) expect(share).toBeCloseTo(locationQuotient * shareOfAll, 12)
    const electronics = structure.specialisations.find(({ code }: Any) => code === '39')
    expect(electronics).toMatchObject({ rank: expect.any(Number) as number, figure: { evidence: [{ cell: expect.stringMatching(/!B\d+$/u) as string, invented: true }] } })
    expect(electronics.figure.evidence[0].sentence).toContain('计算机、通信和其他电子设备制造业')
  }))

  it('has its growth split into parts that sum to it, against all places together', () => withSqlite(async (engine) => {
    await taken(engine, '2021', '2023')
    const { structure: { growth, total } } = await asked(engine, { place: '990105' })
    for (const one of [growth.total, ...growth.industries]) expect((one.national + one.mix + one.competitive - one.change) / growth.start).toBeCloseTo(0, 12)
    expect(growth.start + growth.total.change).toBeCloseTo(total, 2)
    expect(growth.industries.every(({ evidence }: Any) => evidence.before && evidence.after && evidence.before !== evidence.after)).toBe(true)
  }))

  it('says what lies near, and does not where there are too few places', () => withSqlite(async (engine) => {
    await taken(engine, '2023')
    const { structure: { near, growth } } = await asked(engine, { place: '990101' })
    expect([near.of, near.industries.some(({ present }: Any) => present), near.industries.every(({ density }: Any) => density >= 0 && density <= 1)]).toEqual([8, true, true])
    expect(growth).toMatchObject({ refused: 'one-year', facts: { known: 1, needed: 2 } })
  }))

  it('is refused with what is needed where no table of industries is known', () => withSqlite(async (engine) => {
    await taken(engine)
    expect((await asked(engine, { place: '990101' })).structure).toMatchObject({ refused: 'no-industries' })
    await engine.take({ name: 'one.csv', bytes: new TextEncoder().encode('虚构市2023年分行业总产值,\n单位：万元,\n行业,澄湖区\n医药制造业,120\n汽车制造业,80\n'), hints: { date: '2024-03-01', region: '虚构市' } }, 'sample')
    expect((await asked(engine, { place: '990101' })).structure).toMatchObject({ refused: 'no-peers', facts: { measure: '总产出', period: '2023' } })
    await expect(asked(engine, { place: '999999' })).rejects.toThrow(/999999/u)
  }))

  it('shows nothing on a day before its tables were known, and leaves out what a place lacks instead of taking it for zero', () => withSqlite(async (engine) => {
    await taken(engine, '2021', '2023')
    expect((await asked(engine, { place: '990101', asOf: '2023-12-31' })).structure).toMatchObject({ period: '2021', before: null })
    await engine.take({ name: 'two.csv', bytes: new TextEncoder().encode('虚构市2024年从业人员,,,\n单位：人,,,\n行业,澄湖区,云岫区,岚溪区\n医药制造业,120,50,30\n汽车制造业,80,500,\n纺织业,10,40,70\n造纸和纸制品业,60,70,20\n食品制造业,9,8,7\n'), hints: { date: '2025-03-01', region: '虚构市' } }, 'sample')
    const { structure } = await asked(engine, { place: '990101', measure: '从业人员' })
    expect([structure.unit, structure.left.industries.map(({ name }: Any) => name), structure.specialisations.length]).toEqual(['person', ['汽车制造业'], 4])
  }))
})
