import type { LedgerField } from '../reading.ts'
import { SAY } from '../rules.ts'
import type { TableRow } from '../table.ts'
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
  if (!field || !value || value <= 0) return undefined
  const right = value * 10 ** power
  const [least, most] = [Number(column.plausible?.[0] ?? 0), Number(column.plausible?.[1] ?? Infinity)]
  if (right < least || right > most) return undefined
  const outside = (value < least || value > most) ? 1.5 : 0
  const alone = lonely(value, right, level)
  const better = level.values.length < 3 || Math.abs(Math.log10(right / level.middle)) < Math.abs(Math.log10(value / level.middle)) - 0.8 ? 0.6 : -0.6
  const relation = relations(board, row, { name: column.name, power })
  const score = outside + alone + better + relation.score
  return { field, column: column.name, power, score, against: relation.against ?? (alone > 0 ? SAY.siblings : SAY.plausible) }
}

/** How far a figure stands from all others of its column, where set right it would stand among them. */
function lonely(value: number, right: number, { middle, values }: Level): number {
  if (values.length < FEWEST) return 0
  const others = values.filter((other) => other !== value)
  const nearest = Math.min(...others.map((other) => Math.abs(Math.log10(value / other))))
  const among = right >= others[0]! / 2 && right <= others.at(-1)! * 2
  if (!among || Math.abs(Math.log10(value / middle)) < 2.5) return 0
  return nearest >= 1.8 ? 1.5 : nearest >= 1.2 ? 1 : 0
}

/** What the row's other figures say of a figure: shares that only fit when it is set right, parts far above their whole. */
function relations(board: Board, row: TableRow['row'], { name, power }: { name: string; power: number }): { readonly score: number; readonly against?: string } {
  for (const check of board.template.checks) {
    const [part, whole, percent] = [check.part ?? check.less, check.whole ?? check.more, check.percent].map((role) => (typeof role === 'string' ? role : ''))
    if (part !== name && whole !== name) continue
    const [a, b, share] = [board.number(row, part!), board.number(row, whole!), board.number(row, percent!)]
    if (!a || !b) continue
    const other = part === name ? whole! : part!
    const against = quoted(other, row.fields[other]!)
    const lift = part === name ? power : -power
    const ratio = (a / b) * 10 ** lift
    if (share && share > 0 && Math.abs(ratio * 100 / share - 1) < 0.25) return { score: 1.6, against }
    if (check.rule === 'at-most' && a / b > 30 && ratio <= 1.05) return { score: 1.5, against }
  }
  return { score: 0 }
}
