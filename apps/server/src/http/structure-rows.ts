import { isRefusal, type Refusal, refusalText, unitSign } from '@chanye/model'
import type { Language } from './export-query.ts'
import type { TableRow } from './written-sheets.ts'

interface Dated { readonly asOf: string; readonly invented: boolean; readonly place: { readonly name: string } }
interface Named { readonly code: string; readonly name: string; readonly en: string }

/** The parts of the `structure` answer a table shows. */
export interface StructureAnswer extends Dated {
  readonly structure: Refusal | {
    readonly measure: string; readonly en: string; readonly unit: string; readonly period: string; readonly peers: readonly unknown[]
    readonly specialisations: readonly (Named & {
      readonly figure: { readonly value: string; readonly printed: string; readonly evidence: readonly { readonly documentTitle: string | null; readonly cell: string | null; readonly published: string | null }[] }
      readonly share: number; readonly shareOfAll: number; readonly locationQuotient: number; readonly symmetric: number; readonly standard: number | null; readonly part: number | null; readonly rank: number
    })[]
    readonly growth: Refusal | { readonly from: string; readonly industries: readonly { readonly code: string; readonly before: number; readonly change: number; readonly national: number; readonly mix: number; readonly competitive: number }[] }
    readonly near: Refusal | { readonly industries: readonly { readonly code: string; readonly present: boolean; readonly density: number; readonly pci: number; readonly gain: number }[] }
  }
}

/** The parts of the `input-output` answer a table shows. */
export interface InputOutputAnswer extends Dated {
  readonly table: { readonly zh: string; readonly en: string }
  readonly sectors: Refusal | readonly (Named & {
    readonly output: number; readonly importShare: number; readonly outputMultiplier: number; readonly valueAddedMultiplier: number; readonly incomeMultiplier: number; readonly power: number; readonly sensitivity: number
    readonly class: string; readonly upstreamness: number; readonly regional: { readonly low: number; readonly middle: number; readonly high: number; readonly quotient: number | null } | null
  })[]
}

const structureHeadings = {
  zh: ['地区', '代码', '行业', '指标', '年份', '数值', '单位', '原文数字', '占本地（比例）', '占可比地区合计（比例）', '区位商', '对称区位商', '标准差数', '本地占该行业（比例）', '位次', '可比地区数', '基年', '基年数值', '增量', '参照份额', '结构份额', '竞争份额', '已专业化', '密度', '行业复杂度', '展望增益', '文档', '单元格', '公布日期', '截止日', '虚构'],
  en: ['place', 'code', 'industry', 'measure', 'year', 'value', 'unit', 'as printed', 'share here', 'share of all', 'location quotient', 'symmetric', 'standard deviations', 'part of the industry', 'rank', 'places compared', 'base year', 'value then', 'change', 'reference share', 'mix', 'competitive', 'specialised', 'density', 'complexity', 'outlook gain', 'document', 'cell', 'published', 'as of', 'invented'],
} as const
const pullHeadings = {
  zh: ['地区', '代码', '行业', '全国总产出', '单位', '进口占比', '产出乘数', '本地产出乘数', '本地下限', '本地上限', '对全国区位商', '增加值乘数', '收入乘数', '影响力系数', '感应度系数', '类型', '上游度', '来源', '截止日', '虚构'],
  en: ['place', 'code', 'industry', 'national output', 'unit', 'import share', 'output multiplier', 'multiplier here', 'here, low', 'here, high', 'quotient to nation', 'value-added multiplier', 'income multiplier', 'power of dispersion', 'sensitivity', 'class', 'upstreamness', 'source', 'as of', 'invented'],
} as const
const words = {
  yes: { zh: '是', en: 'yes' }, no: { zh: '否', en: 'no' },
  key: { zh: '关键', en: 'key' }, backward: { zh: '后向强', en: 'backward' }, forward: { zh: '前向强', en: 'forward' }, weak: { zh: '弱', en: 'weak' },
} as const satisfies Record<string, Record<Language, string>>
const word = (name: string, language: Language) => (Object.hasOwn(words, name) ? words[name as keyof typeof words][language] : name)

/** A computed number without an exponent, which a spreadsheet would not read in every language; blank for none. */
function number(value: number | null | undefined): TableRow[number] {
  if (value === null || value === undefined) return ''
  const text = String(value)
  return { number: text.includes('e') ? value.toFixed(12) : text }
}

type Known = Exclude<StructureAnswer['structure'], Refusal>
type Part<Of extends 'growth' | 'near'> = Exclude<Known[Of], Refusal>['industries'][number]

/** @returns a heading, then one row an industry with its specialisation, growth and nearness, blank where it has none; the reason alone where there is no table */
export function structureRows({ structure, place, asOf, invented }: StructureAnswer, language: Language): TableRow[] {
  if (isRefusal(structure)) return [[refusalText(structure, language)]]
  const { measure, en, unit, period, peers, specialisations, growth, near } = structure
  const [from, grown] = isRefusal(growth) ? ['', []] : [growth.from, growth.industries]
  const [then, nearby] = [byCode(grown), byCode(isRefusal(near) ? [] : near.industries)]
  return [structureHeadings[language], ...specialisations.map((one): TableRow => [
    place.name, one.code, nameIn(one, language), language === 'zh' ? measure : en, period, { number: one.figure.value }, unitSign(unit, language), one.figure.printed,
    ...[one.share, one.shareOfAll, one.locationQuotient, one.symmetric, one.standard, one.part, one.rank, peers.length].map(number), ...grownCells(then.get(one.code), from), ...nearCells(nearby.get(one.code), language), ...sourceCells(one.figure.evidence[0]), asOf, yesWhen(invented, language),
  ])]
}

const byCode = <T extends { readonly code: string }>(all: readonly T[]) => new Map(all.map((one) => [one.code, one]))

function grownCells(one: Part<'growth'> | undefined, from: string): TableRow {
  return one ? [from, ...[one.before, one.change, one.national, one.mix, one.competitive].map(number)] : ['', '', '', '', '', '']
}

function nearCells(one: Part<'near'> | undefined, language: Language): TableRow {
  return one ? [word(one.present ? 'yes' : 'no', language), number(one.density), number(one.pci), one.present ? '' : number(one.gain)] : ['', '', '', '']
}

function sourceCells(source: Known['specialisations'][number]['figure']['evidence'][number] | undefined): TableRow {
  return [source?.documentTitle ?? '', source?.cell ?? '', source?.published ?? '']
}

/** @returns a heading, then one row an industry of the nation's table, with the place's multiplier and its range where it is known; the reason alone where nothing can be said */
export function pullRows({ sectors, table, place, asOf, invented }: InputOutputAnswer, language: Language): TableRow[] {
  if (isRefusal(sectors)) return [[refusalText(sectors, language)]]
  return [pullHeadings[language], ...sectors.map((one): TableRow => [
    place.name, one.code, nameIn(one, language), number(one.output), unitSign('CNY', language), number(one.importShare), number(one.outputMultiplier), number(one.regional?.middle), number(one.regional?.low), number(one.regional?.high), number(one.regional?.quotient),
    number(one.valueAddedMultiplier), number(one.incomeMultiplier), number(one.power), number(one.sensitivity), word(one.class, language), number(one.upstreamness), table[language], asOf, yesWhen(invented, language),
  ])]
}

const yesWhen = (holds: boolean, language: Language) => (holds ? word('yes', language) : '')
const nameIn = ({ name, en }: Named, language: Language) => (language === 'zh' ? name : en)
