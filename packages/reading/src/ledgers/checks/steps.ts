import { numbers } from '../../mentions/number/number.ts'
import type { LedgerField, LedgerRow } from '../reading.ts'
import { FALLS, OF_A_TIME, SAY, YES } from '../rules.ts'
import { inOneUnit } from '../same.ts'
import type { Check } from '../template.ts'
import { type Board, isSlip, numberOf, quoted, roughness, tellOdd, type Verdict } from './board.ts'

const VERDICTS: Partial<Record<Check['rule'], (board: Board, row: LedgerRow, check: Check) => Verdict | undefined>> = { steps, told, 'on-time': onTime }

/** Holds the nodes of a year to each other and to its target, and a share to what its row tells has been done. */
export function stepChecks(board: Board): void {
  for (const check of board.template.checks) {
    const verdict = VERDICTS[check.rule]
    if (verdict) tellOdd(board.table.rows.flatMap(({ row }) => verdict(board, row, check) ?? []))
  }
}

interface Step { readonly column: string; readonly field: LedgerField; readonly value: number }

/** Nodes that add up through a year: none in another unit than the rest, none below the one before, unless the row is to fall. */
function steps(board: Board, row: LedgerRow, check: Check): Verdict | undefined {
  const given = stepsIn(row, [...check.columns as readonly string[], String(check.whole)])
  if (given.length < 3) return undefined
  const slip = given.find((step) => given.filter((other) => other !== step && isSlip(step.value, other.value)).length * 2 > given.length - 1)
  if (slip) return { holds: false, tell: () => board.tell('unit-slip', slip.field.cell, { column: slip.column, value: `${slip.field.value}${slip.field.unit ?? ''}`, other: quotedStep(given.find((other) => isSlip(slip.value, other.value))!) }) }
  const nodes = given.filter(({ column }) => column !== check.whole)
  const fallen = nodes.findIndex((step, i) => i > 0 && step.value < nodes[i - 1]!.value)
  const rising = nodes.filter((step, i) => i > 0 && step.value > nodes[i - 1]!.value).length
  const [broken, before] = [nodes[fallen], nodes[fallen - 1]]
  if (!broken || !before || rising === 0) return { holds: true, tell: () => {} }
  return { holds: false, tell: () => board.tell('cumulative-fell', broken.field.cell, { column: broken.column, value: `${broken.field.value}${broken.field.unit ?? ''}`, other: quotedStep(before) }) }
}

const quotedStep = ({ column, field }: Step): string => quoted(column, field)

function stepsIn(row: LedgerRow, columns: readonly string[]): Step[] {
  return columns.flatMap((column) => {
    const field = row.fields[column]
    const value = numberOf(field)
    return field && value !== undefined && value > 0 ? [{ column, field, value }] : []
  })
}

/** A share against the figure its row tells in words, where no column holds it: 已完成43个 of 56. */
function told(board: Board, row: LedgerRow, check: Check): Verdict | undefined {
  const [text, whole, percent] = [row.fields[String(check.text)], row.fields[String(check.whole)], row.fields[String(check.percent)]]
  if (!text || !whole?.unit || whole.unit === '%' || !percent || row.fields[String(check.part)]) return undefined
  const [done, of, said] = [toldIn(text.value, whole), numberOf(whole), numberOf(percent)]
  if (done === undefined || !of || said === undefined) return undefined
  const expected = (done.value / of) * 100
  return { holds: Math.abs(said - expected) <= 0.5 + Math.abs(expected) * (done.rough + roughness(whole)), tell: () => board.tell('told-mismatch', percent.cell, { column: String(check.percent), value: percent.value, expected: String(Number(expected.toFixed(1))), other: `${quoted(String(check.text), { ...text, unit: null })}${SAY.and}${quoted(String(check.whole), whole)}` }) }
}

/** A row said to be on time against the last node that was due: what is done lies below it. */
function onTime(board: Board, row: LedgerRow, check: Check): Verdict | undefined {
  const said = row.fields[String(check.said)]
  const due = dueNode(board, row, check.columns as readonly string[])
  const done = (check.done as readonly string[]).map((column) => ({ column, field: row.fields[column] })).find(({ field }) => field)
  if (!said || !due || !done?.field || !YES.test(said.value) || board.template.names.some((name) => FALLS.test(row.fields[name]?.value ?? ''))) return undefined
  const told = OF_A_TIME.test(done.field.value) ? undefined : toldIn(done.field.value, due.field)?.value
  const [value, node] = inOneUnit(done.field, due.field) ?? [told, due.value]
  if (value === undefined) return undefined
  return { holds: value >= node * (1 - roughness(done.field) - roughness(due.field)), tell: () => board.tell('on-time-mismatch', said.cell, { column: String(check.said), value: said.value, other: `${quoted(done.column, done.field!)}${SAY.and}${quotedStep(due)}` }) }
}

/** The node of the last quarter that has closed. */
function dueNode({ closing }: Board, row: LedgerRow, columns: readonly string[]): Step | undefined {
  const [, month, quarter] = /-(?:(\d\d)|Q(\d))/u.exec(closing ?? '') ?? []
  const closed = quarter ? Number(quarter) : Math.floor(Number(month ?? 0) / 3)
  return closed > 0 ? stepsIn(row, [columns[closed - 1]!])[0] : undefined
}

/** The first figure of a text that counts what a field counts, in whatever scale, as the field's own figure is. */
function toldIn(text: string, whole: LedgerField): { readonly value: number; readonly rough: number } | undefined {
  const [one] = numbers(`1${whole.unit}`)
  const said = one && numbers(text).find(({ form, unit, word, high }) => form === one.form && unit === one.unit && word === one.word && high === null)
  const printed = said && FIGURE.exec(text.slice(said.start, said.end))?.[0]
  if (!printed) return undefined
  const scale = typeof whole.norm === 'string' ? 1 : Number(one.value)
  return { value: Number(said.value) / scale, rough: roughness({ value: printed, unit: null, period: null, cell: '' }) }
}

const FIGURE = /\d[\d,]*(?:\.\d+)?/u
