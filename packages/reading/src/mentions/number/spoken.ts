import type { Span } from '@chanye/model'
import { amountOf, type Parts, powerOf, toBase } from './amount.ts'
import { boundOf } from './bound.ts'
import { isIdiom } from './no-number.ts'
import type { NumberMention } from './number.ts'
import { spokenNumber } from './numerals.ts'
import { SPOKEN } from './rules.ts'
import { matches } from '../../matches.ts'

/** Numeral words that count only with one of these, so that idioms stay words. */
const SPOKEN_UNITS = new Set(['家', '户', '个', '项', '人', '名', '辆', '台', '座', '种', '年', '个月', '个季度', '天', '倍', '人次', '条', '款', '块', '件', '亩', '吨', '元'])

/** @returns the numbers a text writes in words, with a unit each: 十二家, 千亿级, 百余户 */
export function spoken(text: string): NumberMention[] {
  return matches(text, SPOKEN).flatMap((match) => said(text, match) ?? [])
}

function said(text: string, match: RegExpExecArray): NumberMention | undefined {
  const parts = match.groups!
  const span = { start: match.index, end: match.index + match[0].length }
  const tier = isTier(parts)
  if (/[第\d.]/.test(text[span.start - 1] ?? '') || (!tier && !isCount(text, span, parts))) return undefined
  const number = spokenNumber(parts.word!)
  if (number === undefined || number === '0') return undefined
  const amount = amountOf(parts.unit, powerOf(parts.scale))
  const bound = parts.over ? 'at_least' : boundOf(text, span, { more: Boolean(parts.more) || /[几数]/.test(parts.word!), level: tier })
  return { form: 'figure', ...span, value: toBase(number, amount), high: null, unit: amount.unit, word: amount.word, bound }
}

function isCount(text: string, span: Span, { unit = '', word = '', scale = '', more = '' }: Parts): boolean {
  const counts = SPOKEN_UNITS.has(unit) || (unit === '次' && /[万亿]/.test(word + scale))
  return counts && !isIdiom(text, span, { word: word + more, unit })
}

/** 千亿级, 百亿元级. */
function isTier({ level, word, unit }: Parts): boolean {
  return level !== undefined && /[千百万亿]/.test(word ?? '') && (!unit || unit === '元')
}
