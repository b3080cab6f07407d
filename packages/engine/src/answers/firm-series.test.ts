import { expect, it } from 'vitest'
import { local, withSqlite } from '../testing/engine.ts'
import { blankFirm, disputed, firms, growthOf, industryMonth, monthOf, renamedFirm, soFar, statisticsMonth, stoppedFirm, twins } from '../testing/district/firms.ts'
import type { Engine } from '../engine.ts'
import { ask } from './ask.ts'

interface Told { readonly value: string; readonly sender: string | null; readonly cell: string | null; readonly evidence: string | null; readonly earlier: readonly Told[] }
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
  const brief = await ask(engine.asking(local), 'place-brief', { place: '990101' }) as { contradictions: unknown[]; aliasProposals: { a: { name: string }; b: { name: string } }[] }
  expect(brief.contradictions).toEqual([])
  const names = brief.aliasProposals.flatMap(({ a, b }) => [a.name, b.name])
  expect([...new Set(names)].sort()).toEqual([firms[twins[0]]!.name, ...twins.map((n) => `${firms[n]!.name} ${firms[n]!.code}`)].sort())
}), 60_000)
