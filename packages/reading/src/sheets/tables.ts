import { isAside, rowKind, type RowKind } from './row-kind.ts'
import { meant } from './printed.ts'
import { CONTINUED, NUMBERING, TITLE } from './rules.ts'
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

/** The row of lines that stand over the whole grid and in none of its cells. */
export const OVER = -1

interface Draft { readonly view: View; lines: WordLine[]; head: number[]; body: number[]; figured: Set<number>; lastFigure: number }
const fresh = (view: View, lines: WordLine[] = []): Draft => ({ view, lines, head: [], body: [], figured: new Set(), lastFigure: -1 })

/** The tables of a sheet from top to bottom, and the notes that stand between and under them. */
export function tablesOf(view: View): { readonly tables: readonly Table[]; readonly notes: readonly WordLine[] } {
  const drafts: Draft[] = [fresh(view, linesOver(view))]
  const notes: WordLine[] = []
  let noted = false
  for (const [at, row] of view.rows.entries()) {
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
    if (begins(view, { at, draft, kind }, lines[0]!.text)) drafts.push(restarted(draft, kind === 'line' ? lines[0]!.text : null))
    place(drafts.at(-1)!, kind, row, { seen, lines })
  }
  const tables = drafts.filter(({ lastFigure }) => lastFigure >= 0).map(({ lines, head, body, lastFigure }) => ({ view, lines, head, body: body.filter((row) => row <= lastFigure), left: 0, right: view.grid.width - 1 }))
  return { tables, notes: [...notes, ...drafts.flatMap((draft) => unplaced(draft, tables.length > 0))] }
}

/** Whether a row begins a table under the one there is: by headings, or by a title that headings follow. */
function begins(view: View, { at, draft, kind }: { readonly at: number; readonly draft: Draft; readonly kind: RowKind }, text: string): boolean {
  return draft.body.length > 0 && (kind === 'head' || (kind === 'line' && isTitle(text) && !figuresFollow(view, { at, draft }, text)))
}

/** Whether figures come under a line without headings of their own: it names the rows under it, as 主要产品产量 does, and begins no table. */
function figuresFollow(view: View, { at, draft }: { readonly at: number; readonly draft: Draft }, title: string): boolean {
  if (CONTINUED.test(title) || draft.head.length === 0) return false
  for (const row of view.rows.slice(at + 1, at + 1 + LOOK_DOWN)) {
    const kind = rowKind(view.seen(row), row, draft)
    if (kind === 'head' || kind === 'body') return kind === 'body'
  }
  return false
}

/** So many lines may stand between a title and its headings. */
const LOOK_DOWN = 4

/** Lines of a document that stand over the whole grid. */
function linesOver({ grid: { over = [] } }: View): WordLine[] {
  return over.map((text) => ({ row: OVER, column: 0, text: meant(text) }))
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
