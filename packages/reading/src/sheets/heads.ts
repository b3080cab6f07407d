import { type CellNaming, namingAt, namingFrom, namingOf, type Naming, yearsCarried } from './naming.ts'
import type { Columns } from './columns.ts'
import { roleOf, type Role } from './roles.ts'
import { CODE, GROWTH } from './rules.ts'
import type { Table } from './tables.ts'
import { frequencyOf } from './time.ts'
import { isUnit } from './unit.ts'
import type { View } from './view.ts'

interface HeadRow { readonly row: number; readonly role: Role }

/** What names each column of figures, in their order; a column without any heading has no names and no times. */
export function headNamings(table: Table, columns: Columns): readonly Naming[] {
  const rows = headRows(table, columns)
  const named = rows.filter(({ role }) => role === 'name')
  const lines = named.map(({ row }, at) => yearsCarried(columns.figures.map((column) => (isRepeated(table, row, column, named[at - 1]?.row) ? null : headCell(table, columns, { rows: named, at, column })))))
  const noNames = lines.every((line) => line.every((cell) => cell === null || (cell.name === null && cell.time === null)))
  return timesBeside(columns.figures.map((column, place) => {
    const of = (role: Role): string[] => rows.filter((head) => head.role === role).map(({ row }) => table.view.text(row, column)).filter((text) => text !== '')
    const cells = lines.flatMap((line) => line[place] ?? [])
    if (noNames && of('unit').length > 0) return unitNamed(of('unit'))
    return namingFrom(cells, { codes: of('code').filter((code) => code.length <= 30 && /[\dA-Za-z]/u.test(code)), unit: of('unit')[0] ?? null, frequency: frequencyOf(of('frequency')[0] ?? '') })
  }))
}

/** Columns told apart by nothing but their units are named by them: 上月=100, 上年同期=100. */
function unitNamed(units: readonly string[]): Naming {
  const told = units.map(namingOf)
  return { ...namingFrom(told, { codes: [], unit: null, frequency: null }), names: units.slice(0, 1), printed: units.slice(0, 1), times: [] }
}

/** A column of growth behind a column of a time is of that time; behind a time and the one a year before, which stand beside each other to be compared, of the later. */
function timesBeside(namings: readonly Naming[]): readonly Naming[] {
  let run: Naming['times'][] = []
  let grown = false
  return namings.map((naming) => {
    if (naming.times.length > 0) {
      run = grown ? [naming.times] : [...run, naming.times]
      grown = false
      return naming
    }
    if (!naming.names.some((name) => GROWTH.test(name))) return naming
    grown = true
    return { ...naming, times: comparedIn(run) }
  })
}

/** The time that growth behind these columns is of. */
function comparedIn(run: readonly Naming['times'][]): Naming['times'] {
  const last = run.at(-1) ?? []
  if (last.some(({ relative }) => relative === 'last')) return run.at(-2) ?? []
  const before = run.at(-2)
  const years = [before, last].map((times) => (times?.length === 1 && times[0]!.year !== undefined && times[0]!.month === undefined && times[0]!.quarter === undefined ? times[0]!.year : null))
  return before && years[0] != null && years[1] != null && years[0] === years[1] + 1 ? before : last
}

/** A cell merged down from the heading row above says nothing new. */
function isRepeated({ view }: Table, row: number, column: number, above: number | undefined): boolean {
  const over = view.merge(row, column)
  return above !== undefined && over !== undefined && over.top < row && over.top <= above
}

function headCell(table: Table, columns: Columns, { rows, at, column }: { rows: readonly HeadRow[]; at: number; column: number }): CellNaming | null {
  const { row } = rows[at]!
  if (table.view.glance(row, column) === 'figure') return null
  if (table.view.text(row, column) !== '') return namingAt(table.view, row, column)
  const lower = rows[at + 1]?.row
  return lower === undefined || table.view.merge(row, column) !== undefined || isMergedAcross(table, row, columns) ? null : spreadCell(table, columns, { row, lower, column })
}

/** A heading that stands once over several columns, each with a heading under it. */
function spreadCell(table: Table, columns: Columns, { row, lower, column }: { row: number; lower: number; column: number }): CellNaming | null {
  const { view } = table
  const from = filledLeft(table, columns, { row, column })
  if (from === null || view.text(lower, from) === '' || view.text(lower, column) === '') return null
  return isTall(view, row, from) ? null : namingAt(view, row, from)
}

/** The nearest heading to the left in a row, also over a column that holds no figures. */
function filledLeft({ view }: Table, { stub }: Columns, { row, column }: { row: number; column: number }): number | null {
  const names = new Set(stub.map((named) => named.column))
  for (let left = column - 1; left >= 0 && !names.has(left); left--) if (view.text(row, left) !== '') return left
  return null
}

/** Whether a heading row shows its groups by merged cells. */
function isMergedAcross({ view }: Table, row: number, columns: Columns): boolean {
  return columns.figures.some((column) => {
    const over = view.merge(row, column)
    return over !== undefined && over.right > over.left
  })
}

function headRows(table: Table, columns: Columns): readonly HeadRow[] {
  const rows = table.head.map((row) => ({ row, role: headRole(table, columns, row) }))
  return rows.some(({ role }) => role === 'name') ? rows : rows.map(({ row, role }) => ({ row, role: role === 'code' && columns.figures.some((column) => /^0|[A-Z]/u.test(table.view.text(row, column))) ? 'name' : role }))
}

function headRole({ view, head: [first] }: Table, { stub, figures }: Columns, row: number): Role {
  const texts = figures.map((column) => view.text(row, column)).filter((text) => text !== '')
  const most = (test: (text: string) => boolean): boolean => texts.length > 0 && texts.filter(test).length >= 0.6 * texts.length
  const corner = cornerRole(view, stub, row)
  const frequent = most((text) => frequencyOf(text) !== null)
  // 日 and 年 are units as well: the corner tells.
  if (most(isUnit) && !(frequent && corner === 'frequency')) return 'unit'
  if (frequent) return 'frequency'
  const said = saidBy(corner, { first: row === first, codes: most((text) => CODE.test(text)) })
  if (said !== null) return said
  const years = figures.filter((column) => view.glance(row, column) === 'year').length
  return years * 2 < texts.length && most((text) => CODE.test(text)) ? 'code' : 'name'
}

/** What a corner's word makes of its row, where the row can be that. */
function saidBy(corner: Role | null, { first, codes }: { first: boolean; codes: boolean }): Role | null {
  if (corner === 'unit' || corner === 'frequency') return first ? null : corner
  if (corner === 'code') return codes ? corner : null
  return corner === 'source' || corner === 'update' || corner === 'remark' ? corner : null
}

/** What the first filled stub cell of a heading row says the row is for. */
function cornerRole(view: View, stub: Columns['stub'], row: number): Role | null {
  const key = stub.find(({ column }) => view.text(row, column) !== '')?.column
  return key === undefined || isTall(view, row, key) ? null : roleOf(view.text(row, key))
}

const isTall = (view: View, row: number, column: number): boolean => {
  const over = view.merge(row, column)
  return over !== undefined && over.bottom > over.top
}
