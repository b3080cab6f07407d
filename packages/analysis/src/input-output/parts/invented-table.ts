import { isRefusal, type Refusal } from '@chanye/model'
import { dice } from '../../numeric/random.ts'
import { type InputOutputTable, inputOutputTable } from '../input-output-table.ts'
import { type Leontief, leontief } from '../leontief.ts'

/**
 * Two sectors with round numbers, after Miller and Blair 2009, section 2.3.
 */
export function twoSectors(): Leontief {
  return said(leontief(said(inputOutputTable({ sectors: ['farms', 'mills'], flows: [[150, 500], [200, 100]], output: [1000, 2000] }))))
}

/**
 * An invented table that adds up: half of the flows are there, every sector sells something to final demand.
 */
export function inventedTable(seed: number, size: number): InputOutputTable {
  const chance = dice(seed)
  const flows = Array.from({ length: size }, () => Array.from({ length: size }, () => (chance() < 0.5 ? 0 : 100 * chance())))
  const finalDemand = flows.map(() => 1 + 100 * chance())
  const output = flows.map((row, at) => row.reduce((sum, flow) => sum + flow, finalDemand[at]!))
  return said(inputOutputTable({ sectors: flows.map((_, at) => `s${at}`), flows, output, finalDemand }))
}

/**
 * The model of an invented table.
 */
export function inventedModel(seed: number, size: number): Leontief {
  return said(leontief(inventedTable(seed, size)))
}

/**
 * The same table in another unit.
 */
export function inUnit(table: InputOutputTable, unit: number): Leontief {
  const { sectors, flows, output, finalDemand } = table
  const times = (values: Float64Array) => values.map((value) => value * unit)
  return said(leontief({ sectors, flows: { ...flows, values: times(flows.values) }, output: times(output), finalDemand: times(finalDemand) }))
}

/**
 * The same table with its sectors the other way round.
 */
export function reversed({ sectors, flows, output, finalDemand }: InputOutputTable): Leontief {
  return said(leontief({ sectors: sectors.toReversed(), flows: { ...flows, values: flows.values.toReversed() }, output: output.toReversed(), finalDemand: finalDemand.toReversed() }))
}

/**
 * A value that must not be a refusal.
 */
export function said<T>(value: T): Exclude<T, Refusal> {
  if (isRefusal(value)) throw new Error(value.need)
  return value as Exclude<T, Refusal>
}
