import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { local, withSqlite } from '../testing/engine.ts'
import { ask } from './ask.ts'

type Any = Record<string, any>
const table = readFileSync(resolve(import.meta.dirname, '../../../../corpora/sample/xugou-industry-2023.csv'))

describe('the pull of industries', () => {
  it('is told of the nation by division and by sector, in multipliers that hold together', () => withSqlite(async (engine) => {
    const { sectors, regional } = await ask(engine.asking(local), 'input-output', { place: '500113' }) as Any
    expect(sectors.length).toBe(88)
    for (const { outputMultiplier, valueAddedMultiplier, upstreamness, importShare } of sectors) expect([outputMultiplier >= 1, valueAddedMultiplier > 0 && valueAddedMultiplier <= 1.000001, upstreamness >= 1, importShare >= 0 && importShare < 1]).toEqual([true, true, true, true])
    expect(sectors.reduce((sum: number, { power }: Any) => sum + power, 0) / sectors.length).toBeCloseTo(1, 9)
    expect(regional).toMatchObject({ refused: 'no-industries' })
    expect((await ask(engine.asking(local), 'input-output', { place: '500113', level: 'sector' }) as Any).sectors).toHaveLength(153)
  }))

  it('is told of a place whose output is known, with a range below the nation', () => withSqlite(async (engine) => {
    await engine.take({ name: 'xugou-industry-2023.csv', bytes: table, hints: { title: '虚构市2023年分行业规模以上工业总产值', date: '2024-03-20', region: '虚构市' }, invented: true }, 'sample')
    const { sectors, regional, invented } = await ask(engine.asking(local), 'input-output', { place: '990101' }) as Any
    expect([invented, regional.measure, regional.period, regional.known.length]).toEqual([true, '规模以上工业总产值', '2023', 32])
    for (const { outputMultiplier, regional: own } of sectors) expect([own.low <= own.middle, own.middle <= own.high, own.high <= outputMultiplier + 1e-12]).toEqual([true, true, true])
    expect(sectors.find(({ code }: Any) => code === '01').regional.quotient).toBeNull()
    expect(sectors.find(({ code }: Any) => code === '27').regional.quotient).toBeGreaterThan(1)
  }))
})
