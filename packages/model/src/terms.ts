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
  review: { draft: { zh: '待审', en: 'draft' }, accepted: { zh: '已采信', en: 'accepted' }, rejected: { zh: '已否定', en: 'rejected' }, superseded: { zh: '已被取代', en: 'superseded' } } satisfies Record<Review, Term>,
  status: { actual: { zh: '实际', en: 'actual' }, estimate: { zh: '预计', en: 'estimate' }, target: { zh: '目标', en: 'target' }, forecast: { zh: '预测', en: 'forecast' } } satisfies Record<Status, Term>,
  bounded: { exact: { zh: '确数', en: 'exact' }, at_least: { zh: '以上', en: 'at least' }, at_most: { zh: '以内', en: 'at most' }, about: { zh: '约数', en: 'about' }, tier: { zh: '量级', en: 'tier' } } satisfies Record<Bound, Term>,
  publication: { estimate: { zh: '预计', en: 'estimate' }, preliminary: { zh: '初步数', en: 'preliminary' }, unstated: { zh: '未注明', en: 'not said' }, final: { zh: '公报年鉴数', en: 'final' }, revised: { zh: '普查修订数', en: 'census revision' } } satisfies Record<Publication, Term>,
  grade: {
    'statistics': { zh: '统计部门', en: 'statistics office' }, 'government': { zh: '人民政府', en: 'government' }, 'department': { zh: '政府部门', en: 'department' }, 'state-media': { zh: '党报党台', en: 'state media' },
    'media': { zh: '其他媒体', en: 'other media' }, 'aggregator': { zh: '转载汇编', en: 'aggregator' }, 'unknown': { zh: '等级不明', en: 'grade unknown' },
  } satisfies Record<Grade, Term>,
  stage: {
    planned: { zh: '前期', en: 'planned' }, signed: { zh: '签约', en: 'signed' }, started: { zh: '开工', en: 'started' }, under_construction: { zh: '在建', en: 'under construction' }, in_production: { zh: '投产', en: 'in production' },
    full_capacity: { zh: '达产', en: 'at full capacity' },
  } satisfies Record<ProjectStage, Term>,
  shape: {
    figure: { zh: '数字', en: 'figure' }, enterprise: { zh: '企业', en: 'firm' }, project: { zh: '项目', en: 'project' }, lead: { zh: '龙头', en: 'lead' }, honour: { zh: '荣誉', en: 'honour' }, gap: { zh: '缺环', en: 'chain gap' },
    claim: { zh: '总数', en: 'count' }, scheme: { zh: '集群体系', en: 'scheme' }, cluster: { zh: '集群', en: 'cluster' }, role: { zh: '角色', en: 'role' }, office: { zh: '任职', en: 'office' }, session: { zh: '会议', en: 'session' },
    plan: { zh: '规划', en: 'plan' }, intent: { zh: '意向', en: 'intent' }, standing: { zh: '名次表述', en: 'standing' }, product: { zh: '产品', en: 'product' }, platform: { zh: '平台', en: 'platform' },
  } satisfies Record<StatementShape, Term>,
  visible: { public: { zh: '公开', en: 'public' }, org: { zh: '本单位', en: 'own organisation' }, restricted: { zh: '指定人员', en: 'named readers' } } satisfies Record<Visibility, Term>,
  change: {
    new: { zh: '新数', en: 'new figure' }, revised: { zh: '修订', en: 'revised' }, target: { zh: '目标', en: 'target' }, stage: { zh: '项目阶段', en: 'project stage' }, chain: { zh: '产业链', en: 'chain' }, cluster: { zh: '集群', en: 'cluster' },
    contradiction: { zh: '矛盾', en: 'contradiction' },
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
