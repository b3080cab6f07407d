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
interface Told { readonly value: string; readonly valueHigh: string | null; readonly printed: string; readonly status: string; readonly review: string; readonly doubts: number; readonly cell: string | null; readonly documentTitle: string | null; readonly sender: string | null; readonly vintage: string }

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

type Language = 'zh' | 'en'

const words = {
  'reported': { zh: '已报', en: 'reported' }, 'earlier': { zh: '原报', en: 'reported before' }, 'not-reported': { zh: '未报', en: 'not reported' }, 'no-table': { zh: '未收表', en: 'no table' }, 'blank': { zh: '未填', en: 'blank' },
  'conflict': { zh: '各单位不一致', en: 'senders differ' }, 'yes': { zh: '是', en: 'yes' },
  'month': { zh: '本月', en: 'month' }, 'monthBefore': { zh: '上年同月', en: 'month, year before' }, 'monthGrowth': { zh: '本月同比', en: 'month on year' }, 'soFar': { zh: '累计', en: 'year to date' }, 'soFarBefore': { zh: '上年同期累计', en: 'to date, year before' }, 'growth': { zh: '累计同比', en: 'to date on year' },
  'late': { zh: '迟到', en: 'late' }, 'stale': { zh: '久未报', en: 'stale' }, 'in-time': { zh: '未到期', en: 'not yet due' }, 'once': { zh: '看不出周期', en: 'no rhythm' },
} as const satisfies Record<string, Record<Language, string>>
const word = (name: string, language: Language) => (name in words ? words[name as keyof typeof words][language] : name)

const seriesHeadings = {
  zh: ['企业', '统一社会信用代码', '指标', '单位', '月份', '部分', '状态', '数值', '上限', '原文数字', '数据状态', '审核状态', '存疑', '填报单位', '文档', '单元格', '已知于', '说法', '截止日', '虚构'],
  en: ['firm', 'unified social credit code', 'indicator', 'unit', 'month', 'part', 'state', 'value', 'upper end', 'as printed', 'status', 'review', 'doubts', 'sender', 'document', 'cell', 'known on', 'agreement', 'as of', 'invented'],
} as const

/** The cells of a row between its state and its day, where no value is told. */
const nothing: readonly string[] = Array<string>(11).fill('')

/** @returns a heading, then one row a value told, those told before after those that hold; a month without a value is a row without a number */
export function firmSeriesRows({ organisation, series, asOf, invented }: FirmSeriesAnswer, language: Language): string[][] {
  const end = [asOf, invented ? word('yes', language) : '']
  return [[...seriesHeadings[language]], ...series.flatMap(({ indicator, unit, parts, months }) => months.flatMap(({ month, state, points }) => {
    const head = [organisation.name, organisation.codes.join(' '), indicator, growthUnit(unit, ''), month]
    if (state !== 'reported') return [[...head, '', word(state, language), ...nothing, ...end]]
    return parts.flatMap((part) => {
      const own = [organisation.name, organisation.codes.join(' '), indicator, growthUnit(unit, part), month, word(part, language)]
      const point = points.find((one) => one.part === part)
      if (!point) return [[...own, word('blank', language), ...nothing, ...end]]
      const row = (told: Told, as: string) => [...own, word(as, language), told.value, told.valueHigh ?? '', told.printed, told.status, told.review, told.doubts > 0 ? String(told.doubts) : '', told.sender ?? '', told.documentTitle ?? '', told.cell ?? '', told.vintage, point.conflict ? word('conflict', language) : '', ...end]
      return point.sayings.flatMap(({ earlier, ...told }) => [row(told, 'reported'), ...earlier.map((one) => row(one, 'earlier'))])
    })
  }))]
}

function growthUnit(unit: string, part: string): string {
  return part === 'growth' || part === 'monthGrowth' ? 'percent' : unit
}

const catalogueHeadings = {
  zh: ['状态', '迟到天数', '报送或发布单位', '地区', '表种', '最近文件', '格式', '份数', '撤回份数', '覆盖自', '覆盖至', '最近收到', '下期', '下期应到', '期后天数', '依据次数', '采信行', '待审行', '否定行', '未读入行', '谁可见', '截止日', '虚构'],
  en: ['state', 'days late', 'sender or publisher', 'place', 'form', 'latest file', 'formats', 'files', 'taken back', 'covers from', 'covers to', 'last received', 'next period', 'next expected', 'days after period', 'receipts counted', 'rows accepted', 'rows waiting', 'rows refused', 'rows not read', 'seen by', 'as of', 'invented'],
} as const

/** @returns a heading, then one row a source, in the order of the answer */
export function catalogueRows({ sources, asOf }: CatalogueAnswer, language: Language): string[][] {
  return [[...catalogueHeadings[language]], ...sources.map((one) => [
    word(one.state, language), one.overdue, one.sender, one.place?.name, one.form, one.latest.title, one.formats.join(' '), one.documents, one.withdrawn, one.first, one.last, one.received,
    ...nextOf(one.expected), one.rows.accepted, one.rows.doubted, one.rows.refused, one.unread, one.visibility.join(' '), asOf, one.invented ? word('yes', language) : '',
  ].map((value) => String(value ?? '')))]
}

function nextOf(expected: CatalogueAnswer['sources'][number]['expected']): (string | number | undefined)[] {
  return [expected?.period, expected?.day, expected?.days, expected?.receipts]
}
