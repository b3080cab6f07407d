import type { Refusal } from '@chanye/model'
import { type Matrix, matrixOf } from '../numeric/matrix.ts'

/** 投入产出表: what each sector sells to each, and to final demand; all in one unit of money. */
export interface InputOutputTable {
  readonly sectors: readonly string[]
  /** What the row's sector sells to the column's. */
  readonly flows: Matrix
  readonly output: Float64Array
  readonly finalDemand: Float64Array
}

/** A table as it was found, before it is checked. */
export interface FoundTable {
  readonly sectors: readonly string[]
  /** Names over the columns, where the table has its own; they have to be the sectors in the same order. */
  readonly columns?: readonly string[]
  readonly flows: Matrix | readonly (readonly number[])[]
  readonly output: ArrayLike<number>
  /** Without it, final demand is what output leaves over. */
  readonly finalDemand?: ArrayLike<number>
  /** How far a row's sum may lie from its output, as a fraction of it; 0.001 unless told. */
  readonly tolerance?: number
  /** Flows below zero are let through, as in tables in which by-products or imports were taken out. */
  readonly negativeFlows?: boolean
}

export type TableRefusal = Refusal<'negative-flow' | 'unbalanced' | 'inputs-without-output'>

/**
 * Checks a table, so that all that is computed from it can be trusted.
 *
 * For each row: Σ flows + final demand = output. A sector without output is kept, with coefficients of 0 throughout.
 *
 * @returns the table; a refusal that names row, value and what is needed where a flow is negative, a sector without output buys
 *   inputs, or a row does not add up
 * @throws RangeError for a table that is not square, names that are missing, doubled or differ between rows and columns, a value that
 *   is no finite number, or an output below zero
 * @example inputOutputTable({ sectors: ['farms', 'mills'], flows: [[150, 500], [200, 100]], output: [1000, 2000] }).finalDemand // => Float64Array.of(350, 1700)
 */
export function inputOutputTable(found: FoundTable): InputOutputTable | TableRefusal {
  const flows = 'rows' in found.flows ? found.flows : matrixOf(found.flows)
  const { sectors, output } = found
  checkNames(found, flows)
  checkNumbers(found, flows)
  const sold = Float64Array.from(sectors, (_, row) => flows.values.subarray(row * flows.columns, (row + 1) * flows.columns).reduce((sum, flow) => sum + flow, 0))
  const finalDemand = Float64Array.from(found.finalDemand ?? sold.map((sum, row) => output[row]! - sum))
  const table = { sectors, flows, output: Float64Array.from(output), finalDemand }
  return (found.negativeFlows ? undefined : negativeFlow(table)) ?? inputsWithoutOutput(table) ?? unbalanced(table, sold, found.tolerance ?? 0.001) ?? table
}

function checkNames({ sectors, columns = sectors, output, finalDemand = output }: FoundTable, flows: Matrix): void {
  if (flows.rows !== flows.columns) throw new RangeError(`an input-output table must be square: ${flows.rows} rows and ${flows.columns} columns`)
  for (const [what, count] of [['sectors', sectors.length], ['columns', columns.length], ['output', output.length], ['final demand', finalDemand.length]] as const) {
    if (count !== flows.rows) throw new RangeError(`${what} must be as many as the rows of the table, ${flows.rows}: ${count}`)
  }
  const doubled = sectors.findIndex((name, at) => sectors.indexOf(name) !== at)
  if (doubled >= 0) throw new RangeError(`sectors must be named once each: "${sectors[doubled]}" stands twice`)
  const other = sectors.findIndex((name, at) => columns[at] !== name)
  if (other >= 0) throw new RangeError(`rows and columns must be the same sectors in the same order: row ${other + 1} is "${sectors[other]}", column ${other + 1} is "${columns[other]}"`)
}

function checkNumbers({ sectors, output, finalDemand = [] }: FoundTable, { columns, values }: Matrix): void {
  const odd = values.findIndex((flow) => !Number.isFinite(flow))
  if (odd >= 0) throw new RangeError(`flows must be finite: ${values[odd]} from "${sectors[Math.floor(odd / columns)]}" to "${sectors[odd % columns]}"`)
  for (const [at, name] of sectors.entries()) {
    if (!(output[at]! >= 0 && output[at]! < Infinity)) throw new RangeError(`output must be zero or above, and finite: ${output[at]} of "${name}"`)
    if (at < finalDemand.length && !Number.isFinite(finalDemand[at])) throw new RangeError(`final demand must be finite: ${finalDemand[at]} of "${name}"`)
  }
}

function negativeFlow({ sectors, flows: { columns, values } }: InputOutputTable): TableRefusal | undefined {
  const at = values.findIndex((flow) => flow < 0)
  if (at < 0) return undefined
  const [from, to, flow] = [sectors[Math.floor(at / columns)]!, sectors[at % columns]!, values[at]!]
  return { refused: 'negative-flow', need: `flows of zero or above; "${from}" sells ${flow} to "${to}"`, facts: { from, to, flow } }
}

function inputsWithoutOutput({ sectors, flows: { columns, values }, output }: InputOutputTable): TableRefusal | undefined {
  const at = values.findIndex((flow, place) => flow !== 0 && output[place % columns] === 0)
  if (at < 0) return undefined
  const [from, to, flow] = [sectors[Math.floor(at / columns)]!, sectors[at % columns]!, values[at]!]
  return { refused: 'inputs-without-output', need: `an output of "${to}", which has none and buys ${flow} from "${from}"`, facts: { from, to, flow } }
}

function unbalanced({ sectors, output, finalDemand }: InputOutputTable, sold: Float64Array, tolerance: number): TableRefusal | undefined {
  const at = sectors.findIndex((_, row) => Math.abs(sold[row]! + finalDemand[row]! - output[row]!) > tolerance * output[row]! + 1e-12 * Math.abs(sold[row]!))
  if (at < 0) return undefined
  const facts = { sector: sectors[at]!, sum: sold[at]! + finalDemand[at]!, output: output[at]! }
  return { refused: 'unbalanced', need: `rows that add up to their output; the flows and final demand of "${facts.sector}" sum to ${facts.sum}, its output is ${facts.output}`, facts }
}
