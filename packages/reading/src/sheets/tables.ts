import { roleOf } from './roles.ts'
import { CODE, CORNER, CONTINUED, KEYED, NOTE, NUMBERING, TITLE, UNIT_SAID } from './rules.ts'
import { isEnglishUnit, isUnit } from './unit.ts'
import type { Seen, View } from './view.ts'

/** A line of words over, in or under a table. */
export interface WordLine { readonly row: number; readonly column: number; readonly text: string }

/** A table found on a sheet: its rows told apart. */
export interface Table {
  readonly view: View
  /** What stands over the heading rows: titles, units, periods. */
  readonly lines: readonly WordLine[]
  readonly head: readonly number[]
  /** Rows with figures, and rows of a name alone between them. */
  readonly body: readonly number[]
  readonly left: number
  readonly right: number
}

interface Draft { readonly view: View; lines: WordLine[]; head: number[]; body: number[]; figured: Set<number>; lastFigure: number }
const fresh = (view: View, lines: WordLine[] = []): Draft => ({ view, lines, head: [], body: [], figured: new Set(), lastFigure: -1 })

type RowKind = 'blank' | 'line' | 'note' | 'head' | 'body'

/** The tables of a sheet from top to bottom, and the notes that stand between and under them. */
export function tablesOf(view: View): { readonly tables: readonly Table[]; readonly notes: readonly WordLine[] } {
  const drafts: Draft[] = [fresh(view)]
  const notes: WordLine[] = []
  let noted = false
  for (let row = 0; row < view.grid.height; row++) {
    const seen = view.seen(row)
    const draft = drafts.at(-1)!
    const kind = rowKind(seen, row, draft)
    if (kind === 'blank') continue
    const lines = seen.map(({ column, text }) => ({ row, column, text }))
    if (kind === 'note' || (noted && kind === 'line' && !isTitle(lines[0]!.text))) {
      notes.push(...lines)
      noted = draft.body.length > 0
      continue
    }
    noted = false
    if (draft.body.length > 0 && (kind === 'head' || (kind === 'line' && isTitle(lines[0]!.text)))) drafts.push(restarted(draft, kind === 'line' ? lines[0]!.text : null))
    place(drafts.at(-1)!, kind, row, { seen, lines })
  }
  const tables = drafts.filter(({ lastFigure }) => lastFigure >= 0).map(({ lines, head, body, lastFigure }) => ({ view, lines, head, body: body.filter((row) => row <= lastFigure), left: 0, right: view.grid.width - 1 }))
  return { tables, notes: [...notes, ...drafts.flatMap((draft) => unplaced(draft, tables.length > 0))] }
}

/** Words under the last figures, and lines that no table follows. */
function unplaced({ view, lines, head, body, lastFigure }: Draft, tables: boolean): readonly WordLine[] {
  if (lastFigure < 0) return head.length === 0 && tables ? lines : []
  return body.filter((row) => row > lastFigure).flatMap((row) => view.seen(row).filter(({ glance }) => glance === 'text').map(({ column, text }) => ({ row, column, text })))
}

function place(draft: Draft, kind: RowKind, row: number, { seen, lines }: { seen: readonly Seen[]; lines: readonly WordLine[] }): void {
  if (kind === 'head') draft.head.push(row)
  else if (kind === 'line' && draft.body.length === 0) {
    if (draft.head.length === 0) draft.lines.push(...lines)
    else if (seen[0]!.column === 0) draft.body.push(row)
    else draft.head.push(row)
  } else {
    draft.body.push(row)
    for (const { column, glance } of seen) if (glance === 'figure') draft.figured.add(column)
    if (kind === 'body' && seen.some(({ glance }) => glance === 'figure' || glance === 'year')) draft.lastFigure = row
  }
}

/** A table that begins under another: what stood alone after the last figures is its title; of the first's lines it keeps what holds for both. */
function restarted(draft: Draft, title: string | null): Draft {
  const { view } = draft
  const alone = draft.body.filter((row) => row > draft.lastFigure).flatMap((row) => view.seen(row).map(({ column, text }) => ({ row, column, text })))
  draft.body = draft.body.filter((row) => row <= draft.lastFigure)
  return fresh(view, [...heldOver(draft.lines, title ?? alone.find((line) => !isAside(line))?.text ?? null), ...alone])
}

/** All lines over a table go on under 续表 and where none is new; over 二、… go on what stood before 一、…; a new title ends them. */
function heldOver(lines: readonly WordLine[], title: string | null): readonly WordLine[] {
  if (title === null || CONTINUED.test(title)) return lines
  const numbering = NUMBERING.find((pattern) => pattern.test(title))
  const first = numbering === undefined ? 0 : lines.findIndex(({ text }) => numbering.test(text))
  return lines.slice(0, Math.max(0, first))
}

const isTitle = (text: string): boolean => CONTINUED.test(text) || (TITLE.test(text) && text.length < 50)

/** A unit, a bracket or a keyed line: no heading by itself. */
const isAside = ({ text }: { readonly text: string }): boolean => isUnit(text) || isEnglishUnit(text) || KEYED.test(text) || /^[([].*[)\]]$/u.test(text)

const isUnitLine = (text: string): boolean => isUnit(text) || UNIT_SAID.test(text)

function rowKind(seen: readonly Seen[], row: number, draft: Draft): RowKind {
  const own = seen.filter(({ top, glance }) => top === row || glance === 'text')
  if (own.length === 0 || own.every(({ top }) => top < row)) return 'blank'
  const first = own[0]!
  const figures = own.filter(({ glance }) => glance === 'figure')
  if (figures.length === 0 && NOTE.test(first.text) && own.length <= 2 && !own.some(({ text }) => isUnitLine(text))) return 'note'
  if (isMetadata(own)) return 'head'
  if (figures.length > 0) return draft.body.length === 0 && (isNumbering(own) || isHeading(own)) ? 'head' : figureRow(own, draft)
  return wordRow(own, draft)
}

/** A row with figures, or a lone number over the table. */
function figureRow(own: readonly Seen[], draft: Draft): RowKind {
  return own.length === 1 && draft.head.length === 0 && draft.body.length === 0 ? 'line' : 'body'
}

function wordRow(own: readonly Seen[], draft: Draft): RowKind {
  const years = own.filter(({ glance }) => glance === 'year')
  const begun = draft.body.length > 0
  if (years.length > 0) return yearsHead(own, years, draft) ? 'head' : 'body'
  if (own.some(({ glance }, at) => glance === 'missing' && at > 0) && (begun || draft.head.length > 0) && own.filter(({ glance }) => glance === 'missing').length * 2 >= own.length - 1) return 'body'
  if (isLine(own)) return 'line'
  if (!begun) return 'head'
  const over = own.filter(({ column, glance }) => draft.figured.has(column) && glance !== 'missing').length
  return over * 2 >= draft.figured.size || (over > 0 && CORNER.test(own[0]!.text)) ? 'head' : 'body'
}

/** Whether a row is words over a table: one cell, or a title with units and brackets beside it. */
function isLine(own: readonly Seen[]): boolean {
  const words = own.filter((cell) => !isAside(cell) && !NOTE.test(cell.text))
  return own.length === 1 || words.length === 0 || (words.length === 1 && (own.some(({ text }) => UNIT_SAID.test(text)) || (words[0] === own[0] && TITLE.test(words[0]!.text))))
}

/** Whether a row of years heads columns, not a row of counts near two thousand. */
function yearsHead(own: readonly Seen[], years: readonly Seen[], draft: Draft): boolean {
  const numbers = years.map(({ text }) => Number(text))
  const steps = numbers.slice(1).map((year, at) => year - numbers[at]!)
  const regular = steps.every((step) => step === steps[0] && Math.abs(step) <= 5) || steps.every((step) => step >= 0 && step <= 1) || steps.every((step) => step > 0) || steps.every((step) => step < 0)
  if (draft.body.length > 0) return regular && numbers.length > 1 && (own[0]!.glance === 'year' || CORNER.test(own[0]!.text)) && own.length >= 3
  return regular && (numbers.length > 1 || own.some(({ glance }) => glance === 'text' || glance === 'time') || own.length === 1)
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
  const numbers = own.filter(({ glance }) => glance === 'figure').map(({ text }) => Number(text))
  const start = numbers[0]!
  return numbers.length >= 2 && start <= 2 && numbers.every((number, at) => number === start + at) && own.filter(({ glance }) => glance !== 'figure').every(({ text, glance }) => glance === 'missing' || CODE.test(text) || ['code', 'serial'].includes(roleOf(text) ?? ''))
}
