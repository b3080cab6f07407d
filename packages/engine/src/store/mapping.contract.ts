import { Fault } from '@chanye/model'
import type { Mapping } from '@chanye/reading'
import { describe, expect, it } from 'vitest'
import type { Engine } from '../engine.ts'
import { bytes, local, reportHints, type WithEngine } from '../testing/engine.ts'
import { documents, textOfDocument } from './documents.ts'
import { observations } from './projections.ts'
import { decisionsOf, statementsWhere } from './statements.ts'

/** A ledger of the invented district under headings no template knows: 盘子 is the whole investment, 花掉 what was spent so far; no unit is said. */
const ledger = (month: number, spent: readonly [string, string, string], office = '区投促中心') => ['虚构市澄湖区2025年重点项目调度表,,,,', `填报单位：${office},,截至${month}月底,,`, '序号,项目名称,业主单位,盘子,花掉,计划开工时间',
  `1,澄湖光电基板二期,澄湖光电科技有限公司,35,${spent[0]},2024年3月`, `2,湖东生物疫苗产业园,湖东生物医药有限公司,12.6,${spent[1]},2025年5月`, `3,澄湖智算中心,澄湖云科技有限公司,20,${spent[2]},2025年12月`].join('\n')
const upload = (text: string, mapping?: Mapping) => ({ name: '台账.csv', bytes: bytes(text), hints: reportHints, ...(mapping ? { mapping } : {}) })
const september = ledger(9, ['5.2', '1.1', '0.1'])
const sheet = '台账'
const said: Mapping = [{ sheet, template: '重点项目台账', columns: [{ letter: 'D', heading: '盘子', column: '总投资', unit: '亿元' }, { letter: 'E', heading: '花掉', column: '1–N月完成投资', unit: '亿元' }] }]
const value = async (engine: Engine, measure: string, cut: string) => (await observations(engine.asking(local))).filter((one) => one.measure === measure && one.cut === cut).map((one) => one.value)
const refusal = (work: Promise<unknown>) => work.then(() => undefined, (error: unknown) => (error instanceof Fault ? error : Promise.reject(error as Error)))

/** How a person says what a table means: the tests every engine must pass. */
export function mappingContract(name: string, withEngine: WithEngine): void {
  describe(`${name}: what a table was understood as`, () => {
    it('is shown with what each heading was taken for, and is read anew as a person says', () => withEngine(async (engine) => {
      const asking = engine.asking(local)
      const [plain] = (await engine.preview(asking, upload(september))).sheets
      expect(plain).toMatchObject({ sheet, template: '重点项目台账', headerRows: [3], closing: '2025-09', office: '区投促中心', rows: 3, remembered: null })
      expect(plain!.columns.find(({ heading }) => heading === '花掉')).toMatchObject({ letter: 'E', column: null, given: false, samples: ['5.2', '1.1', '0.1'] })
      const seen = await engine.preview(asking, upload(september, said))
      expect(seen.sheets[0]!.columns.filter(({ given }) => given)).toMatchObject([{ column: '总投资', type: 'money', unit: '亿元', score: 1 }, { column: '1–N月完成投资', unit: '亿元' }])
      expect(await documents(asking)).toEqual([])
      await engine.take(upload(september, said), 'wang')
      expect(await value(engine, '总投资', '澄湖光电基板二期')).toEqual(['3500000000'])
    }))

    it('is remembered for the next file of the same form and sender, and of no other', () => withEngine(async (engine) => {
      const asking = engine.asking(local)
      const { document } = await engine.take(upload(september, said), 'wang')
      const october = await engine.preview(asking, upload(ledger(10, ['6.1', '1.2', '0.1'])))
      expect(october.sheets[0]).toMatchObject({ closing: '2025-10', remembered: { by: 'wang', at: '2026-03-01T08:00:00.000Z', document, applied: true } })
      expect(october.sheets[0]!.columns.map(({ column }) => column)).toContain('1–N月完成投资')
      expect(october.before).toMatchObject({ document, diff: { changed: expect.arrayContaining([expect.objectContaining({ field: '1–N月完成投资', heading: '花掉', old: '5.2亿元', new: '6.1亿元' })]) as object } })
      for (const other of [ledger(10, ['6.1', '1.2', '0.1'], '区商务局'), ledger(10, ['6.1', '1.2', '0.1']).replace('花掉', '花掉(万元)'), ledger(10, ['6.1', '1.2', '0.1']).replace('截至10月底', '截至10月底 单位：万元')]) {
        expect((await engine.preview(asking, upload(other))).sheets[0]).toMatchObject({ remembered: null })
      }
      await engine.take(upload(ledger(10, ['6.1', '1.2', '0.1'])), 'li')
      expect(await value(engine, '1–N月完成投资', '澄湖光电基板二期')).toEqual(['520000000', '610000000'])
    }))

    it('is remembered with its header rows by the form as it is found without being told, wherever that stands next', () => withEngine(async (engine) => {
      const asking = engine.asking(local)
      await engine.take(upload(september, [{ ...said[0]!, headerRows: [2, 3], columns: said[0]!.columns!.map((one) => ({ ...one, heading: `截至9月底/${one.heading}` })) }]), 'wang')
      const [october] = (await engine.preview(asking, upload(`内部资料,,,,\n${ledger(10, ['6.1', '1.2', '0.1'])}`))).sheets
      expect(october).toMatchObject({ headerRows: [3, 4], remembered: { applied: true } })
      expect(october!.columns.flatMap(({ column, given }) => (given ? [column] : []))).toEqual(['总投资', '1–N月完成投资'])
    }))

    it('is recalled without what the templates no longer hold, and never refuses a file', () => withEngine(async (engine) => {
      const asking = engine.asking(local)
      await engine.take(upload(september, said), 'wang')
      const changed = async (change: object) => { await engine.registry.updateTable('form_mapping').set(change).execute(); return (await engine.preview(asking, upload(ledger(10, ['6.1', '1.2', '0.1'])))).sheets[0]! }
      const { columns } = await engine.registry.selectFrom('form_mapping').select('columns').executeTakeFirstOrThrow()
      const partly = await changed({ columns: columns.replace('总投资', '早先栏目').replace('亿元', '斗') })
      expect(partly).toMatchObject({ remembered: { applied: true } })
      expect(partly.columns.flatMap(({ column, given }) => (given ? [column] : []))).toEqual(['1–N月完成投资'])
      expect(await changed({ template: '早先台账' })).toMatchObject({ template: '重点项目台账', remembered: { applied: false } })
    }))

    it('does not count where a person sets cells right and says nothing of the form', () => withEngine(async (engine) => {
      await engine.take(upload(september, said), 'wang')
      const cells = [{ cell: 'C4', value: '澄湖光电公司', reason: '全称' }]
      expect((await engine.preview(engine.asking(local), upload(ledger(10, ['6.1', '1.2', '0.1']), [{ sheet, cells }]))).sheets[0]).toMatchObject({ remembered: { applied: false } })
    }))

    it('can be forgotten, and gives way to what a person says of one file', () => withEngine(async (engine) => {
      const asking = engine.asking(local)
      await engine.take(upload(september, said), 'wang')
      const october = upload(ledger(10, ['6.1', '1.2', '0.1']))
      const { sheets } = await engine.preview(asking, { ...october, mapping: [] })
      expect(sheets[0]).toMatchObject({ remembered: { applied: false } })
      expect(sheets[0]!.columns.find(({ letter }) => letter === 'E')).toMatchObject({ column: null })
      await engine.forgetMapping(asking, sheets[0]!.remembered!.id, { by: 'li' })
      expect((await engine.preview(asking, october)).sheets[0]).toMatchObject({ remembered: null })
      expect(await refusal(engine.forgetMapping(asking, sheets[0]!.remembered!.id, { by: 'li' }))).toMatchObject({ code: 'no-such-id' })
      expect(await refusal(engine.forgetMapping(engine.asking({ kind: 'public' }), sheets[0]!.remembered!.id, { by: 'x' }))).toMatchObject({ code: 'no-such-id' })
    }))

    it('is unseen by those who may not see the file it came with', () => withEngine(async (engine) => {
      await engine.take({ ...upload(september, said), visibility: 'restricted' }, 'wang')
      expect((await engine.preview(engine.asking({ kind: 'member' }), upload(ledger(10, ['6.1', '1.2', '0.1'])))).sheets[0]).toMatchObject({ remembered: null })
      expect((await engine.preview(engine.asking(local), upload(ledger(10, ['6.1', '1.2', '0.1'])))).sheets[0]).toMatchObject({ remembered: { applied: true } })
    }))

    it.each<[string, object, string, string]>([
      ['a sheet', { sheet: '别的' }, '别的', 'mapping.0.sheet'], ['a template', { template: '花名册' }, '花名册', 'mapping.0.template'], ['a heading', { columns: [{ letter: 'D', heading: '总投资', column: '总投资' }] }, '盘子', 'mapping.0.columns.0.heading'],
      ['a column', { columns: [{ letter: 'D', heading: '盘子', column: '税收' }] }, '税收', 'mapping.0.columns.0.column'], ['a unit', { columns: [{ letter: 'D', heading: '盘子', unit: '斗' }] }, '斗', 'mapping.0.columns.0.unit'],
      ['a column given twice', { columns: [{ letter: 'D', heading: '盘子', column: '总投资' }, { letter: 'E', heading: '花掉', column: '总投资' }] }, '总投资', 'mapping.0.columns.1.column'],
      ['a value', { columns: said[0]!.columns, cells: [{ cell: 'D4', value: '三十五', reason: '补' }] }, '数字', 'mapping.0.cells.0.value'], ['a cell of the headings', { cells: [{ cell: 'D3', value: '3', reason: '补' }] }, 'D3', 'mapping.0.cells.0.cell'], ['a row', { without: [{ row: 40, reason: '重复' }] }, '40', 'mapping.0.without.0.row'],
    ])('is refused whole for %s that is not there, in both languages', (_, wrong, value, where) => withEngine(async (engine) => {
      const fault = await refusal(engine.preview(engine.asking(local), upload(september, [{ sheet, template: '重点项目台账', ...wrong }])))
      expect(fault).toMatchObject({ code: 'bad-mapping', values: { name: where } })
      expect(JSON.stringify(fault!.values)).toContain(value)
      expect(await refusal(engine.take(upload(september, [{ sheet, template: '重点项目台账', ...wrong }]), 'me'))).toMatchObject({ code: 'bad-mapping' })
      expect(await documents(engine.asking(local))).toEqual([])
    }))
  })

  describe(`${name}: a cell set right in the preview`, () => {
    const wrong = ledger(9, ['5.2', '待核', '0.1']).replace('澄湖光电科技有限公司,35,', '澄湖光电科技有限公司,350000,')
    const right: Mapping = [{ ...said[0]!, cells: [{ cell: 'D4', value: '35', reason: '误按万元填写' }, { cell: 'E5', value: '1.1', reason: '电话核实' }], without: [{ row: 6, reason: '已移出本年度清单' }] }]

    it('stands in place of what the file says, as the evidence of the person who says so', () => withEngine(async (engine) => {
      const asking = engine.asking(local)
      const found = (await engine.preview(asking, upload(wrong, said))).sheets[0]!.findings
      expect(found).toContainEqual(expect.objectContaining({ cell: 'E5', key: '湖东生物疫苗产业园', heading: '花掉', value: '待核' }))
      const seen = await engine.preview(asking, upload(wrong, right))
      expect(seen.sheets[0]!.findings.map(({ cell }) => cell)).not.toContain('E5')
      const taken = await engine.take(upload(wrong, right), 'wang')
      expect([taken.accepted, taken.drafts]).toEqual([seen.accepted, seen.drafts])
      expect(await value(engine, '总投资', '澄湖光电基板二期')).toEqual(['3500000000'])
      expect(await value(engine, '1–N月完成投资', '湖东生物疫苗产业园')).toEqual(['110000000'])
      expect(await value(engine, '总投资', '澄湖智算中心')).toEqual([])
      const own = await statementsWhere(asking, { document: taken.document })
      const slipped = own.find(({ evidence, says }) => evidence[0]!.cell === '台账!D4' && says.shape === 'figure')!
      expect(slipped).toMatchObject({ review: 'superseded', evidence: [{ quote: '350000' }] })
      const [corrected] = await statementsWhere(asking, { ids: [slipped.replacedBy!] })
      expect(corrected!.evidence[0]!.sentence).toBe('台账!D4：由“350000”更正为“35”，理由：误按万元填写')
      expect((await decisionsOf(asking, slipped.id)).at(-1)).toMatchObject({ recorded_by: 'wang', review: 'superseded' })
      const left = own.filter(({ evidence }) => /!.6$/.test(evidence[0]!.cell ?? ''))
      expect(new Set(left.map(({ review }) => review))).toEqual(new Set(['rejected']))
      expect((await decisionsOf(asking, left[0]!.id)).at(-1)!.reason).toContain('已移出本年度清单')
      expect((await textOfDocument(asking, taken.document)).original).toContain('350000')
      expect(Buffer.from(await engine.bytesOf(asking, taken.document)).toString()).toBe(wrong)
    }))

    it('is read so again when the next ledger is set against it, is not remembered, and goes and comes back with its import', () => withEngine(async (engine) => {
      const asking = engine.asking(local)
      const { document } = await engine.take(upload(wrong, right), 'wang')
      const next = await engine.preview(asking, upload(ledger(10, ['5.2', '1.1', '0.1'])))
      expect(next.before!.diff).toMatchObject({ changed: [], added: ['澄湖智算中心'], dropped: [] })
      expect(next.mapping[0]).not.toHaveProperty('cells')
      const before = await observations(asking)
      await engine.withdraw(asking, document, { reason: '发错了', by: 'wang' })
      expect(await observations(asking)).toEqual([])
      await engine.reinstate(asking, document, { by: 'wang' })
      const key = ({ measure, cut, value: held }: (typeof before)[number]) => `${measure} ${cut} ${held}`
      expect((await observations(asking)).map(key).sort()).toEqual(before.map(key).sort())
    }))
  })
}
