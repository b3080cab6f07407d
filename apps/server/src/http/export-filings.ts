import { termOf, unitSign } from '@chanye/model'
import type { Language } from './export-query.ts'
import type { TableRow } from './written-sheets.ts'

/** The parts of the `firm-series` answer a table shows. */
export interface FirmSeriesAnswer {
  readonly asOf: string
  readonly invented: boolean
  readonly organisation: { readonly name: string; readonly codes: readonly string[] }
  readonly series: readonly {
    readonly indicator: string; readonly unit: string; readonly parts: readonly string[]
    readonly months: readonly { readonly month: string; readonly state: string; readonly points: readonly { readonly part: string; readonly conflict: boolean; readonly sayings: readonly (Told & { readonly earlier: readonly Told[] })[] }[] }[]
  }[]
}
interface Told { readonly value: string; readonly valueHigh: string | null; readonly bound: string; readonly doubts: number; readonly printed: string; readonly status: string; readonly review: string; readonly cell: string | null; readonly documentTitle: string | null; readonly sender: string | null; readonly vintage: string }

/** The parts of the `catalogue` answer a table shows. */
export interface CatalogueAnswer {
  readonly asOf: string
  readonly sources: readonly {
    readonly sender: string | null; readonly place: { readonly name: string } | null; readonly form: string | null; readonly formats: readonly string[]; readonly documents: number; readonly withdrawn: number
    readonly first: string | null; readonly last: string | null; readonly received: string; readonly latest: { readonly title: string | null }
    readonly expected: { readonly period: string; readonly day: string; readonly days: number; readonly receipts: number } | null; readonly state: string; readonly overdue: number
    readonly rows: { readonly accepted: number; readonly doubted: number; readonly refused: number }; readonly unread: number; readonly visibility: readonly string[]; readonly invented: boolean
  }[]
}

const words = {
  'reported': { zh: '已报', en: 'reported' }, 'earlier': { zh: '原报', en: 'reported before' }, 'not-reported': { zh: '未填', en: 'not filled in' }, 'no-table': { zh: '未收到报表', en: 'no table received' }, 'blank': { zh: '未填', en: 'not filled in' },
  'conflict': { zh: '各单位不一致', en: 'senders differ' }, 'yes': { zh: '是', en: 'yes' },
} as const satisfies Record<string, Record<Language, string>>
const word = (name: string, language: Language) => (Object.hasOwn(words, name) ? words[name as keyof typeof words][language] : name)

const seriesHeadings = {
  zh: ['企业', '统一社会信用代码', '指标', '单位', '月份', '当月／累计', '状态', '数值', '数值上限', '界限', '原文数字', '数据状态', '审核状态', '存疑数', '填报单位', '文档', '单元格', '公布日期', '是否一致', '截止日', '虚构'],
  en: ['firm', 'unified social credit code', 'indicator', 'unit', 'month', 'month or to date', 'state', 'value', 'upper value', 'bound', 'as printed', 'status', 'review', 'doubts', 'sender', 'document', 'cell', 'published', 'agreement', 'as of', 'invented'],
} as const

/** @returns a heading, then one row a value told, those told before after those that hold; a month without a value is a row without a number */
export function firmSeriesRows({ organisation, series, asOf, invented }: FirmSeriesAnswer, language: Language): TableRow[] {
  const end = [asOf, invented ? word('yes', language) : '']
  return [seriesHeadings[language], ...series.flatMap(({ indicator, unit, parts, months }) => months.flatMap(({ month, state, points }) => {
    const head = (part: string) => [organisation.name, organisation.codes.join(' '), indicator, partUnit(unit, part, language), month, termOf('part', part, language)]
    if (state !== 'reported') return [[...head(''), word(state, language), ...nothing, ...end]]
    return parts.flatMap((part) => {
      const point = points.find((one) => one.part === part)
      if (!point) return [[...head(part), word('blank', language), ...nothing, ...end]]
      const row = (told: Told, as: string): TableRow => [...head(part), word(as, language), ...toldCells(told, language), point.conflict ? word('conflict', language) : '', ...end]
      return point.sayings.flatMap(({ earlier, ...told }) => [row(told, 'reported'), ...earlier.map((one) => row(one, 'earlier'))])
    })
  }))]
}

/** A value with what is known of it, from its number to the day it was published. */
function toldCells({ value, valueHigh, bound, printed, status, review, doubts, sender, documentTitle, cell, vintage }: Told, language: Language): TableRow {
  return [{ number: value }, valueHigh === null ? '' : { number: valueHigh }, termOf('bounded', bound, language), printed, termOf('status', status, language), termOf('review', review, language), doubts === 0 ? '' : { number: String(doubts) }, sender ?? '', documentTitle ?? '', cell ?? '', vintage]
}

/** The cells from the number to the agreement of a month that has no value. */
const nothing = Array<string>(12).fill('')

function partUnit(unit: string, part: string, language: Language): string {
  return unitSign(part === 'growth' || part === 'monthGrowth' ? 'percent' : unit, language)
}

const catalogueHeadings = {
  zh: ['报送状态', '逾期天数', '报送或发布单位', '地区', '报表种类', '最近文件', '格式', '份数', '撤回份数', '覆盖自', '覆盖至', '最近收到', '下期', '下期应报', '期后天数', '依据次数', '采信行', '待审行', '否定行', '未读入行', '可见范围', '截止日', '虚构'],
  en: ['state', 'days overdue', 'sender or publisher', 'place', 'kind of table', 'latest file', 'formats', 'files', 'taken back', 'covers from', 'covers to', 'last received', 'next period', 'next due', 'days after period', 'receipts counted', 'rows accepted', 'rows waiting', 'rows refused', 'rows not read', 'visible to', 'as of', 'invented'],
} as const

/** @returns a heading, then one row a source, in the order of the answer */
export function catalogueRows({ sources, asOf }: CatalogueAnswer, language: Language): TableRow[] {
  return [catalogueHeadings[language], ...sources.map((one) => [
    termOf('timeliness', one.state, language), one.overdue, one.sender, one.place?.name, one.form, one.latest.title, one.formats.join(' '), one.documents, one.withdrawn, one.first, one.last, one.received,
    one.expected?.period, one.expected?.day, one.expected?.days, one.expected?.receipts, one.rows.accepted, one.rows.doubted, one.rows.refused, one.unread, one.visibility.map((who) => termOf('visible', who, language)).join(' '), asOf,
    one.invented ? word('yes', language) : '',
  ].map((value) => (typeof value === 'number' ? { number: String(value) } : value ?? '')))]
}
