import { scaled, unitCodes } from '@chanye/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aboutText, amount, amountText, figureText, grouped, scalesOf } from './amount.ts'

const figure = { valueHigh: null, unit: 'CNY', bound: 'exact' } as const

describe('amounts', () => {
  it('prints yuan in 亿 and 万 in Chinese, in bn and mn in English', () => {
    expect(amount('70900000000', 'CNY', 'zh')).toEqual({ number: '709', unit: '亿元' })
    expect(amount('70900000000', 'CNY', 'en')).toEqual({ number: '70.9', unit: 'bn yuan' })
    expect(amountText('50000000', 'CNY', 'zh')).toBe('5,000万元')
    expect(amountText('50000000', 'CNY', 'en')).toBe('50 mn yuan')
    expect(amountText('9999', 'CNY', 'zh')).toBe('9,999元')
  })

  it('never rounds: every digit of an odd amount is printed', () => {
    expect(amountText('123456789.01', 'CNY', 'zh')).toBe('1.2345678901亿元')
  })

  it('leaves percentages, points and places as they are printed', () => {
    expect(amountText('10.2', 'percent', 'zh')).toBe('10.2%')
    expect(amountText('10.2', 'percent', 'en')).toBe('10.2%')
    expect(amountText('0.5', 'percentage_point', 'zh')).toBe('0.5个百分点')
  })

  it('scales counts only while they stay short', () => {
    expect(amountText('120000', 'person', 'zh')).toBe('12万人')
    expect(amountText('123456', 'person', 'zh')).toBe('123,456人')
    expect(amountText('39', 'project', 'en')).toBe('39 projects')
  })

  it('groups thousands, keeps sign and fraction', () => {
    expect(grouped('-1234567.5')).toBe('-1,234,567.5')
    expect(grouped('123')).toBe('123')
  })

  it('shortens an average and says so', () => {
    expect(aboutText('694736842', 'CNY', 'zh')).toBe('约6.95亿元')
    expect(aboutText('694736842', 'CNY', 'en')).toBe('about 694.74 mn yuan')
  })

  it('says the bound', () => {
    expect(figureText({ ...figure, value: '50000000000', bound: 'tier' }, 'zh')).toBe('500亿元级')
    expect(figureText({ ...figure, value: '20000000000', bound: 'at_least' }, 'zh')).toBe('200亿元以上')
    expect(figureText({ ...figure, value: '20000000000', bound: 'at_least' }, 'en')).toBe('at least 20 bn yuan')
    expect(figureText({ ...figure, value: '1', valueHigh: '2', unit: 'percent' }, 'en')).toBe('1% to 2%')
  })

  it('offers the scales a person types money in, and the plain unit for the rest', () => {
    expect(scalesOf('CNY', 'zh').map(({ name }) => name)).toEqual(['亿元', '万元', '元'])
    expect(scalesOf('project', 'en')).toEqual([{ power: 0, name: 'projects' }])
  })

  it('can be undone: the printed number times its scale is the value', () => {
    fc.assert(fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: -4, max: 0 }), (digits, power) => {
      const value = scaled(digits.toString(), power)
      const { number, unit } = amount(value, 'CNY', 'zh')
      const scale = unit === '亿元' ? 8 : unit === '万元' ? 4 : 0
      expect(scaled(number.replaceAll(',', ''), scale)).toBe(value)
    }))
  })

  it('prints every unit in both languages', () => {
    for (const unit of unitCodes) for (const language of ['zh', 'en'] as const) expect(amountText('1', unit, language)).toMatch(/^1/)
  })
})
