import { dice, extractions, type Leontief, leontief, leontiefInverse, type Matrix, requiredOutput } from '@chanye/analysis'
import { isRefusal } from '@chanye/model'
import { inverse, Matrix as PeerMatrix } from 'ml-matrix'
import type { SpeedRow } from './speed-row.ts'

/** Invented coefficients: a few large inputs and many small ones, which together are a third to nine tenths of output. */
function coefficients(size: number): Matrix {
  const chance = dice(size)
  const values = Float64Array.from({ length: size * size }, () => chance() ** 6)
  const bought = new Float64Array(size)
  for (let at = 0; at < values.length; at++) bought[at % size]! += values[at]!
  const wanted = bought.map((sum) => (0.3 + 0.6 * chance()) / sum)
  return { rows: size, columns: size, values: values.map((value, at) => value * wanted[at % size]!) }
}

function rest({ rows, columns, values }: Matrix): PeerMatrix {
  const left = PeerMatrix.eye(rows)
  for (let row = 0; row < rows; row++) for (let column = 0; column < columns; column++) left.set(row, column, left.get(row, column) - values[row * columns + column]!)
  return left
}

function tableOf({ rows, columns, values }: Matrix): Parameters<typeof leontief>[0] {
  const chance = dice(rows + 1)
  const finalDemand = Float64Array.from({ length: rows }, () => 1000 * chance())
  const output = requiredOutput({ rows, columns, values }, finalDemand)
  if (isRefusal(output)) throw new Error(output.need)
  return { sectors: Array.from(finalDemand, (_, at) => String(at)), flows: { rows, columns, values: values.map((value, at) => value * output[at % columns]!) }, output, finalDemand }
}

const KINDS = ['total', 'backward', 'forward', 'isolated'] as const

const later = <T>(make: () => T) => { let made: T | undefined; return () => (made ??= make()) }
const [small, large] = [later(() => coefficients(500)), later(() => coefficients(1500))]
const [smallPeer, largePeer] = [later(() => rest(small())), later(() => rest(large()))]
const table = later(() => tableOf(small()))
const demand = Float64Array.from({ length: 1500 }, (_, at) => at % 7)

export const linear: readonly SpeedRow[] = [
  { name: 'Leontief inverse, n = 500', rounds: 5, ours: () => { leontiefInverse(small()) }, peer: () => { inverse(smallPeer()) }, floor: { name: 'ml-matrix', ratio: 5 } },
  { name: 'Leontief inverse, n = 1500', rounds: 1, ours: () => { leontiefInverse(large()) }, peer: () => { inverse(largePeer()) }, floor: { name: 'ml-matrix', ratio: 5 } },
  { name: 'output one demand requires, n = 1500', rounds: 7, ours: () => { requiredOutput(large(), demand) }, floor: { name: 'itself', seconds: 0.3 } },
  { name: 'inverse and 500 extractions of four kinds, n = 500', rounds: 7, ours: () => { const model = modelled(); for (const kind of KINDS) extractions(model, kind) }, peer: () => { modelled() }, floor: { name: 'inverse', ratio: 0.5 } },
]

function modelled(): Leontief {
  const model = leontief(table())
  if (isRefusal(model)) throw new Error(model.need)
  return model
}
