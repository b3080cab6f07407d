/** The parts of the `timeline` answer a table shows. */
export interface TimelineAnswer {
  readonly asOf: string
  readonly total: number
  readonly rows: readonly {
    readonly day: string; readonly kind: string; readonly label: string; readonly subject: string | null; readonly period: string | null; readonly before: State | null; readonly after: State; readonly sameAmount: boolean
    readonly document: { readonly title: string | null; readonly invented: boolean }; readonly publisher: string | null; readonly grade: string
  }[]
}

interface State {
  readonly figure: { readonly value: string; readonly valueHigh: string | null; readonly unit: string; readonly bound: string; readonly status: string } | null
  readonly publication: string | null; readonly stage: string | null; readonly status: string | null; readonly links: readonly string[]; readonly known: string; readonly evidence: readonly { readonly sentence: string }[]
}

export const timelineHeadings = {
  zh: ['公布日期', '类别', '主体', '事项', '时期', '此前', '此前公布日期', '本次', '单位', '界限', '数据阶段', '同额异名', '此前所在句', '本次所在句', '发布单位', '权威等级', '文档', '截止日', '虚构'],
  en: ['published', 'kind', 'subject', 'what', 'period', 'before', 'before published', 'now', 'unit', 'bound', 'release stage', 'same amount, other name', 'sentence before', 'sentence now', 'publisher', 'grade', 'document', 'as of', 'invented'],
} as const

const yes = { zh: '是', en: 'yes' } as const

/** @returns one row of text a change, in the order of the headings; money in yuan, exact, other words as the API gives them */
export function timelineRows({ rows, asOf }: TimelineAnswer, language: 'zh' | 'en'): string[][] {
  const yesWhen = (holds: boolean) => (holds ? yes[language] : null)
  return rows.map(({ day, kind, label, subject, period, before, after, sameAmount, document, publisher, grade }) => [
    day, kind, subject, label, period, ...sides(before, after), yesWhen(sameAmount), sentence(before), sentence(after), publisher, grade, document.title, asOf, yesWhen(document.invented),
  ].map((value) => value ?? ''))
}

/** Before, when that was published, now, and what the value now is of. */
function sides(before: State | null, after: State): (string | null)[] {
  return [before && said(before), before && before.known, said(after), after.figure && after.figure.unit, after.figure && after.figure.bound, after.figure ? after.publication : after.status]
}

function sentence(state: State | null): string | null {
  return state?.evidence[0]?.sentence ?? null
}

function said({ figure, stage, links }: State): string {
  if (figure) return figure.valueHigh === null ? figure.value : `${figure.value}–${figure.valueHigh}`
  return stage ?? links.join('、')
}
