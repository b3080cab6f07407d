import { carried, type Extraction, extraction, type ExtractionKind, filledLink, ghoshInverse, inputOutputTable, type Leontief, leontief, linkages, type Matrix, multipliers, outputMultipliers, partialExtraction, demandShock, type RegionalMethod, regionalMultipliers, typeTwoMultipliers, upstreamness } from '@chanye/analysis'
import { Fault, isRefusal, type Refusal } from '@chanye/model'
import type { InTable } from './in-table.ts'
import { gives, type Cell, type InColumn, type InShape, type Method, type MethodOption, type OnRows, type Options, type OutTable } from './method.ts'

const SECTOR: InColumn = { name: 'sector', kind: 'word', says: { zh: '部门，与方阵同名同序', en: 'sector, named and ordered as in the square' } }
const amount = (name: string, zh: string, en: string): InColumn => ({ name, kind: 'number', optional: true, says: { zh, en } })
const AMOUNTS = [amount('value_added', '增加值', 'value added'), amount('compensation', '劳动者报酬', 'compensation of employees'), amount('employment', '从业人数', 'persons employed')] as const
const FLOWS: InShape = { name: 'flows', square: true, columns: [], says: { zh: '中间流量：行部门卖给列部门，与总产出同一单位', en: 'intermediate flows: what the row sells to the column, in the unit of output' } }
const VECTORS: InShape = { name: 'vectors', says: { zh: '每个部门一行', en: 'a row for each sector' }, columns: [SECTOR, { name: 'output', kind: 'number', least: 0, says: { zh: '总产出', en: 'output' } }, amount('final_demand', '最终需求；没有时取总产出的余数', 'final demand; what output leaves over where it is not given'), ...AMOUNTS, amount('consumption', '居民消费（用于第二类乘数）', "households' consumption (for type II)")] }
const IMPORTS: InShape = { name: 'imports', square: true, columns: [], says: { zh: '进口流量：行部门的进口品卖给列部门', en: "imported flows: imports of the row's product bought by the column" } }
const named = (zh: string, en: string): MethodOption => ({ name: 'sector', otherwise: '', word: true, says: { zh, en } })

/** The checked table of a square and its vectors. */
function modelOf(flows: InTable, vectors: InTable, { negative, tolerance }: Options): Leontief | Refusal {
  const names = vectors.words('sector')
  const odd = flows.labels.findIndex((label, at) => label !== names[at])
  if (odd >= 0 || names.length !== flows.labels.length) throw new Fault('bad-table', { name: vectors.name, place: `row ${odd + 1 || names.length}`, placeZh: `第 ${odd + 1 || names.length} 个部门`, value: names[odd] ?? String(names.length), why: `the sectors of ${flows.name} in the same order are needed; there it is ${flows.labels[odd] ?? `${flows.labels.length} sectors`}`, whyZh: `部门应与 ${flows.name} 同名同序；那里是 ${flows.labels[odd] ?? `${flows.labels.length} 个部门`}` })
  const matrix: Matrix = { rows: flows.length, columns: flows.length, values: flows.square }
  const table = inputOutputTable({ sectors: flows.labels, flows: matrix, output: vectors.numbers('output'), negativeFlows: negative === 'allow', tolerance: Number(tolerance), ...(vectors.has('final_demand') ? { finalDemand: vectors.numbers('final_demand') } : {}) })
  return isRefusal(table) ? table : leontief(table)
}

const square = ({ sectors }: Leontief, { columns, values }: Matrix): OutTable => ({ columns: ['sector', ...sectors], rows: sectors.map((sector, row) => [sector, ...values.subarray(row * columns, (row + 1) * columns)]) })
const finite = (value: number): Cell => (Number.isFinite(value) ? value : null)

const CHECKS: readonly MethodOption[] = [
  { name: 'negative', otherwise: 'refuse', choices: ['refuse', 'allow'], says: { zh: '负流量：拒绝，或放行（如扣除副产品或进口的表）', en: 'flows below zero: refuse, or allow, as in tables with by-products or imports taken out' } },
  { name: 'tolerance', otherwise: '0.001', least: 0, says: { zh: '行合计与总产出可相差的比例', en: "how far a row's sum may lie from its output, as a fraction of it" } },
]

/** A method that starts from a checked table. */
function overTable(method: Omit<Method, 'inputs' | 'run'> & { readonly more?: readonly InShape[] }, run: (model: Leontief, given: { readonly vectors: InTable; readonly more: readonly InTable[]; readonly options: Readonly<Record<string, string>>; readonly tell: OnRows }) => OutTable | Refusal): Method {
  return { ...method, inputs: [FLOWS, VECTORS, ...(method.more ?? [])], options: [...method.options, ...CHECKS], run([flows, vectors, ...more], options, tell) {
    const model = modelOf(flows!, vectors!, options)
    return isRefusal(model) ? model : run(model, { vectors: vectors!, more, options, tell })
  } }
}

const inverses: readonly Method[] = [
  overTable({ name: 'technical-coefficients', says: { zh: '直接消耗系数 A', en: 'Technical coefficients A' }, options: [], gives: [gives('sector', '部门；其余各列为各部门', 'sector; the other columns are the sectors')] }, (model) => square(model, model.coefficients)),
  overTable({ name: 'leontief-inverse', says: { zh: '列昂惕夫逆矩阵', en: 'Leontief inverse' }, options: [], gives: [gives('sector', '部门；其余各列为各部门', 'sector; the other columns are the sectors')] }, (model) => square(model, model.inverse)),
  overTable({ name: 'ghosh-inverse', says: { zh: '高希逆矩阵', en: 'Ghosh inverse' }, options: [], gives: [gives('sector', '部门；其余各列为各部门', 'sector; the other columns are the sectors')] }, (model) => square(model, ghoshInverse(model))),
]

const multiplied = overTable({
  name: 'multipliers', says: { zh: '产出、增加值、报酬、就业乘数（简单、第一类、第二类）', en: 'Multipliers of output, value added, compensation and employment (simple, type I, type II)' }, options: [],
  gives: [gives('sector', '部门', 'sector'), gives('output', '产出乘数', 'output multiplier'), gives('…_coefficient', '每单位产出', 'per unit of output'), gives('…_simple', '简单乘数', 'simple multiplier'), gives('…_type_one', '第一类乘数', 'type I multiplier'), gives('…_type_two', '第二类乘数（需报酬与居民消费）', 'type II multiplier (needs compensation and consumption)')],
}, (model, { vectors }) => {
  const columns: [string, ArrayLike<number>][] = [['output', outputMultipliers(model)]]
  for (const { name } of AMOUNTS.filter((one) => vectors.has(one.name))) {
    const { coefficient, simple, typeOne } = multipliers(model, vectors.numbers(name))
    columns.push([`${name}_coefficient`, coefficient], [`${name}_simple`, simple], [`${name}_type_one`, typeOne])
    if (!vectors.has('compensation') || !vectors.has('consumption')) continue
    const two = typeTwoMultipliers(model, vectors.numbers(name), { compensation: vectors.numbers('compensation'), consumption: vectors.numbers('consumption') })
    if (isRefusal(two)) return two
    columns.push([`${name}_type_two`, two.typeTwo])
  }
  return { columns: ['sector', ...columns.map(([name]) => name)], rows: model.sectors.map((sector, at) => [sector, ...columns.map(([, values]) => finite(values[at]!))]) }
})

const linked = overTable({
  name: 'linkages', says: { zh: '前后向关联与关键部门；上游度', en: 'Backward and forward linkages, key sectors, upstreamness' }, options: [],
  gives: [gives('sector', '部门', 'sector'), gives('direct_backward', '直接后向', 'direct backward'), gives('direct_forward', '直接前向', 'direct forward'), gives('power', '影响力系数', 'power of dispersion'), gives('sensitivity', '感应度系数', 'sensitivity of dispersion'), gives('forward', '高希前向关联', 'Ghosh forward linkage'), gives('power_spread', '影响力的离散', 'spread of the pull'), gives('sensitivity_spread', '感应度的离散', 'spread of the response'), gives('class', 'key 关键、backward、forward、weak', 'key, backward, forward or weak'), gives('upstreamness', '上游度', 'upstreamness')],
}, (model) => {
  const found = linkages(model)
  const up = upstreamness(model)
  return { columns: linked.gives.map(({ name }) => name), rows: model.sectors.map((sector, at) => [sector, found.directBackward[at]!, found.directForward[at]!, found.power[at]!, found.sensitivity[at]!, found.forward[at]!, found.powerSpread[at]!, found.sensitivitySpread[at]!, found.class[at]!, up[at]!]) }
})

const lost = (model: Leontief, { losses, total, own, others, share }: Extraction, amounts: Float64Array | undefined): Cell[] => [total, own, others, share, ...(amounts ? [carried(model, amounts, losses)] : [])]
const LOSSES = [gives('total', '产出损失', 'output lost'), gives('own', '其中自身', 'of it its own'), gives('others', '其中其他部门', 'of it others'), gives('share', '占全部产出', 'as a fraction of all output'), gives('value_added', '增加值损失（给出增加值时）', 'value added lost (where given)')]

const extracted = overTable({
  name: 'extraction', says: { zh: '假设抽取：没有某部门，经济损失多少', en: 'Hypothetical extraction: what the economy loses without a sector' },
  options: [{ name: 'kind', otherwise: 'total', choices: ['total', 'backward', 'forward', 'isolated'], says: { zh: '抽取方式', en: 'what is taken out' } }], gives: [gives('sector', '被抽取的部门', 'sector taken out'), ...LOSSES],
}, (model, { vectors, options, tell }) => {
  const amounts = vectors.has('value_added') ? vectors.numbers('value_added') : undefined
  return { columns: ['sector', 'total', 'own', 'others', 'share', ...(amounts ? ['value_added'] : [])], rows: model.sectors.map((sector, at) => { tell(at + 1, model.sectors.length); return [sector, ...lost(model, extraction(model, at, options.kind as ExtractionKind), amounts)] }) }
})

const leaving = overTable({
  name: 'lead-firm', says: { zh: '龙头企业退出：部门产出的一部分改由进口，各部门损失多少', en: "A lead firm leaves: a share of a sector is replaced by imports; what each sector loses" },
  options: [named('部门名称', 'name of the sector'), { name: 'share', otherwise: '0.5', least: 0, most: 1, says: { zh: '该企业占部门产出的份额，0 到 1', en: "the firm's share of the sector's output, 0 to 1" } }], gives: [gives('sector', '部门', 'sector'), gives('loss', '产出损失', 'output lost'), gives('share', '占本部门产出', "as a fraction of the sector's output")],
}, (model, { options }) => {
  const at = placeOf(model, options.sector!)
  const { losses } = partialExtraction(model, at, Number(options.share))
  return { columns: ['sector', 'loss', 'share'], rows: model.sectors.map((sector, other) => [sector, losses[other]!, model.output[other] === 0 ? 0 : losses[other]! / model.output[other]!]) }
})

const filled = overTable({
  name: 'filled-link', says: { zh: '补链：进口的一部分改由本地生产，产出与增加值增加多少', en: 'A missing link filled: a share of imports made here; what output and value added gain' }, more: [IMPORTS],
  options: [{ name: 'share', otherwise: '1', least: 0, most: 1, says: { zh: '改由本地生产的份额，0 到 1', en: 'share made here, 0 to 1' } }], gives: [gives('sector', '补上的部门', 'sector filled'), gives('imported', '原进口（中间使用）', 'imported before, for sectors'), gives('total', '产出增加', 'output gained'), gives('own', '其中自身', 'of it its own'), gives('others', '其中其他部门', 'of it others'), gives('value_added', '增加值增加（给出增加值时）', 'value added gained (where given)')],
}, (model, { vectors, more: [imports], options, tell }) => {
  const amounts = vectors.has('value_added') ? vectors.numbers('value_added') : undefined
  const matrix = { rows: imports!.length, columns: imports!.length, values: imports!.square }
  const rows: Cell[][] = []
  for (const [at, sector] of model.sectors.entries()) {
    const link = filledLink(model, { sector: at, imports: matrix, share: Number(options.share) })
    if (isRefusal(link)) return link
    rows.push([sector, link.imported, link.total, link.own, link.others, ...(amounts ? [carried(model, amounts, link.gains)] : [])])
    tell(at + 1, model.sectors.length)
  }
  return { columns: ['sector', 'imported', 'total', 'own', 'others', ...(amounts ? ['value_added'] : [])], rows }
})

const shocked = overTable({
  name: 'demand-shock', says: { zh: '最终需求变动对各部门产出的影响', en: 'What a change of final demand does to the output of each sector' },
  options: [named('需求变动的部门', 'sector whose demand changes'), { name: 'change', otherwise: '1', says: { zh: '变动多少，与表同单位', en: 'by how much, in the unit of the table' } }], gives: [gives('sector', '部门', 'sector'), gives('output', '产出变动', 'change of output')],
}, (model, { options }) => {
  const change = new Float64Array(model.sectors.length)
  change[placeOf(model, options.sector!)] = Number(options.change)
  const result = demandShock(model, change)
  return { columns: ['sector', 'output'], rows: model.sectors.map((sector, at) => [sector, result[at]!]) }
})

const REGION: InShape = { name: 'region', says: { zh: '每个部门一行：本地与全国的就业或产出', en: 'a row for each sector: employment or output of region and nation' }, columns: [SECTOR, { name: 'region', kind: 'number', least: 0, says: { zh: '本地', en: 'of the region' } }, { name: 'nation', kind: 'number', least: 0, says: { zh: '全国，同一单位', en: 'of the nation, in the same unit' } }] }
const regional = overTable({
  name: 'regional-multipliers', says: { zh: '由全国表推算地区产出乘数，并给出 δ 不确定性的区间', en: 'Output multipliers of a region from a national table, with the range that δ’s uncertainty gives' }, more: [REGION],
  options: [{ name: 'method', otherwise: 'flq', choices: ['cilq', 'flq', 'aflq'], says: { zh: '区位商法', en: 'quotient' } }, ...(['0.2', '0.3', '0.4'] as const).map((delta, at): MethodOption => ({ name: ['least-delta', 'delta', 'most-delta'][at]!, otherwise: delta, least: 0, most: 0.99, says: { zh: ['δ 的最小值', 'δ', 'δ 的最大值'][at]!, en: ['least δ', 'δ', 'most δ'][at]! } }))],
  gives: [gives('sector', '部门', 'sector'), gives('low', 'δ 最大时', 'with the largest δ'), gives('middle', '居中的 δ', 'with the middle δ'), gives('high', 'δ 最小时', 'with the smallest δ'), gives('nation', '全国', 'of the nation')],
}, (model, { more: [region], options }) => {
  const result = regionalMultipliers(model.coefficients, { region: region!.numbers('region'), nation: region!.numbers('nation'), method: options.method as RegionalMethod, deltas: [Number(options['least-delta']), Number(options.delta), Number(options['most-delta'])] })
  return isRefusal(result) ? result : { columns: ['sector', 'low', 'middle', 'high', 'nation'], rows: model.sectors.map((sector, at) => [sector, result.low[at]!, result.middle[at]!, result.high[at]!, result.nation[at]!]) }
})

function placeOf({ sectors }: Leontief, sector: string): number {
  const at = sectors.indexOf(sector)
  if (at < 0) throw new Fault('bad-parameter', { name: 'sector', value: sector, why: `one of ${sectors.slice(0, 12).join(', ')}${sectors.length > 12 ? ' …' : ''}`, whyZh: `应为表中的部门：${sectors.slice(0, 12).join('、')}${sectors.length > 12 ? '……' : ''}` })
  return at
}

/** Methods over an input-output table. */
export const inputOutputMethods: readonly Method[] = [...inverses, multiplied, linked, extracted, leaving, filled, shocked, regional]
