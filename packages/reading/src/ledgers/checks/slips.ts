import type { LedgerField } from '../reading.ts'
import { FOREIGN_MONEY, SAY } from '../rules.ts'
import type { TableRow } from '../table.ts'
import type { Check } from '../template.ts'
import { type Board, inUnitOf, quoted } from './board.ts'

const POWERS = [-4, 4] as const
const ENOUGH = 2
const FEWEST = 5

interface Suspect { readonly field: LedgerField; readonly column: string; readonly power: number; readonly score: number; readonly against: string }

/** Finds figures ten thousand times too large or small: against what is plausible, the other rows, and the other figures of the row. Kept on the board as slips. */
export function unitSlips(board: Board): void {
  const columns = board.table.columns.flatMap(({ as }) => (as?.type === 'money' ? [as] : []))
  const levels = new Map(columns.map(({ name }) => [name, levelOf(board, name)]))
  for (const entry of board.table.rows) {
    const suspects = columns.flatMap((column) => POWERS.flatMap((power) => suspect(board, entry, { column, power, level: levels.get(column.name)! }) ?? []))
    const worst = suspects.sort((a, b) => b.score - a.score)[0]
    if (!worst || worst.score < ENOUGH) continue
    board.slips.set(worst.field.cell, worst.power)
    board.tell('unit-slip', worst.field.cell, { column: worst.column, value: `${worst.field.value}${worst.field.unit ?? ''}`, other: worst.against, expected: inUnitOf(1, worst.field) })
  }
}

interface Level { readonly middle: number; readonly values: readonly number[] }

function levelOf(board: Board, column: string): Level {
  const values = board.table.rows.flatMap(({ row }) => { const value = board.number(row, column); return value && value > 0 ? value : [] }).sort((a, b) => a - b)
  return { middle: values[Math.floor(values.length / 2)] ?? 0, values }
}

function suspect(board: Board, { row }: TableRow, { column, power, level }: { column: { readonly name: string; readonly plausible?: readonly string[] | undefined }; power: number; level: Level }): Suspect | undefined {
  const field = row.fields[column.name]
  const value = board.number(row, column.name)
  if (!field || !value || value <= 0 || FOREIGN_MONEY.test(field.unit ?? '')) return undefined
  const right = value * 10 ** power
  const within = bounds(column.plausible)
  if (!within(right)) return undefined
  const alone = lonely(value, right, level)
  const relation = relations(board, row, { name: column.name, power })
  const score = (within(value) ? 0 : 1.5) + alone + (isNearer(value, right, level) ? 0.6 : -0.6) + relation.score
  return { field, column: column.name, power, score, against: relation.against ?? (alone > 0 ? SAY.siblings : SAY.plausible) }
}

function bounds([least, most]: readonly string[] = []): (value: number) => boolean {
  return (value) => value >= Number(least ?? 0) && value <= Number(most ?? Infinity)
}

/** Whether a figure set right stands nearer the middle of its column; of too few rows nobody knows. */
function isNearer(value: number, right: number, { middle, values }: Level): boolean {
  return values.length < 3 || Math.abs(Math.log10(right / middle)) < Math.abs(Math.log10(value / middle)) - 0.8
}

/** How far a figure stands from all others of its column, where set right it would stand among them. */
function lonely(value: number, right: number, { middle, values }: Level): number {
  if (values.length < FEWEST || Math.abs(Math.log10(value / middle)) < 2.5) return 0
  const [from, to] = [firstPlace(values, (other) => other >= value), firstPlace(values, (other) => other > value)]
  const [below, above] = [values[from - 1], values[to]]
  const [least, most] = [from > 0 ? values[0] : above, to < values.length ? values.at(-1) : below]
  if (least === undefined || most === undefined || right < least / 2 || right > most * 2) return 0
  const nearest = Math.min(...[below, above].flatMap((other) => (other === undefined ? [] : [Math.abs(Math.log10(value / other))])))
  return nearest >= 1.8 ? 1.5 : nearest >= 1.2 ? 1 : 0
}

/** The first place of ordered values from which on they pass. */
function firstPlace(values: readonly number[], passes: (value: number) => boolean): number {
  let [low, high] = [0, values.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (passes(values[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}

/** What the row's other figures say of a figure: shares that only fit when it is set right, parts far above their whole. */
function relations(board: Board, row: TableRow['row'], { name, power }: { name: string; power: number }): { readonly score: number; readonly against?: string } {
  for (const check of board.template.checks) {
    const [part, whole] = [String(check.part ?? check.less), String(check.whole ?? check.more)]
    const other = part === name ? whole : part
    if ((part !== name && whole !== name) || !row.fields[other]) continue
    const score = relation(board, row, { check, part, whole, lift: part === name ? power : -power })
    if (score > 0) return { score, against: quoted(other, row.fields[other]) }
  }
  return { score: 0 }
}

function relation(board: Board, row: TableRow['row'], { check, part, whole, lift }: { check: Check; part: string; whole: string; lift: number }): number {
  const [a, b, share] = [board.number(row, part), board.number(row, whole), board.number(row, String(check.percent))]
  if (!a || !b) return 0
  const ratio = (a / b) * 10 ** lift
  if (share !== undefined && share > 0 && Math.abs((ratio * 100) / share - 1) < 0.25) return 1.6
  return check.rule === 'at-most' && a / b > 30 && ratio <= 1.05 ? 1.5 : 0
}
