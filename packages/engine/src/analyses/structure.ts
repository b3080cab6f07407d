import { dynamicShiftShare, ellisonGlaeser, entropy, estebanMarquillas, gerfin, gini, hachman, herfindahl, hoover, krugman, locationalGini, locationQuotient, logQuotient, type Matrix, maurelSedillot, normalisedHerfindahl, relativeGini, relativeTheil, type ShiftShare, shiftShare, standardQuotient, symmetricQuotient, theilSplit, totals, variety } from '@chanye/analysis'
import { isRefusal, type Refusal } from '@chanye/model'
import { gives, type Cell, type Method, type OutTable, type Said } from './method.ts'
import { ABSENT, AMOUNT, INDUSTRY, LONG, LONG_PERIODS, longPivot, periodPivots, type Pivot, REGION } from './pivot.ts'

const place = [gives('region', '地区', 'place'), gives('industry', '行业', 'industry')]

const rowOf = ({ columns, values }: Matrix, row: number) => values.subarray(row * columns, (row + 1) * columns)
const columnOf = ({ rows, columns, values }: Matrix, column: number) => Float64Array.from({ length: rows }, (_, row) => values[row * columns + column]!)
const known = (value: number | Refusal): Cell => (isRefusal(value) || !Number.isFinite(value) ? null : value)

/** A row for each pair, of what each matrix holds there. */
export function pairs({ rows, columns }: Pick<Pivot, 'rows' | 'columns'>, names: readonly string[], matrices: readonly Matrix[]): OutTable {
  return { columns: ['region', 'industry', ...names], rows: rows.flatMap((region, row) => columns.map((industry, column) => [region, industry, ...matrices.map(({ values }) => known(values[row * columns.length + column]!))])) }
}

const locationQuotients: Method = {
  name: 'location-quotient', says: { zh: '区位商，及其对称、对数、标准化形式', en: 'Location quotients, and their symmetric, logarithmic and standardised forms' },
  inputs: [LONG], options: [ABSENT],
  gives: [...place, gives('lq', '区位商', 'location quotient'), gives('symmetric', '对称形式，−1 到 1', 'symmetric, -1 to 1'), gives('log', '自然对数；没有该行业时为空', 'natural logarithm; blank where there is none'), gives('standard', '标准差数；少于两个地区时为空', 'standard deviations; blank for fewer than two places')],
  run([table], { absent }) {
    const all = longPivot(table!, absent)
    const quotients = locationQuotient(all.matrix)
    const standard = standardQuotient(quotients)
    return pairs(all, ['lq', 'symmetric', 'log', 'standard'], [quotients, symmetricQuotient(quotients), logQuotient(quotients), isRefusal(standard) ? { ...quotients, values: quotients.values.map(() => Number.NaN) } : standard])
  },
}

const specialisation: Method = {
  name: 'specialisation', says: { zh: '各地区的专业化与多样化指数', en: 'Indices of how specialised and how diverse each place is' },
  inputs: [LONG], options: [ABSENT],
  gives: [gives('region', '地区', 'place'), gives('herfindahl', '赫芬达尔指数', 'Herfindahl index'), gives('herfindahl_normalised', '标准化赫芬达尔', 'normalised Herfindahl'), gives('gini', '区位商的基尼系数', 'Gini of location quotients'), gives('krugman', '克鲁格曼指数', 'Krugman index'), gives('hoover', '胡佛指数', 'Hoover index'), gives('hachman', '哈克曼指数', 'Hachman index'), gives('theil', '相对泰尔指数', 'relative Theil index'), gives('entropy', '香农熵（自然对数）', 'Shannon entropy, in nats')],
  run([table], { absent }) {
    const { rows, matrix } = longPivot(table!, absent)
    const { columns: whole } = totals(matrix)
    const measures = [(own: Float64Array) => herfindahl(own), (own: Float64Array) => normalisedHerfindahl(own), (own: Float64Array) => relativeGini(own, whole), (own: Float64Array) => krugman(own, whole), (own: Float64Array) => hoover(own, whole), (own: Float64Array) => hachman(own, whole), (own: Float64Array) => relativeTheil(own, whole), (own: Float64Array) => entropy(own)]
    return { columns: specialisation.gives.map(({ name }) => name), rows: rows.map((region, row) => [region, ...measures.map((of) => known(of(rowOf(matrix, row))))]) }
  },
}

const concentration: Method = {
  name: 'concentration', says: { zh: '各行业在地区间的集中程度', en: 'How concentrated each industry is over places' },
  inputs: [LONG], options: [ABSENT],
  gives: [gives('industry', '行业', 'industry'), gives('herfindahl', '赫芬达尔指数', 'Herfindahl index'), gives('gini', '区位商的基尼系数', 'Gini of location quotients'), gives('gini_locational', '区位基尼系数', 'locational Gini'), gives('krugman', '克鲁格曼指数', 'Krugman index'), gives('hoover', '胡佛指数', 'Hoover index'), gives('theil', '相对泰尔指数', 'relative Theil index')],
  run([table], { absent }) {
    const { columns, matrix } = longPivot(table!, absent)
    const { rows: whole } = totals(matrix)
    return { columns: concentration.gives.map(({ name }) => name), rows: columns.map((industry, column) => {
      const own = columnOf(matrix, column)
      return [industry, ...[herfindahl(own), relativeGini(own, whole), locationalGini(own, whole), krugman(own, whole), hoover(own, whole), relativeTheil(own, whole)].map(known)]
    }) }
  },
}

const inequality: Method = {
  name: 'inequality', says: { zh: '一组数额的不均等：基尼、泰尔（组间与组内）、熵、关联与无关多样性', en: 'Inequality of amounts: Gini, Theil (between and within groups), entropy, related and unrelated variety' },
  inputs: [{ name: 'parts', says: { zh: '每个部分一行', en: 'a row for each part' }, columns: [{ name: 'part', kind: 'word', says: { zh: '部分', en: 'part' } }, AMOUNT, { name: 'group', kind: 'word', optional: true, says: { zh: '所属组', en: 'its group' } }] }], options: [],
  gives: [gives('measure', '指标', 'measure'), gives('value', '值', 'value')],
  run([table]) {
    const amounts = table!.numbers('value')
    const plain: [string, Cell][] = [['gini', known(gini(amounts))], ['herfindahl', known(herfindahl(amounts))], ['entropy', known(entropy(amounts))]]
    if (!table!.has('group')) return { columns: ['measure', 'value'], rows: plain }
    const [split, varieties] = [theilSplit(amounts, table!.words('group')), variety(amounts, table!.words('group'))]
    if (isRefusal(split)) return split
    if (isRefusal(varieties)) return varieties
    return { columns: ['measure', 'value'], rows: [...plain, ['theil', split.total], ['theil_between', split.between], ['theil_within', split.within], ['variety_unrelated', varieties.unrelated], ['variety_related', varieties.related]] }
  },
}

const shiftShares: Method = {
  name: 'shift-share', says: { zh: '偏离—份额分解：增量分为全国、结构、竞争（及分配）各部分', en: 'Shift-share: growth as national, mix, competitive (and allocation) parts' },
  inputs: [LONG_PERIODS], options: [ABSENT, { name: 'form', otherwise: 'classic', choices: ['classic', 'esteban-marquillas', 'dynamic', 'gerfin'], says: { zh: '形式：经典、埃斯特万-马基利亚斯（首末两期）、动态（逐期相加）、格芬（以因子相乘）', en: 'form: classic, Esteban-Marquillas (first and last period), dynamic (summed over periods), Gerfin (as factors)' } }, { name: 'by', otherwise: 'region', choices: ['region', 'industry'], says: { zh: '按地区合计，或地区与行业逐项', en: 'summed by place, or each place and industry' } }],
  gives: [...place, gives('change', '增量', 'change'), gives('national', '全国份额', 'national share'), gives('mix', '结构份额', 'industry mix'), gives('competitive', '竞争份额', 'competitive'), gives('allocation', '分配效应（仅埃斯特万-马基利亚斯）', 'allocation (Esteban-Marquillas alone)'), gives('structure', '结构因子（仅格芬）', 'structure factor (Gerfin alone)'), gives('location', '区位因子（仅格芬）', 'location factor (Gerfin alone)'), gives('net', '二者之积（仅格芬）', 'their product (Gerfin alone)')],
  run([table], { absent, form, by }) {
    const { periods, rows, columns, tables } = periodPivots(table!, absent)
    if (tables.length < 2) return { refused: 'too-few', need: `two periods; there is ${tables.length}`, facts: { known: tables.length, needed: 2 } }
    const told: Said[] = form !== 'dynamic' && periods.length > 2 ? [{ zh: `只用了首末两期：${periods[0]} 与 ${periods.at(-1)}`, en: `only the first and the last period count: ${periods[0]} and ${periods.at(-1)}` }] : []
    if (form === 'dynamic') {
      const parts = dynamicShiftShare(tables)
      return isRefusal(parts) ? parts : shifted({ rows, columns, by }, parts.intervals, told)
    }
    if (form === 'gerfin') {
      const factors = gerfin(tables[0]!, tables.at(-1)!)
      return isRefusal(factors) ? factors : { columns: ['region', 'structure', 'location', 'net'], told, rows: rows.map((region, row) => [region, factors.structure[row]!, factors.location[row]!, factors.net[row]!]) }
    }
    const parts = (form === 'classic' ? shiftShare : estebanMarquillas)(tables[0]!, tables.at(-1)!)
    return isRefusal(parts) ? parts : shifted({ rows, columns, by }, [parts], told)
  },
}

const PARTS = ['change', 'national', 'mix', 'competitive', 'allocation'] as const

function shifted({ rows, columns, by }: { readonly rows: readonly string[]; readonly columns: readonly string[]; readonly by: string | undefined }, intervals: readonly (ShiftShare & { readonly allocation?: Matrix })[], told: readonly Said[]): OutTable {
  const parts = PARTS.filter((part) => intervals[0]![part] !== undefined)
  const at = (part: (typeof PARTS)[number], place: number) => intervals.reduce((sum, one) => sum + one[part]!.values[place]!, 0)
  if (by === 'industry') return { columns: ['region', 'industry', ...parts], told, rows: rows.flatMap((region, row) => columns.map((industry, column) => [region, industry, ...parts.map((part) => at(part, row * columns.length + column))])) }
  return { columns: ['region', ...parts], told, rows: rows.map((region, row) => [region, ...parts.map((part) => columns.reduce((sum, _, column) => sum + at(part, row * columns.length + column), 0))]) }
}

const agglomeration: Method = {
  name: 'agglomeration', says: { zh: '行业集聚：埃利森—格莱泽与莫雷尔—塞迪约指数', en: 'Agglomeration of industries: Ellison-Glaeser and Maurel-Sédillot' },
  inputs: [{ name: 'plants', says: { zh: '每家单位一行', en: 'a row for each plant' }, columns: [REGION, INDUSTRY, { ...AMOUNT, says: { zh: '单位规模，如从业人数', en: 'size of the plant, such as persons' } }] }], options: [],
  gives: [gives('industry', '行业', 'industry'), gives('plants', '单位数', 'plants'), gives('gamma', '埃利森—格莱泽 γ', 'γ of Ellison and Glaeser'), gives('raw', '原始集中度', 'raw concentration'), gives('z', '偏离随机的标准差数', 'standard deviations from chance'), gives('gamma_maurel_sedillot', '莫雷尔—塞迪约 γ', 'γ of Maurel and Sédillot')],
  run([table]) {
    const [regions, industries, sizes] = [table!.words('region'), table!.words('industry'), table!.numbers('value')]
    const places = [...new Set(regions)]
    const reference = new Float64Array(places.length)
    const at = regions.map((region) => places.indexOf(region))
    at.forEach((place, plant) => { reference[place]! += sizes[plant]! })
    return { columns: agglomeration.gives.map(({ name }) => name), rows: [...new Set(industries)].map((industry) => {
      const own = industries.flatMap((one, plant) => (one === industry ? [plant] : []))
      const plants = { sizes: own.map((plant) => sizes[plant]!), regions: own.map((plant) => at[plant]!) }
      const [eg, ms] = [ellisonGlaeser(plants, reference), maurelSedillot(plants, reference)]
      return [industry, own.length, ...(isRefusal(eg) ? [null, null, null] : [eg.gamma, eg.raw, eg.z]), isRefusal(ms) ? null : ms.gamma]
    }) }
  },
}

/** Methods of specialisation, concentration and growth by parts. */
export const structureMethods: readonly Method[] = [locationQuotients, specialisation, concentration, inequality, agglomeration, shiftShares]
