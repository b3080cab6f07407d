import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { createElement, type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { addressText, searchOf } from '../address.ts'
import { AskFailure } from '../api/ask-failure.ts'
import type { AnswerName, CleanRepair, ClusterRow, EvidencePiece, EvidenceRef, Figure, MonthSeries, PlaceBrief, Preview } from '../api/shapes.ts'
import { BriefSentences } from '../brief/BriefSentences.tsx'
import { ClaimTable } from '../brief/ClaimTable.tsx'
import { ClusterSection } from '../brief/ClusterSection.tsx'
import { GoalTable } from '../brief/GoalTable.tsx'
import { ArchivePanel } from '../intake/ArchivePanel.tsx'
import { PreviewPanel } from '../intake/PreviewPanel.tsx'
import type { Intake, Work } from '../intake/use-intake.ts'
import { PieceView } from '../evidence/PieceView.tsx'
import { LateSources } from '../filings/LateSources.tsx'
import { SeriesTable } from '../filings/SeriesTable.tsx'
import { Progress } from '../intake/Progress.tsx'
import { Changes } from './Changes.tsx'
import { Organisation } from './Organisation.tsx'
import { Todo } from './Todo.tsx'

/** The markup of a part of the page in one language, with what was answered before; tags are left out of its text, so that a sentence reads as one. */
const drawn = async (element: ReactElement, lang: 'zh' | 'en', { at = '/', known = [] }: { readonly at?: string; readonly known?: readonly (readonly [name: AnswerName, asked: object, answer: unknown])[] } = {}) => {
  const routeTree = createRootRoute({ component: () => element, validateSearch: searchOf })
  const router = createRouter({ routeTree, history: createMemoryHistory({ initialEntries: [`${at}${at.includes('?') ? '&' : '?'}lang=${lang}`] }), ...addressText })
  await router.load()
  const client = new QueryClient()
  for (const [name, asked, answer] of known) client.setQueryData([name, { ...asked, asOf: undefined }], answer)
  const html = renderToStaticMarkup(createElement(QueryClientProvider, { client }, createElement(RouterProvider, { router: router as never })))
  return { html, text: html.replace(/<[^>]+>/g, '') }
}

const ref: EvidenceRef = { evidence: 'e1', statement: 's1', document: 'd1', documentTitle: '青禾简报', published: '2019-02-01', quote: '60亿元', sentence: '园区产值60亿元。', repaired: false, invented: false, cell: null }
const figure = (value: string, more: Partial<Figure> = {}): Figure => ({
  value, valueHigh: null, unit: 'CNY', bound: 'exact', status: 'actual', period: '2018', printed: '', statement: 's1', review: 'accepted', vintage: '2019-02-01', choice: null, evidence: [ref], ...more,
})
const tier = figure('20000000000', { bound: 'tier', status: 'target', period: null })
const cluster: ClusterRow = {
  name: '电池集群', tier, targets: [tier], averages: [{ label: '配套企业', value: '694736842', unit: 'CNY', n: 19, total: '6000000000' }], linkDoubts: [],
  gaps: [{ links: ['隔膜'], status: 'to_fill', open: true, evidence: [ref] }], requiredGrowth: [{ year: 2020, reading: 'included', from: 2018, rate: 0.8257 }, { year: 2020, reading: 'added', from: 2018, rate: 0.5811 }],
  missing: ['year', 'measure'], leads: [{ name: '青禾电池', evidence: [ref] }],
  readings: [
    { reading: 'included', total: '6000000000', percentOfTier: '30', gap: '14000000000', parts: [{ label: '', figure: figure('6000000000') }] },
    { reading: 'added', total: '8000000000', percentOfTier: '40', gap: '12000000000', parts: [{ label: '', figure: figure('6000000000') }] },
  ],
}
const brief: PlaceBrief = {
  asOf: '2026-01-01', invented: false, place: { code: '990101', name: '青禾区', en: null, invented: true }, clusters: [cluster, { ...cluster, name: '种业集群', readings: { refused: 'no-output', need: 'an output figure' } }],
  goals: [{ kind: 'cluster-tier', label: '电池集群', subject: '电池集群', figure: tier, missing: ['year', 'measure'], wording: [], strength: 'plain', statement: 's1', evidence: [ref] }],
  claims: [{ statement: 's2', counted: '工业项目', claimed: 18, named: ['甲厂'], namedCount: 1, atMost: false, tie: 'listed', stage: 'under_construction', status: 'actual', period: null, review: 'accepted', evidence: [ref] }],
  doubtful: [{ statement: 's3', label: '', doubts: ['status-ambiguous'], review: 'draft', evidence: [ref] }], contradictions: [],
  aliasProposals: [{ id: 'a1', a: { id: 'o1', name: '青禾电池' }, b: { id: 'o2', name: '青禾新能' }, why: { zh: '同字号', en: 'same word' }, score: 0.7, state: 'open', decidedBy: null }],
  recent: [{ id: 'd1', name: 'b.txt', title: '青禾简报', author: null, published: '2019-02-01', takenFrom: null, publisher: null, place: null, format: 'text', encoding: 'utf-8', confidence: 1, repairs: 0, guesses: 0, statements: 9, accepted: 8, drafts: 1, rejected: 0, recordedAt: '2026-01-01T00:00:00Z', invented: true, kind: 'source', source: null, grade: 'unknown', copyOf: null, copies: [], doubts: [] }],
  counts: { drafts: 7 }, scheme: null,
}

describe('the brief', () => {
  it('says both readings of a cluster with their shares and gaps, and what the goal lacks', async () => {
    const { text, html } = await drawn(createElement(BriefSentences, { brief }), 'zh')
    expect(text).toContain('电池集群目标200亿元级，已知产值有两种理解：60亿元（含龙头新增产值），为目标的 30%，差 140亿元；或 80亿元（另加龙头新增产值），为 40%，差 120亿元。目标没写年份、指标。')
    expect(text).toContain('在建工业项目 18 个，只点名 1 个')
    expect(text).toContain('青禾电池与青禾新能可能是同一家')
    expect(html.match(/data-evidence/g)?.length).toBeGreaterThanOrEqual(5)
  })

  it('says the same in English', async () => {
    const { text } = await drawn(createElement(BriefSentences, { brief }), 'en')
    expect(text).toContain('goal 20 bn yuan tier: known output reads two ways, 6 bn yuan')
    expect(text).toContain('工业项目 (under construction): 18 claimed, 1 named')
  })

  it('says why a cluster cannot be measured instead of a number', async () => {
    expect((await drawn(createElement(BriefSentences, { brief }), 'zh')).text).toContain('种业集群目标200亿元级，文件没有给出现有产值。')
  })

  it('tells what to do where nothing is known', async () => {
    expect((await drawn(createElement(BriefSentences, { brief }), 'zh')).text).toContain('读出9 条陈述，其中待审 1 条')
    expect((await drawn(createElement(BriefSentences, { brief: { ...brief, recent: [] } }), 'zh')).text).toContain('把一份工作报告拖进来')
  })

  it('draws bars as wide as the answer says, marks the unknown year, and puts the table beside them', async () => {
    const { html, text } = await drawn(createElement(ClusterSection, { clusters: [cluster] }), 'zh')
    expect([...html.matchAll(/width:min\(100%, (\d+)%\)/g)].map(([, width]) => width)).toEqual(['40', '30'])
    expect(html).toContain('undated')
    expect(text).toContain('200亿元级 · 年份不明')
    for (const part of ['19 家，平均每家约6.95亿元', '隔膜等（待补）', '82.57%']) expect(text).toContain(part)
    expect(html).toContain('<table')
  })

  it('lists goals and claims, and says when there are none', async () => {
    expect((await drawn(createElement(GoalTable, { goals: brief.goals, place: '青禾区' }), 'en')).text).toContain('the year, the measure')
    expect((await drawn(createElement(GoalTable, { goals: brief.goals, place: '青禾区' }), 'zh')).html).toContain('/changes?target=s1')
    expect((await drawn(createElement(GoalTable, { goals: [], place: '' }), 'en')).text).toContain('The documents set no goals.')
    expect((await drawn(createElement(ClaimTable, { claims: brief.claims }), 'zh')).text).toContain('18 : 1')
    expect((await drawn(createElement(ClaimTable, { claims: [] }), 'zh')).text).toContain('没有报总数')
  })
})

describe('the evidence of one place', () => {
  const repair: CleanRepair = { clean: { start: 0, end: 3 }, kind: 'shifted-bytes', start: 10, end: 14, before: '?;xx', after: '。青禾', score: 0.9, otherReadings: ['？青禾'], bytes: { before: '3F 3B', after: 'A1 A3' } }
  const piece: EvidencePiece = {
    ref, original: { text: '60亿元', start: 14, end: 18, before: '园区产值?;xx', after: '。' }, sentenceOriginal: '', sentenceStart: 0, repairs: [repair],
    document: { id: 'd1', title: '青禾简报', published: '2019-02-01T08:00:00+08:00', takenFrom: null, publisher: null, source: '青禾年报', invented: true }, statement: null,
    decisions: [{ review: 'accepted', by: 'policy:plain', at: '2026-01-01T00:00:00Z', reason: '', choice: null }], choices: [], otherValues: [figure('5900000000')],
  }

  it('shows the damaged characters, the bytes, what else they could be, who accepted it and other values', async () => {
    const { html, text } = await drawn(createElement(PieceView, { piece, place: null }), 'zh')
    expect(html).toContain('<span class="at-guess">?;xx</span>')
    expect(html).toContain('<span class="at-place">60亿元</span>')
    for (const part of ['推断（90%）', '？青禾', '3F 3B', 'A1 A3', '原文明确', '59亿元', '2019-02-01 08:00:00 +08:00', '虚构']) expect(text).toContain(part)
  })

  it('sets two readings beside each other, with who chose which and when', async () => {
    const choice = { statement: 's1', doubt: 'year-ambiguous', zh: '可作两解', en: 'two years', fields: [{ field: 'period', first: '2017', other: '2018' }], chosen: null }
    const open = await drawn(createElement(PieceView, { piece: { ...piece, choices: [choice] }, place: null }), 'zh')
    for (const part of ['年份可作两解', '可作两解', '读法一时期：2017年', '读法二时期：2018年', '两种读法都在']) expect(open.text).toContain(part)
    expect(open.html).not.toContain('aria-pressed="true"')
    const made = await drawn(createElement(PieceView, { piece: { ...piece, choices: [{ ...choice, chosen: { reading: 'other', by: 'local', at: '2026-01-02T03:04:05Z' } }] }, place: null }), 'en')
    expect(made.text).toContain('Chosen by the analyst at this machine on 2026-01-02 03:04:05 UTC: “period: 2018”')
    expect(made.html.match(/aria-pressed="true"/g)).toHaveLength(1)
  })

  it('shows the row of a table with the cell set off, of two that read alike the one meant', async () => {
    const inRow: EvidencePiece = { ...piece, ref: { ...ref, cell: '台账!C9', quote: '3.5' }, sentenceOriginal: '湖东项目\t3.5\t3.5', sentenceStart: 100, original: { text: '3.5', start: 109, end: 112, before: '', after: '' }, repairs: [] }
    const { html, text } = await drawn(createElement(PieceView, { piece: inRow, place: null }), 'zh')
    expect(text).toContain('单元格 台账!C9，所在行')
    expect(html).toContain('<td>3.5</td><td><mark>3.5</mark></td>')
  })

  it('says when nothing was mended', async () => {
    const { text } = await drawn(createElement(PieceView, { piece: { ...piece, repairs: [], otherValues: [], decisions: [] }, place: null }), 'en')
    expect(text).toContain('Nothing was mended here.')
    expect(text).not.toContain('Other values')
  })
})

describe('progress', () => {
  it('tells what each stage found, and which one runs', async () => {
    const { html, text } = await drawn(createElement(Progress, { lines: [{ stage: 'received', bytes: 12345 }, { stage: 'decoded', encoding: 'gb18030', characters: 4000 }] }), 'en')
    expect(text).toContain('12,345 bytes')
    expect(text).toContain('GB18030 · 4,000 characters')
    expect(html.match(/class="reached"/g)).toHaveLength(2)
    expect(html.match(/aria-current="step"/g)).toHaveLength(1)
  })
})

describe('a file before it is taken in', () => {
  const says = { shape: 'figure', kind: 'level', value: '3810000000', valueHigh: null, unit: 'CNY', bound: 'exact', status: 'actual', period: '2023', indicator: '工业投资', subject: '湖东区', basis: null, wording: [], minor: false } as const
  const preview: Preview = {
    held: [{ says: { ...says, subject: null }, quote: '38.1', cell: '表1!C12', sentence: '', doubts: [{ doubt: 'slip-against-known', zh: '与已知相差约一万倍', en: 'some ten thousand times off' }] }],
    document: 'd', already: false, title: '一月调度表', place: null, format: 'xlsx', counts: {}, accepted: 40, drafts: 2, doubts: [{ doubt: 'x', zh: '有一处存疑', en: 'one doubt' }],
    before: { document: 'b', title: '上月台账', closing: '2024-08', diff: { changed: [{ key: '湖芯基地', field: '计划投产', heading: '拟投产', cell_old: 'K5', cell_new: 'L5', old: '2027年3月', new: '2027年9月' }], renamed: [], split: [], dropped: ['湖东园'], added: [] } },
    mapping: [{ sheet: '表1', template: '重点项目台账' }], sheets: [{ sheet: '表1', template: '重点项目台账', nearest: '重点项目台账', missing: [], headerRows: [3], closing: '2024-09', office: '区投促中心', rows: 12, findings: [{ cell: 'K5', severity: 'error', kind: 'past', zh: '开工在将来', en: 'it starts in the future', row: 5, key: '湖芯基地', heading: '拟投产', type: 'date', value: '2027年9月' }], remembered: { id: 'f', at: '2024-08-09T00:00:00Z', by: 'wang', document: 'b', applied: true }, figures: { total: 0, first: [] },
      columns: [{ letter: 'C', heading: '盘子', column: '总投资', type: 'money', unit: '亿元', score: 1, given: true, samples: ['35', '12.6'] }, { letter: 'D', heading: '花掉', column: null, type: null, unit: null, score: 0, given: false, samples: [] }] }],
    figures: { fresh: 38, same: 3, differing: [{ says, quote: '38.1', cell: '表1!C9', sentence: '工业投资\t38.1', known: [{ value: '3640000000', valueHigh: null, vintage: '2024-03-01', document: 'k', evidence: 'ev_1' }] }] },
  }
  const nothing = () => undefined
  const intake: Intake = { map: () => Promise.resolve(false), takeAll: nothing, settle: nothing, take: nothing, leave: nothing, state: { phase: 'idle' } }
  const file = new File([], 'a.xlsx')
  const drawnPreview = (given: Preview, lang: 'zh' | 'en', work: Work = 'none') => drawn(createElement(PreviewPanel, { state: { phase: 'preview', name: 'a.xlsx', file, preview: given, mapping: undefined, work, rest: [new File([], 'b'), new File([], 'c')] }, intake }), lang)
  const enabled = (html: string) => (html.match(/<(?:button|select|input)\b(?![^>]*disabled="")[^>]*>/g) ?? []).length

  it('shows what would come, and each figure beside what is known, with its cell and its evidence', async () => {
    const { html, text } = await drawnPreview(preview, 'zh')
    for (const part of ['预览：一月调度表', '尚未入库', '后面还有 2 个文件', '新数字38', '与库中不同1', '工业投资', '湖东区', '2023年', '表1!C9', '38.1亿元', '36.4亿元', '2024-03-01', '有一处存疑', '与历史数据对不上的数字', '表1!C12', '与已知相差约一万倍', '上期：上月台账 2024年8月', '湖芯基地', '拟投产', '2027年3月', '2027年9月', 'K5 → L5', '不再列入 · 湖东园', '工作表“表1”', '填报单位：区投促中心；共 12 行', '表头所在行', '沿用 2024-08-09 的更正（wang）', '人工指定', '35 ｜ 12.6', '金额', '开工在将来', '下载问题行 XLSX']) expect(text).toContain(part)
    expect(html).toContain('data-evidence="ev_1"')
    expect((await drawnPreview(preview, 'en')).text).toContain('Figures that differ from those on record')
  })

  it('lets nothing be set right while it is read anew, and says why a correction was not taken', async () => {
    expect(enabled((await drawnPreview(preview, 'zh')).html)).toBeGreaterThan(6)
    const running = (await drawnPreview(preview, 'zh', 'running')).html
    expect([enabled(running), running.match(/下载问题行/g)?.length]).toEqual([2, 2])
    const { html, text } = await drawnPreview(preview, 'zh', { error: new AskFailure('bad-parameter', { zh: 'D4 不是数', en: 'D4 is no number' }), title: 'understood.refused' })
    expect(text).toContain('这项更正没有采用：D4 不是数')
    expect(html).toMatch(/<button type="button" class="button strong">确认收录/)
  })

  it('says of an archive that it is being taken in, and keeps its files in sight where that fails', async () => {
    const archive = (work: Work) => drawn(createElement(ArchivePanel, { state: { phase: 'archive', name: '九月.zip', file, files: [{ path: '简报.docx', preview, fault: null }], work, rest: [] }, intake }), 'zh')
    const running = await archive('running')
    expect(running.text).toContain('正在收录 九月.zip')
    expect(enabled(running.html)).toBe(0)
    const failed = await archive({ error: new AskFailure('unreachable', null), title: 'fault.not-recorded' })
    for (const part of ['保存失败：连不上服务程序', '简报.docx', '收录 1 个文件']) expect(failed.text).toContain(part)
    expect(enabled(failed.html)).toBe(3)
  })

  it('offers no second taking of the same bytes', async () => {
    expect((await drawnPreview({ ...preview, already: true }, 'en')).html).toMatch(/<button[^>]*disabled=""[^>]*>Take it in/)
  })
})

describe('a firm', () => {
  const document = { id: 'd1', title: '青禾简报', published: '2019-02-01', invented: true }
  const statement = (n: number) => ({ id: `s${n}`, shape: 'enterprise', review: 'accepted', content: { shape: 'enterprise', name: '青禾电池' }, doubts: [], evidence: [ref], document })
  const firm = { asOf: '2026-01-01', invented: true, organisation: { id: 'org_1', name: '青禾电池', names: ['青禾电池'], codes: [] }, proposals: [], roles: [], projects: [], honours: [], figures: [], claims: [], statements: Array.from({ length: 61 }, (_, n) => statement(n)), documents: [] }

  it('leads to its own changes, not to those of another of its name, and shows all its statements where they stand', async () => {
    const { html, text } = await drawn(createElement(Organisation), 'zh', { known: [['organisation', { id: undefined }, firm]] })
    expect(html).toContain('/changes?organisation=org_1')
    expect(html).not.toContain('href="/statements?')
    expect(html.match(/data-row=/g)).toHaveLength(60)
    expect(text).toContain('显示全部 61 条陈述')
  })

  it('is named where its changes are shown', async () => {
    expect((await drawn(createElement(Changes), 'zh', { at: '/?organisation=org_1', known: [['organisation', { id: 'org_1' }, firm]] })).text).toContain('只看青禾电池')
  })
})

describe('what waits', () => {
  it('leads from a contradiction to its own place in the list, with every place where every place is shown', async () => {
    const matter = { kind: 'conflict', id: 'c1', label: '地区生产总值', subject: '青禾区', period: '2018', words: [], open: 0, claimed: 0, named: 0, values: [figure('60'), figure('61')], contradiction: null, statement: null, evidence: [ref] }
    const { html } = await drawn(createElement(Todo), 'zh', { at: '/?all=1', known: [['places', {}, { places: [] }], ['todo', {}, { counts: { conflict: 1 }, matters: [matter] }]] })
    expect(html).toContain(`/contradictions?${new URLSearchParams({ q: '地区生产总值', all: '1' }).toString().replace('&', '&amp;')}`)
  })
})

describe('overdue tables on the home page', () => {
  const source = (sender: string, state: 'late' | 'stale', overdue: number) => ({ id: sender, sender, form: '重点企业运行月报', expected: { period: '2025-09', day: '2025-10-12' }, overdue, state, latest: { document: 'd1', title: null } })

  it('stand longest overdue first, and lead to the lists they are of', async () => {
    const sources = [source('甲局', 'late', 9), source('乙局', 'late', 30), source('丙局', 'stale', 200)]
    const { html, text } = await drawn(createElement(LateSources, { place: '990101' }), 'zh', { known: [['catalogue', { place: '990101' }, { sources }]] })
    expect(text.match(/[甲乙丙]局/g)).toEqual(['丙局', '乙局', '甲局'])
    expect(html).toContain('/catalogue?state=late')
    expect(html).toContain('/catalogue?state=stale')
  })
})

describe('what a firm filed month by month', () => {
  type Saying = MonthSeries['months'][number]['points'][number]['sayings'][number]
  const told: Saying = { value: '12000000', valueHigh: null, bound: 'exact', printed: '', status: 'actual', review: 'accepted', statement: 's1', evidence: 'e1', cell: null, document: 'd1', documentTitle: null, sender: '经信局', vintage: '2025-10-12', doubts: 0, earlier: [] }
  const series = (saying: Saying): MonthSeries => ({ indicator: '工业总产值', unit: 'CNY', parts: ['month'], months: [{ month: '2025-09', state: 'reported', points: [{ part: 'month', sayings: [saying], conflict: false, revised: false }] }] })
  const shown = async (saying: Saying) => (await drawn(createElement(SeriesTable, { series: series(saying), newestFirst: false }), 'zh')).text

  it('is marked where it is not yet reviewed or in doubt, a range by both its ends, an earlier value too', async () => {
    expect(await shown(told)).not.toMatch(/待审|存疑/u)
    expect(await shown({ ...told, valueHigh: '13000000', review: 'draft', doubts: 2 })).toContain('1,200至1,300 待审 存疑')
    expect(await shown({ ...told, bound: 'at_least' })).toContain('1,200以上')
    expect(await shown({ ...told, earlier: [{ ...told, value: '11000000', review: 'draft' }] })).toContain('原报 1,100 待审（2025-10-12）')
  })
})
