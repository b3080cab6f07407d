import { describe, expect, it } from 'vitest'
import { factRows } from '../../../rows.ts'
import { read } from '../../../read.ts'
import { headOf, rowOf } from './table.ts'

const told = (text: string) => factRows('t', read({ name: 't', format: 'text', text, decoding: { encoding: 'utf-8', confidence: 1 } }, { title: '澄湖区2031年统计公报', date: '2032-03-01', region: '澄湖区' }))

describe('flattened tables', () => {
  it('gives one figure a cell, with the unit of its row', () => {
    const rows = told('澄湖区2031年统计公报\n表3 2031年主要产品产量\n产品名称 单位 产量 比上年增长(%)\n玻璃 万吨 12.5 -3.1\n风机 台 870 6.4\n年末共有企业30家。')
    expect(rows.map(({ indicator, value, unit, kind, period }) => [indicator, value, unit, kind, period])).toEqual([
      ['玻璃产量', 125000, 'tonne', 'level', '2031'], ['玻璃产量', -3.1, 'percent', 'growth', '2031'],
      ['风机产量', 870, 'vehicle', 'count', '2031'], ['风机产量', 6.4, 'percent', 'growth', '2031'], ['企业', 30, 'enterprise', 'count', '2031'],
    ])
  })

  it('takes the unit of a bracket or of the caption, and the year of a column', () => {
    const rows = told('主要指标（单位：亿元）\n指标 2031年 2030年\n外贸出口 8.5 8.1\n')
    expect(rows.map(({ indicator, value, period }) => [indicator, value, period])).toEqual([['外贸出口', 850000000, '2031'], ['外贸出口', 810000000, '2030']])
  })

  it('reads a head from names of columns only, and a row from as many figures as there are columns', () => {
    const head = headOf('产品 单位 产量 比上年增长(%)', null)!
    expect(head.columns.map(({ role }) => role)).toEqual(['amount', 'growth'])
    expect(headOf('全年共有产品3种。', null)).toBeUndefined()
    expect(rowOf('玻璃 万吨 12.5', head)).toBeUndefined()
    expect(rowOf('玻璃 万吨 — 4.2', head)!.map(({ mention }) => mention.value)).toEqual(['4.2'])
  })
})

describe('whom a figure is about and what it measures', () => {
  it('names the zone at the head of a sentence', () => {
    expect(told('远山经开区完成工业投资25亿元。')[0]).toMatchObject({ subject: '远山经开区', indicator: '工业投资' })
  })

  it('leans on what was compared, not on the words of comparing', () => {
    const rows = told('工业用电量由2029年的31亿千瓦时增加到2031年的36亿千瓦时。')
    expect(rows.map(({ indicator }) => indicator)).toEqual(['工业用电量', '工业用电量'])
  })

  it('gives each of the figures after 分别 the measure named before it', () => {
    const rows = told('全年接待游客12万人次，实现旅游收入3亿元，分别增长5%和7%。')
    expect(rows.map(({ indicator }) => indicator)).toEqual(['接待游客', '旅游收入', '接待游客', '旅游收入'])
  })
})
