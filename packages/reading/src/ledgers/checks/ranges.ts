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

function isOut(column: TemplateColumn, value: number | undefined, date: string | null): boolean {
  if (date !== null) return date < YEARS[0] || date > YEARS[1]
  if (value === undefined) return false
  return column.type === 'percent' || column.type === 'points' ? Math.abs(value) > MOST_PERCENT : value < 0 && isCounted(column)
}

/** Whether a column holds amounts that cannot be below nothing. */
function isCounted({ type, signed, additive, cumulative, plausible }: TemplateColumn): boolean {
  return (type === 'money' || type === 'count') && !signed && (additive === true || cumulative === true || plausible !== undefined)
}
