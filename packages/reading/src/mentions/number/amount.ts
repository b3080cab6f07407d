import { type Decimal, quotient, scaled, type Span, sum, type Unit } from '@chanye/model'
import { COUNTED_NUMBER, MONEY, NEXT_OF_LIST, PEOPLE, POINTS, POINTS_NEXT, RATIO_OF, RATIO_TO, SCALES, SHARES, STOPS, TAIL_OVER, UNIT_WORDS, USERS } from './rules.ts'

/** The named parts of a number's pattern. */
export type Parts = Readonly<Record<string, string | undefined>>

/** A unit with the factor and the power of ten that lead to its base. */
export interface Amount { readonly unit: Unit; readonly factor: string; readonly power: number; readonly word: string }

const UNITS = new Map(UNIT_WORDS.map(([word, unit, factor]) => [word, { unit, factor }]))

/** @returns the power of ten of a scale word; 0 for none @example powerOf('亿') // => 8 */
export function powerOf(scale: string | undefined): number {
  return scale === undefined ? 0 : SCALES[scale] ?? 0
}

/** @returns what a unit word leads to; yuan where there is none, as 亿 alone is money */
export function amountOf(word: string | undefined, power: number): Amount {
  const known = word === undefined ? undefined : UNITS.get(word)
  return known ? { unit: known.unit, factor: known.factor, power, word: word! } : { unit: 'CNY', factor: '1', power, word: '' }
}

/**
 * The unit of a number: the one it bears, or the one its neighbours tell.
 *
 * @returns undefined for a number without any, which is none
 */
export function unitOf(text: string, span: Span, parts: Parts): Amount | undefined {
  const power = powerOf(parts.scale) + powerOf(parts.scale2)
  if (parts.unit === '个' && parts.low!.includes('.') && POINTS_NEXT.test(text.slice(span.end, span.end + 12))) return amountOf('个百分点', power)
  if (parts.unit) return isSaid(text, span, parts) ? amountOf(parts.unit, power) : undefined
  const bare = parts.level === undefined && parts.high === undefined ? bareUnit(text, span, { figure: parts.low!, power }) : undefined
  return bare ?? (isMoney(parts, text.slice(span.end, span.end + 6)) ? amountOf(undefined, power) : undefined)
}

/** 3次 and 25度 are no counts; 百亿次 and 6600万度 are. */
function isSaid(text: string, { start }: Span, { unit, scale, low }: Parts): boolean {
  if (unit === '次') return scale !== undefined || low!.length >= 2
  return unit !== '度' || scale !== undefined || text.slice(Math.max(0, start - 12), start).includes('电')
}

/** 亿 alone before 级 or 以上. */
function isMoney({ scale = '', scale2 = '', level }: Parts, after: string): boolean {
  return (scale + scale2).endsWith('亿') && (level !== undefined || TAIL_OVER.test(after))
}

/** The unit of a number that bears none: of the next in its list (5.2和3.7个百分点), of what it counts (35万游客, 床位数1000), of money (销售额33亿), of an index. */
function bareUnit(text: string, { start, end }: Span, { figure, power }: { figure: string; power: number }): Amount | undefined {
  const after = text.slice(end, end + 16)
  const before = text.slice(Math.max(0, start - 16), start)
  const shared = NEXT_OF_LIST.exec(after)?.groups
  if (shared && (figure.includes('.') || SHARES.test(before))) return amountOf(shared.unit, power || powerOf(shared.scale))
  if (power === 0 && isRatio(before, text.slice(Math.max(0, start - 32), start))) return plain('ratio', '', power)
  if (power >= 4 && PEOPLE.test(after)) return plain('person', '人', power)
  return STOPS.test(after) ? toldBefore(before, power) : undefined
}

function isRatio(before: string, further: string): boolean {
  return RATIO_OF.test(before) || (RATIO_TO.test(before) && /(?:收入|消费|收支)比/.test(further))
}

function toldBefore(before: string, power: number): Amount | undefined {
  if (power >= 4 && USERS.test(before)) return plain('person', '人', power)
  const counted = COUNTED_NUMBER.exec(before)?.groups
  if (counted) return /人|客/.test(counted.what!) ? plain('person', '人', power) : plain('item', '个', power)
  if (power >= 8 && MONEY.test(before)) return plain('CNY', '元', power)
  return power === 0 && POINTS.test(before) ? plain('point', '点', power) : undefined
}

function plain(unit: Unit, word: string, power: number): Amount {
  return { unit, factor: '1', power, word }
}

/** @returns a printed figure in its base unit, exactly @example toBase('1,234.5', amountOf('元', 8)) // => '123450000000' */
export function toBase(figure: string, { power, factor }: Pick<Amount, 'power' | 'factor'>, times?: string): Decimal {
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
