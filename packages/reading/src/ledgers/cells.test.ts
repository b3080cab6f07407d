import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amountOf, yuanOf } from './amount.ts'
import { assign } from './assign.ts'
import { closingOf } from './closing.ts'
import { projectCode, socialCreditCode } from './codes.ts'
import { dateIn, dateOf, spanIn } from './dates.ts'
import { canonical, headingOf } from './heading.ts'
import { shown } from './printed.ts'

const cell = (kind: 'number' | 'date' | 'text', text: string, format: string | null = null) => ({ row: 0, column: 0, kind, text, format, formula: false })

describe('the cells of a ledger', () => {
  it.each([
    ['12,000', '12000', null], ['１２．５', '12.5', null], ['约3.5亿', '3.5', '亿元'], ['12,000万元', '12000', '万元'], ['85%', '85', '%'], ['(3.2)', '-3.2', null], ['下降1.5个百分点', '-1.5', '百分点'], ['−1.2', '-1.2', null], ['↓2', '-2', null], ['.5', '0.5', null],
  ])('hold a number: %s', (text, decimal, unit) => expect(amountOf(text)).toMatchObject({ decimal, unit }))

  it.each([
    ['约3.5亿', 'about'], ['3.5亿元左右', 'about'], ['1200余万元', undefined], ['1200万元余', 'about'], ['近500人', 'about'], ['300以上', 'at_least'], ['≥300', 'at_least'], ['突破100亿元', 'at_least'], ['不超过20', 'at_most'], ['<=5', 'at_most'], ['300以内', 'at_most'], ['3.5亿元', 'exact'], ['预计12', 'exact'],
    ['高于全市2.1个百分点', undefined], ['高于2.1个百分点', 'exact'], ['低于2.1个百分点', 'exact'], ['下降1.5', 'exact'],
  ])('bound their figure: %s', (text, bound) => expect(amountOf(text)?.bound).toBe(bound))

  it.each(['无', '2024年3月', '10至20', '第3批', ''])('hold no number: %s', (text) => expect(amountOf(text)).toBeUndefined())

  it.each([
    ['2024.3', '2024-03'], ['2024年3月', '2024-03'], ['24年3月', '2024-03'], ['2024/3/15', '2024-03-15'], ['2024-03-15', '2024-03-15'], ['2024年3月底', '2024-03'], ['3月底', '2024-03'], ['2024年三季度', '2024-Q3'], ['2024Q3', '2024-Q3'], ['二〇二四年十二月', '2024-12'],
    ['202403', '2024-03'], ['2024年底', '2024-12'], ['明年6月', '2025-06'], ['预计2025年6月', '2025-06'], ['2025年', '2025'], ['2024年上半年', '2024-H1'], ['已开工', null], ['待定', null], ['2024.10', '2024-10'], ['24.5', '2024-05'],
  ])('hold a date: %s', (text, date) => expect(dateIn(text, 2024)?.date).toBe(date))

  it.each([['2023-2025', '2023', '2025'], ['2023—2025年', '2023', '2025'], ['2023.3-2025.6', '2023-03', '2025-06'], ['2024年3月至2026年5月', '2024-03', '2026-05'], ['2023～2025', '2023', '2025']])('hold a span: %s', (text, from, to) => expect(spanIn(text, 2024)).toEqual({ from, to }))

  it('are shown as their format says', () => {
    expect(shown(cell('number', '0.8534', '0.0%'))).toBe('85.3%')
    expect(shown(cell('number', '0.30000000000000004'))).toBe('0.3')
    expect(shown(cell('number', '2024.1', '0.00'))).toBe('2024.10')
    expect(shown(cell('date', '2024-03-01', 'yyyy"年"m"月"'))).toBe('2024年3月')
    expect(dateOf(cell('date', '2024-03-01', 'yyyy"年"m"月"'), null)).toEqual({ date: '2024-03', precision: 'month' })
    expect(dateOf(cell('number', '45366'), null)).toMatchObject({ date: '2024-03-15', serial: true })
  })

  it('hold codes that bear their check', () => {
    expect(projectCode('2403－990101—04-01-123456')).toEqual({ code: '2403-990101-04-01-123456' })
    expect(projectCode('2413-990101-04-01-123456')).toEqual({ flaw: 'month' })
    expect(socialCreditCode('91990101MA5U1ABC1E')).toEqual({ code: '91990101MA5U1ABC1E' })
    expect(socialCreditCode('91990101MA5U1ABC1F')).toEqual({ flaw: 'check' })
  })

  it('lose their check by any one wrong character', () => {
    const characters = [...'0123456789ABCDEFGHJKLMNPQRTUWXY']
    fc.assert(fc.property(fc.integer({ min: 0, max: 17 }), fc.constantFrom(...characters), (at, character) => {
      const good = '91990101MA5U1ABC1E'
      const other = good.slice(0, at) + character + good.slice(at + 1)
      expect('code' in socialCreditCode(other)).toBe(other === good)
    }))
  })

  it('mean the same money in any unit', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 10 ** 9 }), (tens) => {
      expect(yuanOf(amountOf(`${tens}万元`)!.decimal, '万元')).toBe(yuanOf(amountOf(`${tens}0000元`)!.decimal, '元'))
    }))
  })
})

describe('the headings of a ledger', () => {
  it.each([['总投资（万元）', '总投资', ['万元']], ['同比±%', '同比±', ['%']], ['用电量\n(万千瓦时)', '用电量', ['万千瓦时']], ['项目名称（全称）', '项目名称(全称)', []], ['以前年度投资（万元，至2024年末）', '以前年度投资(至2024年末)', ['万元']]])('bear their unit: %s', (text, words, units) => expect(headingOf(text)).toEqual({ words, units }))

  it.each([['1-9月完成投资', '累计完成投资'], ['截至2024年9月底累计完成投资', '累计完成投资'], ['截至2023年底累计完成', '上年底累计完成'], ['2024年计划投资', '年度计划投资'], ['9月产值', '本月产值'], ['2024年1—9月产值', '累计产值'], ['今年以来完成', '累计完成'], ['签署时间', '签约'], ['牵头科室', '牵头单位'], ['机构信用编码', '机构信用代码'], ['是否办照', '是否注册'], ['主打产品产出量', '主要产品产量'], ['挂联县领导', '领导'], ['初次对接时间', '首次接洽日期'], ['增减%', '增减%'], ['增减', '同比'], ['前三季度', '前三季度'], ['前三季度完成投资', '累计完成投资']])('have one spelling: %s', (text, plainly) => expect(canonical(text, 2024)).toBe(plainly))

  it('say when a ledger closes, where its title does not', () => {
    expect(closingOf({ lines: ['2024年重点项目'], headings: ['1-9月完成'], names: [] })).toBe('2024-09')
    expect(closingOf({ lines: ['重点项目台账', '填报日期：2024年10月8日'], headings: [], names: [] })).toBe('2024-09')
    expect(closingOf({ lines: ['截至二〇二四年九月底'], headings: [], names: [] })).toBe('2024-09')
    expect(closingOf({ lines: [], headings: ['一季度', '二季度'], names: [] })).toBeNull()
    expect(closingOf({ lines: ['重点产业项目10月份调度表'], headings: ['至2024年底累计完成投资', '今年计划投资', '1—10月累计完成投资'], names: ['10月'] })).toBe('2025-10')
    expect(closingOf({ lines: ['重点产业项目10月份调度表'], headings: ['至2024年底累计完成投资', '2025年计划投资'], names: [] })).toBe('2025-10')
    expect(closingOf({ lines: ['目标任务8月进展'], headings: ['2024年基数', '目标值'], names: [] })).toBe('2025-08')
  })
})

describe('assign', () => {
  it('gives the most on the whole, not to the first', () => {
    expect(assign([[0.9, 0.8], [0.85, 0]])).toEqual([1, 0])
    expect(assign([[0, 0], [0.7, 0]])).toEqual([-1, 0])
  })
})
