import type { FigureStatement, Statement } from '@chanye/model'
import { describe, expect, it } from 'vitest'
import { read } from '../read.ts'

const reading = (text: string, date = '2023-02-20') => read({ name: 'x', format: 'text', text, decoding: { encoding: 'utf-8', confidence: 1 } }, { title: '东湖区工业简报', date, region: '东湖市东湖区' })
const figures = (text: string, date?: string) => reading(text, date).statements.filter((one): one is FigureStatement => one.shape === 'figure')
const shaped = <S extends Statement['shape']>(text: string, shape: S) => reading(text).statements.filter((one): one is Extract<Statement, { shape: S }> => one.shape === shape)

describe('an estimate and what was found in the end', () => {
  const estimate = '预计2022年地区生产总值386亿元，增长9.2%。'
  const bulletin = '2022年地区生产总值379亿元，增长8.7%。'

  it('are two statements of one period, told apart by their status and the day of their document [R9]', () => {
    const [first, second] = [reading(estimate, '2023-01-10'), reading(bulletin, '2023-03-20')]
    const said = ({ statements, date }: typeof first) => statements.flatMap((one) => (one.shape === 'figure' ? [[one.indicator, one.period, one.status, one.value, date]] : []))
    expect(said(first)).toEqual([['地区生产总值', '2022', 'estimate', '38600000000', '2023-01-10'], ['地区生产总值', '2022', 'estimate', '9.2', '2023-01-10']])
    expect(said(second)).toEqual([['地区生产总值', '2022', 'actual', '37900000000', '2023-03-20'], ['地区生产总值', '2022', 'actual', '8.7', '2023-03-20']])
  })

  it('do not fold into one where a text tells both [R9]', () => {
    expect(figures(`${estimate}\n${bulletin}`).map(({ value, status }) => [value, status])).toEqual([['38600000000', 'estimate'], ['9.2', 'estimate'], ['37900000000', 'actual'], ['8.7', 'actual']])
  })
})

describe('vague words', () => {
  it.each([
    ['工业投资60亿元以上。', 'at_least'], ['交易额突破90亿元。', 'at_least'], ['税收超过12亿元。', 'at_least'], ['800亿级光学产业集群。', 'tier'], ['产值约60亿元。', 'about'], ['产值60亿元左右。', 'about'], ['能耗降幅控制在3%以内。', 'at_most'], ['产值60亿元。', 'exact'],
  ])('keep the bound: %s is %s [R10]', (phrase, bound) => expect(figures(phrase).map((one) => one.bound)).toEqual([bound]))

  it.each([
    ['力争产值增长9%。', '力争', 'target'], ['确保产值增长9%。', '确保', 'target'], ['下一步，实施重点项目33个。', '实施', 'target'], ['去年，交易额突破90亿元。', '突破', 'actual'], ['去年，18个项目全力促建。', '全力', 'actual'],
  ])('keep the wording, a hope apart from a duty: %s says %s and is %s [R10]', (phrase, wording, status) => {
    const [figure] = figures(phrase)
    expect(figure).toMatchObject({ status })
    expect(figure!.wording).toContain(wording)
  })

  it('keep a place without a number as its words, with no number made up [R10]', () => {
    expect(shaped('去年，工业投资位居全市前列。', 'standing')).toMatchObject([{ indicator: '工业投资', peers: '全市', standing: '前列', period: '2022' }])
    expect(figures('去年，工业投资位居全市前列。')).toEqual([])
  })

  it('keep an aim without a number with its wording [R10]', () => {
    expect(shaped('下一步，做实湖东供应链总部。', 'intent')).toMatchObject([{ wording: '做实', aim: '湖东供应链总部', status: 'target' }])
  })

  it('keep whether a list is open: more members than are named, or just these [R10]', () => {
    const open = (text: string) => reading(text).statements.flatMap((one) => ('open' in one ? [one.open] : []))
    expect(open('补齐镀膜材料、精密模具等产业链条。')).toEqual([true])
    expect(open('补齐镀膜材料、精密模具产业链条。')).toEqual([false])
    expect(open('培育光伏、储能等产业集群。')).toEqual([true, true])
    expect(open('培育光伏、储能产业集群。')).toEqual([false, false])
  })
})
