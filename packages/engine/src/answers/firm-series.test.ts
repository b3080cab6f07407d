import { expect, it } from 'vitest'
import { local, withSqlite } from '../testing/engine.ts'
import { blankFirm, blankMonth, disputed, firms, growthOf, industryMonth, monthOf, renamedFirm, soFar, statisticsMonth, stoppedFirm, twins } from '../testing/district/firms.ts'
import type { Engine } from '../engine.ts'
import { statementsWhere } from '../store/statements.ts'
import { ask } from './ask.ts'

interface Told { readonly value: string; readonly document: string; readonly documentTitle: string | null; readonly sender: string | null; readonly cell: string | null; readonly evidence: string | null; readonly earlier: readonly Told[] }
interface Series { readonly indicator: string; readonly unit: string; readonly parts: readonly string[]; readonly months: readonly { readonly month: string; readonly state: string; readonly points: readonly { readonly part: string; readonly conflict: boolean; readonly revised: boolean; readonly sayings: readonly Told[] }[] }[] }
interface Answered { readonly organisation: { readonly id: string; readonly name: string }; readonly senders: readonly string[]; readonly indicators: readonly string[]; readonly series: readonly Series[]; readonly invented: boolean }

const hints = { region: '虚构市澄湖区' }
const yuan = (tenThousands: number) => String(tenThousands * 10_000)
const seriesOf = (engine: Engine, params: Record<string, string>) => ask(engine.asking(local), 'firm-series', params) as Promise<Answered>
const output = (answered: Answered) => answered.series.find(({ indicator, unit }) => indicator === '工业总产值' && unit === 'CNY')!
const at = (series: Series, month: string, part: string) => series.months.find((row) => row.month === month)?.points.find((point) => point.part === part)

it('sets a firm\'s filings side by side month by month: gaps, revisions, two senders, each value in its cell', () => withSqlite(async (engine) => {
  for (const month of [1, 3, 4, 6, 7, 9]) await engine.take({ ...industryMonth(month), hints }, 'me')
  await engine.take({ ...statisticsMonth(6), hints }, 'me')
  await engine.take({ ...industryMonth(6, new Map([[disputed.firm, monthOf(disputed.firm, 6).output + 500]])), hints }, 'me')

  const answered = await seriesOf(engine, { id: firms[disputed.firm]!.code })
  expect(answered).toMatchObject({ invented: true, senders: ['澄湖区经济和信息化局', '澄湖区统计局'], first: '2025-01', last: '2025-09' })
  const series = output(answered)
  expect(series.parts).toEqual(['month', 'soFar', 'soFarBefore', 'growth'])
  expect(series.months.map(({ month, state }) => `${month} ${state}`)).toEqual(['2025-01 reported', '2025-02 no-table', '2025-03 reported', '2025-04 reported', '2025-05 no-table', '2025-06 reported', '2025-07 reported', '2025-08 no-table', '2025-09 reported'])
  const n = disputed.firm
  expect(at(series, '2025-01', 'soFar')!.sayings[0]!.value).toBe(yuan(monthOf(n, 1).output))
  expect(at(series, '2025-03', 'soFarBefore')!.sayings).toMatchObject([{ value: yuan(soFar(n, 3, 'before')), cell: '3月!G8' }])
  expect(at(series, '2025-03', 'growth')!.sayings[0]!.value).toBe(String(Number(growthOf(n, 3))))
  const june = at(series, '2025-06', 'month')!
  expect(june).toMatchObject({ conflict: true, revised: true })
  expect(june.sayings.map(({ sender, value, earlier }) => [sender, value, earlier.map((one) => one.value)])).toEqual([
    ['澄湖区经济和信息化局', yuan(monthOf(n, 6).output + 500), [yuan(monthOf(n, 6).output)]], ['澄湖区统计局', yuan(monthOf(n, 6).output + 77), []],
  ])
  expect(june.sayings.flatMap(({ evidence, earlier }) => [evidence, ...earlier.map((one) => one.evidence)]).every((id) => id?.startsWith('ev_'))).toBe(true)

  const narrow = await seriesOf(engine, { id: firms[n]!.code, from: '2025-06', to: '2025-07', indicator: '工业总产值', sender: '澄湖区统计局' })
  expect(narrow.series).toHaveLength(1)
  expect(narrow.series[0]!.months.map(({ month, state }) => `${month} ${state}`)).toEqual(['2025-06 reported', '2025-07 no-table'])
  expect(narrow.indicators).toEqual(answered.indicators)
}), 60_000)

it('tells blank and absent from zero, twins apart, and a renamed firm on', () => withSqlite(async (engine) => {
  for (const month of [3, 4, 6, 7, 9]) await engine.take({ ...industryMonth(month), hints }, 'me')
  const states = async (n: number) => output(await seriesOf(engine, { id: firms[n]!.code })).months.map(({ month, state }) => `${month.slice(5)} ${state}`)
  expect(await states(blankFirm)).toEqual(['03 reported', '04 not-reported', '05 no-table', '06 reported', '07 reported', '08 no-table', '09 reported'])
  expect((await states(stoppedFirm)).at(-1)).toBe('09 not-reported')
  for (const n of [...twins, renamedFirm]) {
    const series = output(await seriesOf(engine, { id: firms[n]!.code }))
    expect(series.months.flatMap(({ points }) => points.filter(({ part }) => part === 'month').flatMap(({ sayings }) => sayings.map(({ value }) => value)))).toEqual([3, 4, 6, 7, 9].map((month) => yuan(monthOf(n, month).output)))
    const { rows } = await ask(engine.asking(local), 'timeline', { organisation: firms[n]!.code }) as { rows: readonly { label: string; after: { figure: { value: string } | null } }[] }
    const told = rows.flatMap(({ label, after }) => (label === '工业总产值' && after.figure ? [after.figure.value] : []))
    expect(told).toContain(yuan(monthOf(n, 3).output))
    for (const other of twins.filter((one) => one !== n)) expect(told).not.toContain(yuan(monthOf(other, 3).output))
  }
  await expect(seriesOf(engine, { id: 'nobody' })).rejects.toMatchObject({ code: 'no-such-id' })
  await expect(seriesOf(engine, { id: firms[1]!.code, from: '2025' })).rejects.toMatchObject({ code: 'bad-parameter', values: { name: 'from' } })
}), 60_000)

it('does not set the figures of two firms of one name against each other, and names them by their codes where a person must decide', () => withSqlite(async (engine) => {
  await engine.take({ ...industryMonth(1), hints }, 'me')
  const bare = `重点企业运行月报（2025年2月）\n填报单位：石桥镇,,单位：万元\n企业名称,工业总产值（本月）,工业总产值（累计）,同比(%)\n${firms[twins[0]]!.name},10,20,1\n`
  await engine.take({ name: '石桥镇.csv', bytes: new TextEncoder().encode(bare), hints }, 'me')
  const { items } = await ask(engine.asking(local), 'evidence', { id: firms[twins[1]]!.code }) as { items: { ref: { cell: string } }[] }
  expect(items.map(({ ref }) => ref.cell)).toEqual(['1月!B66'])
  const brief = await ask(engine.asking(local), 'place-brief', { place: '990101' }) as { contradictions: unknown[]; aliasProposals: { a: { name: string }; b: { name: string } }[] }
  expect(brief.contradictions).toEqual([])
  const names = brief.aliasProposals.flatMap(({ a, b }) => [a.name, b.name])
  expect([...new Set(names)].sort()).toEqual([firms[twins[0]]!.name, ...twins.map((n) => `${firms[n]!.name} ${firms[n]!.code}`)].sort())
}), 60_000)

it('keeps a corrected cell in its month, under its sender, in the cell it corrects, also where the firm\'s name was corrected', () => withSqlite(async (engine) => {
  const asking = engine.asking(local)
  const n = disputed.firm
  const { document } = await engine.take({ ...industryMonth(3), hints }, 'me')
  const said = async (cell: string) => (await statementsWhere(asking, { document })).find(({ evidence }) => evidence[0]!.cell === cell)!.id
  const before = await engine.correct(asking, await said('3月!G8'), { fields: { value: '70000' }, reason: '录错', by: 'wang' })
  const last = await engine.correct(asking, before, { fields: { value: '80000', valueHigh: '90000' }, reason: '再核', by: 'wang' })
  await engine.decide(asking, last, { review: 'draft', reason: '', by: 'wang' })
  await engine.correct(asking, await said('3月!B8'), { fields: { name: '改名后的企业' }, reason: '名称写错', by: 'wang' })
  const { senders, series } = await seriesOf(engine, { id: firms[n]!.code })
  expect(senders).toEqual(['澄湖区经济和信息化局'])
  const output = series.find(({ indicator, unit }) => indicator === '工业总产值' && unit === 'CNY')!
  expect(output.months.map(({ month }) => month)).toEqual(['2025-03'])
  expect(at(output, '2025-03', 'soFarBefore')).toMatchObject({ conflict: false, revised: false, sayings: [{ value: '80000', valueHigh: '90000', review: 'draft', doubts: 0, sender: '澄湖区经济和信息化局', cell: '3月!G8', document, documentTitle: expect.stringContaining('运行监测') as string }] })
}), 60_000)

it('keeps a cell set right in the preview, and one that was blank before', () => withSqlite(async (engine) => {
  const n = blankFirm
  const file = industryMonth(blankMonth)
  const row = n + 5
  const cells = [{ cell: `E${row}`, value: '777', reason: '电话核实' }, { cell: 'E8', value: '1234', reason: '录错' }]
  const { document } = await engine.take({ ...file, hints, mapping: [{ sheet: `${blankMonth}月`, cells }] }, 'me')
  for (const [firm, value] of [[n, '777'], [disputed.firm, '1234']] as const) {
    const series = output(await seriesOf(engine, { id: firms[firm]!.code }))
    expect(at(series, '2025-04', 'month')).toMatchObject({ sayings: [{ value: yuan(Number(value)), sender: '澄湖区经济和信息化局', document }] })
  }
}), 60_000)

it('takes for the firm\'s only tables of the same form, sender and place', () => withSqlite(async (engine) => {
  const table = (month: number, { sender, firm = '晨曜光电有限公司' }: { readonly sender: string; readonly firm?: string }) => ({ name: `${month}${sender}${firm}.csv`, bytes: new TextEncoder().encode(`重点企业运行月报（2025年${month}月）\n${sender},,单位：万元\n企业名称,工业总产值（本月）,工业总产值（累计）,同比(%)\n${firm},10,20,1\n`) })
  const months = async () => output(await seriesOf(engine, { id: '晨曜光电有限公司' })).months.map(({ month, state }) => `${month} ${state}`)
  await engine.take({ ...table(3, { sender: '填报单位：区经信局' }), hints }, 'me')
  await engine.take({ ...table(5, { sender: '填报单位：区经信局', firm: '云汐新材有限公司' }), hints: { region: '重庆市巴南区' } }, 'me')
  await engine.take({ ...table(6, { sender: '' , firm: '云汐新材有限公司' }), hints }, 'me')
  expect(await months()).toEqual(['2025-03 reported'])
  await engine.take({ ...table(4, { sender: '填报单位：区经信局', firm: '云汐新材有限公司' }), hints }, 'me')
  expect(await months()).toEqual(['2025-03 reported', '2025-04 not-reported'])
  await engine.take({ ...table(2, { sender: '' }), hints }, 'me')
  expect(await months()).toEqual(['2025-02 reported', '2025-03 reported', '2025-04 not-reported'])
}), 60_000)
