import { describe, expect, it } from 'vitest'
import { local, type WithEngine } from '../testing/engine.ts'
import { blankFirm, blankMonth, FIRMS, firms, growthOf, industryMonth, monthOf, renamedFirm, soFar, statisticsMonth, stoppedFirm, twins, withoutCode } from '../testing/district/firms.ts'
import { addedProjects, droppedProjects, moved, october, reformLedger, renamedProjects, september, splitProject, townLedger } from '../testing/district/projects.ts'
import { documents } from './documents.ts'
import { filings, reviewedRows } from './filings.ts'
import { aliasProposals, organisationById, organisations } from './organisations.ts'
import { observations, projects } from './projections.ts'
import { standsAny, statementsWhere } from './statements.ts'

const hints = { region: '虚构市澄湖区' }
const yuan = (tenThousands: number) => String(tenThousands * 10_000)

/** Ledgers and monthly tables of a whole district, of two bureaus each: the tests every engine must pass. */
export function filingsContract(name: string, withEngine: WithEngine, months: number): void {
  describe(`${name}: a ledger of 200 projects`, () => {
    it.each([['with merged headings in 亿元', reformLedger, 1200], ['with flat headings in 万元', townLedger, 1000]] as const)('%s goes in, is set against the month after, and is undone', (_, ledger, statements) => withEngine(async (engine) => {
      const asking = engine.asking(local)
      const taken = await engine.take({ ...ledger(september, 9), hints }, 'me')
      expect(taken).toMatchObject({ already: false, accepted: statements, drafts: 0, counts: { project: 200 } })
      expect(await engine.take({ ...ledger(september, 9), hints }, 'me')).toMatchObject({ already: true, document: taken.document })
      expect(await statementsWhere(asking)).toHaveLength(statements)
      const { before } = await engine.preview(asking, { ...ledger(october(), 10), hints })
      const after = october()
      const plan = before!.diff.changed.filter(({ field }) => field === '预计投产')
      expect(before!.diff.changed.slice(0, moved.length)).toEqual(plan)
      expect(plan.map(({ key, new: now }) => [key, now!.replace(/\D/g, '')]).sort()).toEqual(moved.map((n) => { const one = after.find(({ code }) => code === september[n]!.code)!; return [one.code, one.expected.replace(/-0?/, '')] }).sort())
      const done = after.filter((one) => { const old = september.find(({ code }) => code === one.code); return old && old.done !== one.done })
      expect(before!.diff.changed.filter(({ field }) => field === '1–N月完成投资').map(({ key }) => key).sort()).toEqual(done.map(({ code }) => code).sort())
      expect([...new Set(before!.diff.changed.map(({ field }) => field))]).toEqual(['预计投产', '1–N月完成投资', '占年度计划'])
      expect(before!.diff.renamed.map(({ old }) => old).sort()).toEqual(renamedProjects.map((n) => september[n]!.name).sort())
      expect(before!.diff.split).toEqual([{ from: september[splitProject]!.code, into: [300, 301].map((_n, i) => after.filter(({ name: part }) => part.startsWith(september[splitProject]!.name) && /[AB]区$/.test(part))[i]!.code) }])
      expect([...before!.diff.dropped].sort()).toEqual(droppedProjects.map((n) => september[n]!.code).sort())
      expect(before!.diff.added).toHaveLength(addedProjects.length)
      expect(await engine.withdraw(asking, taken.document, { reason: 'wrong', by: 'me' })).toBe(statements)
      expect(await projects(asking)).toEqual([])
      expect((await engine.preview(asking, { ...ledger(october(), 10), hints })).before).toBeNull()
      expect(await engine.reinstate(asking, taken.document, { by: 'me' })).toBe(statements)
      expect(await projects(asking)).toHaveLength(200)
    }))

    it('of one bureau is set against its own ledger before that of another', () => withEngine(async (engine) => {
      const asking = engine.asking(local)
      const own = await engine.take({ ...reformLedger(september, 9), hints }, 'me')
      await engine.take({ ...townLedger(september, 9), hints }, 'me')
      const seen = await engine.preview(asking, { ...reformLedger(october(), 10), hints })
      expect(seen.before).toMatchObject({ document: own.document, closing: '2025-09' })
      expect(seen.figures.differing).toEqual([])
    }))
  })

  describe(`${name}: the monthly tables of 120 firms`, () => {
    it(`of two bureaus over ${months} months are filed, found one before the other, and make one firm of each code`, () => withEngine(async (engine) => {
      const asking = engine.asking(local)
      for (let month = 1; month <= months; month++) {
        expect((await engine.take({ ...industryMonth(month), hints }, 'me')).counts.enterprise).toBe(FIRMS - (month > 8 ? 1 : 0))
        await engine.take({ ...statisticsMonth(month), hints }, 'me')
      }
      expect((await documents(asking)).map((row) => row.known_on).sort().filter((day, i, all) => day !== all[i - 1])).toEqual(Array.from({ length: months }, (_, i) => new Date(Date.UTC(2025, i + 1, 0)).toISOString().slice(0, 10)))
      const filed = await filings(asking)
      expect(filed).toHaveLength(2 * months)
      expect(new Set(filed.map(({ form, sender }) => `${form} ${sender}`))).toEqual(new Set(['重点企业运行月报 澄湖区经济和信息化局', '重点企业运行月报 澄湖区统计局']))
      expect(filed.map(({ closing }) => closing).sort()).toEqual(Array.from({ length: months }, (_, i) => `2025-${String(i + 1).padStart(2, '0')}`).flatMap((month) => [month, month]))
      const { before, figures } = await engine.preview(asking, { ...industryMonth(1, new Map([[5, monthOf(5, 1).output + 40]])), hints })
      expect(before).toMatchObject({ closing: '2025-01', title: expect.stringContaining('运行监测') as string })
      expect(before!.diff.changed.map(({ key, field }) => [key, field]).sort()).toEqual(['工业总产值(同比)', '工业总产值(本月)', '工业总产值(累计)'].map((field) => [firms[5]!.code, field]).sort())
      expect(figures.differing.map(({ says }) => (says.shape === 'figure' ? says.code : ''))).toEqual(figures.differing.map(() => firms[5]!.code))

      const all = await organisations(asking)
      expect(all.filter(({ codes }) => codes.length === 1)).toHaveLength(FIRMS)
      expect(all.filter(({ codes }) => codes.length !== 1).map(({ names }) => names)).toEqual([[firms[withoutCode]!.short]])
      const [one, other] = await Promise.all(twins.map((n) => organisationById(asking, firms[n]!.code)))
      expect([one!.id === other!.id, one!.names, other!.names]).toEqual([false, [firms[twins[0]]!.name], [firms[twins[0]]!.name]])
      expect([...(await organisationById(asking, firms[9]!.code)).names].sort()).toEqual([firms[9]!.name, firms[9]!.short].sort())
      if (months >= 7) expect((await organisationById(asking, firms[renamedFirm]!.code)).names).toEqual([firms[renamedFirm]!.name, firms[renamedFirm]!.renamed])
      expect(await aliasProposals(asking)).toMatchObject([{ state: 'open', score: 0.8, names: expect.arrayContaining([firms[withoutCode]!.short, firms[withoutCode]!.name]) as string[] }])

      const held = await observations(asking)
      const output = held.filter(({ measure, kind }) => measure === '工业总产值' && kind === 'level')
      const of = (n: number, period: string) => [...new Set(output.filter((row) => row.code === firms[n]!.code && row.period === period).map(({ value }) => value))]
      expect(of(twins[0], '2025-02')).toEqual([yuan(monthOf(twins[0], 2).output)])
      expect(of(twins[1], '2025-02')).toEqual([yuan(monthOf(twins[1], 2).output)])
      expect(of(9, '2025-01/2025-03')).toEqual([yuan(soFar(9, 3, 'output'))])
      expect(of(9, '2024-01/2024-03')).toEqual([yuan(soFar(9, 3, 'before'))])
      if (months >= blankMonth) expect(of(blankFirm, `2025-0${blankMonth}`)).toEqual([])
      if (months >= 9) expect(of(stoppedFirm, '2025-09')).toEqual([])
      expect(held.find(({ code, kind, period }) => code === firms[9]!.code && kind === 'growth' && period === '2025-01/2025-03')).toMatchObject({ value: String(Number(growthOf(9, 3))) })
    }), 120_000)

    it('taken back count for nothing, corrected cells neither, and a correction sent back to wait is a doubt', () => withEngine(async (engine) => {
      const asking = engine.asking(local)
      const { document } = await engine.take({ ...statisticsMonth(1), hints }, 'me')
      const cell = async (at: string) => (await statementsWhere(asking, { document })).find(({ evidence }) => evidence[0]!.cell?.endsWith(at))!.id
      const correction = await engine.correct(asking, await engine.correct(asking, await cell('!C5'), { fields: { value: '1' }, reason: 'misread', by: 'me' }), { fields: { value: '2' }, reason: 'again', by: 'me' })
      const accepted = (await reviewedRows(asking)).get(document)!.accepted
      await engine.decide(asking, correction, { review: 'draft', reason: '', by: 'me' })
      expect((await reviewedRows(asking)).get(document)).toEqual({ accepted: accepted - 1, doubted: 1, refused: 0 })
      expect(await standsAny(asking, document)).toBe(true)
      await engine.withdraw(asking, document, { reason: 'wrong', by: 'me' })
      expect((await reviewedRows(asking)).get(document)).toEqual({ accepted: 0, doubted: 0, refused: accepted })
      expect(await standsAny(asking, document)).toBe(false)
      await engine.reinstate(asking, document, { by: 'me' })
      expect(await standsAny(asking, document)).toBe(true)
    }))

    it('whose every cell was corrected still stand', () => withEngine(async (engine) => {
      const asking = engine.asking(local)
      const one = `重点企业运行月报（2025年2月）\n填报单位：澄湖区石桥镇,,单位：万元\n企业名称,工业总产值（本月）\n晨曜光电有限公司,10\n`
      const { document } = await engine.take({ name: '一家.csv', bytes: new TextEncoder().encode(one), hints }, 'me')
      for (const { id, says } of await statementsWhere(asking, { document })) await engine.correct(asking, id, { fields: says.shape === 'figure' ? { value: '7' } : { name: '晨曜光电股份有限公司' }, reason: 'misread', by: 'me' })
      expect((await statementsWhere(asking, { document })).every(({ review }) => review === 'superseded')).toBe(true)
      expect(await standsAny(asking, document)).toBe(true)
    }))

    it('given without a code under the name of two firms waits for a person', () => withEngine(async (engine) => {
      const asking = engine.asking(local)
      await engine.take({ ...industryMonth(1), hints }, 'me')
      const bare = `重点企业运行月报（2025年2月）\n填报单位：澄湖区石桥镇,,单位：万元\n企业名称,工业总产值（本月）,工业总产值（累计）,同比(%)\n${firms[twins[0]]!.name},10,20,1\n${firms[8]!.name},30,60,2\n`
      await engine.take({ name: '石桥镇.csv', bytes: new TextEncoder().encode(bare), hints }, 'me')
      const proposed = await aliasProposals(asking)
      expect(proposed.map(({ score, state }) => [score, state])).toEqual([[0.45, 'open'], [0.45, 'open']])
      expect((await organisations(asking)).filter(({ codes }) => codes.length === 0).map(({ names }) => names)).toEqual([[firms[twins[0]]!.name]])
      const coded = await organisationById(asking, firms[twins[1]]!.code)
      const right = proposed.find(({ a, b }) => coded.ids.includes(a) || coded.ids.includes(b))!
      await engine.decideAlias(asking, right.id, { state: 'same', by: 'me' })
      expect((await organisationById(asking, firms[twins[1]]!.code)).namedIn.map(({ code }) => code).sort()).toEqual([firms[twins[1]]!.code, null].sort())
      expect((await organisations(asking)).filter(({ codes }) => codes.length === 0)).toEqual([])
    }))
  })
}
