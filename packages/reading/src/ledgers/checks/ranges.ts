import { dateIn } from './days.ts'
import type { Board } from './board.ts'
import type { TemplateColumn } from '../template.ts'

const MOST_PERCENT = 1000
const YEARS = ['1985', '2065'] as const

/** Finds figures no such column can hold: negative amounts, percents beyond a thousand, dates of other times. */
export function rangeChecks(board: Board): void {
  for (const { as } of board.table.columns) {
    if (!as) continue
    for (const { row } of board.table.rows) {
      const field = row.fields[as.name]
      if (field && isOut(as, board.number(row, as.name), dateIn(field))) board.tell('out-of-range', field.cell, { column: as.name, value: `${field.value}${field.unit ?? ''}` })
    }
  }
}

function isOut({ type, signed, additive, cumulative, parts, plausible }: TemplateColumn, value: number | undefined, date: string | null): boolean {
  if (date !== null) return date < YEARS[0] || date > YEARS[1]
  if (value === undefined || parts) return false
  if (type === 'percent' || type === 'points') return Math.abs(value) > MOST_PERCENT
  const counted = type === 'money' || type === 'count'
  return counted && value < 0 && !signed && (additive === true || cumulative === true || plausible !== undefined)
}
