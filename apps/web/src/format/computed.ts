import type { Unit } from '@chanye/model'
import { dimensionOf, units } from '@chanye/model'
import { saying, type Language } from '../text/say.ts'

const LARGE = { zh: 8, en: 9 } as const

/** The scale in which computed amounts of a column are shown: 亿元 and billions for money, else as they are. */
export function computedScale(unit: Unit, language: Language): { readonly unit: string; readonly text: (value: number) => string } {
  const sign = units[unit][language === 'zh' ? 0 : 1]
  const money = dimensionOf(unit) === 'money'
  const [power, digits] = money ? [LARGE[language], 2] : [0, 0]
  const word = saying(language)('scale.large')
  return { unit: money ? (language === 'zh' ? `${word}${sign}` : `${word} ${sign}`) : sign, text: (value) => fixed(value / 10 ** power, digits) }
}

/** @returns a computed number with so many digits behind the point and a comma between thousands; a minus sign that is one @example fixed(-1234.567, 1) // => '−1,234.6' */
export function fixed(value: number, digits: number): string {
  const [whole = '', rest] = Math.abs(value).toFixed(digits).split('.')
  const text = whole.replace(/\B(?=(\d{3})+$)/g, ',') + (rest ? `.${rest}` : '')
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text
}

/** @returns a fraction as a percentage with one digit @example share(0.1234) // => '12.3%' */
export function share(value: number): string {
  return `${fixed(value * 100, 1)}%`
}
