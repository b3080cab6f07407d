import { termOf, unitSign } from '@chanye/model'
import type { Language } from './export-query.ts'
import type { TableRow } from './written-sheets.ts'

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

const headings = {
  zh: ['公布日期', '类别', '主体', '事项', '时期', '此前', '此前公布日期', '本次', '单位', '界限', '数据阶段', '同额异名', '此前所在句', '本次所在句', '发布单位', '权威等级', '文档', '截止日', '虚构'],
  en: ['published', 'kind', 'subject', 'what', 'period', 'before', 'before published', 'now', 'unit', 'bound', 'release stage', 'same amount, other name', 'sentence before', 'sentence now', 'publisher', 'grade', 'document', 'as of', 'invented'],
} as const

const yes = { zh: '是', en: 'yes' } as const

/** @returns a heading, then one row a change; money in yuan, exact, all else in the words of the page */
export function timelineRows({ rows, asOf }: TimelineAnswer, language: Language): TableRow[] {
  const yesWhen = (holds: boolean) => (holds ? yes[language] : '')
  return [headings[language], ...rows.map(({ day, kind, label, subject, period, before, after, sameAmount, document, publisher, grade }) => [
    day, termOf('change', kind, language), subject ?? '', label, period ?? '', before ? said(before, language) : '', before?.known ?? '', said(after, language), ...whatOf(after, language), yesWhen(sameAmount), sentence(before), sentence(after),
    publisher ?? '', termOf('grade', grade, language), document.title ?? '', asOf, yesWhen(document.invented),
  ])]
}

/** The unit of the value now, its bound, and at which stage it was published. */
function whatOf({ figure, publication, status }: State, language: Language): [string, string, string] {
  return figure ? [unitSign(figure.unit, language), termOf('bounded', figure.bound, language), termOf('publication', publication, language)] : ['', '', termOf('status', status, language)]
}

function sentence(state: State | null): string {
  return state?.evidence[0]?.sentence ?? ''
}

function said({ figure, stage, links }: State, language: Language): TableRow[number] {
  if (figure) return figure.valueHigh === null ? { number: figure.value } : `${figure.value}–${figure.valueHigh}`
  return stage ? termOf('stage', stage, language) : links.join('、')
}
