import type { Period } from '@chanye/model'
import type { Context, Sentence } from '../../context.ts'

const HAN: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10, 十一: 11, 十二: 12, 两: 2 }
const two = (n: number) => String(n).padStart(2, '0')
const monthNumber = (text: string) => /^\d+$/u.test(text) ? Number(text) : HAN[text] ?? 0

const M = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])'
const CUE = new RegExp(
  `(?<range>(?<y1>(?:19|20)\\d{2})年?[—–~至-]+(?<y2>(?:19|20)\\d{2})年)`
  + `|(?<plan>“?十(?<five>[一二三四])五”?(?:规划)?(?:期间|时期|末)?)`
  + `|(?<year>(?:19|20)\\d{2})年`
  + `|(?<months>(?<from>1|一)[—–~至到-]+(?<to>${M})月份?)|(?<first>前(?<n>${M})个月(?:份)?)`
  + `|(?<half>上半年|下半年)|(?<three>前三季度|1[—–-]3季度)|(?<quarter>(?:第)?(?<q>[一二三四1-4])季度)`
  + `|(?<day>(?<dm>${M})月(?<dd>[12]\\d|3[01]|0?[1-9])日)`
  + `|(?<month>(?<m>${M})月(?:份|末|底)?)`
  + '|(?<this>今年|本年|年内)|(?<last>去年|上年|前一年)|(?<whole>全年|年末|年底)', 'gu')

/** A place in a sentence from which on a period holds. */
export interface DatedFrom { readonly at: number; readonly period: Period; readonly role: 'holds' | 'compared' | 'from' }

/** The year a document reports on, and the year it was written in. */
export interface Years { readonly written: number | null; readonly reported: number | null; readonly fixed: boolean }

/**
 * The years a document speaks of by 今年, 去年 and 全年, from its title, its date and the heading above.
 *
 * @returns nulls where neither is known
 */
export function yearsOf(context: Context): Years {
  const title = context.title ?? ''
  const dated = yearIn(context.date?.slice(0, 4))
  const titled = yearIn(/((?:19|20)\d{2})年/u.exec(title)?.[1])
  const written = dated ?? titled
  if (/工作报告|计划.{0,12}报告/u.test(title)) {
    const year = titled ?? dated
    return { written: year, reported: year === null ? null : year - 1, fixed: true }
  }
  if (titled !== null && /公报|完成情况|执行情况/u.test(title)) return { written, reported: titled, fixed: true }
  return { written, reported: written, fixed: false }
}

function yearIn(text: string | undefined): number | null {
  return text ? Number(text) || null : null
}

/** The year of a heading such as 一、2024年工作回顾. */
export function headingYear(text: string): number | null {
  return Number(/((?:19|20)\d{2})年/u.exec(text)?.[1]) || null
}

/**
 * The periods named in a sentence, in order, relative words resolved.
 *
 * @returns from where on each holds; empty where none is named
 */
export function periodsIn(sentence: Sentence, years: Years, carriedYear: number | null): DatedFrom[] {
  const found: DatedFrom[] = []
  let year = carriedYear
  for (const match of sentence.text.matchAll(CUE)) {
    const g = match.groups!
    const role = roleOf(sentence.text, match.index, match[0].length)
    const named = namedYear(g, years)
    if (named !== undefined) {
      if (role === 'holds' && named !== null) year = named
      if (named !== null) found.push({ at: match.index, period: String(named), role })
      continue
    }
    const period = inYear(g, year ?? (g.whole ? years.reported : years.written ?? years.reported))
    if (period) found.push({ at: match.index, period, role })
  }
  return found
}

/** The year a cue names by itself; undefined for a cue that names a part of a year, null for one that cannot be resolved. */
function namedYear(g: Record<string, string | undefined>, years: Years): number | null | undefined {
  if (g.year) return Number(g.year)
  if (g.this) return years.written
  if (!g.last) return undefined
  const base = g.last === '上年' && years.fixed ? years.reported : years.written
  return base === null ? null : base - 1
}

function roleOf(text: string, at: number, length: number): DatedFrom['role'] {
  const before = text.slice(Math.max(0, at - 3), at)
  const after = text.slice(at + length, at + length + 3)
  if (/(?:比|较|与|同|是|为|相对于|高于|超过)$/u.test(before) || /^(?:同期|末?相比|末?持平)/u.test(after)) return 'compared'
  return /(?:由|从)$/u.test(before) ? 'from' : 'holds'
}

function inYear(g: Record<string, string | undefined>, year: number | null): Period | null {
  if (g.range) return `${g.y1}/${g.y2}`
  if (g.plan) return planYears(g.five!, g.plan.includes('末'))
  if (year === null) return null
  return partOfYear(g, year) ?? (g.day ? `${year}-${two(monthNumber(g.dm!))}-${two(Number(g.dd))}` : g.month ? `${year}-${two(monthNumber(g.m!))}` : g.whole ? String(year) : null)
}

/** The five years of a plan: 十四五 is 2021 to 2025; its end is the last of them. */
function planYears(five: string, end: boolean): Period {
  const start = 2001 + HAN[five]! * 5
  return end ? String(start + 4) : `${start}/${start + 4}`
}

function partOfYear(g: Record<string, string | undefined>, year: number): Period | null {
  if (g.months) return upTo(year, monthNumber(g.to!))
  if (g.first) return upTo(year, monthNumber(g.n!))
  if (g.half) return `${year}-${g.half === '上半年' ? 'H1' : 'H2'}`
  if (g.three) return `${year}-01/${year}-09`
  return g.quarter ? `${year}-Q${monthNumber(g.q!)}` : null
}

function upTo(year: number, month: number): Period | null {
  if (month < 1 || month > 12) return null
  return month === 12 ? String(year) : month === 6 ? `${year}-H1` : `${year}-01/${year}-${two(month)}`
}
