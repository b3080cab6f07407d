import { type Bound, type Decimal, quotient, scaled, type Span, sum, type Unit } from '@chanye/model'
import { powerOf, toBase, unitOf } from './amount.ts'
import { boundOf } from './bound.ts'
import { isDate } from './no-number.ts'
import { spokenNumber } from './numerals.ts'
import { DOUBLING, FIGURE, PART, PROPORTION, RANK } from './rules.ts'
import { spoken } from './spoken.ts'
import { matches } from '../../matches.ts'

/** A number with its unit as it stands in a text. */
export interface NumberMention extends Span {
  readonly form: 'figure' | 'part' | 'rank' | 'doubling' | 'proportion'
  readonly value: Decimal
  readonly high: Decimal | null
  readonly unit: Unit
  /** The unit as printed: 家, 亿元, 个; empty for a bare scale. */
  readonly word: string
  readonly bound: Bound
  /** For parts of a proportion, their place in it. */
  readonly place?: number
}

/** The forms of a number, and a sign without which there is none of it; of two that begin at one place and are as long the first counts. */
const FORMS: readonly (readonly [sign: RegExp, find: (text: string) => NumberMention[]])[] = [
  [/\d[:∶：]\d/, proportions], [/[成分/半]/, parts], [/番/, doublings], [/[第首榜前强]/, ranks], [/\d/, figures], [/[一二两三四五六七八九十百千万亿几数]/, spoken],
]

/**
 * Finds the numbers of a stretch of text, each with unit and bound.
 *
 * @returns ordered and disjoint; dates, ordinals, model names and list marks are left out
 * @example numbers('产值709亿元')[0]?.value // => '70900000000'
 */
export function numbers(text: string): NumberMention[] {
  const found = FORMS.flatMap(([sign, find]) => (sign.test(text) ? find(text) : []))
  if (found.length < 2) return found
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  let end = 0
  return found.filter((mention) => {
    const apart = mention.start >= end
    if (apart) end = mention.end
    return apart
  })
}

function figures(text: string): NumberMention[] {
  return matches(text, FIGURE).flatMap((match) => figure(text, match) ?? [])
}

function figure(text: string, match: RegExpExecArray): NumberMention | undefined {
  const parts = match.groups!
  const span = { start: match.index, end: match.index + match[0].length }
  const amount = unitOf(text, span, parts)
  if (!amount || isDate(text, span, parts)) return undefined
  const { low, high, lowscale, times } = parts
  const bound = boundOf(text, span, { more: Boolean(parts.more ?? parts.more2 ?? parts.tail) || amount.word.startsWith('个多'), level: parts.level !== undefined })
  return {
    form: 'figure', ...span, value: toBase(low!, lowscale ? { ...amount, power: powerOf(lowscale) } : amount, times), high: high ? toBase(high, amount) : null,
    unit: amount.unit, word: amount.word, bound,
  }
}

function parts(text: string): NumberMention[] {
  return matches(text, PART).flatMap((match) => {
    const g = match.groups!
    const start = match.index
    const end = start + match[0].length
    if (g.tenths && /[完建组构生分促形合收变赞养落]$/.test(text.slice(Math.max(0, start - 1), start))) return []
    const value = partValue(g)
    return value === undefined ? [] : [{ form: 'part' as const, start, end, value, high: null, unit: 'percent' as const, word: '', bound: boundOf(text, { start, end }, {}) }]
  })
}

function partValue(g: Record<string, string | undefined>): Decimal | undefined {
  if (g.tenths) return sum(scaled(/\d/.test(g.tenths) ? g.tenths : spokenNumber(g.tenths)!, 1), g.half ? '5' : '0')
  if (g.hundredths) return /^\d+(?:\.\d+)?$/.test(g.hundredths) ? g.hundredths : spokenNumber(g.hundredths.replace(/点.*$/, ''))
  if (g.below) return quotient(scaled(spokenNumber(g.above!)!, 2), spokenNumber(g.below)!, 6)
  if (g.numerator) return g.denominator === '0' ? undefined : quotient(scaled(g.numerator, 2), g.denominator!, 6)
  return '50'
}

function doublings(text: string): NumberMention[] {
  return matches(text, DOUBLING).map((match) => {
    const end = match.index + match[0].length
    const value = match.groups!.n === '两' ? '4' : match.groups!.n === '三' ? '8' : '2'
    return { form: 'doubling', start: match.index, end, value, high: null, unit: 'times', word: '番', bound: boundOf(text, { start: match.index, end }, { more: match.groups!.near === '近' || match.groups!.near === '约' }) }
  })
}

/** What makes a bare 第一 a place in an order. */
const PLACED = /(?:全国|全省|全市|全区|全球|世界|同类|前|居|列|排|名|总数|西部|中部|东部|主城|平原)(?:各省区市|城市|地区|各区县)?(?:的)?$/

function ranks(text: string): NumberMention[] {
  return matches(text, RANK).flatMap((match) => {
    const g = match.groups!
    const written = g.n ?? g.top ?? g.strong
    const value = g.first ? '1' : /^\d+$/.test(written!) ? written! : spokenNumber(written!)
    const end = match.index + match[0].length
    if (value === undefined || value === '0' || (g.n && !g.unit && !PLACED.test(text.slice(Math.max(0, match.index - 8), match.index)))) return []
    return [{ form: 'rank' as const, start: match.index, end, value, high: null, unit: 'rank' as const, word: match[0], bound: g.top || g.strong ? 'at_most' as const : 'exact' as const }]
  })
}

function proportions(text: string): NumberMention[] {
  return matches(text, PROPORTION).flatMap((match) => {
    const pieces = match[0].split(/[:∶：]/)
    if (pieces.length === 2) return ratio(text, match, pieces)
    const total = pieces.reduce((all, piece) => all + Number(piece), 0)
    if (pieces.length < 3 || Math.abs(total - 100) > 1) return []
    let at = match.index
    return pieces.map((piece, place) => {
      const mention = { form: 'proportion' as const, start: at, end: at + piece.length, value: scaled(piece, 0), high: null, unit: 'percent' as const, word: '', bound: 'exact' as const, place }
      at += piece.length + 1
      return mention
    })
  })
}

/** 收入比2.08:1, 杠杆比1:14.7: how many times one is of the other. */
function ratio(text: string, { index, 0: whole }: RegExpExecArray, [one, other]: readonly string[]): NumberMention[] {
  const value = other === '1' ? one : one === '1' ? other : undefined
  if (value === undefined || !/比(?!分|赛)[^，。；]{0,10}$/.test(text.slice(Math.max(0, index - 12), index))) return []
  const end = index + whole.length
  return [{ form: 'figure', start: index, end, value: scaled(value, 0), high: null, unit: 'ratio', word: '', bound: boundOf(text, { start: index, end }, {}) }]
}
