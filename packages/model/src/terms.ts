import type { Bound, Review, Status } from './measure.ts'
import type { ProjectStage } from './project.ts'
import type { StatementShape } from './statement.ts'
import type { Unit } from './unit.ts'
import { units } from './unit.ts'
import type { Grade, Publication } from './vintage.ts'
import type { Visibility } from './visibility.ts'

interface Term { readonly zh: string; readonly en: string }

/** 用语: the word a clerk reads for every code of the model; a page and an export say the same word for one code. */
export const terms = {
  review: { draft: { zh: '待审', en: 'Draft' }, accepted: { zh: '已采信', en: 'Accepted' }, rejected: { zh: '已否定', en: 'Rejected' }, superseded: { zh: '已被取代', en: 'Superseded' } } satisfies Record<Review, Term>,
  status: { actual: { zh: '实际', en: 'actual' }, estimate: { zh: '预计', en: 'estimate' }, target: { zh: '目标', en: 'target' }, forecast: { zh: '预测', en: 'forecast' } } satisfies Record<Status, Term>,
  bounded: { exact: { zh: '确数', en: 'exact' }, at_least: { zh: '以上', en: 'at least' }, at_most: { zh: '以内', en: 'at most' }, about: { zh: '约数', en: 'about' }, tier: { zh: '量级', en: 'tier' } } satisfies Record<Bound, Term>,
  publication: { estimate: { zh: '预计', en: 'estimate' }, preliminary: { zh: '初步数', en: 'preliminary' }, unstated: { zh: '未注明数据阶段', en: 'release stage not stated' }, final: { zh: '公报、年鉴数', en: 'final' }, revised: { zh: '普查修订数', en: 'census revision' } } satisfies Record<Publication, Term>,
  grade: {
    'statistics': { zh: '统计部门', en: 'statistics office' }, 'government': { zh: '政府', en: 'government' }, 'department': { zh: '政府部门', en: 'department' }, 'state-media': { zh: '党报党台', en: 'state media' },
    'media': { zh: '其他媒体', en: 'other media' }, 'aggregator': { zh: '转载汇编', en: 'aggregator' }, 'unknown': { zh: '来源等级不明', en: 'grade unknown' },
  } satisfies Record<Grade, Term>,
  stage: {
    planned: { zh: '前期', en: 'planned' }, signed: { zh: '签约', en: 'signed' }, started: { zh: '开工', en: 'started' }, under_construction: { zh: '在建', en: 'under construction' }, in_production: { zh: '投产', en: 'in production' },
    full_capacity: { zh: '达产', en: 'at full capacity' },
  } satisfies Record<ProjectStage, Term>,
  shape: {
    figure: { zh: '数字', en: 'Figure' }, enterprise: { zh: '企业', en: 'Firm' }, project: { zh: '项目', en: 'Project' }, lead: { zh: '龙头', en: 'Lead' }, honour: { zh: '荣誉', en: 'Honour' }, gap: { zh: '缺环', en: 'Chain gap' },
    claim: { zh: '总数', en: 'Count' }, scheme: { zh: '集群体系', en: 'Scheme' }, cluster: { zh: '集群', en: 'Cluster' }, role: { zh: '角色', en: 'Role' }, office: { zh: '任职', en: 'Office' }, session: { zh: '会议', en: 'Session' },
    plan: { zh: '规划', en: 'Plan' }, intent: { zh: '意向', en: 'Intent' }, standing: { zh: '名次表述', en: 'Standing' }, product: { zh: '产品', en: 'Product' }, platform: { zh: '平台', en: 'Platform' },
  } satisfies Record<StatementShape, Term>,
  visible: { public: { zh: '公开', en: 'Everyone' }, org: { zh: '本单位', en: 'This office' }, restricted: { zh: '指定人员', en: 'Named readers' } } satisfies Record<Visibility, Term>,
  part: {
    month: { zh: '当月', en: 'This month' }, monthBefore: { zh: '上年同月', en: 'Same month of last year' }, monthGrowth: { zh: '当月同比', en: 'Growth this month' }, soFar: { zh: '累计', en: 'Year to date' },
    soFarBefore: { zh: '上年同期累计', en: 'Last year to date' }, growth: { zh: '累计同比', en: 'Growth to date' },
  },
  timeliness: { 'late': { zh: '逾期未报', en: 'Overdue' }, 'stale': { zh: '长期未报', en: 'Long overdue' }, 'in-time': { zh: '未到期', en: 'Not yet due' }, 'once': { zh: '不定期', en: 'Irregular' } },
  change: {
    new: { zh: '新数字', en: 'New figure' }, revised: { zh: '修订', en: 'Revised' }, target: { zh: '目标', en: 'Target' }, stage: { zh: '项目阶段', en: 'Project stage' }, chain: { zh: '产业链', en: 'Chain' }, cluster: { zh: '集群', en: 'Cluster' },
    contradiction: { zh: '矛盾', en: 'Contradiction' },
  },
} as const

export type TermFamily = keyof typeof terms

/**
 * @returns the word for a code in a language; the code itself where it is none of the family's, so that nothing is hidden; '' for none
 * @example termOf('status', 'target', 'zh') // => '目标'
 */
export function termOf(family: TermFamily, code: unknown, language: 'zh' | 'en'): string {
  if (typeof code !== 'string') return ''
  const words: Readonly<Record<string, Term>> = terms[family]
  return Object.hasOwn(words, code) ? words[code]![language] : code
}

/** @returns the sign of a unit in a language; the code itself where it is no unit of ours @example unitSign('CNY', 'zh') // => '元' */
export function unitSign(code: string, language: 'zh' | 'en'): string {
  return Object.hasOwn(units, code) ? units[code as Unit][language === 'zh' ? 0 : 1] : code
}
