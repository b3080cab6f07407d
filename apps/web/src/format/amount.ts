import { compareDecimals, dimensionOf, quotient, scaled, units, type Bound, type Decimal, type Unit } from '@chanye/model'
import { saying, type Language } from '../text/say.ts'

/** A number as it is printed, and what it counts. */
export interface Amount { readonly number: string; readonly unit: string }

const powers = { zh: { large: 8, small: 4 }, en: { large: 9, small: 6 } } as const
const scaledDimensions = ['money', 'energy', 'mass', 'area', 'volume', 'power', 'discrete', 'per-head']
const size = (value: Decimal) => value.replace('-', '')
const decimals = (value: Decimal) => value.split('.')[1]?.length ?? 0

/** @returns the digits with a comma between thousands @example grouped('-1234567.5') // => '-1,234,567.5' */
export function grouped(value: Decimal): string {
  const [whole = '', rest] = value.split('.')
  const commas = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return rest ? `${commas}.${rest}` : commas
}

/** Money always, other things when no more than two digits stay behind the point. */
function scaleOf(value: Decimal, unit: Unit, language: Language): 'large' | 'small' | null {
  const dimension = dimensionOf(unit)
  if (!scaledDimensions.includes(dimension)) return null
  for (const scale of ['large', 'small'] as const) {
    const power = powers[language][scale]
    const fits = compareDecimals(size(value), scaled('1', power)) >= 0
    if (fits && (dimension === 'money' || decimals(scaled(value, -power)) <= 2)) return scale
  }
  return null
}

/**
 * An exact decimal in base units as a reader would print it; nothing is rounded.
 *
 * @example amount('70900000000', 'CNY', 'zh') // => { number: '709', unit: '亿元' }
 * @example amount('70900000000', 'CNY', 'en') // => { number: '70.9', unit: 'bn yuan' }
 */
export function amount(value: Decimal, unit: Unit, language: Language): Amount {
  const scale = scaleOf(value, unit, language)
  const sign = units[unit][language === 'zh' ? 0 : 1]
  if (!scale) return { number: grouped(value), unit: sign }
  const word = saying(language)(`scale.${scale}`)
  return { number: grouped(scaled(value, -powers[language][scale])), unit: language === 'zh' ? `${word}${sign}` : `${word} ${sign}` }
}

/** @returns number and unit as one text, with the space the language wants @example amountText('1020', 'percent', 'en') // => '1,020%' */
export function amountText(value: Decimal, unit: Unit, language: Language): string {
  const { number, unit: sign } = amount(value, unit, language)
  return language === 'zh' || sign.startsWith('%') || sign.startsWith('‰') ? `${number}${sign}` : `${number} ${sign}`
}

/**
 * An average or other quotient for the eye: two digits behind the point of its scale, and said to be about.
 *
 * @example aboutText('694736842', 'CNY', 'zh') // => '约6.95亿元'
 */
export function aboutText(value: Decimal, unit: Unit, language: Language): string {
  const scale = scaleOf(value, unit, language)
  const power = scale ? powers[language][scale] : 0
  const short = scaled(quotient(scaled(value, -power), '1', 2), power)
  return saying(language)('bound.about', { amount: amountText(short, unit, language) })
}

/**
 * The one scale in which the figures of a column are printed, so that their digits stand under each other.
 *
 * @example columnScale('CNY', 'zh') // => { power: 4, unit: '万元' }
 * @example columnScale('person', 'en') // => { power: 0, unit: 'persons' }
 */
export function columnScale(unit: Unit, language: Language): { readonly power: number; readonly unit: string } {
  const sign = units[unit][language === 'zh' ? 0 : 1]
  if (!['money', 'energy'].includes(dimensionOf(unit))) return { power: 0, unit: sign }
  const word = saying(language)('scale.small')
  return { power: powers[language].small, unit: language === 'zh' ? `${word}${sign}` : `${word} ${sign}` }
}

export interface Bounded { readonly value: Decimal; readonly valueHigh: Decimal | null; readonly unit: Unit; readonly bound: Bound }

/**
 * A figure with its bound, as a phrase.
 *
 * @example figureText({ value: '50000000000', valueHigh: null, unit: 'CNY', bound: 'tier' }, 'zh') // => '500亿元级'
 */
export function figureText({ value, valueHigh, unit, bound }: Bounded, language: Language): string {
  const say = saying(language)
  const low = amountText(value, unit, language)
  const printed = valueHigh === null ? low : say('bound.range', { low, high: amountText(valueHigh, unit, language) })
  return bound === 'exact' ? printed : say(`bound.${bound}`, { amount: printed })
}

/** The scales in which a person may type a value of a unit: power of ten and its name, largest first. */
export function scalesOf(unit: Unit, language: Language): readonly { readonly power: number; readonly name: string }[] {
  const sign = units[unit][language === 'zh' ? 0 : 1]
  if (dimensionOf(unit) !== 'money') return [{ power: 0, name: sign }]
  const say = saying(language)
  const gap = language === 'zh' ? '' : ' '
  return [
    ...(['large', 'small'] as const).map((scale) => ({ power: powers[language][scale], name: `${say(`scale.${scale}`)}${gap}${sign}` })),
    { power: 0, name: sign },
  ]
}
