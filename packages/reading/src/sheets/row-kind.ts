import { roleOf } from './roles.ts'
import { A_DAY, CODE, CONTINUED, CORNER, KEYED, LINE_KEY, NOTE, NUMBERING, OF_WHICH, ONLY_TIME, TABLE_NUMBER, TITLE, UNIT_SAID, ZERO_LED } from './rules.ts'
import { isEnglishUnit, isUnit } from './unit.ts'
import type { Seen } from './view.ts'

/** A row of a sheet: words over or in a table, a note, headings, or figures. */
export type RowKind = 'blank' | 'line' | 'note' | 'head' | 'body'

/** What stood above a row in its table. */
interface Above { readonly head: readonly number[]; readonly body: readonly number[]; readonly figured: ReadonlySet<number> }

/** A unit, a bracket or a keyed line: no heading by itself. */
export const isAside = ({ text }: { readonly text: string }): boolean => isUnit(text) || isEnglishUnit(text) || KEYED.test(text) || /^[([].*[)\]]$/u.test(text)

const isUnitLine = (text: string): boolean => isUnit(text) || UNIT_SAID.test(text)

/** What a row is, by what stands in it and by what stood above. */
export function rowKind(seen: readonly Seen[], row: number, draft: Above): RowKind {
  const own = seen.filter(({ top, glance }) => top === row || glance === 'text')
  if (own.length === 0 || own.every(({ top }) => top < row)) return 'blank'
  const first = own[0]!
  const figures = own.filter(({ glance }) => glance === 'figure')
  if (figures.length === 0 && NOTE.test(first.text) && own.length <= 2 && !own.some(({ text }) => isUnitLine(text))) return 'note'
  if (isMetadata(own)) return 'head'
  if (figures.length > 0) return draft.body.length === 0 && (isNumbering(own.filter(({ top }) => top === row)) || isHeading(own)) ? 'head' : figureRow(own, draft)
  return wordRow(own, row, draft)
}

/** A row with figures, or a lone number over the table. */
function figureRow(own: readonly Seen[], draft: Above): RowKind {
  return own.length === 1 && draft.head.length === 0 && draft.body.length === 0 ? 'line' : 'body'
}

function wordRow(own: readonly Seen[], row: number, draft: Above): RowKind {
  const years = own.filter(({ glance }) => glance === 'year')
  const begun = draft.body.length > 0
  if (years.length > 0) return yearsHead(own.filter(({ top }) => top === row), years, draft) ? 'head' : 'body'
  if (own.some(({ glance }, at) => glance === 'missing' && at > 0) && (begun || draft.head.length > 0) && own.filter(({ glance }) => glance === 'missing').length * 2 >= own.length - 1) return 'body'
  if (isLine(own)) return 'line'
  if (!begun) return 'head'
  const over = own.filter(({ column, glance }) => draft.figured.has(column) && glance !== 'missing').length
  return over * 2 >= draft.figured.size || (over > 0 && CORNER.test(own[0]!.text)) ? 'head' : 'body'
}

/** Whether a row is words over a table: one cell, or a title with units and brackets beside it. */
function isLine(own: readonly Seen[]): boolean {
  const words = own.filter((cell) => !(isAside(cell) && (own.length === 1 || !KEYED.test(cell.text) || LINE_KEY.test(KEYED.exec(cell.text)!.groups!.key!))) && !NOTE.test(cell.text))
  return own.length === 1 || words.length === 0 || areTitles(words) || isDated(own, words) || areKeyed(own) || (words.length === 1 && (own.some(({ text }) => UNIT_SAID.test(text)) || (words[0] === own[0] && TITLE.test(words[0]!.text))))
}

/** Titles of tables printed beside each other, or of one that goes on. */
const areTitles = (words: readonly Seen[]): boolean => words.length === 2 && (/^\d+(?:[-.]\d+)+$/u.test(words[0]!.text) || words.some(({ text }) => CONTINUED.test(text)) || words.every(({ text }) => TABLE_NUMBER.test(text) || NUMBERING[0]!.test(text)))

/** 汇总单位数：187家 | 2024年1—9月 | 有效期至：…: what a form says of itself. */
const areKeyed = (own: readonly Seen[]): boolean => own.length >= 2 && own.some(({ text }) => LINE_KEY.test(KEYED.exec(text)?.groups?.key ?? '')) && own.every(({ text, glance }) => (KEYED.test(text) && !OF_WHICH.test(text)) || glance === 'time' || ONLY_TIME.test(text))

/** Who made a table, and the day beside it. */
const isDated = (own: readonly Seen[], words: readonly Seen[]): boolean => (own.length === 2 && own[0]!.glance === 'text' && A_DAY.test(own[1]!.text)) || (words.length === 1 && words[0] !== own[0] && ONLY_TIME.test(words[0]!.text) && KEYED.test(own[0]!.text))

/** Whether a row of years heads columns, not a row of counts near two thousand. */
function yearsHead(own: readonly Seen[], years: readonly Seen[], draft: Above): boolean {
  const numbers = years.map(({ text }) => Number(text.slice(0, 4)))
  const regular = isRegular(numbers)
  if (draft.body.length > 0) return regular && numbers.length > 1 && (own[0]!.glance === 'year' || CORNER.test(own[0]!.text)) && own.length >= 3
  if (draft.head.length > 0 && isName(own[0]!)) return false
  return regular && (numbers.length > 1 || own.some(({ glance }) => glance === 'text' || glance === 'time') || own.length === 1)
}

/** A text that is no word of headings. */
const isName = ({ glance, text }: Seen): boolean => glance === 'text' && roleOf(text) === null && !CORNER.test(text)

/** Whether years follow each other: up, down, or mostly by the same step where groups of columns begin again. */
function isRegular(years: readonly number[]): boolean {
  const steps = years.slice(1).map((year, at) => year - years[at]!)
  const same = (step: number): number => steps.filter((other) => other === step).length
  const ordered = steps.every((step) => step > 0) || steps.every((step) => step < 0)
  return ordered || steps.some((step) => Math.abs(step) <= 5 && same(step) >= 0.6 * steps.length) || new Set(years).size * 2 <= years.length
}

/** 指标ID, 频率, 单位, 来源 and the like before cells that are no figures, or codes and dates that look it. */
function isMetadata(own: readonly Seen[]): boolean {
  const key = own.slice(0, 3).find(({ text }) => ['unit', 'frequency', 'source', 'update', 'code'].includes(roleOf(text) ?? ''))
  if (key === undefined || own.length < 2) return false
  const rest = own.filter(({ column }) => column > key.column)
  const figures = rest.filter(({ glance }) => glance === 'figure').length
  const role = roleOf(key.text)
  return rest.length > 0 && (figures === 0 || ((role === 'code' || role === 'update') && rest.every(({ text }) => /^[\dA-Z.:()=+\-—–/]+$/iu.test(text))))
}

/** A row of headings with a stray number beside them. */
function isHeading(own: readonly Seen[]): boolean {
  const words = own.filter(({ glance }) => glance === 'text' || glance === 'time').length
  return words >= 2 && own.length - words < words && (CORNER.test(own[0]!.text) || roleOf(own[0]!.text) === 'serial')
}

/** A row of numbers 1, 2, 3 … that number columns. */
function isNumbering(own: readonly Seen[]): boolean {
  const numbers = own.filter(({ glance, text }) => glance === 'figure' || ZERO_LED.test(text)).map(({ text }) => Number(text))
  const start = numbers[0]!
  return numbers.length >= 2 && start <= 2 && numbers.every((number, at) => number === start + at) && own.filter(({ glance }) => glance !== 'figure').every(({ text, glance }) => glance === 'missing' || CODE.test(text) || ['code', 'serial'].includes(roleOf(text) ?? ''))
}
