import { isMoney } from '../amount.ts'
import type { LedgerField, Tell } from '../reading.ts'
import type { Table, TableRow } from '../table.ts'
import type { LedgerTemplate } from '../template.ts'

/** What the checks of a ledger go by. */
export interface CheckSigns { readonly template: LedgerTemplate; readonly closing: string | null; readonly notes: readonly string[]; readonly tell: Tell }

/** A ledger's figures as numbers, with what was found wrong set right for the checks that follow. */
export interface Board extends CheckSigns {
  readonly table: Table
  /** By cell, the power of ten by which its figure is off. */
  readonly slips: Map<string, number>
  /** Cells of figures that contradict each other, either of which may be the wrong one. */
  readonly suspects: Set<string>
  /** A row's figure, in yuan where it is money; undefined where there is none. */
  number(row: Pick<TableRow['row'], 'fields'>, column: string): number | undefined
}

/** @returns the board of a table, nothing set right yet */
export function boardOf(table: Table, signs: CheckSigns): Board {
  const slips = new Map<string, number>()
  return { ...signs, table, slips, suspects: new Set(), number: (row, column) => numberOf(row.fields[column], slips) }
}

/** @returns a field's figure as a number, in yuan where it is money; undefined where it is none */
export function numberOf(field: LedgerField | undefined, slips?: ReadonlyMap<string, number>): number | undefined {
  if (!field) return undefined
  const text = typeof field.norm === 'string' ? field.norm : field.value.replace(/[,' %]/gu, '')
  if (!/^-?\d+(?:\.\d+)?$/u.test(text)) return undefined
  return Number(text) * 10 ** (slips?.get(field.cell) ?? 0)
}

/** @returns half of what the last printed digit of a figure counts, as a share of the figure */
export function roughness(field: LedgerField | undefined): number {
  const places = field?.value.split('.')[1]?.length ?? 0
  const value = Math.abs(Number(field?.value.replace(/[,' ]/gu, '')))
  return value > 0 ? (0.5 * 10 ** -places) / value : 0
}

/** @returns half of what the last printed digit of a figure counts */
export function halfDigit(field: LedgerField | undefined): number {
  return 0.5 * 10 ** -(field?.value.split('.')[1]?.length ?? 0)
}

/** @returns a figure as a clerk reads it, with column and cell: 总投资3.5亿元(F5) */
export function quoted(column: string, field: LedgerField): string {
  return `${column}${field.value}${field.unit ?? ''}(${field.cell})`
}

/** @returns a number in a field's unit, cut as the field is */
export function inUnitOf(value: number, field: LedgerField): string {
  const own = Number(field.value.replace(/[,' ]/gu, ''))
  const yuan = typeof field.norm === 'string' && isMoney(field.unit) && own !== 0 ? Number(field.norm) / own : 1
  return String(Number((value / yuan).toFixed(Math.max(2, field.value.split('.')[1]?.length ?? 0))))
}

/** @returns whether one of two amounts is about ten thousand times the other, as 万元 written for 亿元 makes it */
export function isSlip(a = 0, b = 0): boolean {
  return a > 0 && b > 0 && Math.abs(Math.abs(Math.log10(b / a)) - 4) <= 0.6
}

/** One comparison: whether it holds, and what to say where it does not. */
export interface Verdict { readonly holds: boolean; readonly tell: () => void }

const MOST = 0.6
const FEW = 6

/** Tells what does not hold, where most of the column does: a rule that most rows break is not this table's rule. */
export function tellOdd(verdicts: readonly Verdict[]): void {
  const held = verdicts.filter(({ holds }) => holds).length
  if (held < verdicts.length * (verdicts.length < FEW ? 0.5 : MOST)) return
  for (const { holds, tell } of verdicts) if (!holds) tell()
}
