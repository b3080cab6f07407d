import type { Basis, Decimal, FigureKind, Unit } from '@chanye/model'
import { scaled } from '@chanye/model'
import type { NumberMention } from '../../mentions/number/number.ts'
import { basisOf } from './basis.ts'
import { BARE_AIM, FALLING, FROM_A_RATE, GROWTH, INTENSITY, PACE_KEPT, PER_10K, PER_HEAD, RATE_WORD } from './rules.ts'
import { matches } from '../../matches.ts'

export interface Kinded { readonly kind: FigureKind; readonly value: Decimal; readonly high: Decimal | null; readonly unit: Unit; readonly basis: Basis | null }

/** Forms that tell the kind by themselves. */
const BY_FORM: Partial<Record<NumberMention['form'], FigureKind>> = { rank: 'rank', doubling: 'multiple', proportion: 'share' }

/**
 * What kind of figure a number is, by its unit and the words before it in its clause.
 *
 * @param left - text between the figure before it and this one
 * @param clause - the whole clause up to the number
 * @param before - the figure before it in the sentence, whose kind a bare aim shares: 增长9%，力争达到10%
 */
export function kindOf(mention: NumberMention, left: string, clause: string, before: Kinded | null = null): Kinded {
  const { value, high, unit } = mention
  const plain = (kind: FigureKind, as: Unit = unit): Kinded => ({ kind, value, high, unit: as, basis: null })
  const formed = BY_FORM[mention.form]
  if (formed) return plain(formed)
  if (unit === 'ratio') return plain('multiple')
  if (unit === 'percentage_point' || unit === 'point' || sharesAim(before, unit, left)) return grown(mention, left, clause, '1')
  if (unit === 'percent' || unit === 'permille') return percent(mention, left, clause)
  if (unit === 'times') return times(mention, left, clause) ?? plain('multiple')
  return amount(mention, clause, plain)
}

/** 增长9%，力争达到10%. */
function sharesAim(before: Kinded | null, unit: Unit, left: string): boolean {
  return before?.kind === 'growth' && before.unit === unit && BARE_AIM.test(left)
}

/** 增长5.4倍 is a growth of 540 %; 是…的2.7倍 is none. */
function times(mention: NumberMention, left: string, clause: string): Kinded | undefined {
  if (!GROWTH.test(left) || /是|为|相当于/.test(left.slice(-8))) return undefined
  return { ...grown({ ...mention, value: scaled(mention.value, 2) }, left, clause, '1'), unit: 'percent' }
}

function amount(mention: NumberMention, clause: string, plain: (kind: FigureKind, as?: Unit) => Kinded): Kinded {
  const { unit } = mention
  if (unit === 'CNY' || unit === 'USD') {
    if (/户均/.test(clause)) return plain('intensity', 'CNY_per_household')
    return PER_HEAD.test(clause) ? plain('intensity', unit === 'CNY' ? 'CNY_per_person' : 'USD_per_person') : plain('level')
  }
  if (PER_10K.test(clause) && /件|个|家|张|名|户/.test(mention.word)) return plain('intensity', 'per_10k_people')
  if (/^(?:year|quarter|month|day|hour|minute)$/.test(unit)) return plain(/连续$/.test(clause) ? 'streak' : 'level')
  if (/^(?:enterprise|project|item|institution|household|piece|vehicle|person|person_time)$/.test(unit)) return plain('count')
  return plain('level')
}

function percent(mention: NumberMention, left: string, clause: string): Kinded {
  const { value, high, unit } = mention
  const plain = (kind: 'intensity' | 'share'): Kinded => ({ kind, value, high, unit, basis: null })
  if (INTENSITY.test(clause) && !/增长|提高(?!到|至)|增速/.test(left.slice(-6))) return plain('intensity')
  return PACE_KEPT.test(clause) || isGrowth(left.slice(-28)) ? grown(mention, left, clause, '1') : plain('share')
}

/** Whether the words just before a percentage tell of a change: 增长5%, and neither 提高到5% nor 占比由5%. */
function isGrowth(near: string): boolean {
  const rate = lastIndex(near, RATES)
  if (rate >= 0 && FROM_A_RATE.test(near) && !/增速|增幅/.test(near)) return false
  if (isExplicit(near)) return true
  const change = lastIndex(near, GROWTHS)
  return change > rate && change >= 0 && !/(?:到|至)$/.test(near)
}

function isExplicit(near: string): boolean {
  return /(?:增长(?!面)|增速|增幅|涨幅|上涨|上升|下降|降低|减少|下跌|回落|递增|提高|提升|增加(?!值)|降幅|扩大)[〇㐀-鿿]{0,5}$/.test(near) && !/(?:率|面|贡献率|贡献|占比|比重)(?:达|为|达到|超过|超|约|由|从|提高到|提升至|上升到|降至)*$/.test(near) && !/(?:提高|提升|上升|增加|扩大|下降|降低|降|回落|回升|升|减|缩)(?:到|至)(?:了)?$/.test(near)
}

const GROWTHS = new RegExp(GROWTH, 'g')
const RATES = new RegExp(RATE_WORD, 'g')

function lastIndex(text: string, pattern: RegExp): number {
  let found = -1
  for (const match of matches(text, pattern)) found = match.index
  return found
}

function grown(mention: NumberMention, left: string, clause: string, sign: string): Kinded {
  const falling = FALLING.test(left.slice(-14)) && !/(?:高于|快于|高出)/.test(left.slice(-14))
  const negative = falling !== mention.value.startsWith('-') && sign === '1' ? falling : false
  const signed = (value: Decimal) => (negative && !value.startsWith('-') ? `-${value}` : value)
  return { kind: 'growth', value: signed(mention.value), high: mention.high === null ? null : signed(mention.high), unit: mention.unit, basis: basisOf(left, clause) }
}
