import { type Bound, type Decimal, type Span, type Unit, quotient, scaled, sum } from '@chanye/model'
import { spokenNumber } from './numerals.ts'
import { ABOUT, ABOUT_PART, COUNTED_NUMBER, DOUBLING, FIGURE, MONEY, NEXT_OF_LIST, OVER, PART, PEOPLE, POINTS, PROPORTION, RANK, SCALES, SHARES, SPOKEN, STOPS, TAIL_ABOUT, TAIL_OVER, TAIL_UNDER, UNDER, UNIT_WORDS, USERS } from './rules.ts'

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

const UNITS = new Map(UNIT_WORDS.map(([word, unit, factor]) => [word, { unit, factor }]))
/** Numeral words that count only with one of these, so that idioms stay words. */
const SPOKEN_UNITS = new Set(['家', '户', '个', '项', '人', '名', '辆', '台', '座', '种', '年', '个月', '个季度', '天', '倍', '人次', '条', '款', '块', '件', '亩', '吨', '元'])

/**
 * Finds the numbers of a stretch of text, each with unit and bound.
 *
 * @returns ordered and disjoint; dates, ordinals, model names and list marks are left out
 * @example numbers('产值709亿元')[0]?.value // => '70900000000'
 */
export function numbers(text: string): NumberMention[] {
  if (!/[\d一二两三四五六七八九十百千万几数半首榜翻]/u.test(text)) return []
  const found = [...proportions(text), ...parts(text), ...doublings(text), ...ranks(text), ...figures(text), ...spoken(text)]
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  let end = 0
  return found.filter((mention) => {
    const apart = mention.start >= end
    if (apart) end = mention.end
    return apart
  })
}

function figures(text: string): NumberMention[] {
  const found: NumberMention[] = []
  for (const match of text.matchAll(FIGURE)) {
    const mention = figure(text, match)
    if (mention) found.push(mention)
  }
  return found
}

function figure(text: string, match: RegExpMatchArray): NumberMention | undefined {
  const g = match.groups!
  const span = { start: match.index!, end: match.index! + match[0].length }
  const bare = g.unit ? undefined : bareUnit(text, span, g)
  if (g.unit === '次' && !g.scale && !/^\d{2,}$/u.test(g.low ?? '')) return undefined
  if (g.unit === '度' && !g.scale && !/电/u.test(text.slice(Math.max(0, span.start - 12), span.start))) return undefined
  if (!(bare ?? isAmount(g, text.slice(span.end, span.end + 6))) || isDate(text, span, g)) return undefined
  const { unit, factor } = bare ?? (g.unit ? UNITS.get(g.unit)! : { unit: 'CNY' as const, factor: '1' })
  const power = bare?.power ?? powerOf(g.scale) + powerOf(g.scale2)
  const value = toBase(g.low!, g.lowscale ? powerOf(g.lowscale) : power, factor, g.times)
  const high = g.high ? toBase(g.high, power, factor) : null
  return { form: 'figure', ...span, value, high, unit, word: g.unit ?? bare?.word ?? '', bound: boundOf(text, span, { more: Boolean(g.more ?? g.more2 ?? g.tail), level: g.level !== undefined }) }
}

interface BareUnit { readonly unit: Unit; readonly factor: string; readonly power: number; readonly word: string }

/** The unit of a number that bears none: of the next in its list (5.2和3.7个百分点), of what it counts (35万游客, 床位数1000), of money (销售额33亿), of an index. */
function bareUnit(text: string, { start, end }: Span, g: Record<string, string | undefined>): BareUnit | undefined {
  if (g.level !== undefined || g.high !== undefined) return undefined
  const after = text.slice(end, end + 16)
  const power = powerOf(g.scale) + powerOf(g.scale2)
  const shared = NEXT_OF_LIST.exec(after)?.groups
  const before = text.slice(Math.max(0, start - 16), start)
  if (shared && (g.low!.includes('.') || SHARES.test(before))) {
    const word = shared.unit!
    return { ...UNITS.get(word)!, power: power || powerOf(shared.scale), word }
  }
  const plain = (unit: Unit, word: string): BareUnit => ({ unit, factor: '1', power, word })
  if (power >= 4 && PEOPLE.test(after)) return plain('person', '人')
  if (!STOPS.test(after)) return undefined
  if (power >= 4 && USERS.test(before)) return plain('person', '人')
  const counted = COUNTED_NUMBER.exec(before)?.groups
  if (counted) return /人|客/u.test(counted.what!) ? plain('person', '人') : plain('item', '个')
  if (power >= 8 && MONEY.test(before)) return plain('CNY', '元')
  return power === 0 && POINTS.test(before) ? plain('point', '点') : undefined
}

function powerOf(scale: string | undefined): number {
  return scale === undefined ? 0 : SCALES[scale] ?? 0
}

/** A number counts with a unit, or with 亿 alone before 级 or 以上. */
function isAmount(g: Record<string, string | undefined>, after: string): boolean {
  return Boolean(g.unit) || (`${g.scale ?? ''}${g.scale2 ?? ''}`.endsWith('亿') && (g.level !== undefined || TAIL_OVER.test(after)))
}

function toBase(figure: string, power: number, factor: string, times?: string): Decimal {
  const plain = scaled(figure.replaceAll(',', ''), power)
  const based = factor === '1' ? plain : quotient(product(plain, factor), '1', 12)
  return times ? product(based, times) : based
}

/** a × b for a short b, exactly. */
function product(a: Decimal, b: Decimal): Decimal {
  const [whole = '0', fractional = ''] = b.split('.')
  let total = '0'
  ;[...(whole + fractional)].forEach((digit, i, all) => {
    for (let n = 0; n < Number(digit); n++) total = sum(total, scaled(a, all.length - 1 - i - fractional.length))
  })
  return total
}

function isDate(text: string, { start, end }: Span, g: Record<string, string | undefined>): boolean {
  const before = text.slice(Math.max(0, start - 4), start)
  const after = text.slice(end, end + 3)
  if (isOrdinal(before, after, g) || (/^(?:个月|个季度|季度|年|天)$/u.test(g.unit ?? '') && /[前近]$/u.test(before))) return true
  if (/^[年月天]$|^个月$/u.test(g.unit ?? '') && /^前/u.test(after)) return true
  if (g.unit !== '年') return g.unit === undefined && /^(?:[A-Za-z]|-\d)/u.test(after)
  return /^(?:19|20)\d{2}$/u.test(g.low ?? '') || g.scale !== undefined || (/^(?:[以来度末初底]|前|后)/u.test(after) && /近|过去|这|[前后]/u.test(before))
}

/** 第3, （2）, “十四五”: marks of order and names, not numbers. */
function isOrdinal(before: string, after: string, g: Record<string, string | undefined>): boolean {
  if (/[第（(]$/u.test(before) && !g.unit?.includes('%')) return /第$/u.test(before) || (/^\d{1,2}$/u.test(g.low ?? '') && after.startsWith('）'))
  return /(?:十|“|No\.?)$/u.test(before) && /[“]$/u.test(before) && after.startsWith('”')
}

function spoken(text: string): NumberMention[] {
  const found: NumberMention[] = []
  for (const match of text.matchAll(SPOKEN)) {
    const mention = said(text, match)
    if (mention) found.push(mention)
  }
  return found
}

function said(text: string, match: RegExpMatchArray): NumberMention | undefined {
  const g = match.groups!
  const span = { start: match.index!, end: match.index! + match[0].length }
  if (/[第\d.]$/u.test(text.slice(Math.max(0, span.start - 1), span.start))) return undefined
  const tier = isTier(g)
  if (!tier && ((!SPOKEN_UNITS.has(g.unit ?? '') && !(g.unit === '次' && /[万亿]/u.test(g.word! + (g.scale ?? '')))) || isIdiom(text, span, { word: g.word! + (g.more ?? ''), unit: g.unit! }))) return undefined
  const number = spokenNumber(g.word!)
  if (number === undefined || number === '0') return undefined
  const { unit, factor } = g.unit ? UNITS.get(g.unit)! : { unit: 'CNY' as const, factor: '1' }
  const value = toBase(number, powerOf(g.scale), factor)
  return { form: 'figure', ...span, value, high: null, unit, word: g.unit ?? '', bound: g.over ? 'at_least' : boundOf(text, span, { more: Boolean(g.more) || /[几数]/u.test(g.word!), level: tier }) }
}

/** 千亿级, 百亿元级. */
function isTier({ level, word, unit }: Record<string, string | undefined>): boolean {
  return level !== undefined && /[千百万亿]/u.test(word ?? '') && (!unit || unit === '元')
}

/** 一个, 一批, 一年来, 十四五, “三项改革”, 前八个月: words, not counts. */
function isIdiom(text: string, { start, end }: Span, { word, unit }: { word: string; unit: string }): boolean {
  const before = text.slice(Math.max(0, start - 2), start)
  const after = text.slice(end, end + 3)
  const alone = /^一$/u.test(word) || (/^[百千万亿]$/u.test(word) && !/[上破超过逾达]$/u.test(before) && text[start] !== '上')
  if (alone || /[“前一两三四五六七八九十]$/u.test(before) || /^(?:改革|机制|全覆盖|清单)/u.test(after)) return true
  if (unit === '年') return !/连续$/u.test(before)
  return unit === '天' || unit === '元' ? word.length < 2 : /^[月日年]/u.test(after)
}

function parts(text: string): NumberMention[] {
  return [...text.matchAll(PART)].flatMap((match) => {
    const g = match.groups!
    const start = match.index
    const end = start + match[0].length
    if (g.tenths && /[完建组构生分促形合收变赞养落]$/u.test(text.slice(Math.max(0, start - 1), start))) return []
    const value = partValue(g)
    return value === undefined ? [] : [{ form: 'part' as const, start, end, value, high: null, unit: 'percent' as const, word: '', bound: boundOf(text, { start, end }, {}) }]
  })
}

function partValue(g: Record<string, string | undefined>): Decimal | undefined {
  if (g.tenths) return sum(scaled(/\d/u.test(g.tenths) ? g.tenths : spokenNumber(g.tenths)!, 1), g.half ? '5' : '0')
  if (g.hundredths) return /^\d+(?:\.\d+)?$/u.test(g.hundredths) ? g.hundredths : spokenNumber(g.hundredths.replace(/点.*$/u, ''))
  if (g.below) return quotient(scaled(spokenNumber(g.above!)!, 2), spokenNumber(g.below)!, 6)
  if (g.numerator) return g.denominator === '0' ? undefined : quotient(scaled(g.numerator, 2), g.denominator!, 6)
  return '50'
}

function doublings(text: string): NumberMention[] {
  return [...text.matchAll(DOUBLING)].map((match) => {
    const end = match.index + match[0].length
    const value = match.groups!.n === '两' ? '4' : match.groups!.n === '三' ? '8' : '2'
    return { form: 'doubling', start: match.index, end, value, high: null, unit: 'times', word: '番', bound: boundOf(text, { start: match.index, end }, {}) }
  })
}

/** What makes a bare 第一 a place in an order. */
const PLACED = /(?:全国|全省|全市|全区|全球|世界|同类|前|居|列|排|名|总数|西部|中部|东部|主城|平原)(?:各省区市|城市|地区|各区县)?(?:的)?$/u

function ranks(text: string): NumberMention[] {
  return [...text.matchAll(RANK)].flatMap((match) => {
    const g = match.groups!
    const written = g.n ?? g.top ?? g.strong
    const value = g.first ? '1' : /^\d+$/u.test(written!) ? written! : spokenNumber(written!)
    const end = match.index + match[0].length
    if (value === undefined || value === '0' || (g.n && !g.unit && !PLACED.test(text.slice(Math.max(0, match.index - 8), match.index)))) return []
    return [{ form: 'rank' as const, start: match.index, end, value, high: null, unit: 'rank' as const, word: match[0], bound: g.top || g.strong ? 'at_most' as const : 'exact' as const }]
  })
}

function proportions(text: string): NumberMention[] {
  return [...text.matchAll(PROPORTION)].flatMap((match) => {
    const pieces = match[0].split(/[:∶：]/u)
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
  if (value === undefined || !/比[^，。；]{0,10}$/u.test(text.slice(Math.max(0, index - 12), index))) return []
  const end = index + whole.length
  return [{ form: 'figure', start: index, end, value: scaled(value, 0), high: null, unit: 'ratio', word: '', bound: boundOf(text, { start: index, end }, {}) }]
}

function boundOf(text: string, { start, end }: Span, { more, level }: { more?: boolean; level?: boolean }): Bound {
  if (level) return 'tier'
  const before = text.slice(Math.max(0, start - 8), start).replace(/(?<!不)(?:达到|达|到)$/u, '')
  const after = text.slice(end, end + 4)
  if (/(?:不超过|不高于)$/u.test(before)) return 'at_most'
  if (OVER.test(before) || TAIL_OVER.test(after)) return 'at_least'
  if (TAIL_ABOUT.test(after)) return 'about'
  if (TAIL_UNDER.test(after) || (UNDER.test(before) && !/(?:高于|低于)$/u.test(before) && !/控制在$/u.test(before))) return 'at_most'
  return ABOUT.test(before) || more || ABOUT_PART.test(text.slice(Math.max(0, start - 24), start)) ? 'about' : 'exact'
}
