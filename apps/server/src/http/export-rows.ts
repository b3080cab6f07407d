import { termOf, unitSign } from '@chanye/model'
import type { Language } from './export-query.ts'
import type { TableRow } from './written-sheets.ts'

/** The parts of the `statements` answer a table shows. */
export interface StatementsAnswer {
  readonly asOf: string
  readonly total: number
  readonly rows: readonly {
    readonly id: string; readonly shape: string; readonly content: Readonly<Record<string, unknown>>; readonly review: string; readonly decidedBy: string | null
    readonly place: { readonly name: string; readonly invented: boolean } | null
    readonly document: { readonly id: string; readonly title: string | null; readonly published: string | null; readonly invented: boolean }
    readonly doubts: readonly { readonly zh: string; readonly en: string }[]
    readonly evidence: readonly { readonly quote: string; readonly sentence: string }[]
  }[]
}

/** A rule of the acceptance policy, and why it decides so. */
interface Rule { readonly name: string; readonly why: { readonly zh: string; readonly en: string } }

const headings = {
  zh: ['编号', '类别', '指标或名称', '主体', '数值', '数值上限', '单位', '界限', '数据状态', '时期', '审核状态', '审核人', '原文数字', '所在句', '存疑', '地区', '文档', '发布时间', '截止日', '虚构'],
  en: ['id', 'kind', 'measure or name', 'subject', 'value', 'upper value', 'unit', 'bound', 'status', 'period', 'review', 'decided by', 'as printed', 'sentence', 'doubts', 'place', 'document', 'published', 'as of', 'invented'],
} as const

/** @returns a heading, then one row a statement; money in yuan, exact, all else in the words of the page */
export function statementRows({ rows, asOf }: StatementsAnswer, language: Language, rules: readonly Rule[]): TableRow[] {
  return [headings[language], ...rows.map(({ id, shape, content, review, decidedBy, evidence, doubts, place, document }) => [
    id, termOf('shape', shape, language), first(content, ['indicator', 'name', 'title', 'counted', 'lead', 'links', 'role', 'office', 'aim']), first(content, ['subject', 'holder', 'followers', 'owner', 'chain', 'organisation', 'person', 'body', 'means']),
    { number: first(content, ['value', 'claimed', 'declared', 'n']) }, { number: text(content.valueHigh) }, unitSign(text(content.unit), language), termOf('bounded', content.bound, language), statusOf(shape, content, language), text(content.period),
    termOf('review', review, language), decider(decidedBy, language, rules), text(evidence[0]?.quote), text(evidence[0]?.sentence), doubts.map((doubt) => doubt[language]).join('; '), text(place?.name), first(document, ['title', 'id']), text(document.published), asOf,
    document.invented ? invented[language] : '',
  ])]
}

/** A figure's status; of a project its stage. */
function statusOf(shape: string, content: Readonly<Record<string, unknown>>, language: Language): string {
  return shape === 'project' && typeof content.stage === 'string' ? termOf('stage', content.stage, language) : termOf('status', content.status, language)
}

/** Who decided: this machine's analyst, a rule with its reason, or a name. */
function decider(by: string | null, language: Language, rules: readonly Rule[]): string {
  if (by === null) return ''
  if (!by.startsWith('policy')) return by === 'local' ? analyst[language] : by
  const rule = rules.find(({ name }) => name === by.replace(/^policy:?/u, ''))
  return rule ? `${byRule[language]}${rule.why[language]}` : byRule[language].replace(/[：:]\s*$/u, '')
}

const analyst = { zh: '本机分析员', en: 'analyst at this machine' } as const
const byRule = { zh: '采信规则：', en: 'policy: ' } as const
const invented = { zh: '是', en: 'yes' } as const

/** The first of the fields that is set. */
function first(row: Readonly<Record<string, unknown>>, names: readonly string[]): string {
  return text(names.map((name) => row[name]).find((value) => value !== null && value !== undefined))
}

function text(value: unknown): string {
  if (Array.isArray(value)) return value.join('、')
  return value === null || value === undefined ? '' : String(value)
}
