import type { FigureStatement } from '@chanye/model'
import type { Context, Sentence } from '../../../context.ts'
import type { Draft } from '../../../draft.ts'
import type { Running } from '../dated.ts'
import { type Kinded, kindOf } from '../kind.ts'
import { periodsIn } from '../period.ts'
import { AMOUNT_HEAD, RULE } from './rules.ts'
import { type CellFigure, type Head, headOf, rowOf, unitOfAll } from './table.ts'

/** The table being read: its head, the unit told for all of it, and the period of its caption. */
export interface Tabled { readonly head: Head | null; readonly unit: string | null; readonly period: string | null }

export const noTable: Tabled = { head: null, unit: null, period: null }

interface Read { readonly table: Tabled; readonly drafts: Draft[] | null }

/**
 * Reads a line as part of a table.
 *
 * @returns the table as it stands after the line, and the line's figures; null drafts where the line is to be read as a sentence
 */
export function tabled(sentence: Sentence, table: Tabled, running: Running, context: Context): Read {
  const { text, block } = sentence
  const unit = unitOfAll(text) ?? table.unit
  if (table.head && RULE.test(text)) return { table, drafts: [] }
  const head = headOf(text, unit)
  if (head) return { table: { ...table, unit, head }, drafts: [] }
  const row = table.head ? rowOf(text, table.head) : undefined
  if (row) return { table, drafts: row.map((cell) => draft(cell, sentence, { table, running, context })) }
  const caption = block.kind === 'heading' || block.kind === 'title' || unit !== null
  return { table: caption ? { head: null, unit, period: captioned(sentence, running) ?? table.period } : noTable, drafts: null }
}

function captioned(sentence: Sentence, running: Running): string | undefined {
  return periodsIn(sentence, running.years, running.year).filter(({ role }) => role === 'holds').at(-1)?.period
}

function draft(cell: CellFigure, sentence: Sentence, { table, running, context }: { table: Tabled; running: Running; context: Context }): Draft {
  const { mention, column, name } = cell
  const label = column.year !== null || column.role !== 'amount' || AMOUNT_HEAD.test(column.label) ? '' : column.label
  const indicator = /[量额值]$/.test(name) ? name : name + (label || amountLabel(table.head, name))
  const kinded = kindedBy(cell, indicator)
  const status = column.sought || running.mood.ahead ? 'target' as const : 'actual' as const
  const figure: Omit<FigureStatement, 'mentions' | 'doubts'> = {
    shape: 'figure', kind: kinded.kind, value: kinded.value, valueHigh: null, unit: kinded.unit, bound: 'exact', status,
    period: column.year ?? table.period ?? running.period ?? (running.years.reported === null ? null : String(running.years.reported)),
    indicator, subject: context.region, basis: kinded.basis, wording: [], minor: false,
  }
  return { says: figure, mention: { span: { start: mention.start + sentence.span.start, end: mention.end + sentence.span.start }, sentence: sentence.span }, doubts: [] }
}

/** A growth is of what the column of amounts names: 产量. */
function amountLabel(head: Head | null, name: string): string {
  const label = head?.columns.find(({ role, year }) => role === 'amount' && year === null)?.label ?? ''
  return AMOUNT_HEAD.test(label) || name.endsWith(label) ? '' : label
}

function kindedBy({ mention, column }: CellFigure, indicator: string): Kinded {
  if (column.role === 'growth') return { kind: 'growth', value: mention.value, high: null, unit: mention.unit, basis: /环比/.test(column.label) ? 'mom' : 'yoy' }
  if (column.role === 'share') return { kind: 'share', value: mention.value, high: null, unit: mention.unit, basis: null }
  return kindOf(mention, indicator, indicator)
}
