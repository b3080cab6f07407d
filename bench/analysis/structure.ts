import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { complexity, complexityOutlook, density, dice, estebanMarquillas, locationQuotient, type Matrix, presence, proximity, shiftShare } from '@chanye/analysis'
import { isRefusal } from '@chanye/model'
import { parse } from 'csv-parse/sync'
import type { Row } from '../reference/case.ts'
import { namedTable } from '../reference/table.ts'
import type { SpeedRow } from './speed-row.ts'

const EXPORTS = '../shared/reference/eci/sitc_1998_2000_full/exports.csv.gz'

/** World trade where it is at hand; else an invented one of its size, in which larger places make rarer things. */
function trade(): Matrix {
  if (existsSync(EXPORTS)) return namedTable(parse(gunzipSync(readFileSync(EXPORTS)), { columns: true }) as Row[], { row: 'country', column: 'product', value: 'value' }).matrix
  const [rows, columns, chance] = [226, 785, dice(5)]
  return { rows, columns, values: Float64Array.from({ length: rows * columns }, (_, at) => Math.exp(8 * chance() + 4 * (Math.floor(at / columns) / rows) * ((at % columns) / columns))) }
}

/** Jobs in 2,700 regions and 1,000 industries. */
function jobs(seed: number): Matrix {
  const [rows, columns, chance] = [2700, 1000, dice(seed)]
  return { rows, columns, values: Float64Array.from({ length: rows * columns }, () => Math.floor(1000 * chance())) }
}

const later = <T>(make: () => T) => { let made: T | undefined; return () => (made ??= make()) }
const exports = later(trade)
const [before, after] = [later(() => jobs(1)), later(() => jobs(2))]

function allOf(table: Matrix) {
  const present = presence(locationQuotient(table))
  const indices = complexity(present)
  if (isRefusal(indices)) throw new Error(indices.need)
  const near = proximity(present)
  return { present, proximity: near, density: density(present, near), weights: indices.weights }
}

export const structure: readonly SpeedRow[] = [
  { name: 'ECI, PCI, proximity, density, 226 × 785', rounds: 15, ours: () => { allOf(exports()) }, floor: { name: 'itself', seconds: 0.1 } },
  { name: 'the same with outlook index and gain', rounds: 7, ours: () => { complexityOutlook(allOf(exports())) } },
  { name: 'shift-share, 2.7 million cells', rounds: 7, ours: () => { shiftShare(before(), after()) }, floor: { name: 'itself', seconds: 0.3 } },
  { name: 'the same after Esteban-Marquillas', rounds: 5, ours: () => { estebanMarquillas(before(), after()) } },
]
