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

export const headings = {
  zh: ['编号', '类型', '指标或名称', '主体', '数值', '数值上限', '单位', '界限', '数据状态', '时期', '审核状态', '审核人', '原文数字', '所在句', '存疑', '地区', '文档', '发布时间', '截止日', '虚构'],
  en: ['id', 'shape', 'measure or name', 'subject', 'value', 'upper value', 'unit', 'bound', 'status', 'period', 'review', 'decided by', 'as printed', 'sentence', 'doubts', 'place', 'document', 'published', 'as of', 'invented'],
} as const

/** @returns one row of text a statement, in the order of the headings; money in yuan, exact */
export function sheetRows({ rows, asOf }: StatementsAnswer, language: 'zh' | 'en'): string[][] {
  return rows.map(({ id, shape, content, review, decidedBy, evidence, doubts, place, document }) => [
    id, shape, first(content, ['indicator', 'name', 'title', 'counted', 'lead', 'links', 'role', 'office', 'aim']), first(content, ['subject', 'holder', 'followers', 'owner', 'chain', 'organisation', 'person', 'body', 'means']),
    first(content, ['value', 'claimed', 'declared', 'n']), text(content.valueHigh), text(content.unit), text(content.bound), text(content.status), text(content.period),
    review, text(decidedBy), text(evidence[0]?.quote), text(evidence[0]?.sentence), doubts.map((doubt) => doubt[language]).join('; '), text(place?.name), first(document, ['title', 'id']), text(document.published), asOf,
    document.invented ? invented[language] : '',
  ])
}

const invented = { zh: '是', en: 'yes' } as const

/** The first of the fields that is set. */
function first(row: Readonly<Record<string, unknown>>, names: readonly string[]): string {
  return text(names.map((name) => row[name]).find((value) => value !== null && value !== undefined))
}

function text(value: unknown): string {
  if (Array.isArray(value)) return value.join('、')
  return value === null || value === undefined ? '' : String(value)
}
