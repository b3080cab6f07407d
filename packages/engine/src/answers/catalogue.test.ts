import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Engine, openEngine } from '../engine.ts'
import { statementsWhere } from '../store/statements.ts'
import { bytes, local, packsDir, report, reportHints } from '../testing/engine.ts'
import { industryMonth, statisticsMonth } from '../testing/district/firms.ts'
import { ask } from './ask.ts'
import { expected } from './rhythm.ts'

interface Source { readonly sender: string | null; readonly form: string | null; readonly first: string; readonly last: string; readonly received: string; readonly state: string; readonly overdue: number; readonly documents: number; readonly withdrawn: number; readonly visibility: readonly string[]; readonly rows: Record<string, number>; readonly expected: { readonly period: string; readonly day: string; readonly days: number; readonly receipts: number; readonly rhythm: string } | null }
interface Catalogue { readonly counts: Record<string, number>; readonly sources: readonly Source[]; readonly forms: readonly string[]; readonly asOf: string }
const hints = { region: '虚构市澄湖区' }

/** An engine whose day the test moves. */
async function onDays(work: (engine: Engine, on: (day: string) => void) => Promise<void>): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'chanye-days-'))
  let now = '2025-01-01'
  const engine = await openEngine({ dataDir, packsDir, now: () => new Date(`${now}T04:00:00Z`) })
  try {
    await work(engine, (day) => { now = day })
  } finally {
    await engine.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

describe('the catalogue', () => {
  it('tells of each sender and form how far it reaches, and what is late by its own rhythm', () => onDays(async (engine, on) => {
    const asked = async (params: Record<string, string> = {}) => await ask(engine.asking(local), 'catalogue', params) as Catalogue
    expect((await asked()).sources).toEqual([])
    for (const [month, day] of [[7, '2025-08-08'], [8, '2025-09-10'], [9, '2025-10-08']] as const) {
      on(day)
      await engine.take({ ...industryMonth(month), hints, visibility: 'restricted' }, 'me')
    }
    await engine.take({ ...statisticsMonth(9), hints }, 'me')
    await engine.take({ name: 'a.txt', bytes: bytes(report), hints: reportHints, visibility: 'public' }, 'me')

    const [industry, ...others] = (await asked()).sources
    expect(industry).toMatchObject({
      sender: '澄湖区经济和信息化局', form: '重点企业运行月报', first: '2025-07', last: '2025-09', received: '2025-10-08', documents: 3, withdrawn: 0, state: 'in-time', overdue: 0, visibility: ['restricted'],
      expected: { rhythm: 'monthly', period: '2025-10', day: '2025-11-08', days: 8, receipts: 3 }, rows: { accepted: 120 + 120 + 119, doubted: 0, refused: 0 },
    })
    expect(others).toMatchObject([{ sender: '澄湖区统计局', state: 'once', expected: null }, { sender: '澄湖日报', form: null, state: 'once', first: '2024-01-20' }])

    on('2025-11-20')
    expect((await asked()).sources[0]).toMatchObject({ sender: '澄湖区经济和信息化局', state: 'late', overdue: 12 })
    expect(await asked({ state: 'late' })).toMatchObject({ counts: { late: 1, once: 2 }, sources: [{ state: 'late' }], forms: ['重点企业运行月报'] })
    expect((await asked({ asOf: '2025-10-31' })).counts).toMatchObject({ 'late': 0, 'in-time': 1 })
    expect((await asked({ asOf: '2025-09-09' })).sources).toMatchObject([{ last: '2025-07', documents: 1, state: 'once' }])
    on('2026-02-20')
    expect((await asked()).sources[0]).toMatchObject({ state: 'stale' })
    expect((await ask(engine.asking({ kind: 'public' }), 'catalogue', {}) as Catalogue).sources.map(({ sender }) => sender)).toEqual(['澄湖日报'])
    expect((await asked({ q: '统计局' })).sources).toHaveLength(1)
  }), 60_000)

  it('counts rows that wait and rows refused, and nothing of an import taken back as received', () => onDays(async (engine, on) => {
    for (const [month, day] of [[7, '2025-08-08'], [8, '2025-09-10'], [9, '2025-10-08']] as const) {
      on(day)
      await engine.take({ ...statisticsMonth(month), hints }, 'me')
    }
    const asking = engine.asking(local)
    const held = await statementsWhere(asking)
    const waits = held.find(({ evidence }) => evidence[0]!.cell === '统计局监测企业2025.8!C5')!
    await engine.decide(asking, waits.id, { review: 'draft', reason: '', by: 'me' })
    const { document } = held.find(({ evidence }) => evidence[0]!.cell?.startsWith('统计局监测企业2025.9!'))!
    await engine.withdraw(asking, document, { reason: 'wrong', by: 'me' })
    const [source] = (await ask(asking, 'catalogue', {}) as Catalogue).sources
    expect(source).toMatchObject({ documents: 3, withdrawn: 1, last: '2025-08', received: '2025-09-10', expected: { period: '2025-09' } })
    expect(source!.rows.refused).toBe(79)
    expect(source!.rows.doubted).toBe(1)
  }), 60_000)
})

describe('when the next table is due', () => {
  const month = (closing: string, received: string) => ({ closing, received })
  it('is told by the middle of the days it took, each period by its first receipt', () => {
    expect(expected([month('2025-07', '2025-08-05'), month('2025-08', '2025-09-12'), month('2025-08', '2025-12-01'), month('2025-09', '2025-10-09')])).toMatchObject({ period: '2025-10', day: '2025-11-09', days: 9, receipts: 3 })
  })
  it('allows a whole period where old tables came all at once', () => {
    expect(expected([month('2025-01', '2026-03-01'), month('2025-02', '2026-03-01'), month('2025-03', '2026-03-01')])).toMatchObject({ period: '2025-04', day: '2025-05-31', receipts: 0 })
  })
  it('knows quarters and years, and passes over a gap', () => {
    expect(expected([month('2025-Q1', '2025-04-20'), month('2025-Q2', '2025-07-20')])).toMatchObject({ rhythm: 'quarterly', period: '2025-Q3', day: '2025-10-20' })
    expect(expected([month('2023', '2024-02-10'), month('2024', '2025-02-10')])).toMatchObject({ rhythm: 'yearly', period: '2025' })
    expect(expected([month('2025-01', '2025-02-08'), month('2025-02', '2025-03-08'), month('2025-05', '2025-06-08')])).toMatchObject({ rhythm: 'monthly', period: '2025-06' })
    expect(expected([month('2025-01', '2025-02-08'), month('2025-06', '2025-07-08')])).toBeUndefined()
  })
})
