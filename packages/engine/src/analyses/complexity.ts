import { complexity, complexityOutlook, density, type Dropped, fitness, locationQuotient, nearestDensity, type Presence, presence, proximity, relatedness, type RelatednessMeasure, sizeFilter } from '@chanye/analysis'
import { isRefusal } from '@chanye/model'
import { gives, type Method, type MethodOption, type Options, type Said } from './method.ts'
import type { InTable } from './in-table.ts'
import { ABSENT, LONG, longPivot, type Pivot } from './pivot.ts'

const filters: readonly MethodOption[] = [
  { name: 'least-region', otherwise: '0', least: 0, says: { zh: '地区合计至少多少，更小的剔除并说明', en: 'least sum of a place; smaller ones are taken out and told' } },
  { name: 'least-industry', otherwise: '0', least: 0, says: { zh: '行业合计至少多少', en: 'least sum of an industry' } },
  { name: 'least-diversity', otherwise: '0', least: 0, says: { zh: '地区至少有几个专业化行业', en: 'least number of industries a place is specialised in' } },
  { name: 'least-ubiquity', otherwise: '0', least: 0, says: { zh: '行业至少在几个地区专业化', en: 'least number of places specialised in an industry' } },
]

interface Filtered { readonly rows: readonly string[]; readonly columns: readonly string[]; readonly present: Presence; readonly told: readonly Said[] }

/** The table of specialisations after the filter, with what was left out. */
function filtered(table: InTable, options: Options): Filtered {
  const all = longPivot(table, options.absent)
  const { table: kept, places, products, dropped } = sizeFilter(all.matrix, { place: Number(options['least-region']), product: Number(options['least-industry']), diversity: Number(options['least-diversity']), ubiquity: Number(options['least-ubiquity']) })
  const present = presence(locationQuotient(kept))
  const empty: Dropped[] = [...present.dropped.places.map((at) => ({ side: 'place' as const, at: places[at]!, reason: 'diversity' as const, value: 0, least: 1 })), ...present.dropped.products.map((at) => ({ side: 'product' as const, at: products[at]!, reason: 'ubiquity' as const, value: 0, least: 1 }))]
  return { rows: present.places.map((at) => all.rows[places[at]!]!), columns: present.products.map((at) => all.columns[products[at]!]!), present, told: [...dropped, ...empty].map((one) => droppedSaid(all, one)) }
}

const reasons = { size: { zh: '合计', en: 'its sum' }, diversity: { zh: '专业化行业数', en: 'its industries' }, ubiquity: { zh: '专业化地区数', en: 'its places' } } as const

function droppedSaid({ rows, columns }: Pivot, { side, at, reason, value, least }: Dropped): Said {
  const name = side === 'place' ? rows[at]! : columns[at]!
  return { zh: `剔除“${name}”：${reasons[reason].zh} ${value}，少于 ${least}`, en: `left out "${name}": ${reasons[reason].en} ${value}, below ${least}` }
}

const complexities: Method = {
  name: 'complexity', says: { zh: '经济复杂度：地区 ECI 与行业 PCI，及多样性与普遍性', en: 'Economic complexity of places (ECI) and industries (PCI), with diversity and ubiquity' },
  inputs: [LONG], options: [ABSENT, ...filters, { name: 'scale', otherwise: 'atlas', choices: ['atlas', 'own'], says: { zh: 'PCI 的标准化：按 ECI 的均值与标准差，或按自身', en: "PCI in the mean and deviation of ECI, or in its own" } }],
  gives: [gives('side', 'region 或 industry', 'region or industry'), gives('name', '名称', 'name'), gives('complexity', 'ECI 或 PCI', 'ECI or PCI'), gives('count', '多样性或普遍性', 'diversity or ubiquity')],
  run([table], options) {
    const { rows, columns, present, told } = filtered(table!, options)
    const result = complexity(present, options.scale === 'own' ? 'own' : 'atlas')
    if (isRefusal(result)) return result
    return { columns: ['side', 'name', 'complexity', 'count'], told, rows: [...rows.map((name, at) => ['region', name, result.eci[at]!, present.diversity[at]!]), ...columns.map((name, at) => ['industry', name, result.pci[at]!, present.ubiquity[at]!])] }
  },
}

const opportunities: Method = {
  name: 'opportunity', says: { zh: '每个地区每个行业：是否专业化、密度、PCI、展望增益', en: 'For each place and industry: whether specialised, density, PCI, outlook gain' },
  inputs: [LONG], options: [ABSENT, ...filters, { name: 'nearest', otherwise: '', least: 1, says: { zh: '密度只看最近的几个行业；不写则看全部', en: 'density over so many nearest industries; all where not given' } }],
  gives: [gives('region', '地区', 'place'), gives('industry', '行业', 'industry'), gives('present', '1 为专业化', '1 where specialised'), gives('density', '密度', 'density'), gives('pci', '行业复杂度', 'complexity of the industry'), gives('gain', '展望增益', 'outlook gain')],
  run([table], options) {
    const { rows, columns, present, told } = filtered(table!, options)
    const result = complexity(present)
    if (isRefusal(result)) return result
    const near = proximity(present)
    const full = density(present, near)
    const shown = options.nearest ? nearestDensity(present, near, Number(options.nearest)) : full
    const { gain } = complexityOutlook({ present, proximity: near, density: full, weights: result.weights })
    return { columns: ['region', 'industry', 'present', 'density', 'pci', 'gain'], told, rows: rows.flatMap((region, row) => columns.map((industry, column) => { const at = row * columns.length + column; return [region, industry, present.matrix.values[at]!, shown.values[at]!, result.pci[column]!, gain.values[at]!] })) }
  },
}

const relatednesses: Method = {
  name: 'relatedness', says: { zh: '行业之间的邻近度或关联度', en: 'How near or related industries are to each other' },
  inputs: [LONG], options: [ABSENT, ...filters, { name: 'measure', otherwise: 'proximity', choices: ['proximity', 'probability', 'association', 'cosine', 'jaccard'], says: { zh: '量度', en: 'measure' } }],
  gives: [gives('industry', '行业', 'industry'), gives('other', '另一行业', 'the other'), gives('value', '值', 'value')],
  run([table], options) {
    const { columns, present, told } = filtered(table!, options)
    const { values } = options.measure === 'proximity' ? proximity(present) : relatedness(present, options.measure as RelatednessMeasure)
    return { columns: ['industry', 'other', 'value'], told, rows: columns.flatMap((one, i) => columns.flatMap((other, j) => (i < j ? [[one, other, values[i * columns.length + j]!]] : []))) }
  },
}

const fitnesses: Method = {
  name: 'fitness', says: { zh: '适合度与产品复杂度（迭代法）', en: 'Fitness of places and complexity of industries, by iteration' },
  inputs: [LONG], options: [ABSENT, ...filters, { name: 'rounds', otherwise: '200', least: 1, says: { zh: '迭代次数', en: 'rounds' } }],
  gives: [gives('side', 'region 或 industry', 'region or industry'), gives('name', '名称', 'name'), gives('value', '适合度或复杂度，均值为 1', 'fitness or complexity, with mean 1')],
  run([table], options) {
    const { rows, columns, present, told } = filtered(table!, options)
    const result = fitness(present, Number(options.rounds))
    return { columns: ['side', 'name', 'value'], told, rows: [...rows.map((name, at) => ['region', name, result.fitness[at]!]), ...columns.map((name, at) => ['industry', name, result.complexity[at]!])] }
  },
}

/** Methods of complexity and relatedness. */
export const complexityMethods: readonly Method[] = [complexities, opportunities, relatednesses, fitnesses]
