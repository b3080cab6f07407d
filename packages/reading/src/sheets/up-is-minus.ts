import { once } from '../once.ts'
import { figureOf } from './glance.ts'
import type { Grid } from './grid.ts'
import { UP_IS_MINUS } from './rules.ts'
import type { Table } from './tables.ts'

/** Whether numbers of a column bear ▲, ▼, or neither and are above nothing. */
interface Marks { readonly up: boolean; readonly down: boolean; readonly plain: boolean }

/** Whether ▲ before a number of a table says minus: where its sheet says so, or where no other mark stands beside plain numbers. */
export function upIsMinus({ view: { grid }, body }: Table, columns: readonly number[]): boolean {
  const marks = columns.map((column) => marksIn(grid, body, column))
  if (!marks.some(({ up }) => up)) return false
  return saysUpIsMinus(grid) || (!marks.some(({ down }) => down) && marks.some(({ up, plain }) => up && plain))
}

function marksIn(grid: Grid, body: readonly number[], column: number): Marks {
  let [up, down, plain] = [false, false, false]
  for (const row of body) {
    const cell = grid.at(row, column)
    if (cell?.kind === 'number') plain ||= Number(cell.text) > 0
    const figure = cell?.kind === 'text' ? figureOf(cell) : null
    up ||= figure?.mark === 'up'
    down ||= figure?.mark === 'down'
    plain ||= figure?.mark === null && Number(figure.value) > 0
  }
  return { up, down, plain }
}

const saysUpIsMinus = once((grid: Grid): boolean => grid.filled.some((row) => grid.row(row).some(({ kind, text }) => kind === 'text' && UP_IS_MINUS.test(text))))
