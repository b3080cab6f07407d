import type { Progress } from '@chanye/engine'
import { type FigureStatement, type Refusal, type Statement, units } from '@chanye/model'
import type { Language } from './terminal.ts'

/** The terminal's words in both languages. */
export const words = {
  title: { zh: '标题', en: 'title' }, date: { zh: '日期', en: 'date' }, place: { zh: '地区', en: 'place' }, source: { zh: '来源', en: 'taken from' }, encoding: { zh: '编码', en: 'encoding' },
  repairs: { zh: '修复', en: 'repairs' }, sure: { zh: '把握', en: 'sure' }, nothing: { zh: '没有读到陈述', en: 'no statements were found' }, unknown: { zh: '未知', en: 'unknown' },
  named: { zh: '企业、项目、荣誉、缺环与声称', en: 'firms, projects, honours, gaps and claims' }, doubt: { zh: '存疑', en: 'doubt' }, insteadOf: { zh: '原文', en: 'original' },
  taken: { zh: '已收录', en: 'taken' }, already: { zh: '此前已收录，未作改动', en: 'was here before; nothing was changed' }, accepted: { zh: '采用', en: 'accepted' }, drafts: { zh: '待审', en: 'waiting' }, proposals: { zh: '同名待定', en: 'names to decide' },
  noLedger: { zh: '没有认出台账', en: 'no ledger was recognised' },
  rowsDone: { zh: '完成', en: 'done' }, ofCharacters: { zh: '字数', en: 'of the characters' },
  serving: { zh: '打开', en: 'open' }, stop: { zh: '按 Ctrl-C 停止', en: 'press Ctrl-C to stop' }, sample: { zh: '首次启动，正在收录示例', en: 'first start: taking in the sample' }, busy: { zh: '端口已被占用，请用 --port 换一个', en: 'the port is taken; choose another with --port' },
} as const satisfies Record<string, Record<Language, string>>

/** @returns why no ledger was recognised: which template comes nearest and what it misses */
export function noLedgerLine({ need, facts = {} }: Refusal, language: Language): string {
  const { template, matched, headings, missing } = facts
  if (language === 'en') return `${words.noLedger.en}: it needs ${need}`
  if (template === undefined) return `${words.noLedger.zh}：没有一张表带有已知台账的表头`
  return `${words.noLedger.zh}：最接近“${template}”，${headings} 个表头认出 ${matched} 个${missing === '' ? '' : `，缺 ${missing}`}`
}

/** What the reader is at, in words. */
export const stageWords = {
  healing: { zh: '修复文字', en: 'mending the text' }, figures: { zh: '读数字', en: 'reading numbers' }, names: { zh: '读企业、项目与链条', en: 'reading firms, projects and chains' },
} as const satisfies Record<Progress['stage'], Record<Language, string>>

const status = { actual: { zh: '实际', en: 'actual' }, estimate: { zh: '预计', en: 'estimate' }, target: { zh: '目标', en: 'target' }, forecast: { zh: '预测', en: 'forecast' } } as const
const bound = { exact: { zh: '', en: '' }, at_least: { zh: '≥', en: '≥' }, about: { zh: '≈', en: '≈' }, at_most: { zh: '≤', en: '≤' }, tier: { zh: '级', en: 'tier' } } as const
const shape = {
  figure: { zh: '数字', en: 'figure' }, enterprise: { zh: '企业', en: 'firm' }, project: { zh: '项目', en: 'project' }, lead: { zh: '龙头', en: 'lead' }, honour: { zh: '荣誉', en: 'honour' }, gap: { zh: '缺环', en: 'gap' }, claim: { zh: '声称', en: 'claim' }, scheme: { zh: '集群方案', en: 'scheme' },
  cluster: { zh: '集群', en: 'cluster' }, role: { zh: '角色', en: 'role' }, office: { zh: '任职', en: 'office' }, session: { zh: '会议', en: 'session' }, plan: { zh: '规划', en: 'plan' }, intent: { zh: '意向', en: 'intent' },
  standing: { zh: '名次', en: 'standing' }, product: { zh: '产品', en: 'product' }, platform: { zh: '平台', en: 'platform' },
} as const
const stage = { planned: { zh: '前期', en: 'planned' }, signed: { zh: '签约', en: 'signed' }, started: { zh: '开工', en: 'started' }, under_construction: { zh: '在建', en: 'building' }, in_production: { zh: '投产', en: 'producing' }, full_capacity: { zh: '达产', en: 'full capacity' } } as const

/** @returns one line that says a figure: value with unit, status, period, measure, subject */
export function figureLine(figure: FigureStatement, language: Language): string {
  const sign = units[figure.unit][language === 'zh' ? 0 : 1]
  const range = figure.valueHigh === null ? figure.value : `${figure.value}–${figure.valueHigh}`
  const parts = [`${bound[figure.bound][language]}${range} ${sign}`, status[figure.status][language], figure.period ?? '–', figure.indicator || '–', figure.subject ?? '–', ...(figure.basis ? [figure.basis] : [])]
  return parts.join(' · ')
}

/** @returns one line that says any other statement */
export function statementLine(statement: Exclude<Statement, FigureStatement>, language: Language): string {
  const kind = shape[statement.shape][language]
  switch (statement.shape) {
    case 'enterprise': return `${kind}: ${statement.name}`
    case 'project': return `${kind}: ${statement.name} · ${stage[statement.stage][language]} · ${status[statement.status][language]}`
    case 'lead': return `${kind}: ${statement.lead} → ${[statement.n, statement.followers].join(' ').trim()}`
    case 'honour': return `${kind}: ${statement.title} · ${statement.level} · ${statement.status} · ${statement.holder ?? '–'}`
    case 'gap': return `${kind}: ${statement.links.join('、')} · ${statement.chain ?? '–'} · ${statement.status}`
    case 'claim': return `${kind}: ${statement.counted} ${statement.claimed} : ${statement.named.length} ${bracketed(statement.named)}`
    case 'scheme': return `${kind}: ${statement.name} ${statement.declared} : ${statement.members.length} ${bracketed(statement.members)}`
    default: return `${kind}: ${toldParts(statement, language).join(' · ')}`
  }
}

/** The fields of a statement without a number, in the order they are said. */
const toldFields = {
  cluster: ['name', 'maturity'], role: ['organisation', 'role', 'status'], office: ['person', 'office', 'body'], session: ['name', 'period'], plan: ['name', 'level', 'status', 'period'],
  intent: ['wording', 'aim', 'means', 'status'], standing: ['indicator', 'peers', 'standing', 'period'], product: ['name', 'claim', 'owner'], platform: ['name', 'owner', 'status'],
} as const satisfies Partial<Record<Statement['shape'], readonly string[]>>

type Told = Extract<Statement, { shape: keyof typeof toldFields }>

function toldParts(told: Told, language: Language): string[] {
  const said: Readonly<Record<string, unknown>> = { ...told, ...('status' in told ? { status: status[told.status][language] } : {}) }
  return toldFields[told.shape].map((field) => String(said[field] ?? '–'))
}

function bracketed(names: readonly string[]): string {
  return names.length > 0 ? `(${names.join('、')})` : ''
}
