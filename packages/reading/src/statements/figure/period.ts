import { isMonth, type Period, yearToDate } from '@chanye/model'
import type { Context, Sentence } from '../../context.ts'
import { ASIDE, DEED_IN_TITLE } from './rules.ts'
import { type Cue, HAN, monthNumber, namedYear, yearOf, type Years } from './years.ts'
import { matches } from '../../matches.ts'

const two = (n: number) => String(n).padStart(2, '0')

const M = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])'
const CUE = new RegExp(
  `(?<range>(?<y1>(?:19|20)\\d{2})年?[—–~至-]+(?<y2>(?:19|20)\\d{2})年)`
  + `|(?<plan>“?十(?<five>[一二三四])五”?(?:规划)?(?:期间|时期|末)?)`
  + '|(?<five5>(?:这|过去|近|的)五年|五年来)'
  + `|(?<year>(?:19|20)\\d{2})年`
  + `|(?<months>(?<from>1|一)[—–~至到-]+(?<to>${M})月份?)|(?<first>前(?<n>${M}|两)个月(?:份)?)`
  + `|(?<half>上半年|下半年)|(?<three>前三季度|1[—–-]3季度)|(?<quarter>(?:第)?(?<q>[一二三四1-4])季度)`
  + `|(?<day>(?<dm>${M})月(?<dd>[12]\\d|3[01]|0?[1-9])日)`
  + `|(?<month>(?<m>${M})月(?![市饼球亮光子])(?:(?<ten>上中旬|上旬|中旬|下旬)|份|末|底)?)`
  + '|(?<this>今年|本年|(?<!一)年内)|(?<last>去年|上年|前一年|(?:刚刚)?过去(?:的)?一年)|(?<next>明年)|(?<whole>全年|年末|年底)', 'g')

/** A place in a sentence from which on a period holds. */
export interface DatedFrom {
  readonly at: number
  readonly end: number
  /** How far it holds: on into the sentences after; in its sentence only (明年, 4月以来); for the next figure only (其中6月份, 2027年、2028年分别, 上半年投产). */
  readonly reach: 'on' | 'sentence' | 'figure'
  readonly period: Period
  readonly role: 'holds' | 'compared' | 'from'
}

/**
 * The period a title tells of by itself: 上半年经济运行情况, 今年前五个月…增长5.3%.
 *
 * @returns null for a title that names none, or none but a year
 */
export function titledPeriod(context: Context, years: Years): Period | null {
  const title = context.title ?? ''
  const sentence = { text: title }
  const found = periodsIn(sentence, { ...years, reported: years.written }, null).filter(({ role }) => role === 'holds').at(-1)
  return found && !/^\d{4}$/.test(found.period) && !DEED_IN_TITLE.test(title) ? found.period : null
}

function yearIn(text: string | undefined): number | null {
  return text ? Number(text) || null : null
}

/** The year of a heading such as 一、2024年工作回顾. */
export function headingYear(text: string): number | null {
  return Number(/((?:19|20)\d{2})年/.exec(text)?.[1]) || null
}

/**
 * The periods named in a sentence, in order, relative words resolved.
 *
 * @returns from where on each holds; empty where none is named
 */
export function periodsIn(sentence: Pick<Sentence, 'text'>, years: Years, carriedYear: number | null): DatedFrom[] {
  const { text } = sentence
  if (!/[年月季]|期间|上半|下半|十[一二三四]/.test(text)) return []
  const found: DatedFrom[] = []
  const named: Named = { year: carriedYear, next: null }
  for (const match of matches(text, CUE)) {
    const role = since(match.groups!, text, match) ?? adjoining(found.at(-1), match.index, text) ?? roleOf(text, match.index, match[0].length)
    const period = periodOf(match, role, named, years)
    if (period !== null) found.push({ at: match.index, end: match.index + match[0].length, period, role, reach: reachOf(text, match, { period, years }) })
  }
  return found
}

/** The year named last in a sentence; 明年 is the year of what follows it at once, and of nothing else. */
interface Named { year: number | null; next: { readonly year: number; readonly end: number } | null }

function periodOf({ index, 0: cue, groups }: RegExpExecArray, role: DatedFrom['role'], named: Named, years: Years): Period | null {
  const g = groups!
  const year = namedYear(g, years)
  if (year === undefined) return inYear(g, named.next && index - named.next.end <= 1 ? named.next.year : yearOf(g, named.year, years), years)
  if (year === null) return null
  if (g.next) named.next = { year, end: index + cue.length }
  else if (role === 'holds') named.year = year
  return String(year)
}

/** 延续去年四季度以来的…: since when something goes on does not date what it has come to. */
function since(g: Cue, text: string, { index, 0: cue }: RegExpMatchArray): DatedFrom['role'] | undefined {
  const after = text.slice(index! + cue.length, index! + cue.length + 6)
  if ((g.month ?? g.quarter ?? g.half ?? g.day) !== undefined) return after.startsWith('以来') ? 'compared' : undefined
  return (g.last ?? g.year) && /^(?:[一二三四]季度|[上下]半年|\d{1,2}月份?)以来/.test(after) ? 'compared' : undefined
}

/** 去年全年, 2021年同期: a part of a year named straight after the year shares what the year is named for. */
function adjoining(before: DatedFrom | undefined, at: number, text: string): DatedFrom['role'] | undefined {
  return before && before.role !== 'holds' && at - before.at <= 5 && /^(?:去年|上年|(?:19|20)\d{2}年)$/.test(text.slice(before.at, at)) ? before.role : undefined
}

function reachOf(text: string, { index, 0: cue }: RegExpMatchArray, { period, years }: { period: Period; years: Years }): DatedFrom['reach'] {
  const after = text.slice(index! + cue.length, index! + cue.length + 8)
  if (/其中[，,]?$|(?:19|20)\d{2}年、$/.test(text.slice(Math.max(0, index! - 6), index)) || ASIDE.test(after)) return 'figure'
  return /^以来/.test(after) || (years.written !== null && Number(period.slice(0, 4)) > years.written) ? 'sentence' : 'on'
}

function roleOf(text: string, at: number, length: number): DatedFrom['role'] {
  const before = text.slice(Math.max(0, at - 4), at)
  const after = text.slice(at + length, at + length + 3)
  if (/(?:比|较|与|同(?!时)|是|为|相对于|相当于|高于|低于|超过|快于|好于|优于|接近|自)$/.test(before) || /^(?:同期|末?相比|末?持平)/.test(after)) return 'compared'
  return /(?:由|从)$/.test(before) ? 'from' : 'holds'
}

function inYear(g: Cue, year: number | null, years: Years): Period | null {
  if (g.range) return `${g.y1}/${g.y2}`
  if (g.plan) return planYears(g.five!, g.plan.includes('末'))
  if (g.five5) return years.reported === null ? null : `${years.reported - 4}/${years.reported}`
  if (year === null) return null
  return partOfYear(g, year) ?? inMonth(g, year) ?? (g.whole ? String(year) : null)
}

function inMonth(g: Cue, year: number): Period | undefined {
  if (g.day) return `${year}-${two(monthNumber(g.dm!))}-${two(Number(g.dd))}`
  return g.month ? `${year}-${two(monthNumber(g.m!))}${g.ten ? tenDays(g.ten, year, monthNumber(g.m!)) : ''}` : undefined
}

/** The ten days of a month, as what follows its first day's month: 上旬 → -01/…-10. */
function tenDays(ten: string, year: number, month: number): string {
  const [from, to] = ({ 上旬: [1, 10], 中旬: [11, 20], 上中旬: [1, 20] } as Record<string, readonly [number, number]>)[ten] ?? [21, new Date(Date.UTC(year, month, 0)).getUTCDate()]
  return `-${two(from)}/${year}-${two(month)}-${two(to)}`
}

/** The five years of a plan: 十四五 is 2021 to 2025; its end is the last of them. */
function planYears(five: string, end: boolean): Period {
  const start = 2001 + HAN[five]! * 5
  return end ? String(start + 4) : `${start}/${start + 4}`
}

function partOfYear(g: Cue, year: number): Period | null {
  if (g.months) return upTo(year, monthNumber(g.to!))
  if (g.first) return upTo(year, monthNumber(g.n!))
  if (g.half) return `${year}-${g.half === '上半年' ? 'H1' : 'H2'}`
  if (g.three) return upTo(year, 9)
  return g.quarter ? `${year}-Q${monthNumber(g.q!)}` : null
}

function upTo(year: number, month: number): Period | null {
  const last = `${year}-${two(month)}`
  return isMonth(last) ? yearToDate(last) : null
}
