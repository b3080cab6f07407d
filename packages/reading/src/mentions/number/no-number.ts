import type { Span } from '@chanye/model'
import type { Parts } from './amount.ts'

/** @returns whether a figure is a date, an ordinal, a list mark or a model's name: 2017年, 第3, （2）, 前5个月, 12B */
export function isDate(text: string, { start, end }: Span, parts: Parts): boolean {
  const before = text.slice(Math.max(0, start - 4), start)
  const after = text.slice(end, end + 3)
  if (isOrdinal(before, after, parts)) return true
  if (parts.unit === undefined) return /^(?:[A-Za-z]|-\d)/.test(after)
  return SPAN_OF_TIME.has(parts.unit) && isWhen(before, after, parts)
}

const SPAN_OF_TIME: ReadonlySet<string> = new Set(['个月', '个季度', '季度', '年', '天', '月'])

/** 前5个月, 近三年, 5年前, 2017年: when, not how long. */
function isWhen(before: string, after: string, { unit, low, scale }: Parts): boolean {
  if (/[前近]$/.test(before) || after.startsWith('前')) return true
  if (unit !== '年') return false
  if (after.startsWith('来')) return true
  return /^(?:19|20)\d{2}$/.test(low ?? '') || scale !== undefined || (/^(?:[以来度末初底]|后)/.test(after) && /近|过去|这|[前后]/.test(before))
}

/** 第3, （2）, “十四五”: marks of order and names, not numbers. */
function isOrdinal(before: string, after: string, parts: Parts): boolean {
  if (/[第（(]$/.test(before) && !parts.unit?.includes('%')) return /第$/.test(before) || (/^\d{1,2}$/.test(parts.low ?? '') && after.startsWith('）'))
  return /(?:十|“|No\.?)$/.test(before) && /[“]$/.test(before) && after.startsWith('”')
}

/** @returns whether numeral words are words and no count: 一个, 一批, 一年来, 十四五, “三项改革”, 前八个月 */
export function isIdiom(text: string, { start, end }: Span, { word, unit }: { word: string; unit: string }): boolean {
  const before = text.slice(Math.max(0, start - 2), start)
  const after = text.slice(end, end + 3)
  const alone = (/^一$/.test(word) && unit !== '倍') || (/^[百千万亿]$/.test(word) && !/[上破超过逾达]$/.test(before) && text[start] !== '上')
  if (alone || /[“前一两三四五六七八九十]$/.test(before) || /^(?:改革|机制|全覆盖|清单)/.test(after)) return true
  if (unit === '年') return !/连续$/.test(before)
  return unit === '天' || unit === '元' ? word.length < 2 && !/[百千万亿]/.test(word) : /^[月日年]/.test(after)
}
