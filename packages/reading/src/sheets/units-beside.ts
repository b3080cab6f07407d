import { once } from '../once.ts'
import type { Columns } from './columns.ts'
import { UNIT_SAID } from './rules.ts'
import type { Table } from './tables.ts'
import { unitIn, unitsOf } from './unit.ts'
import type { View } from './view.ts'

/** Units said in the corner over the stub, or beside the table. */
export function unitsBeside({ view, head, body }: Table, { stub, figures }: Columns): readonly string[] {
  const corner = head.flatMap((row) => stub.map(({ column }) => view.text(row, column))).find((text) => UNIT_SAID.test(text))
  return unitsOf(unitIn(corner ?? unitBeside(view, [...head, ...body], new Set(figures)) ?? '').unit ?? '').filter((unit) => unit !== '')
}

/** The first text outside the columns of figures that says a unit and nothing else. */
function unitBeside(view: View, rows: readonly number[], figures: ReadonlySet<number>): string | undefined {
  const said = unitsSaid(view)
  if (said.size === 0) return undefined
  for (const row of rows) {
    const beside = said.get(row)?.find(({ column }) => !figures.has(column))
    if (beside) return beside.text
  }
  return undefined
}

/** By row of a sheet, the texts that say a unit and nothing else. */
const unitsSaid = once(({ grid, text }: View): ReadonlyMap<number, readonly { readonly column: number; readonly text: string }[]> => new Map(grid.filled.flatMap((row) => {
  const said = grid.row(row).filter(({ kind }) => kind === 'text').map(({ column }) => ({ column, text: text(row, column) })).filter((one) => UNIT_SAID.test(one.text) && unitIn(one.text).rest === '')
  return said.length === 0 ? [] : [[row, said] as const]
})))
