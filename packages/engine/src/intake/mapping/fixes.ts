import type { Statement } from '@chanye/model'
import { addressOf, type Mapping, placeOf, shown, type SheetRead, type Told, type ToldChange } from '@chanye/reading'
import type { Transaction } from 'kysely'
import type { Asking } from '../../store/asking.ts'
import type { Policy } from '../../packs/packs.ts'
import { recordDecision } from '../../store/decisions.ts'
import { canonical } from '../../store/ids.ts'
import { type NewDocument, recordDocument } from '../../store/record.ts'
import type { Tables } from '../../store/schema.ts'
import { type StatementRecord, statementsWhere } from '../../store/statements.ts'
import type { Writing } from '../../store/writing.ts'
import { accept } from '../accept.ts'
import { ownDocument } from '../own-document.ts'
import { cellLine, cellsForm, rowLine } from './rules.ts'

/** A line of a person's form: what it is of, and why. */
interface FixLine { readonly sheet: string; readonly row: number; readonly text: string; readonly reason: string }

/** @returns the cells set right and the rows left out, each as a line that names the cell, what stood there, what should, and why */
export function fixLines(mapping: Mapping, standing: readonly SheetRead[]): FixLine[] {
  return mapping.flatMap(({ sheet, cells = [], without = [] }) => {
    const grid = standing.find((one) => one.grid.name === sheet)?.grid
    const before = (cell: string) => { const { row, column } = placeOf(cell)!; const own = grid?.at(row, column); return own ? shown(own) : '' }
    return [
      ...cells.map(({ cell, value, reason }) => ({ sheet, row: placeOf(cell)!.row, text: cellLine({ sheet, cell, before: before(cell), value, reason }), reason })),
      ...without.map(({ row, reason }) => ({ sheet, row: row - 1, text: rowLine({ sheet, row, reason }), reason })),
    ]
  })
}

/** What a person set right in a preview: the document it is of, the lines of the form, and what changes by them. */
export interface Fixing { readonly of: NewDocument['document']; readonly lines: readonly FixLine[]; readonly changes: readonly ToldChange[]; readonly policy: Policy }

/** The person's own document, with the statement each change came to. */
export interface FixesDocument { readonly given: NewDocument; readonly bytes: Uint8Array; readonly entered: ReadonlyMap<ToldChange, number> }

/** @returns the person's own document on the cells of a file: each statement that changes stands on the line that changes it */
export function fixesDocument({ of, lines, changes, policy }: Fixing, { by, at }: Pick<Writing, 'by' | 'at'>): FixesDocument {
  const { title, text } = cellsForm({ title: of.title ?? of.name, lines: lines.map((line) => line.text), by, at })
  const spans = spansOf(lines, text)
  const entered = new Map<ToldChange, number>()
  const nth = new Map<string, number>()
  const entering = changes.flatMap((change) => {
    if (!change.after) return []
    const span = spans.get(lineOf(lines, change.after)!)!
    const key = statementKey(String(span.start), change.after.says)
    entered.set(change, nth.get(key) ?? nth.size)
    if (nth.has(key)) return []
    nth.set(key, nth.size)
    const statement = { ...change.after.says, mentions: [{ ...span, text: text.slice(span.start, span.end), sentence: span }], doubts: change.after.doubts ?? [] } as Statement
    return [accept(statement, policy)]
  })
  return { ...ownDocument({ name: `${of.id.slice(0, 12)}.txt`, title, text, entering }, of, { by, at }), entered }
}

/** The line a change comes from: the one of its own row, else the first of its sheet. */
function lineOf(lines: readonly FixLine[], { sheet, row }: Pick<Told, 'sheet' | 'row'>): FixLine | undefined {
  return lines.find((line) => line.sheet === sheet && line.row === row) ?? lines.find((line) => line.sheet === sheet)
}

function spansOf(lines: readonly FixLine[], text: string): Map<FixLine, { start: number; end: number }> {
  let at = text.indexOf('\n') + 1
  return new Map(lines.map((line) => {
    const span = { start: at, end: at + line.text.length }
    at = span.end + 1
    return [line, span]
  }))
}

/** @returns what tells a statement of a table from the others: its cell and what it says */
export function statementKey(cell: string | null | undefined, says: object): string {
  return `${cell ?? ''} ${canonical(says)}`
}

/** @returns the key of a statement that a file makes */
export function toldKey({ sheet, row, column, says }: Told): string {
  return statementKey(`${sheet}!${addressOf(row, column)}`, says)
}

/**
 * Records what a person set right, inside the transaction of the import: what a cell said is superseded by what it should say, what a row left out said is rejected with the reason.
 *
 * @returns the names that organisations now bear
 */
export async function recordFixes(asking: Asking, { given, entered }: FixesDocument, { of, lines, changes }: Fixing, { tx, writing }: { readonly tx: Transaction<Tables>; readonly writing: Writing }): Promise<ReadonlySet<string>> {
  const records = new Map((await statementsWhere({ ...asking, registry: tx, asker: { kind: 'local' }, asOf: of.known_on }, { document: of.id })).map((record) => [statementKey(record.evidence[0]?.cell, record.says), record]))
  const { statements, names } = await recordDocument(tx, given, writing)
  for (const change of changes) {
    const record: StatementRecord | undefined = change.before ? records.get(toldKey(change.before)) : undefined
    if (!record) continue
    const reason = lineOf(lines, change.before!)!.text
    const corrected = entered.get(change)
    if (corrected === undefined) await recordDecision(tx, record, { review: 'rejected', reason }, writing)
    else await recordDecision(tx, record, { review: 'superseded', reason, replacedBy: statements[corrected]! }, writing)
  }
  return names
}
