import { carried, demandShock, downstreamness, extraction, type ExtractionKind, filledLink, ghoshInverse, inputOutputTable, leontief, type Leontief, linkages, type Matrix, matrixOf, multipliers, outputMultipliers, requiredOutput, upstreamness } from '@chanye/analysis'
import { isRefusal, type Refusal } from '@chanye/model'
import type { CaseFolder, CaseKind, Ours, Row, Tolerance, Value } from './case.ts'

type Rows = Record<string, Value>[]

// Expected values are printed with ten digits.
const close: Tolerance = { relative: 1e-8, absolute: 1e-14 }
/** A loss or gain is expected as a difference of all output, so rounding is measured against that. */
const difference = ({ output }: Leontief): Tolerance => ({ relative: 1e-8, absolute: 1e-15 * output.reduce((sum, value) => sum + value, 0) })

/** `input_Z.csv` with `input_vectors.csv`: coefficients, inverses, multipliers, linkages, extraction, a filled link, a shock. */
export const inputOutput: CaseKind = {
  name: 'input-output',
  is: (folder) => folder.has('input_Z.csv') && folder.has('input_vectors.csv'),
  *ours(folder) {
    const { model, amounts } = modelOf(folder)
    const { sectors } = model
    const square = (expected: string, { columns, values }: Matrix): Ours => ({ expected, key: [''], columns: sectors, tolerance: close, rows: sectors.map((name, row) => ({ '': name, ...Object.fromEntries(sectors.map((to, column) => [to, values[row * columns + column]!])) })) })
    yield square('expected_A.csv', model.coefficients)
    yield square('expected_leontief_inverse.csv', model.inverse)
    yield square('expected_ghosh_inverse.csv', ghoshInverse(model))
    yield multipliersAndLinkages(model, amounts)
    yield extracted(model, amounts)
    if (folder.has('input_imports_Z.csv')) yield filled(folder, model, amounts)
    yield shock(folder, model)
    if (folder.has('info.json')) yield* published(folder, model, amounts)
  },
}

/** Amounts that go with output, under the names of their columns. */
type Amounts = readonly (readonly [string, Float64Array])[]

function modelOf(folder: CaseFolder): { model: Leontief; amounts: Amounts } {
  const vectors = folder.table('input_vectors.csv')
  const flows = folder.table('input_Z.csv')
  const sectors = flows.map(nameOf)
  const of = new Map(vectors.map((row) => [nameOf(row), row]))
  const vector = (name: string) => Float64Array.from(sectors, (sector) => Number(of.get(sector)![name]))
  const found = Object.keys(vectors[0]!).filter((name) => name !== nameColumn(vectors[0]!))
  const output = vector('output')
  const table = said(inputOutputTable({ sectors, flows: matrixFrom(flows, sectors), output, ...(found.includes('final_demand') ? { finalDemand: vector('final_demand') } : {}), negativeFlows: true, tolerance: Infinity }))
  return { model: said(leontief(table)), amounts: found.filter((name) => !['output', 'final_demand'].includes(name)).map((name) => [name, vector(name)]) }
}

/** The first column, which no sector's code can be taken for: an object lists keys that are whole numbers before all others. */
const nameColumn = (row: Row): string => Object.keys(row).find((name) => !/^\d+$/u.test(name))!
const nameOf = (row: Row): string => row[nameColumn(row)]!
const matrixFrom = (rows: readonly Row[], columns: readonly string[]): Matrix => matrixOf(rows.map((row) => columns.map((name) => Number(row[name]))))

function multipliersAndLinkages(model: Leontief, amounts: Amounts): Ours {
  const pull = outputMultipliers(model)
  const of = amounts.map(([name, amount]) => [name, multipliers(model, amount)] as const)
  const { directBackward, directForward, power, sensitivity, forward, powerSpread, sensitivitySpread, class: classes } = linkages(model)
  const [up, down] = [upstreamness(model), downstreamness(model)]
  const rows: Rows = model.sectors.map((name, at) => ({
    '': name, output_multiplier: pull[at]!,
    ...Object.fromEntries(of.flatMap(([what, { coefficient, simple, typeOne }]) => [[`${what}_coefficient`, coefficient[at]!], [`${what}_multiplier_simple`, simple[at]!], [`${what}_multiplier_typeI`, typeOne[at]!]])),
    input_multiplier_ghosh_rowsum: up[at]!, direct_backward: directBackward[at]!, direct_forward: directForward[at]!,
    rasmussen_power_BL: power[at]!, rasmussen_sensitivity_FL_leontief: sensitivity[at]!, FL_ghosh_normalised: forward[at]!,
    BL_cv: powerSpread[at]!, FL_cv_leontief: sensitivitySpread[at]!, key_class: classes[at]!, upstreamness: up[at]!, downstreamness: down[at]!,
  }))
  return { expected: 'expected_multipliers_linkages.csv', key: [''], columns: Object.keys(rows[0]!).slice(1), rows, tolerance: close }
}

const SHORT: Readonly<Record<string, string>> = { value_added: 'va', employment: 'emp' }
const KINDS: readonly ExtractionKind[] = ['total', 'backward', 'forward', 'isolated']

/** The amounts whose losses and gains are told. */
const told = (amounts: Amounts) => amounts.filter(([name]) => name in SHORT).map(([name, amount]) => [SHORT[name]!, amount] as const)

function extracted(model: Leontief, amounts: Amounts): Ours {
  const rows: Rows = model.sectors.map((sector, at) => ({
    sector,
    ...Object.assign({}, ...KINDS.map((kind) => {
      const { losses, total, others, share } = extraction(model, at, kind)
      const name = kind === 'isolated' ? 'isolate' : kind
      return {
        [`${name}_output_loss`]: total, [`${name}_output_loss_others`]: others, [`${name}_output_loss_pct`]: 100 * share,
        ...Object.fromEntries(told(amounts).map(([what, amount]) => [`${name}_${what}_loss`, carried(model, amount, losses)])),
      }
    })) as Record<string, Value>,
  }))
  return { expected: 'expected_hypothetical_extraction.csv', key: ['sector'], columns: Object.keys(rows[0]!).slice(1), rows, tolerance: difference(model) }
}

function filled(folder: CaseFolder, model: Leontief, amounts: Amounts): Ours {
  const expected = 'expected_fill_missing_link.csv'
  const imports = matrixFrom(folder.table('input_imports_Z.csv'), model.sectors)
  const shares = folder.has(expected) ? [...new Set(folder.table(expected).map((row) => row.share_filled!))] : ['0.5', '1']
  const rows: Rows = model.sectors.flatMap((link, sector) => shares.map((share) => {
    const { gains, total, own, others, imported } = said(filledLink(model, { sector, imports, share: Number(share) }))
    return {
      link, share_filled: share, import_of_link_intermediate: imported, output_gain: total, own_output_gain: own, others_gain: others,
      ...Object.fromEntries(told(amounts).map(([what, amount]) => [`${what}_gain`, carried(model, amount, gains)])),
    }
  }))
  return { expected, key: ['link', 'share_filled'], columns: Object.keys(rows[0]!).slice(2), rows, tolerance: difference(model) }
}

interface Shock { readonly sector: string; readonly delta_f: number }

/** A hundred more of final demand for the sector that pulls most, or as the expected file says. */
function shock(folder: CaseFolder, model: Leontief): Ours {
  const expected = 'expected_shock.json'
  const pull = outputMultipliers(model)
  const { sector, delta_f } = folder.has(expected) ? (folder.json(expected) as Shock) : { sector: model.sectors[pull.indexOf(Math.max(...pull))]!, delta_f: 100 }
  const change = demandShock(model, model.sectors.map((name) => (name === sector ? delta_f : 0)))
  const largest = [...model.sectors.keys()].sort((a, b) => change[b]! - change[a]!)
  const json = { sector, delta_f, delta_output_total: change.reduce((sum, value) => sum + value, 0), delta_output: Object.fromEntries(largest.map((at) => [model.sectors[at]!, change[at]!])) }
  // Changes by sector are printed with eight decimals.
  return { expected, json, tolerance: close, tolerances: { delta_output: { relative: 1e-8, absolute: 5.1e-9 } } }
}

interface Published { readonly published?: { readonly new_f?: readonly number[] }; readonly published_eurostat_manual?: unknown }

/** Values as books print them. */
function* published(folder: CaseFolder, model: Leontief, amounts: Amounts): Iterable<Ours> {
  const info = folder.json('info.json') as Published
  const table = ({ rows, columns, values }: Matrix) => Array.from({ length: rows }, (_, row) => [...values.subarray(row * columns, (row + 1) * columns)])
  const expected = 'info.json'
  if (info.published) {
    const newOutput = info.published.new_f ? { new_f: info.published.new_f, new_x: [...said(requiredOutput(model.coefficients, info.published.new_f))] } : {}
    yield { expected, json: { published: { A: table(model.coefficients), L: table(model.inverse), ...newOutput } }, tolerance: { absolute: 0.00051 }, tolerances: { new_x: { absolute: 0.051 } } }
  }
  if (info.published_eurostat_manual) {
    const of = new Map(amounts.map(([name, amount]) => [name, multipliers(model, amount)]))
    const agriculture = table(ghoshInverse(model)).map((row) => row[0]!)
    yield {
      expected, tolerance: { absolute: 0.000051 },
      // The manual prints 1.6691 for industry, where its own table gives 1.6910; the others agree.
      tolerances: { 'forward_linkages_(tol 1e-2, see note: different denominator)': { absolute: 0.03 } },
      json: {
        published_eurostat_manual: {
          backward_linkages: [...outputMultipliers(model)], 'forward_linkages_(tol 1e-2, see note: different denominator)': [...upstreamness(model)], ghosh_agriculture_column: agriculture,
          gva_multipliers: [...of.get('value_added')!.simple], employment_multipliers: [...of.get('employment')!.simple], gva_indicator: [...of.get('value_added')!.coefficient],
          leontief_diag_3: table(model.inverse).map((row, at) => row[at]!),
        },
      },
    }
  }
}

function said<T extends object>(value: T | Refusal): T {
  if (isRefusal(value)) throw new Error(value.need)
  return value
}
