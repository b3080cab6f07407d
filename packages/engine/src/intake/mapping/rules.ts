import type { Unfit } from '@chanye/reading'

/** The Chinese words of mappings: why one is not taken, and what a person's own form says of cells and rows. */
const list = (names: readonly string[]) => names.map((name) => `“${name}”`).join('、')

export const noJson = { why: 'it is no JSON', whyZh: '不是 JSON' }
export const noTable = { why: 'the file is no table', whyZh: '这个文件不是表格' }
/** Stands between two notes, or two reasons. */
export const BETWEEN = { zh: '；', en: '; ' } as const
/** Heads the column that says why a row is in error or in doubt. */
export const REASON = { zh: '原因', en: 'Reason' } as const
export const noLedgerSheet = { why: 'no sheet of it is a ledger', whyZh: '没有一张工作表是台账' }
export const noSheet = (known: readonly string[]) => ({ why: `the file shows ${known.map((name) => `"${name}"`).join(', ')}, each to be named once`, whyZh: `文件里的工作表是${list(known)}，每张只说一次` })
export const noHeader = { why: 'headings stand on one to six rows that follow each other, with a row under them', whyZh: '表头应是相连的一至六行，下面还有数据行' }
export const noTemplate = (known: readonly string[]) => ({ why: `known: ${known.join(', ')}`, whyZh: `认得的台账是：${known.join('、')}` })
export const notStanding = (heading: string | undefined) => (heading === undefined
  ? { why: 'no heading stands there', whyZh: '这一列没有表头' } : { why: `the heading that stands there is "${heading}"`, whyZh: `这一列的表头是“${heading}”` })
export const noTemplateColumn = (template: string) => ({ why: `${template} has no such column`, whyZh: `${template}没有这个栏目` })
export const twiceTaken = { why: 'two headings cannot be one column', whyZh: '两个表头不能对应同一个栏目' }
export const noUnit = { why: 'not a unit that is known, such as 万元 or 亿元', whyZh: '不是认得的单位，例如万元、亿元' }
export const noLedgerCell = { why: 'cells are set right on a ledger only; choose what kind of ledger the sheet is', whyZh: '只有台账能更正单元格，请先选定台账种类' }
export const noCellOfRow = { why: 'no cell of a row under the headings', whyZh: '不是表头以下的单元格' }
export const noRow = { why: 'no row of the ledger stands there', whyZh: '这里没有台账的行' }
const kinds: Readonly<Record<Unfit, readonly [en: string, zh: string]>> = {
  number: ['a number', '数字'], date: ['a date such as 2025年3月 or 2025-03', '日期，如2025年3月、2025-03'], span: ['two dates such as 2024-2026', '起止时间，如2024-2026'],
  uscc: ['a valid unified social credit code of 18 characters', '18位且校验位正确的统一社会信用代码'], code: ['a project code of 20 digits', '20位项目代码'],
}
export const unfitCell = (unfit: Unfit, heading: string) => ({ why: `the column "${heading}" holds ${kinds[unfit][0]}`, whyZh: `“${heading}”一栏应填${kinds[unfit][1]}` })

/** Kept in place of a blank on a person's form. */
const BLANK = '（空）'
/** A cell or a reason in one line, as a line of the form holds it. */
const inLine = (text: string) => text.replace(/\s+/gu, ' ').trim()
const printed = (text: string) => (text.trim() === '' ? BLANK : `“${inLine(text)}”`)
export const cellLine = ({ sheet, cell, before, value, reason }: { readonly sheet: string; readonly cell: string; readonly before: string; readonly value: string; readonly reason: string }) => `${sheet}!${cell}：由${printed(before)}更正为${printed(value)}，理由：${inLine(reason)}`
export const rowLine = ({ sheet, row, reason }: { readonly sheet: string; readonly row: number; readonly reason: string }) => `${sheet}第${row}行：不收录，理由：${inLine(reason)}`

/** @returns a person's own text on the cells of one file */
export function cellsForm({ title, lines, by, at }: { readonly title: string; readonly lines: readonly string[]; readonly by: string; readonly at: string }): { readonly title: string; readonly text: string } {
  const head = `更正：${title}（${lines.length}处）`
  return { title: head, text: [head, ...lines, `更正人：${by}`, `时间：${at}`, ''].join('\n') }
}

/** Where a mapping speaks of: its sheet, null where that itself is meant or not said; the part of it, and of one column, cell or row what is said of it. */
interface PlaceIn { readonly sheet: string | null; readonly part: string; readonly of: unknown; readonly field: string }

/** What a field of a mapping is called where it is not plain from its place; a cell's value is the cell. */
const fieldWords: Readonly<Record<string, { readonly en: string; readonly zh: string }>> = {
  reason: { en: 'the reason', zh: '理由' }, heading: { en: 'the heading', zh: '表头' }, column: { en: 'the column it stands for', zh: '对应的栏目' }, unit: { en: 'the unit', zh: '单位' },
  sheet: { en: 'a sheet', zh: '工作表' }, template: { en: 'the kind of ledger', zh: '台账种类' }, headerRows: { en: 'the rows of the headings', zh: '表头所在行' }, closing: { en: 'the period it closes', zh: '截止时期' },
  columns: { en: 'the columns', zh: '各列' }, cells: { en: 'the cells set right', zh: '更正的单元格' }, without: { en: 'the rows left out', zh: '不收录的行' },
}

/** @returns a place of a mapping as a person sees it @example placeIn({ sheet: '表1', part: 'cells', of: { cell: 'D5' }, field: 'value' }).zh // => '工作表“表1”单元格 D5 ' */
export function placeIn({ sheet, part, of, field }: PlaceIn): { readonly en: string; readonly zh: string } {
  const { cell, row, letter } = (of ?? {}) as { readonly cell?: unknown; readonly row?: unknown; readonly letter?: unknown }
  const spot = typeof cell === 'string' ? { en: `cell ${cell}`, zh: `单元格 ${cell} ` } : typeof row === 'number' ? { en: `row ${row}`, zh: `第 ${row} 行` } : typeof letter === 'string' ? { en: `column ${letter}`, zh: `${letter} 列` } : undefined
  const what = fieldWords[spot ? field : part]
  const said = [...(sheet === null ? [] : [{ en: `sheet "${sheet}"`, zh: `工作表“${sheet}”` }]), ...(spot ? [spot] : []), ...(what ? [spot ? { en: what.en, zh: `的${what.zh}` } : what] : [])]
  if (said.length === 0) return { en: 'The mapping', zh: '对应关系' }
  const en = said.map((one) => one.en).join(', ')
  return { en: en.charAt(0).toUpperCase() + en.slice(1), zh: said.map(({ zh }) => zh).join('') }
}
