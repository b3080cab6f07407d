import { once } from '../once.ts'
import { figureOf } from './glance.ts'
import type { Cell, Grid } from './grid.ts'
import { UP_IS_MINUS } from './rules.ts'
import type { Table } from './tables.ts'

/** How the figures of a column stand: with a mark of up or down before them, or with none and above nothing. */
type Sign = 'up' | 'down' | 'plain'

/** Whether ▲ before a number of a table says minus: where its sheet says so, or where no other mark stands beside plain numbers. */
export function upIsMinus({ view: { grid }, body }: Table, columns: readonly number[]): boolean {
  const signs = columns.map((column) => signsIn(grid, body, column))
  if (!signs.some((some) => some.has('up'))) return false
  return saysUpIsMinus(grid) || (!signs.some((some) => some.has('down')) && signs.some((some) => some.has('up') && some.has('plain')))
}

function signsIn(grid: Grid, body: readonly number[], column: number): ReadonlySet<Sign> {
  const signs = new Set<Sign>()
  for (const row of body) {
    const cell = grid.at(row, column)
    const sign = cell && signOf(cell)
    if (sign) signs.add(sign)
  }
  return signs
}

function signOf(cell: Cell): Sign | null {
  const figure = cell.kind === 'number' ? { value: cell.text, mark: null } : figureOf(cell)
  return figure && (figure.mark ?? (Number(figure.value) > 0 ? 'plain' : null))
}

const saysUpIsMinus = once((grid: Grid): boolean => grid.filled.some((row) => grid.row(row).some(({ kind, text }) => kind === 'text' && UP_IS_MINUS.test(text))))
